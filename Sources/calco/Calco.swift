import ArgumentParser
import Diagnostics
import PlanModel

/// The reviewer's program: no network, no credentials, no state.
@main
struct Calco: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calco",
        abstract: "Compiles a folder of YAML into the complete plan of a cloud environment, and compares plans.",
        discussion: """
            EXAMPLES:
              calco compile --config config --env local --out build/plan/local.json
              calco digest build/plan/local.json
              calco diff /dev/null build/plan/local.json

            calco reads files and writes files, nothing else: it needs no account and opens no connection.
            What it compiles is applied by calco-apply.
            """,
        version: versionText,
        subcommands: [
            CompileCommand.self, DiffCommand.self, DigestCommand.self, PermissionsCommand.self, SchemaCommand.self,
            TypesCommand.self, VersionCommand.self,
        ])

    static func main() {
        if let word = otherWord(in: CommandLine.arguments.dropFirst(), commands: otherCommands) {
            writeError("error: \(word)\n")
            exit(withError: ExitCode.validationFailure)
        }
        main(nil)
    }
}

let versionText = "calco \(programVersion) (plan format \(Plan.version))"
