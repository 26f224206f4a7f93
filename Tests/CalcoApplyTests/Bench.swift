import Applier
import ArgumentParser
import Auth
import Foundation
import HTTP
import PlanModel
import Testing
import Text

@testable import calco_apply

/// A folder with a state and a local cloud, for successive runs of calco-apply.
final class Bench {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("calco-\(UUID().uuidString)")

    /// What the plans of the following runs say that has another address now.
    var moved: [Address: Address] = [:]

    /// What they retire.
    var retired: [Address] = []

    /// The local cloud has the one API that the plans use enabled.
    init() async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let plan = plan([])
        let route = try Destination.local(directory: path("cloud"), isRead: false)
            .route(plan, doors: Doors(), environment: [:])
        let url = "https://serviceusage.googleapis.com/v1/projects/acme-test/services/iam.googleapis.com:enable"
        try #require(try await route.send(Request("POST", url, json: [:])).isSuccess)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// A run with the plan of `accounts`, one change at a time. Throws `Stop` like the program.
    func run(_ accounts: [String], _ options: String..., by somebody: FakeConsole) async throws -> Int32 {
        let command = try ApplyCommand.parse(try written(plan(accounts)) + options)
        return try await Session(command.options, environment: [:], console: somebody.console).apply(command.wishes)
    }

    /// The same with `calco-apply destroy`.
    func destroy(_ accounts: [String], _ options: String..., by somebody: FakeConsole) async throws -> Int32 {
        let command = try DestroyCommand.parse(try written(plan(accounts)) + options)
        return try await Session(command.options, environment: [:], console: somebody.console).destroy(command)
    }

    /// The same with `calco-apply adopt`; the plan has nothing by which an account could prove whose it is.
    func adopt(
        _ accounts: [String], _ adopted: [String], _ options: String..., by somebody: FakeConsole
    ) async throws -> Int32 {
        let command = try AdoptCommand.parse(adopted + (try written(markless(accounts))) + options)
        let session = try Session(command.options, environment: [:], console: somebody.console)
        guard !adopted.isEmpty else { return try await session.listAdoptable() }
        return try await session.adopting(command.addresses).apply(command.wishes)
    }

    /// An apply of such a plan.
    func applyMarkless(_ accounts: [String], by somebody: FakeConsole) async throws -> Int32 {
        let command = try ApplyCommand.parse(try written(markless(accounts)) + ["--yes"])
        return try await Session(command.options, environment: [:], console: somebody.console).apply(command.wishes)
    }

    /// `calco-apply state forget`.
    func forget(_ addresses: [String], _ options: String..., by somebody: FakeConsole) async throws -> Int32 {
        let command = try ForgetState.parse(addresses + ["--state", path("state.json")] + options)
        let run = try StateRun(command.options, environment: [:], console: somebody.console)
        return try await run.forget(command.addresses, yes: command.yes, command.lock)
    }

    /// The serial of the state, and the addresses in it.
    func state() throws -> (serial: Int, addresses: [String]) {
        let state = try State(parsing: Array(try Data(contentsOf: URL(fileURLWithPath: path("state.json")))))
        return (state.serial, state.all.map(\.address.text).sorted())
    }

    private func markless(_ accounts: [String]) -> Plan {
        var plan = plan(accounts)
        plan.inventory["account"]?.owner = [:]
        plan.inventory["account"]?.list = nil
        for index in plan.resources.indices {
            plan.resources[index].owner = [:]
            plan.resources[index].adopts = false
        }
        return plan
    }

    /// Writes `plan` to its file. Returns the options of a run with it, one change at a time.
    private func written(_ plan: Plan) throws -> [String] {
        var plan = plan
        (plan.moved, plan.retire) = (moved, retired)
        try Data(plan.bytes).write(to: URL(fileURLWithPath: path("plan.json")))
        return [
            "--plan", path("plan.json"), "--state", path("state.json"), "--local", path("cloud"), "--parallelism", "1",
            "--no-color",
        ]
    }

    /// The same of `drift`.
    func drift(_ accounts: [String], _ options: String..., by somebody: FakeConsole) async throws -> Int32 {
        let command = try DriftCommand.parse(try written(plan(accounts)) + options)
        return try await Session(command.options, environment: [:], console: somebody.console).drift()
    }

    /// The same of `outputs`.
    func outputs(_ accounts: [String], _ options: String..., by somebody: FakeConsole) async throws -> Int32 {
        let command = try OutputsCommand.parse(try written(plan(accounts)) + options)
        return try await Session(command.options, environment: [:], console: somebody.console).outputs(command.name)
    }

