import Applier
import Discovery
import PlanModel
import Sampling
import Stores
import Testing
import Text

@testable import Compiler

/// Every policy that a known API describes: a grant in it is written to a state that is read again, and sent as the API
/// says, on an entry of `resources/` and on what somebody else made.
@Suite struct PolicyTests {
    private static let apis = GoogleAPI.knownNames.compactMap(GoogleAPI.named)

    private struct Described {
        let api: GoogleAPI
        let type: ResourceType
        let holder: PolicyHolder
        var name: String { holder.pattern.replacing("*", with: "x-1") }
    }

    private static let described: [Described] = apis.flatMap { api in
        api.resourceNames.compactMap { name in
            api.resource(name).flatMap { type in
                PolicyHolder(type, api).map { Described(api: api, type: type, holder: $0) }
            }
        }
    }

    /// Of what has methods for a policy, these are somewhere else; each is said why.
    private static let elsewhere: Set = [
        // Named by words of their own, at `/iam`.
        "storage.v1/buckets", "storage.v1/managedFolders",
        // Objects are no part of a stack.
        "storage.v1/objects",
        // Described again for projects, folders and organizations.
        "logging.v2/locations.buckets.views",
    ]

    @Test func everyPolicyThatAnAPIDescribesHasAName() {
        let known = Set(Self.described.map { "\($0.api.name)/\($0.type.name)" })
        for api in Self.apis {
            for name in api.resourceNames where api.resource(name)?.method("setIamPolicy") != nil {
                let type = "\(api.name)/\(name)"
                #expect(known.contains(type) != Self.elsewhere.contains(type), "\(type)")
            }
        }
        #expect(known.count > 60)
    }

    @Test func aGrantByNameIsSentAsDescribedAndReadAgain() async throws {
        var seen: Set<String> = []
        var grants: [JSONValue] = []
        for described in Self.described where described.name.split(separator: "/").count > 2 {
            let place = "//\(described.api.host)/\(described.name)"
            // Two versions of an API may describe one.
            guard seen.insert(place).inserted else { continue }
            let named = PolicyHolder.named(described.name)
            #expect(named.contains { $0.host == described.api.host } || isShort(described), "\(place)")
            grants.append(["to": "group:a@acme.example", "role": "roles/a.b", "on": .string(place)])
        }
        #expect(grants.count > 60)
        let plan = try TypeStack("").plan(grants: grants).plan
        let members = plan.resources.filter { $0.procedure == .iamMember }
        #expect(members.count == grants.count)
        for member in members { try check(member) }
        try await isReadAgain(members, plan)
    }

    /// Its name is that of a more usual thing.
    private func isShort(_ described: Described) -> Bool {
        PolicyHolder.all.contains { $0.pattern == described.holder.pattern }
    }

    @Test func aGrantOnAnEntryIsSentAsDescribedAndReadAgain() async throws {
        var count = 0
        for name in TypeStack.chosen {
            let stack = TypeStack(name)
            let targets = stack.items.filter { item in
                item.type.resource.method("setIamPolicy") != nil && !item.type.isServerNamed
            }
            guard !targets.isEmpty else { continue }
            let grants = targets.map { item -> JSONValue in
                ["to": "group:a@acme.example", "role": "roles/a.b", "on": .string(item.address)]
            }
            let plan = try stack.plan(grants: grants).plan
            let members = plan.resources.filter { $0.procedure == .iamMember }
            #expect(members.count == targets.count, "\(name)")
            for member in members { try check(member) }
            try await isReadAgain(members, plan)
            count += members.count
        }
        #expect(count > 80 || !Sample.isAll)
    }

    /// Its calls are the methods of that name that the API describes.
    private func check(_ member: Resource) throws {
        for (call, name) in [(member.calls.read, "getIamPolicy"), (member.calls.create, "setIamPolicy")] {
            let url = try #require(call?.url)
            let host = url.split(separator: "/")[1]
            let path = String(url.dropFirst("https://\(host)".count).prefix { $0 != "?" })
            let methods = Self.apis.filter { api in
                api.host == host || host.hasSuffix(".rep.googleapis.com") || host.hasSuffix("-" + api.host)
            }.compactMap {
                MethodIndex($0).match(call?.method ?? "", path)?.method
            }
            let method = try #require(methods.first, "\(call?.method ?? "") \(url)")
            #expect(method.name == name && (method.request == nil) == (call?.body == nil), "\(url)")
        }
    }

    /// A state with them is one that the next run accepts, also once they have left the plan.
    private func isReadAgain(_ members: [Resource], _ plan: Plan) async throws {
        var state = State(StackID(plan), lineage: "l")
        for member in members {
            state.entries[member.address] = Entry(member, NamedRules(plan.kinds[member.kind] ?? KindRules()))
        }
        let bytes = state.json.canonicalBytes
        let store = StateStore(name: "state", load: { (bytes, []) }, append: { _ in }, replace: { _ in })
        let read = try await loadState(store, for: plan, newLineage: { "" }).state
        #expect(read.entries.count == members.count)
        let other = try TypeStack("").plan().plan
        #expect(try await loadState(store, for: other, newLineage: { "" }).state.entries.count == members.count)
    }
}
