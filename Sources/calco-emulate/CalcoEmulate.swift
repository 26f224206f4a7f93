import ArgumentParser

@main
struct CalcoEmulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calco-emulate",
        abstract: "A local cloud for Calco: Google Cloud and GitLab without an account.",
        usage: """
            calco-emulate --port N --store DIR
            calco-emulate call GET URL --store DIR
            calco-emulate run jobs/NAME --store DIR -- COMMAND
            """,
        discussion: """
            Answers the calls of Google Cloud and GitLab that Calco makes, on their
            real paths and whatever host they name. What it holds is kept in DIR: a
            killed process loses nothing that it answered. One process at a time has
            a DIR.

            EXAMPLES
              calco-emulate --port 8085 --store state/local-cloud
              calco-emulate run services/api --store state/local-cloud -- ./my-service
            """,
        subcommands: [ServeCommand.self, CallCommand.self, RunCommand.self], defaultSubcommand: ServeCommand.self)
}
