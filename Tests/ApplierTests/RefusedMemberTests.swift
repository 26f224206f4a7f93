import Applier
import HTTP
import PlanModel
import Testing
import Text

private let target = thing("t")
private let one = grant("one", "viewer")
private let two = grant("two", "editor")
private let three = grant("three", "viewer")
private let all = plan([target, one, two, three])

private func grant(_ name: String, _ role: String) -> Resource {
    member(name, of: "t", role: role, "serviceAccount:\(name)@x", needs: ["thing.t"])
}

private func isSet(_ request: Request) -> Bool { request.url.hasSuffix(":setIamPolicy") }

/// A server takes a policy as a whole or not at all: one member that it refuses must not keep the others out.
@Suite struct RefusedMemberTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private var members: Set<String> {
        Set(
            (cloud.policies["things/t"]?["bindings"]?.array ?? []).flatMap { $0["members"]?.array ?? [] }
                .compactMap { $0.string?.replacing("serviceAccount:", with: "").replacing("@x", with: "") })
    }

    private var state: State { get throws { try State(parsing: disk.contents.snapshot ?? []) } }

    private func missing(_ names: String...) {
        cloud.change { $0.unknownMembers = Set(names.map { "serviceAccount:\($0)@x" }) }
    }

    @Test func theOthersAreWrittenWithoutIt() async throws {
        missing("two")
        let process = FakeProcess(cloud, disk)
        let result = try #require(try await process.apply(all, serially: false))
        #expect(result.failures.map(\.address.text) == ["member.two"] && members == ["one", "three"])
        #expect(result.failures.first?.message == "Service account serviceAccount:two@x does not exist.")
        #expect(Set(result.made.map(\.address.text)) == ["thing.t", "member.one", "member.three"])
        #expect(process.writes.count { $0.hasSuffix(":setIamPolicy") } == 2)
        #expect(try state.open.isEmpty && state.entries.count == 3 && state.entries[two.address] == nil)
        // The next run tries that one alone.
        missing()
        #expect(try await FakeProcess(cloud, disk).apply(all)?.made.map(\.address.text) == ["member.two"])
        #expect(members == ["one", "two", "three"])
    }

    @Test func eachThatIsRefusedIsLeftOut() async throws {
        missing("one", "three")
        let result = try #require(try await FakeProcess(cloud, disk).apply(all))
        #expect(Set(result.failures.map(\.address.text)) == ["member.one", "member.three"] && members == ["two"])
        missing("two")
        let test = RefusedMemberTests()
        test.missing("one", "two", "three")
        #expect(try await FakeProcess(test.cloud, test.disk).apply(all)?.failures.count == 3)
        #expect(try test.members.isEmpty && test.state.open.isEmpty)
    }

    /// What needs the one that is refused is not tried; what needs another is.
    @Test func onlyWhatNeedsItIsLeftOut() async throws {
        missing("two")
        let users = ["one", "two"].map { thing("of-\($0)", needs: ["member.\($0)"]) }
        let result = try #require(try await FakeProcess(cloud, disk).apply(plan(all.resources + users)))
        #expect(result.skipped.map(\.change.address.text) == ["thing.of-two"])
        #expect(result.made.contains { $0.address.text == "thing.of-one" })
    }

    /// `tone@x` ends with `one@x`.
    @Test func anAddressIsNoPartOfAnother() async throws {
        missing("tone")
        let result = try await FakeProcess(cloud, disk).apply(plan([target, one, grant("tone", "viewer")]))
        #expect(result?.failures.map(\.address.text) == ["member.tone"] && members == ["one"])
    }

    /// The name of such a role is in the answer, and no member.
    @Test func aRoleThatIsNoneThereIsLeftOut() async throws {
        let process = FakeProcess(cloud, disk) { _, request in
            let text = String(decoding: request.body ?? [], as: UTF8.self)
            guard isSet(request), text.contains("editor") else { return nil }
            let message = "Role editor is not supported for this resource."
            return .answer(FakeCloud.Contents.error(400, "INVALID_ARGUMENT", message))
        }
        let result = try #require(try await process.apply(all))
        #expect(result.failures.map(\.address.text) == ["member.two"] && members == ["one", "three"])
    }

    /// Nothing says that it was not written with all of them before.
    @Test func whatWasSentWithoutAnAnswerStaysAnnounced() async throws {
        missing("two")
        let process = FakeProcess(cloud, disk) { call, request in
            isSet(request) && call < 12 ? .answer(FakeCloud.Contents.error(503, "UNAVAILABLE", "later")) : nil
        }
        let result = try #require(try await process.apply(all))
        #expect(result.failures.map(\.address.text) == ["member.two"] && members == ["one", "three"])
        missing()
        #expect(try await FakeProcess(cloud, disk).apply(all)?.isSuccess == true)
        #expect(try members == ["one", "two", "three"] && state.open.isEmpty)
    }

    /// At every moment: the next run makes what is left, and nothing twice.
    @Test(arguments: 1..<60) func aRunThatIsKilledIsGoneOnWith(moment: Int) async throws {
        missing("one")
        _ = try? await FakeProcess(cloud, disk, deathAt: moment).apply(all)
        let result = try #require(try await FakeProcess(cloud, disk).apply(all))
        #expect(result.failures.map(\.address.text) == ["member.one"] && members == ["two", "three"])
        #expect(try state.open.keys.allSatisfy { $0 == one.address } && state.entries.count == 3)
        #expect(cloud.births(of: "things/t") == 1)
        missing()
        #expect(try await FakeProcess(cloud, disk).apply(all)?.isSuccess == true)
        #expect(try members == ["one", "two", "three"] && state.open.isEmpty)
    }
}
