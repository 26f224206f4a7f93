import ArgumentParser

/// `calco-apply outputs`: the plan's outputs as the cloud has them now.
struct OutputsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outputs",
        abstract: "Prints the outputs of a plan as the cloud has them now. Only reads.",
        discussion: """
            With a name, only its value and a line break, for scripts. Nothing is
            read but what the outputs refer to.

            Exit status: 0; 1 if something could not be read, or if the output that
            is named has no value: then the reason is on standard error.

            EXAMPLES
                calco-apply outputs --plan build/plan/local.json \\
                  --state state/local.json

                url=$(calco-apply outputs service_url.api --state state/local.json \\
                  --plan build/plan/local.json)
            """)

    @Argument(help: ArgumentHelp("The output to print. (default: all)", valueName: "name"))
    var name: String?

    @OptionGroup var options: RunOptions

    func validate() throws { try refuseEmpty([("the name", name)]) }

    func run() async throws { try await options.run { try await $0.outputs(name) } }
}
