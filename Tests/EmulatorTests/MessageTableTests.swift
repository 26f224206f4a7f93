import Discovery
import Testing

@testable import Emulator

extension MessageTable {
    /// A table for an API with these entries (docs/discovery.md).
    init(messages: [String], enums: [String] = []) {
        func index(_ entries: [String]) -> String {
            entries.map { "\($0.prefix { $0 != " " }) \($0.utf8.count + 1)" }.joined(separator: ";")
        }
        let lines = ["x.v1", index(messages), index(enums), ""] + messages + enums
        self.init(GoogleAPI(lines.joined(separator: "\n") + "\n"))
    }
}

/// The messages that are requested of each API, by the names that the routes use.
@Test(
    arguments: [
        (API.run, ["Service", "Job", "Execution", "RunJobRequest", "ListJobsResponse", "Operation"]),
        (.scheduler, ["Job", "ListJobsResponse", "PauseJobRequest"]), (.secretManager, ["Secret", "SecretVersion"]),
        (.artifactRegistry, ["Repository", "Operation"]), (.monitoring, ["AlertPolicy", "UptimeCheckConfig"]),
        (.iam, ["ServiceAccount", "Policy", "SetIamPolicyRequest"]), (.serviceUsage, ["Service", "Operation"]),
        (.resourceManager, ["Project", "Policy"]), (.storage, ["Bucket", "ManagedFolder", "Object", "Policy"]),
    ])
func everyAPIHasTheMessagesThatItsRoutesName(api: API, names: [String]) {
    for name in names { #expect(api.messages.message(name) != nil, "\(api.service) \(name)") }
}

@Test func aPrefixMayBeOmitted() {
    #expect(API.run.messages.message("Job") == API.run.messages.message("GoogleCloudRunV2Job"))
    #expect(API.run.messages.message("Nothing") == nil)
}
