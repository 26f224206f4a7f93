import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// Nothing is sent with its braces: a reference where none is filled in is an error.
@Suite struct UnfilledReferenceTests {
    private static let address = "${compute_global_addresses.ip.address}"

    private func problems(project: String = "", feature: String = "") -> [String] {
        var files = ResourceFiles("ip: {type: compute.v1/globalAddresses}")
        files.files.project? += project.replacing("$A", with: Self.address)
        files.files.features["nightly"]? += feature.replacing("$A", with: Self.address)
        return files.files.read().diagnostics.map { "\($0.message)\($0.hint.map { " (\($0))" } ?? "")" }
    }

    @Test(arguments: [
        ("buckets: {web: {name: acme-web, cors: [{origins: [\"*\"], headers: [\"$A\"]}]}}", "buckets.web.cors.headers"),
        ("buckets: {web: {name: acme-web, website: {index: \"$A\"}}}", "buckets.web.website.index"),
        ("accounts: {batch-runs: {display_name: \"x $A\"}}", "accounts.batch-runs.display_name"),
        (
            "grants: [{to: group:a@acme.example, role: roles/run.viewer, condition: {title: t, expression: \"x == '$A'\"}}]",
            "grants.condition.expression"
        ),
    ])
    func aReferenceThatNobodyFillsInIsAnError(project: String, name: String) {
        let problems = problems(project: project + "\n")
        #expect(
            problems.count == 1 && problems[0].hasPrefix("\(name): nothing is filled in here, so '\(Self.address)'"),
            "\(problems)")
    }

    @Test func inAWorkloadToo() {
        let problems = problems(
            feature: "network: {subnet: main}\nvolumes: {/mnt/a: {nfs: {server: 10.0.0.1, path: \"/x/$A\"}}}\n")
        #expect(problems.contains { $0.hasPrefix("volumes./mnt/a.nfs.path: nothing is filled in here") }, "\(problems)")
    }

    @Test func theValueOfASecretIsNotSentByItsName() {
        let problems = problems(
            project:
                "secrets: {s: {generated: 32}}\nbuckets: {web: {name: acme-web, website: {index: \"${secret.s}\"}}}\n")
        #expect(problems.count == 1 && problems[0].contains("env: {VARIABLE: {secret: s}}"), "\(problems)")
    }

    /// An origin may be an address of this stack.
    @Test func anOriginIsFilledIn() throws {
        var files = ResourceFiles("ip: {type: compute.v1/globalAddresses}")
        files.files.project? += "buckets: {web: {name: acme-web, cors: [{origins: [\"http://\(Self.address)\"]}]}}\n"
        let bucket = try files.plan().resource("bucket.web")
        #expect(bucket.body["cors"]?.array?.first?["origin"] == ["http://${compute_global_addresses.ip#/address}"])
        #expect(bucket.dependsOn.contains { $0.text == "compute_global_addresses.ip" })
    }

    @Test func aLiteralIsWrittenWithTwoDollars() throws {
        var files = ResourceFiles("ip: {type: compute.v1/globalAddresses}")
        files.files.project? += "accounts: {batch-runs: {display_name: \"$\(Self.address)\"}}\n"
        #expect(files.errors == [])
    }
}
