import ArgumentParser

/// `calco-apply drift`: what is not as it was applied, or not as the plan says.
struct DriftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drift",
        abstract: "Compares the cloud with the last apply and with the plan. Only reads.",
        discussion: """
            Of each field that differs it says which side moved: the cloud, which
            somebody changed by hand, or the plan, which is not applied yet, with
            all three values; secrets are not shown. Also what was deleted by hand,
            what of this stack is in neither plan nor state, and what a killed run
            had announced. Where an object says when it was changed last and by
            whom, so does this.

            Exit status: 0 no drift; 2 drift; 1 something could not be read.

            EXAMPLES
                calco-apply drift --plan build/plan/local.json \\
                  --state state/local.json

              Every night, for a program that sends messages:
                calco-apply drift --plan build/plan/master.json --json \\
                  --state gs://acme-state/master
            """)

    @OptionGroup var options: RunOptions

    func run() async throws { try await options.run(last: .summary("drift_summary")) { try await $0.drift() } }
}
