import ArgumentParser
import Auth
import Testing

@testable import calco_apply

@Suite struct CloudOptionsTests {
    /// What is said on the command line is what the calls of the run say.
    @Test func theReasonGoesWithTheCredentials() throws {
        func said(_ arguments: String...) throws -> String? {
            let options = try CloudOptions.parse(["--endpoint", "http://127.0.0.1:9"] + arguments)
            let destination = Destination(endpoint: options.endpoint, local: options.local, isRead: true)
            let job = ["CI_MERGE_REQUEST_IID": "7", "CI_PROJECT_PATH": "acme/ml"]
            let route = try destination.route(
                projects: [:], doors: options.doors, options.choice, environment: job)
            return route.credentials?.reason?.text
        }
        #expect(try said("--reason", "ticket 7") == "ticket 7")
        #expect(try said() == "merge request acme/ml!7")
    }
}
