import ArgumentParser
import Foundation
import PlanModel

/// `calco-apply secret`: the values that are in no file.
struct SecretCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "secret",
        abstract: "Gives secrets their values, which are in no file, and shows which versions they have.",
        discussion: """
            Credentials and addresses are those of calco-apply.

            Exit status: 0 done; 1 refused or failed; 130 interrupted.

            EXAMPLES
              Fill a secret that has 'by_hand: true', from a variable or from a file:
                printf %s "$KEY" | calco-apply secret set stripe-key --plan plan.json
                calco-apply secret set tls-key --plan plan.json < key.pem

              See which versions there are; their values are never shown:
                calco-apply secret list --plan plan.json
            """,
        subcommands: [SetSecret.self, ListSecrets.self])
}

/// Which plan, and which cloud.
struct SecretOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The plan that has the secret.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var plan: String

    @OptionGroup var cloud: CloudOptions

    @Flag(help: "Print JSON, one object a line, instead of text.")
    var json = false

    func validate() throws { try refuseEmpty([("--plan", plan)]) }

    /// Runs `work` and reports why it stopped.
    func run(_ work: (SecretRun) async throws -> Void) async throws {
        try await reportingStop(json: json) {
            try await work(SecretRun(self, environment: ProcessInfo.processInfo.environment, console: .process))
        }
    }
}

struct SetSecret: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Adds a version to a secret, with the value from standard input.",
        discussion: """
            One line break at the end of the value is left out, because most commands
            print one: --verbatim keeps it. The value is never an argument, so no list of
            processes and no shell history holds it.

            EXAMPLES
                printf %s "$KEY" | calco-apply secret set stripe-key --plan plan.json
                calco-apply secret set tls-key --plan plan.json --verbatim < key.pem
            """)

    @Argument(help: "A secret under 'secrets' in project.yaml, with 'by_hand: true': its key, or its name.")
    var name: String

    @OptionGroup var options: SecretOptions

    @Flag(help: "Keep a line break at the end of the value.")
    var verbatim = false

    func run() async throws {
        try await options.run { try await $0.set(name, isVerbatim: verbatim) }
    }
}

struct ListSecrets: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Shows the versions of the plan's secrets, with state and time, never values.",
        discussion: """
            EXAMPLES
                calco-apply secret list --plan plan.json
                calco-apply secret list stripe-key --plan plan.json --json
            """)

    @Argument(help: "The secrets to show. (default: all)")
    var names: [String] = []

    @OptionGroup var options: SecretOptions

    func run() async throws {
        try await options.run { try await $0.list(names) }
    }
}
