import ArgumentParser
import Auth
import Curl
import Diagnostics
import Foundation
import PlanModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// `calco-apply with-token`: the same credentials for another program.
struct WithToken: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "with-token",
        abstract: "Runs a command with a Google access token in its environment.",
        discussion: """
            The token is in GOOGLE_OAUTH_ACCESS_TOKEN of that command, and nowhere
            else: it is neither printed nor written. It lives for an hour and cannot
            be renewed. The credentials are found as calco-apply finds them; the
            variables that they came from are not passed on: GOOGLE_ID_TOKEN,
            CLOUDSDK_AUTH_ACCESS_TOKEN and GOOGLE_IMPERSONATE_SERVICE_ACCOUNT.

            Exit status: that of the command; 1 if there is no token; 127 if the
            command cannot be run.

            EXAMPLES
              Push images from a GitLab job that has an id token for Google:
                calco-apply with-token \\
                  --service-account deployer@acme-ml.iam.gserviceaccount.com -- \\
                  scripts/images --registry \\
                  europe-west1-docker.pkg.dev/acme-ml/workloads service
            """)

    @OptionGroup var google: GoogleOptions

    @Option(
        help: ArgumentHelp(
            "Send every call to this loopback server over plain HTTP.", valueName: "http://127.0.0.1:port"),
        transform: loopbackEndpoint)
    var endpoint: LoopbackEndpoint?

    @Argument(parsing: .postTerminator, help: ArgumentHelp("The program and its arguments.", valueName: "command"))
    var command: [String] = []

    func validate() throws {
        guard !command.isEmpty else { throw ValidationError("Write the command after --.") }
    }

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let token = try await reportingStop(json: false) {
            let send = curlSend(CurlOptions(userAgent: Destination.userAgent, endpoint: endpoint))
            let credentials = try google.choice.credentials(environment, isAtHand: endpoint != nil, send)
            do {
                guard let token = try await credentials.googleAccessToken() else {
                    throw Stop("there is no Google credential", help: "see docs/credentials.md")
                }
                return token
            } catch let failure as CredentialFailure {
                throw Stop(failure)
            }
        }
        setenv("GOOGLE_OAUTH_ACCESS_TOKEN", token, 1)
        // With these the command would be somebody else, or become the account a second time.
        for name in ["GOOGLE_ID_TOKEN", "CLOUDSDK_AUTH_ACCESS_TOKEN", "GOOGLE_IMPERSONATE_SERVICE_ACCOUNT"] {
            unsetenv(name)
        }
        // What follows is that program, so that signals reach it and its exit status is ours.
        var arguments = command.map { strdup($0) } + [nil]
        execvp(command[0], &arguments)
        let reason = String(cString: strerror(errno))
        Console.process.error("error: \(command[0]) cannot be run: \(reason)\n")
        throw ExitCode(127)
    }
}
