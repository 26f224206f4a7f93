import ArgumentParser

/// `calco-apply adopt`: takes over what is there and nothing proves to be ours.
struct AdoptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt",
        abstract: "Takes over objects that are there, and that nothing proves to be ours.",
        discussion: """
            Without addresses: lists the objects that an apply refuses with "write
            `adopt: true`", and changes nothing. With addresses: an apply in which these
            count as having it: shown, asked, carried out whole. From then on the state
            proves that they are this stack's. What the labels of another stack claim is
            never taken over.

            Exit status: 0 done, or listed; 1 refused, declined or failed; 130
            interrupted; with --detailed-exitcode 2 if there are, or were, changes.

            EXAMPLES
              Which are these? See what taking two of them over would change, then do it:
                calco-apply adopt --plan build/plan/master.json \\
                  --state state/master.json
                calco-apply adopt pubsub_schemas.clicks dns_managed_zones.main \\
                  --plan build/plan/master.json --state state/master.json --dry-run
                calco-apply adopt pubsub_schemas.clicks dns_managed_zones.main \\
                  --plan build/plan/master.json --state state/master.json
            """)

    @Argument(help: ArgumentHelp("Addresses of the plan, as the list has them.", valueName: "address"))
    var addresses: [String] = []

    @OptionGroup var options: RunOptions
    @OptionGroup var apply: ApplyOptions

    func validate() throws { try refuseEmpty(addresses.map { ("the address", $0) }) }

    func run() async throws {
        try await options.run(last: addresses.isEmpty ? .summary("adopt_summary") : .applyEnd) { session in
            guard !addresses.isEmpty else { return try await session.listAdoptable() }
            return try await session.adopting(addresses).apply(wishes)
        }
    }

    var wishes: ApplyWishes { ApplyWishes(options: apply) }
}
