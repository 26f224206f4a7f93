import Applier
import HTTP
import Text
import PlanModel
import Testing

/// What a value must be like, which is told before the first write.
@Suite struct SecretValueTests {
    private let cloud = FakeCloud()
    private let disk = FakeDisk()

    @Test func aValueFromTheEnvironmentMustBeThere() async throws {
        var resource = thing("a")
        resource.sensitive = [Sensitive(at: at("token"), source: .environment("TOKEN"))]
        let (decision, _) = try await FakeProcess(cloud, disk).decision(plan([thing("b"), resource]))
        #expect(
            decision.failures.map(\.message) == ["the environment variable TOKEN is not set"], "before the first change"
        )
        let process = FakeProcess(cloud, disk, environment: ["TOKEN": "hush-hush"])
        #expect(try await process.apply(plan([resource]))?.isSuccess == true)
        #expect(cloud.objects["things/a"]?["token"] == "hush-hush" && !disk.text.contains("hush-hush"))
    }

    @Test func bytesThatAreNoTextAreRefusedBeforeTheFirstChange() async throws {
        var resource = thing("a")
        resource.sensitive = [Sensitive(at: at("token"), source: .environment("TOKEN"))]
        let process = FakeProcess(cloud, disk, environment: ["TOKEN": "hush\u{FFFD}hush"])
        let (decision, _) = try await process.decision(plan([resource]))
        #expect(decision.failures.map(\.message) == ["the environment variable TOKEN is not UTF-8 text"])
    }

    private let maskable = ValueRule(at: at("token"), least: 8, excludes: "\n\r ", help: "one line")

    @Test(arguments: [
        ("", "is empty"), ("a\nb\n", "has several lines and has fewer than 8 characters"),
        ("-----BEGIN-----\nabc\n-----END-----\n", "has several lines"), ("long-enough\r\n", "ends with a line break"),
        ("\n", "ends with a line break and has fewer than 8 characters"), ("12345678", nil),
        ("two words", "has a space in it"), ("1234567", "has fewer than 8 characters"),
    ])
    func aValueThatTheServerWillRefuseIsRefusedBefore(value: String, fault: String?) async throws {
        var resource = thing("a")
        resource.sensitive = [Sensitive(at: at("token"), source: .environment("TOKEN"))]
        resource.accepts = [maskable]
        let process = FakeProcess(cloud, disk, environment: ["TOKEN": value])
        let (decision, _) = try await process.decision(plan([thing("b"), resource]))
        #expect(decision.failures.map(\.message) == (fault.map { ["the environment variable TOKEN \($0)"] } ?? []))
        #expect(try await process.apply(plan([thing("b"), resource])) == nil || fault == nil)
        #expect(process.writes.isEmpty == (fault != nil))
    }

    @Test(arguments: [(64, nil), (65, "has 130 bytes, more than 128")])
    func aValueThatIsTooLongIsRefusedBefore(characters: Int, fault: String?) async throws {
        var resource = thing("a")
        resource.sensitive = [Sensitive(at: at("token"), source: .environment("TOKEN"))]
        resource.accepts = [ValueRule(at: at("token"), most: 128, help: "less")]
        let value = String(repeating: "é", count: characters)
        let process = FakeProcess(cloud, disk, environment: ["TOKEN": value])
        let (decision, _) = try await process.decision(plan([thing("b"), resource]))
        #expect(decision.failures.map(\.message) == (fault.map { ["the environment variable TOKEN \($0)"] } ?? []))
    }

    @Test func whatAValueMustBeLikeIsNoDifferenceAndStandsInNoState() async throws {
        var resource = thing("a")
        resource.sensitive = [Sensitive(at: at("token"), source: .environment("TOKEN"))]
        let environment = ["TOKEN": "long-enough"]
        #expect(try await FakeProcess(cloud, disk, environment: environment).apply(plan([resource]))?.isSuccess == true)
        resource.accepts = [maskable]
        resource.requires = [LiveRule(at: at("owner"), equals: "us", help: "ask")]
        let process = FakeProcess(cloud, disk, environment: environment)
        #expect(try await process.apply(plan([resource]))?.isSuccess == true)
        #expect(process.writes == [] && !disk.text.contains("accepts") && !disk.text.contains("requires"))
    }
}
