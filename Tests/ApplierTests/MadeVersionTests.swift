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
        #expect(
            failures.map(\.message) == [
                "its value was made before its text or thing.db changed, and a version keeps its value"
            ])
        #expect(failures.first?.help?.contains("by 1") == true && other.writes == [])
        #expect(try await process().apply(wanted("other", number: 2))?.isSuccess == true)
        #expect(made(2) == .string(base64("db://app:p%40ss%2Fword%251@other/db-7?${x}".utf8)))
    }

    /// Of what people fill, no plan knows when it changes.
    @Test(arguments: [
        (["one": "new"], "thing.one"), (["two": "n€w"], "thing.two"),
        (["one": "#####", "two": "====="], "its text, thing.one, thing.two or thing.three"),
        (["three": "new"], "thing.three"),
    ])
    func whatHasChangedIsNamed(changes: [String: String], named: String) async throws {
        let secrets = ["one", "two", "three"]
        func value(_ name: String) -> Sensitive.TextPiece {
            .value(
                .read(url: "\(root)things/\(name)/versions/latest:access", at: at("payload", "data"), base64: true),
                percent: name == "two")
        }
        let all = plan(
            secrets.map { thing($0) } + [
                version(
                    "url", 1, needs: secrets.map { "thing.\($0)" },
                    source: .text([.text("a:"), value("one"), .text("@"), value("two"), value("three"), value("three")])
                )
            ])
        for (name, values) in [("before", [:]), ("after", changes)] {
            let process = process { _, request in
                guard request.url.hasSuffix(":access"),
                    let secret = secrets.first(where: { request.url.contains("things/\($0)/") })
                else { return nil }
                let held: JSONValue = ["data": .string(base64((values[secret] ?? "old-\(secret)").utf8))]
                return .answer(Response(status: 200, json: ["payload": held]))
            }
            let failures = try await process.decision(all).0.failures
            let message = "its value was made before \(named) changed, and a version keeps its value"
            #expect(failures.map(\.message) == (name == "before" ? [] : [message]))
            if name == "before" { #expect(try await process.apply(all)?.isSuccess == true) }
        }
    }

    /// Neither the record of what is about to be made nor a server's words tell a value of which all but a few characters
    /// are known.
    @Test(arguments: ["k9#", "p@ss/w%d"]) func aShortPartIsToldByNothing(secret: String) async throws {
        let environment = ["PIN": secret]
        let all = plan([
            version(
                "url", 1, source: .text([.text("db://app:"), .value(.environment("PIN"), percent: true), .text("@h")]))
        ])
        let process = FakeProcess(cloud, disk, environment: environment) { _, request in
            guard request.url.hasSuffix(":addVersion"), let body = request.body else { return nil }
            return .answer(
                FakeCloud.Contents.error(400, "INVALID_ARGUMENT", "bad: " + String(decoding: body, as: UTF8.self)))
        }
        let outcome = try #require(try await process.apply(all))
        let whole = "db://app:\(percentEncoded(secret))@h"
        #expect(outcome.failures.first?.message.contains("(sensitive)") == true)
        let annotations = process.requests.filter { $0.method == "PATCH" }.map {
            String(decoding: $0.body ?? [], as: UTF8.self)
        }
        #expect(annotations.contains { $0.contains("1 environment") })
        for text in annotations + [disk.text, "\(outcome)", process.events.joined()] {
            for told in [
                secret, percentEncoded(secret), base64(whole.utf8), digest(Array(whole.utf8)),
                digest(Array(base64(whole.utf8).utf8)),
            ] {
                #expect(!text.contains(told), "\(told)")
            }
        }
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
