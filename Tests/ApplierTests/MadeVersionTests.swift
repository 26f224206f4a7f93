import Applier
import HTTP
import PlanModel
import Synchronization
import Testing
import Text

/// Numbered versions whose value is a text with the value of another in it.
@Suite struct MadeVersionTests {
    private let cloud = FakeCloud()
    private let disk = FakeDisk()
    private let password = "p@ss/word%1"

    private func wanted(_ host: String, number: Int = 1) -> Plan {
        let read = Sensitive.Source.read(
            url: "\(root)secrets/password/versions/1:access", at: at("payload", "data"), base64: true)
        let made = Sensitive.Source.text([
            .text("db://app:"), .value(read, percent: true), .text("@\(host)/${thing.db#/id}?$${x}"),
        ])
        return plan([
            thing("db", ["id": "db-7"]), version("password", 1, source: .environment("PASSWORD")),
            version("url", number, needs: ["version.password", "thing.db"], source: made),
        ])
    }

    private func process(_ faults: @escaping @Sendable (Int, Request) -> Fault? = { _, _ in nil }) -> FakeProcess {
        FakeProcess(cloud, disk, seed: 100, environment: ["PASSWORD": password], faults: faults)
    }

    private func made(_ number: Int = 1) -> JSONValue? {
        cloud.contents.withLock { $0.payloads["secrets/url/versions/\(number)"] }
    }

    @Test func theTextIsPutTogetherAndNothingTellsIt() async throws {
        #expect(try await process().apply(wanted("h"))?.isSuccess == true)
        #expect(made() == .string(base64("db://app:p%40ss%2Fword%251@h/db-7?${x}".utf8)))
        let hide = Redaction([password])
        #expect(hide(disk.text) == disk.text)
        #expect(disk.text.contains("@h/db-7"), "where it comes from is written down")
        let again = process()
        #expect(try await again.apply(wanted("h"))?.isSuccess == true && again.writes == [])
    }

    @Test func whatHasNoNumberAndChangesStopsBeforeTheFirstWrite() async throws {
        try await process().apply(wanted("h"))
        let other = process()
        let failures = try await other.decision(wanted("other")).0.failures
        let message = "its value is made of something that has changed since, and a version keeps its value"
        #expect(failures.map(\.message) == [message])
        #expect(failures.first?.help?.contains("by 1") == true && other.writes == [])
        #expect(try await process().apply(wanted("other", number: 2))?.isSuccess == true)
        #expect(made(2) == .string(base64("db://app:p%40ss%2Fword%251@other/db-7?${x}".utf8)))
    }

    @Test func aRunThatIsKilledAtAnyMomentLeavesOne() async throws {
        var moment = 0
        while true {
            moment += 1
            let (cloud, disk) = (FakeCloud(), FakeDisk())
            let environment = ["PASSWORD": password]
            let killed = FakeProcess(cloud, disk, deathAt: moment, seed: 100, environment: environment)
            _ = try? await killed.apply(wanted("h"))
            guard killed.isDead else { break }
            let next = FakeProcess(cloud, disk, seed: 100, environment: environment)
            #expect(try await next.apply(wanted("h"))?.isSuccess == true, "killed at moment \(moment)")
            let payloads = cloud.contents.withLock { $0.payloads }
            #expect(payloads.keys.sorted() == ["secrets/password/versions/1", "secrets/url/versions/1"])
        }
        #expect(moment > 30)
    }
}