    /// Somebody changes the cloud; `place` is in the project.
    func call(_ method: String, _ place: String, _ body: JSONValue? = nil) async throws {
        let route = try Destination.local(directory: path("cloud"), isRead: false)
            .route(plan([]), doors: Doors(), environment: [:])
        let url = "\(root)projects/acme-test/\(place)"
        let answer = try await route.send(body.map { Request(method, url, json: $0) } ?? Request(method, url))
        try #require(answer.isSuccess)
    }

    /// Takes an account out of the state.
    func forget(_ account: String) throws {
        let file = URL(fileURLWithPath: path("state.json"))
        var state = try JSONValue(parsing: Array(try Data(contentsOf: file)))
        state = state.setting(nil, at: JSONPointer(tokens: ["resources", "account.\(account)"]))
        try Data(state.canonicalBytes).write(to: file)
    }

    /// Every file of the folder but the plan, with its contents.
    func contents() throws -> [String: Data] {
        let names = try #require(FileManager.default.enumerator(atPath: folder.path)).allObjects.compactMap {
            $0 as? String
        }
        return names.reduce(into: [:]) {
            $0[$1] = $1 == "plan.json" ? nil : FileManager.default.contents(atPath: path($1))
        }
    }

    /// A run of `calco-apply secret` with a plan of two secrets: `filled` by people, and `read`, somebody else's.
    func secretRun(local: Bool = true, by somebody: FakeConsole) throws -> SecretRun {
        let root = "https://secretmanager.googleapis.com/v1/projects/acme-test/secrets/"
        let resources = ["filled", "read"].map { id in
            var resource = Resource(
                address: Address(kind: "secret", name: id), kind: "secret", name: "projects/acme-test/secrets/\(id)",
                calls: Calls(read: Call("GET", root + id)), body: [:])
            resource.values = AddedValues(
                list: ListCall(url: "\(root)\(id)/versions", items: JSONPointer(tokens: ["versions"])),
                addition: id == "read"
                    ? nil
                    : .init(
                        Call("POST", "\(root)\(id):addVersion", body: [:]),
                        at: JSONPointer(tokens: ["payload", "data"]),
                        most: 64))
            return resource
        }
        var plan = plan([])
        (plan.kinds, plan.resources) = (["secret": KindRules()], resources)
        try Data(plan.bytes).write(to: URL(fileURLWithPath: path("plan.json")))
        let options = try SecretOptions.parse(
            ["--plan", path("plan.json")] + (local ? ["--local", path("cloud")] : []))
        return try SecretRun(options, environment: [:], console: somebody.console)
    }

    func loseState() throws { try FileManager.default.removeItem(atPath: path("state.json")) }

    /// `text` without the folder's name.
    func plainly(_ text: String) -> String { text.replacing(folder.path + "/", with: "") }

    private let root = "https://iam.googleapis.com/v1/"
    private let mark = "Managed by Calco for acme/test."

    /// Service accounts of these names; the first one's name is an output.
    private func plan(_ accounts: [String]) -> Plan {
        let place = "projects/acme-test/serviceAccounts"
        let owner = [JSONPointer(tokens: ["description"]): mark]
        var rules = KindRules()
        rules.identity.field = JSONPointer(tokens: ["name"])
        let inventory = Inventory(
            owner: owner,
            forms: [
                Form(
                    CallShape("GET", root + place + "/*"), delete: CallShape("DELETE", root + place + "/*"),
                    name: place + "/*")
            ],
            list: ListCall(url: root + place, items: JSONPointer(tokens: ["accounts"])),
            read: Call("GET", root + "${self#/name}"), delete: Call("DELETE", root + "${self#/name}"))
        let resources = accounts.map { id in
            let name = "\(place)/\(id)@acme-test.iam.gserviceaccount.com"
            let body: JSONValue = ["description": .string(mark)]
            return Resource(
                address: Address(kind: "account", name: id), kind: "account", name: name, owner: owner,
                calls: Calls(
                    read: Call("GET", root + name),
                    create: Call("POST", root + place, body: ["accountId": .string(id), "serviceAccount": body]),
                    delete: Call("DELETE", root + name)), body: body)
        }
        return Plan(
            stack: "acme", environment: "test", project: .init(id: "acme-test", number: "123456789012"),
            kinds: accounts.isEmpty ? [:] : ["account": rules], inventory: ["account": inventory], resources: resources,
            outputs: accounts.isEmpty ? [:] : ["first": "${account.\(accounts[0])#/email}"])
    }
}
