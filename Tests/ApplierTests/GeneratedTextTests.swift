import Applier
import HTTP
import PlanModel
import Synchronization
import Testing
import Text

/// Generated values that are no 32 bytes.
@Suite struct GeneratedTextTests {
    private let cloud = FakeCloud()
    private let disk = FakeDisk()

    private func wanted(_ generated: Sensitive.Generated) -> Plan {
        plan([version("key", 1, source: .generated(generated))])
    }

    private var text: String? {
        cloud.contents.withLock { $0.payloads["secrets/key/versions/1"]?.string }.flatMap { bytes(base64: $0) }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [("0123456789", 20), ("abcdef0123456789", 8), ("!?#", 1024)])
    func theTextHasItsLengthAndItsCharacters(characters: String, length: Int) async throws {
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(wanted(.init(length, of: characters)))?.isSuccess == true)
        let text = try #require(text)
        #expect(text.count == length && text.allSatisfy(characters.contains), "\(text)")
        #expect(Set(text).count > 1)
        #expect(!disk.text.contains(text) && !disk.text.contains(base64(text.utf8)))
    }

    /// A short value could be found from its digest.
    @Test(arguments: [(Sensitive.Generated(8), false), (.init(20, of: "0123456789"), false), (.init(16), true)])
    func onlyWhatNobodyCanTryIsAnnouncedByItsDigest(generated: Sensitive.Generated, hasDigest: Bool) async throws {
        let process = FakeProcess(cloud, disk)
        try await process.apply(wanted(generated))
        let announced = try #require(process.requests.first { $0.method == "PATCH" })
        let body = try JSONValue(parsing: announced.body ?? [])
        let mark = try #require(body["annotations"]?["made-next"]?.string)
        #expect(mark.hasPrefix("1 sha256:") == hasDigest && (mark == "1 environment") == !hasDigest, "\(mark)")
    }

    @Test func aShortValueOfAKilledRunIsRefusedWithTheNextNumber() async throws {
        cloud.change {
            $0.secrets["secrets/key"] = [
                "name": "secrets/key", "owner": "us", "etag": "1",
                "annotations": ["made": "none", "made-next": "1 environment"],
            ]
            $0.objects["secrets/key/versions/1"] = ["name": "secrets/key/versions/1", "state": "ENABLED"]
            $0.payloads["secrets/key/versions/1"] = .string(base64("12345678".utf8))
        }
        let failure = try #require(
            try await FakeProcess(cloud, disk).decision(wanted(.init(8, of: "0123456789"))).0.failures.first)
        #expect(failure.message.contains("too short to be recognised"))
        #expect(failure.help == "write the number 2 in the config")
    }
}
