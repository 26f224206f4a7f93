import ArgumentParser
import Diagnostics
import PlanModel

struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest", abstract: "Prints the digest of a plan: what gets approved, archived and quoted.",
        discussion: """
            The digest is the SHA-256 of the file's bytes.

            EXAMPLE:
              calco digest build/plan/local.json
            """)

    @Argument(help: "A plan; - is standard input.", completion: .file(extensions: ["json"]))
    var file: String

    func run() throws {
        let bytes = try orExplain {
            let bytes = try readInput(file)
            _ = try readPlan(bytes, of: file)
            return bytes
        }
        try writeOutput("\(digest(bytes))\n")
    }
}
