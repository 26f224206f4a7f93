import ArgumentParser

/// `calco-apply destroy`: deletes a whole stack in one environment.
struct DestroyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "destroy", abstract: "Deletes everything of a stack in one environment.",
        discussion: """
            Deletes what the state has, and what carries this stack's labels, dependents
            first: after showing all of it, and after the stack's name was typed. What
            holds data or is protected stays, and is listed; --with names what goes too.
            Versions of secrets are put out of use, APIs stay enabled. Killed at any
            moment, it can be run again; an apply then makes everything again.

            Exit status: 0 done, or nothing to do; 1 refused, declined or failed;
            130 interrupted.

            EXAMPLES
              See what would go, then type the stack's name:
                calco-apply destroy --dry-run --plan build/plan/local.json \\
                  --state state/local.json
                calco-apply destroy --plan build/plan/local.json \\
                  --state state/local.json

              Without a terminal, and with a bucket and everything in it:
                calco-apply destroy --plan build/plan/local.json \\
                  --state state/local.json --stack acme-ml --with bucket.acme-ml-features
            """)

    @OptionGroup var options: RunOptions
    @OptionGroup var limits: WritingLimits

    @Option(
        help: ArgumentHelp("The stack's name, instead of typing it; needed without a terminal.", valueName: "name"))
    var stack: String?

    @Option(
        help: ArgumentHelp(
            "Delete this object although it holds data or is protected. Repeatable.", valueName: "address"))
    var with: [String] = []

    @Flag(help: "Print what would go and stop: nothing is written, in the cloud or here.")
    var dryRun = false

    func validate() throws { try refuseEmpty([("--stack", stack)] + with.map { ("--with", $0) }) }

    func run() async throws {
        try await options.run(last: .applyEnd) { try await $0.destroy(self) }
    }
}
