import ArgumentParser
import Auth
import Curl
import Diagnostics
import Foundation
import PlanModel

/// `calco-apply secret`: the values that are in no file.
struct SecretCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calco-apply secret",
        abstract: "Gives secrets their values, which are in no file, and shows which versions they have.",
        discussion: """
            Credentials and addresses are those of calco-apply.

            EXAMPLES
              Fill a secret that has 'by_hand: true', from a variable or from a file:
                printf %s "$KEY" | calco-apply secret set stripe-key --plan plan.json
                calco-apply secret set tls-key --plan plan.json < key.pem

              See which versions there are; their values are never shown:
                calco-apply secret list --plan plan.json
            """,
        version: programVersion, subcommands: [SetSecret.self, ListSecrets.self])
}

/// Which plan, and which cloud.
struct SecretOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The plan that has the secret.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var plan: String

    @Option(
        help: ArgumentHelp(
            "Send every call to this loopback server over plain HTTP.", valueName: "http://127.0.0.1:port"),
        transform: loopbackEndpoint)
    var endpoint: LoopbackEndpoint?

    @Option(
        help: ArgumentHelp(
            "Use the built-in cloud, kept in this directory. The environment 'local' needs this or --endpoint.",
            valueName: "dir"),
        completion: .directory)
    var local: String?

    @Option(
        help: ArgumentHelp(
            "The GitLab whose variables the plan may write. (default: \(GitLabSite.com))",
            valueName: "https://host[:port][/path]"),
        transform: gitlabSite)
    var gitlab: GitLabSite?

    @Flag(help: "Print JSON, one object a line, instead of text.")
    var json = false

    func validate() throws {
        for case (let name, ""?) in [("--plan", plan), ("--local", local)] {
            throw ValidationError("\(name) is empty; is a variable unset?")
        }
        guard endpoint == nil || local == nil else {
            throw ValidationError("--endpoint and --local are two clouds; give one of them.")
        }
    }
}

struct SetSecret: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Adds a version to a secret, with the value from standard input.",
        discussion: """
            One line break at the end of the value is left out, because most commands print one: --verbatim keeps it.
            The value is never an argument, so no list of processes and no shell history holds it.

            EXAMPLES
                printf %s "$KEY" | calco-apply secret set stripe-key --plan plan.json
                calco-apply secret set tls-key --plan plan.json --verbatim < key.pem
            """)

    @Argument(help: "A name under 'secrets' in project.yaml, with 'by_hand: true'.")
    var name: String

    @OptionGroup var options: SecretOptions

    @Flag(help: "Keep a line break at the end of the value.")
    var verbatim = false

    func run() async throws {
        try await ending(options) { try await $0.set(name, isVerbatim: verbatim) }
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
        try await ending(options) { try await $0.list(names) }
    }
}

/// Runs `work` and reports why it stopped.
private func ending(_ options: SecretOptions, _ work: (SecretRun) async throws -> Void) async throws {
    do {
        try await work(try SecretRun(options, environment: ProcessInfo.processInfo.environment, console: .process))
        if let loss = Console.lostOutput { throw Stop("standard output could not be written: \(loss)") }
    } catch let stop as Stop {
        if options.json {
            EventLines(write: Console.process.json).print(diagnostic: stop.message.text, severity: "error")
        }
        Console.process.error("error: \(stop.message)\n")
        throw ExitCode(1)
    }
}
