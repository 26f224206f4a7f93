import ArgumentParser

/// `calco-apply state forget`: takes entries out of a state.
struct ForgetState: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Takes entries out of the state. The objects stay in the cloud.",
        discussion: """
            For an object that is to go on without Calco, once it has left the
            configuration. The cloud is not called. While a plan still has it, the next
            apply finds it again: by its labels as this stack's own, and without labels
            it is refused until 'calco-apply adopt' takes it over. A plan that has it not
            leaves it alone, and lists it as an orphan if it has the labels.

            Exit status: 0 done; 1 refused, declined or failed; 130 interrupted.

            EXAMPLES
                calco-apply state forget bucket.acme-old --state state/master.json
                calco-apply state forget run_job.nightly scheduler_job.nightly --yes \\
                  --state gs://acme-state/master
            """)

    @Argument(help: ArgumentHelp("Addresses, as 'state list' prints them.", valueName: "address"))
    var addresses: [String]

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var lock: LockOptions
    @OptionGroup var options: StateCommandOptions

    func validate() throws { try refuseEmpty(addresses.map { ("the address", $0) }) }

    func run() async throws { try await options.run { try await $0.forget(addresses, yes: yes, lock) } }
}
