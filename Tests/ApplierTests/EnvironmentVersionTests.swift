import Applier
import HTTP
import PlanModel
import Synchronization
import Testing
import Text

/// Numbered versions whose value is in the applier's environment, and in nothing that it writes elsewhere.
@Suite struct EnvironmentVersionTests {
    private let cloud = FakeCloud()
    private let disk = FakeDisk()
    private let value = "correct-horse"

    private func wanted(_ number: Int, _ name: String = "PASSWORD") -> Plan {
        plan([version("key", number, source: .environment(name))])
    }

    private func process(_ value: String?, _ faults: @escaping @Sendable (Int, Request) -> Fault? = { _, _ in nil })
        -> FakeProcess
    {
        FakeProcess(cloud, disk, seed: 100, environment: value.map { ["PASSWORD": $0] } ?? [:], faults: faults)
    }

    private var payloads: [String: JSONValue] { cloud.contents.withLock { $0.payloads } }

    @Test func theValueOfThenIsSentAndNothingTellsIt() async throws {
        #expect(try await process(value).apply(wanted(1))?.isSuccess == true)
        #expect(payloads == ["secrets/key/versions/1": .string(base64(value.utf8))])
        let secret = try #require(cloud.contents.withLock { $0.secrets["secrets/key"] })
        #expect(secret["annotations"] == ["made": "1"])
        let hide = Redaction([value])
        #expect(hide(disk.text) == disk.text)
    }

    /// A password could be found from its digest.
    @Test func whatIsAnnouncedIsNoDigestOfTheValue() async throws {
        let process = process(value)
        try await process.apply(wanted(1))
        let announced = try #require(process.requests.first { $0.method == "PATCH" })
        let body = try JSONValue(parsing: announced.body ?? [])
        #expect(body["annotations"]?["made-next"] == "1 environment")
    }

    @Test func anotherValueIsNotNoticedUntilTheNumberRises() async throws {
        try await process(value).apply(wanted(1))
        for other in ["battery-staple", nil] {
            let process = process(other)
            #expect(try await process.apply(wanted(1))?.isSuccess == true)
            #expect(process.writes == [])
        }
        #expect(try await process("battery-staple").apply(wanted(2))?.isSuccess == true)
        #expect(payloads["secrets/key/versions/1"] == .string(base64(value.utf8)))
        #expect(payloads["secrets/key/versions/2"] == .string(base64("battery-staple".utf8)))
    }

    @Test func aLostStateAsksForNoVariableAndWritesNothing() async throws {
        try await process(value).apply(wanted(1))
        let process = FakeProcess(cloud, FakeDisk())
        #expect(try await process.decision(wanted(1)).0.changes.filter { $0.action != .noop } == [])
        #expect(try await process.apply(wanted(1))?.isSuccess == true && process.writes == [])
    }

    @Test func aMissingVariableIsAFailureBeforeTheFirstWrite() async throws {
        let process = process(nil)
        let failures = try await process.decision(wanted(1)).0.failures
        #expect(failures.map(\.message) == ["the environment variable PASSWORD is not set"])
        #expect(process.writes == [])
    }

    /// What a variable is missing for is said once: whoever reads the version cannot know it before it is there.
    @Test func whoReadsTheMissingVersionIsNoFailure() async throws {
        func all(_ number: Int) -> Plan {
            plan([
                version("key", number, source: .environment("PASSWORD")),
                variable("KEY", from: "key", number, needs: ["version.key"]),
            ])
        }
        #expect(try await process(value).apply(all(1))?.isSuccess == true)
        let failures = try await process(nil).decision(all(2)).0.failures
        #expect(failures.map(\.address.text) == ["version.key"], "\(failures)")
    }

    /// A killed run created it, and the variable has another value since.
    @Test func whatCannotBeToldIsRefusedWithTheNextNumber() async throws {
        let payload = JSONValue.string(base64(value.utf8))
        cloud.change {
            $0.secrets["secrets/key"] = [
                "name": "secrets/key", "owner": "us", "etag": "1",
                "annotations": ["made": "none", "made-next": "1 environment"],
            ]
            $0.objects["secrets/key/versions/1"] = ["name": "secrets/key/versions/1", "state": "ENABLED"]
            $0.payloads["secrets/key/versions/1"] = payload
        }
        for other in ["battery-staple", nil] {
            let failure = try #require(try await process(other).decision(wanted(1)).0.failures.first)
            #expect(failure.message.contains("PASSWORD does not hold its value now"))
            #expect(failure.help == "write the number 2 in the config")
        }
        #expect(try await process(value).apply(wanted(1))?.isSuccess == true)
        #expect(payloads.count == 1)
    }

    @Test func aRefusalThatRepeatsTheValueIsPrintedWithoutIt() async throws {
        let sent = base64(value.utf8)
        let value = value
        let process = process(value) { _, request in
            guard request.url.hasSuffix(":addVersion") else { return nil }
            let message = JSONValue.string("bad payload \(sent) or \(value)")
            return .answer(Response(status: 400, json: ["error": ["code": 400, "message": message]]))
        }
        let failure = try #require(try await process.apply(wanted(1))?.failures.first)
        let text = "\(failure)"
        #expect(text.contains("bad payload") && !text.contains(value) && !text.contains(sent))
        #expect(!process.events.joined().contains(value))
    }
}
