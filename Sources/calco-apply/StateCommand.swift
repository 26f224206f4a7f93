import ArgumentParser
import Foundation
import PlanModel
import Stores

/// `calco-apply state`: what is in a state, and what was.
struct StateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "state",
        abstract: "Shows a state and its earlier versions, forgets entries, restores.",
        discussion: """
            Credentials and addresses are those of calco-apply. No value of a secret
            is in a state.

            Exit status: 0 done; 1 refused, declined or failed; 130 interrupted.

            EXAMPLES
              What does this stack have, and what exactly is one of it?
                calco-apply state list --state state/master.json
                calco-apply state show run_service.api --state state/master.json

              Go back to an earlier version of a state that others share:
                calco-apply state versions --state gs://acme-state/master
                calco-apply state restore 1795760988413053 --state gs://acme-state/master

              Store what a run could not store:
                calco-apply state restore --file state.json --state gs://acme-state/master
            """,
        subcommands: [ListState.self, ShowState.self, ForgetState.self, StateVersions.self, RestoreState.self])
}

/// Which state, and how it is reached.
struct StateCommandOptions: ParsableArguments {
    @OptionGroup var place: StateOptions
    @OptionGroup var cloud: CloudOptions

    @Flag(help: "Print JSON, one object a line, instead of text.")
    var json = false

    @Flag(help: "No colour.")
    var noColor = false

    /// Runs `work` and reports why it stopped.
    func run(_ work: (StateRun) async throws -> Int32) async throws {
        let code = try await reportingStop(json: json) {
            try await work(
                try StateRun(self, environment: ProcessInfo.processInfo.environment, console: .process))
        }
        guard code == 0 else { throw ExitCode(code) }
    }
}

struct ListState: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the addresses in the state, one a line.")

    @OptionGroup var options: StateCommandOptions

    func run() async throws { try await options.run { try await $0.list() } }
}

struct ShowState: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Prints entries of the state as JSON, as they were last sent.")

    @Argument(help: ArgumentHelp("Addresses, as 'state list' prints them.", valueName: "address"))
    var addresses: [String]

    @OptionGroup var options: StateCommandOptions

    func run() async throws { try await options.run { try await $0.show(addresses) } }
}

struct StateVersions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "versions",
        abstract: "Lists the versions of a state that others share, the newest first.",
        discussion: "A bucket keeps versions if it has versioning; GitLab keeps all.")

    @Option(help: ArgumentHelp("How many at most.", valueName: "n"))
    var count = 20

    @OptionGroup var options: StateCommandOptions

    func validate() throws {
        guard count > 0 else { throw ValidationError("--count takes 1 or more.") }
    }

    func run() async throws { try await options.run { try await $0.versions(count) } }
}

struct RestoreState: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Stores an earlier version of the state, or a file, as its newest one.",
        discussion: """
            Only what Calco remembers changes, not the cloud: the next apply compares
            again. The state must be of the same stack, environment and project.
            """)

    @Argument(help: ArgumentHelp("A version, as 'state versions' prints it.", valueName: "version"))
    var version: String?

    @Option(help: ArgumentHelp("A state file instead.", valueName: "file"), completion: .file(extensions: ["json"]))
    var file: String?

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var lock: LockOptions
    @OptionGroup var options: StateCommandOptions

    func validate() throws {
        try refuseEmpty([("the version", version), ("--file", file)])
        guard (version == nil) != (file == nil) else {
            throw ValidationError("Give a version, or a file with --file.")
        }
    }

    func run() async throws {
        try await options.run { try await $0.restore(version: version, file: file, yes: yes, lock) }
    }
}

/// `calco-apply unlock`: takes a lock away whose holder is gone.
struct Unlock: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlock",
        abstract: "Releases the lock of a state whose holder is gone.",
        discussion: """
            Shows who holds it and since when, and asks. A holder that is still at work
            goes on until it renews its lock or saves its state, so be sure that it is
            gone. A lock in a bucket ends by itself a few minutes after its holder;
            GitLab's does not.

            Exit status: 0 released, or not locked; 1 refused, declined or failed;
            130 interrupted.

            EXAMPLES
                calco-apply unlock --state gitlab:acme/ml/calco-master
                calco-apply unlock 5dfbff92-e255-4a20-93a9-22a5dbb68fd9 --yes \\
                  --state gs://acme-state/master
            """)

    @Argument(
        help: ArgumentHelp(
            "The lock, as the refused run named it. (default: the one that a killed run on this machine left)",
            valueName: "id"))
    var id: String?

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var options: StateCommandOptions

    func validate() throws { try refuseEmpty([("the id", id)]) }

    func run() async throws { try await options.run { try await $0.unlock(id, yes: yes) } }
}
