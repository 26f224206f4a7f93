import ArgumentParser
import Foundation
import Stores

/// `calco-apply doctor`: is everything there that a run needs?
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Looks whether everything is there that a run needs. Only reads.",
        discussion: """
            One line each, ✓ or ✗, or – for what cannot be told: the credentials,
            whose they are and for how long; the project's number; the APIs; the
            state, whose it is, its journal and its lock; GitLab's token, its role,
            and the order of the pipeline's applies. Under each ✗ is what to do.
            One that fails stops no other.

            Exit status: 0 nothing speaks against a run; 1 something does.

            EXAMPLES
                calco-apply doctor --plan build/plan/local.json \\
                  --state state/local.json

              Before the first apply of a pipeline, on your machine:
                calco-apply doctor --plan build/plan/develop.json \\
                  --state gitlab:acme/ml/calco-develop
            """)

    @OptionGroup var options: DoctorOptions

    func run() async throws {
        let code = try await reportingStop(json: options.json, last: .summary("doctor_summary")) {
            try await Doctor(options, environment: ProcessInfo.processInfo.environment, console: .process).run()
        }
        guard code == 0 else { throw ExitCode(code) }
    }
}

/// A plan, and the state if there is one.
struct DoctorOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The plan.", valueName: "file"), completion: .file(extensions: ["json"]))
    var plan: String

    @Option(
        help: ArgumentHelp(
            "The state: a file, gs://BUCKET/PREFIX, or gitlab:PROJECT/NAME; without it nothing is said of one.",
            valueName: "place"),
        completion: .file(extensions: ["json"]),
        transform: stateAddress)
    var state: StateAddress?

    @OptionGroup var cloud: CloudOptions

    @Flag(help: "Print JSON, one object a line, instead of text.")
    var json = false

    @Flag(help: "No colour.")
    var noColor = false

    func validate() throws { try refuseEmpty([("--plan", plan)]) }
}
