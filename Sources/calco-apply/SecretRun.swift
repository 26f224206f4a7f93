import Applier
import Auth
import Diagnostics
import PlanModel
import Text

/// One run of `calco-apply secret`. It neither reads nor writes a state: what it adds is no part of a plan.
struct SecretRun {
    private let options: SecretOptions
    private let plan: Plan
    private let doors: Doors
    private let environment: [String: String]
    private let console: Console

    init(_ options: SecretOptions, environment: [String: String], console: Console) throws(Stop) {
        (self.options, self.environment, self.console) = (options, environment, console)
        plan = try LoadedPlan(options.plan).plan
        doors = options.cloud.doors
        try doors.check(plan, file: options.plan)
        guard plan.environment != "local" || options.cloud.endpoint != nil || options.cloud.local != nil else {
            throw Stop(
                "\(options.plan) is for the environment 'local'",
                help: "give --local DIR, by default the folder local-cloud beside the state file")
        }
    }

    /// Adds the value on standard input to the secret `name`.
    func set(_ name: String, isVerbatim: Bool) async throws {
        let resource = try secret(name)
        guard let values = resource.values else {
            throw Stop(
                "the versions of '\(name)' are made by an apply",
                help: "raise its `version` under `secrets`, or let people fill it: by_hand: true")
        }
        guard let addition = values.addition else {
            throw Stop("'\(name)' is somebody else's: this stack only reads it", help: "ask its owner to add a version")
        }
        let value = try self.value(for: name, most: addition.most, isVerbatim: isVerbatim)
        let caller = try await caller(for: [resource.calls.read.url, addition.call.url], isRead: false)
        let number = try await stating {
            () async throws(ApplyFailure) in
            try await caller.addValue(value, by: addition, to: resource, in: plan)
        }
        guard !options.json else {
            return console.json([
                "number": JSONValue(number), "secret": .string(resource.address.ownName),
                "type": "secret_version_added",
            ])
        }
        console.out("\(name): version \(number) added, \(value.count == 1 ? "1 byte" : "\(value.count) bytes")\n")
    }

    /// Shows the versions of the secrets `names`, or of all.
    func list(_ names: [String]) async throws {
        let held = names.isEmpty ? holders : try names.map { name throws(Stop) in try secret(name) }
        let lists = held.compactMap { resource in plan.values(of: resource).map { (resource, $0) } }
        let caller = try await caller(for: lists.map(\.1.url), isRead: true)
        for (resource, list) in lists {
            let versions = try await stating { () async throws(ApplyFailure) in
                try await caller.listValues(list, resource)
            }
            let name = resource.address.ownName
            guard !options.json else {
                for version in versions {
                    console.json([
                        "createTime": .string(version.time), "number": JSONValue(version.number),
                        "secret": .string(name), "state": .string(version.state), "type": "secret_version",
                    ])
                }
                continue
            }
            console.out("\(name)\(versions.isEmpty ? ": no version" : "")\n")
            for version in versions {
                console.out("  \(version.number)  \(version.state.lowercased())  \(version.time)\n")
            }
        }
    }

    private var holders: [Resource] { plan.resources.filter { plan.values(of: $0) != nil } }

    private func secret(_ name: String) throws(Stop) -> Resource {
        let found = holders.filter { [$0.key, $0.address.ownName, $0.address.text].contains(name) }
        guard found.count < 2 else {
            throw Stop(
                "'\(name)' is the key of one secret and the name of another",
                help: "say \(found.map(\.address.text).sorted().joined(separator: " or "))")
        }
        if let found = found.first { return found }
        let names = holders.map { $0.key ?? $0.address.ownName }.sorted()
        throw Stop(
            "\(options.plan) has no secret '\(name)'\(didYouMean(name, among: names))",
            help: names.isEmpty
                ? "list it under `secrets` in project.yaml" : "it has \(names.joined(separator: ", "))")
    }

    private func value(for name: String, most: Int, isVerbatim: Bool) throws(Stop) -> [UInt8] {
        guard !console.inputIsTerminal else {
            throw Stop(
                "the value comes from standard input, which is a terminal",
                help: "read -rs VALUE; printf %s \"$VALUE\" | calco-apply secret set \(name) --plan \(options.plan)")
        }
        guard var value = console.input(most + 2) else { throw Stop("standard input could not be read") }
        if !isVerbatim, value.last == UInt8(ascii: "\n") {
            value.removeLast()
            if value.last == UInt8(ascii: "\r") { value.removeLast() }
        }
        guard !value.isEmpty else { throw Stop("the value is empty", help: "is a variable unset?") }
        guard value.count <= most else { throw Stop("the value is too long: at most \(most) bytes") }
        return value
    }

    private func caller(for urls: [String], isRead: Bool) async throws -> Caller {
        let destination = Destination(endpoint: options.cloud.endpoint, local: options.cloud.local, isRead: isRead)
        let route = try destination.route(plan, doors: doors, options.cloud.choice, environment: environment)
        try await route.checkCredentials(for: urls)
        return Caller(
            effects: Effects(route.send, environment: environment, console, report: { _ in }),
            patience: plan.patience, pace: destination.pace, isCounted: destination.isCounted, hiding: route.secrets,
            reaches: { [doors] in doors.allows($0) })
    }
}

extension Address {
    /// Without the kind.
    fileprivate var ownName: String { String(text[text.index(after: text.firstIndex(of: ".") ?? text.startIndex)...]) }
}

/// A failure ends the run.
private func stating<Value>(_ work: () async throws(ApplyFailure) -> Value) async throws(Stop) -> Value {
    do throws(ApplyFailure) { return try await work() } catch { throw Stop(wording(of: error, style: .plain)) }
}
