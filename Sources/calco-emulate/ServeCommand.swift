import ArgumentParser
import Emulator

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serves the local cloud on a loopback port.",
        usage: "calco-emulate --port N --store DIR",
        discussion: """
            Prints one line with its URL once it listens; SIGTERM or Ctrl-C ends it.

            EXAMPLES
              calco-emulate --port 8085 --store state/local-cloud
              calco-apply --plan build/plan/local.json --state state/local.json \\
                --endpoint http://127.0.0.1:8085
            """)

    @Option(help: ArgumentHelp("The port to listen on; 0 picks a free one.", valueName: "n"))
    var port: Int

    @OptionGroup var cloud: CloudOptions

    @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("Delay each answer by this many milliseconds.", valueName: "ms"))
    var latency = 0

    @Option(help: ArgumentHelp("The number of a project; may be repeated.", valueName: "id=number"))
    var project: [ProjectNumber] = []

    @Option(
        help: ArgumentHelp(
            "The time at which the cloud's clock starts, to replay what was recorded then (RFC 3339).",
            valueName: "time"))
    var now: Instant?

    @Option(
        help: ArgumentHelp(
            "Answer Google's calls only with an access token that this cloud gave, or that a service account's key signed; tokens live this many seconds. (default: calls need no token)",
            valueName: "seconds"))
    var tokens: Int?

    func validate() throws {
        guard (1...43_200).contains(tokens ?? 1) else { throw ValidationError("--tokens takes 1 to 43200.") }
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes 0 to 65535.") }
        guard (0...600_000).contains(latency) else { throw ValidationError("--latency takes 0 to 600000.") }
        guard ["127.0.0.1", "::1", "localhost"].contains(host) || host.hasPrefix("127.") else {
            // It requires no token and returns secrets to anybody.
            throw ValidationError("--host takes a loopback address only.")
        }
        guard Set(project.map(\.number)).count == Set(project.map(\.id)).count else {
            throw ValidationError("--project: each project has a number of its own.")
        }
    }

    func run() async throws {
        let projects = Dictionary(project.map { ($0.id, $0.number) }, uniquingKeysWith: { $1 })
        let ahead = now.map { $0.milliseconds - wallClock().milliseconds } ?? 0
        try await serve(
            cloud.open(projects: projects, tokenSeconds: tokens), host: host, port: port,
            latency: .milliseconds(latency),
            clock: { Instant(milliseconds: wallClock().milliseconds + ahead) })
    }
}

extension Instant: ExpressibleByArgument {
    package init?(argument: String) { self.init(rfc3339: argument) }
}
