import ArgumentParser
import Diagnostics

struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "version", abstract: "Prints the version of this program and of the plans it reads and writes.")

    func run() throws { try writeOutput("\(versionText)\n") }
}
