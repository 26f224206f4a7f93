import Applier
import ArgumentParser
import PlanModel

/// `calco-apply apply`: reads, shows, asks and carries out.
struct ApplyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Makes the cloud what a plan says.",
        discussion: """
            Reads the plan that 'calco compile' wrote, reads the cloud, prints the changes, asks, and carries them out.
            A second run finds nothing to do. Killed at any moment, it can simply be run again.

            EXAMPLES
              See what would happen in the local cloud, then do it:
                calco compile --config config --env local --out build/plan/local.json
                calco-apply --plan build/plan/local.json --state state/local.json --dry-run
                calco-apply --plan build/plan/local.json --state state/local.json --yes

              Delete a broken object and create it anew, although nothing differs:
                calco-apply --plan build/plan/local.json --state state/local.json \\
                  --replace run_service.api

              Apply what was reviewed and nothing else, as a pipeline does:
                calco-apply --plan build/plan/master.json --state state/master.json --yes \\
                  --digest $(calco digest build/plan/master.json) --max-deletes 2
            """)

    @OptionGroup var options: RunOptions
    @OptionGroup var apply: ApplyOptions

    @Flag(help: "Delete also what carries this stack's labels and is in neither plan nor state, but nothing with data.")
    var prune = false

    @Option(
        help: ArgumentHelp(
            "Delete this object and create it anew, with what goes with it. Repeatable.", valueName: "address"))
    var replace: [String] = []

    func validate() throws { try refuseEmpty(replace.map { ("--replace", $0) }) }

    func run() async throws {
        try await options.run(last: .applyEnd) { try await $0.apply(wishes) }
    }

    var wishes: ApplyWishes { ApplyWishes(options: apply, prunes: prune, replace: replace) }
}
