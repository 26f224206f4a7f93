import Applier
import Auth
import Diagnostics
import Foundation
import PlanModel
import Stores
import Text

/// One run of `calco-apply state` or `unlock`. It needs no plan, and calls nothing but the place of the state.
struct StateRun {
    let options: StateCommandOptions
    let environment: [String: String]
    let console: Console

    init(_ options: StateCommandOptions, environment: [String: String], console: Console) throws(Stop) {
        (self.options, self.environment, self.console) = (options, environment, console)
    }

    var address: StateAddress { options.place.state }
    /// Nil if text is wanted.
    var lines: EventLines? { options.json ? EventLines(write: console.json) : nil }

    func list() async throws -> Int32 {
        let state = try await readState()
        for (address, note) in notes(of: state).sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) {
            guard !options.json else {
                console.json(["address": .string(address), "status": .string(note), "type": "state_entry"])
                continue
            }
            console.out("\(address)\(note == "present" ? "" : "  (\(note))")\n")
        }
        return 0
    }

    func show(_ addresses: [String]) async throws -> Int32 {
        let state = try await readState()
        let entries = state.all.sorted { $0.address < $1.address }
        for wanted in addresses {
            let found = entries.filter { $0.address.text == wanted }
            guard !found.isEmpty else {
                throw Stop(
                    "the state has no \(wanted)\(didYouMean(wanted, among: entries.map(\.address.text)))",
                    help: "calco-apply state list --state \(address) names all")
            }
            for entry in found { console.json(entry.json) }
        }
        return 0
    }

    func versions(_ count: Int) async throws -> Int32 {
        let shared = try await connected("versions")
        let versions = try await stopping { try await shared.versions(count) }
        if versions.isEmpty, !options.json { console.error("There is no state in \(address) yet.\n") }
        for version in versions {
            guard !options.json else {
                console.json([
                    "size": version.size.map { JSONValue($0) } ?? .null, "type": "state_version",
                    "version": .string(version.id), "written": .string(version.written),
                ])
                continue
            }
            let size = version.size.map { "  \($0) bytes" } ?? ""
            console.out("\(version.id)\(version.written.isEmpty ? "" : "  \(version.written)")\(size)\n")
        }
        return 0
    }

    func restore(version: String?, file: String?, yes: Bool, _ lock: LockOptions) async throws -> Int32 {
        let shared = try await connected("restore")
        let bytes: [UInt8]
        if let file {
            do { bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file))) } catch {
                throw Stop("cannot read \(file)", help: "give the file that the failed run named")
            }
        } else {
            bytes = try await stopping { try await shared.version(version ?? "") }
        }
        let source = file ?? "version \(version ?? "")"
        let old = try state(bytes, source)
        let holder = LockHolder(ofThisRun: environment, owner: old.owner.lockOwner)
        return try await stopping {
            try await takeLock(waits: lock.waiting(console, lines)) { () throws(StateStoreError) in
                try await shared.lock(holder)
            }
            let result: Result<Int32, any Error>
            do { result = .success(try await replace(shared, with: old, source, yes: yes)) } catch {
                result = .failure(error)
            }
            try await shared.unlock(holder.id)
            return try result.get()
        }
    }

    private func replace(_ shared: SharedState, with old: State, _ source: String, yes: Bool) async throws -> Int32 {
        var next = old
        var now = ""
        if let bytes = try await shared.read() {
            let current = try state(bytes, "\(address)")
            guard current.owner == old.owner else {
                throw Stop("\(source) is the state of \(text(old.owner)), \(address) that of \(text(current.owner))")
            }
            next.serial = max(old.serial, current.serial)
            now = ", now \(current.all.count) entries, serial \(current.serial),"
        }
        next.serial += 1
        console.error(
            "\(address)\(now) becomes what \(source) says: \(next.all.count) entries, serial \(next.serial).\n")
        if !yes, let refusal = try console.refusal(of: "Do you want to store it?") { return refusal }
        try await shared.write(next.json.canonicalBytes)
        tell(
            "Stored \(source) in \(address), serial \(next.serial).",
            ["type": "state_restored", "serial": JSONValue(next.serial)])
        return 0
    }

    func unlock(_ id: String?, yes: Bool) async throws -> Int32 {
        let shared = try await connected("unlock")
        return try await stopping {
            guard let holder = try await shared.holder() else {
                tell("\(address) is not locked.", ["type": "lock", "held": false])
                return 0
            }
            lines?.print(HeldLock(name: "\(address)", holder: holder, help: ""), type: "lock")
            let own = try formerHolder(beside: address.localFile, machine: machineName())
            guard let wanted = id ?? own else {
                throw Stop(
                    "\(address) is locked by \(holder.text), and not by a run on this machine",
                    help: "if that run is gone: calco-apply unlock \(holder.id) --state \(address)")
            }
            guard wanted == holder.id else {
                throw Stop(
                    "the lock of \(address) is another one: \(holder.id), held by \(holder.text)",
                    help: "if that run is gone: calco-apply unlock \(holder.id) --state \(address)")
            }
            if lines == nil { console.error("\(address) is locked by \(holder.text).\n") }
            if !yes, let refusal = try console.refusal(of: "Do you want to release the lock?") { return refusal }
            try await shared.unlock(holder.id)
            tell(
                "\(address) is unlocked. A holder that is still at work stops when it renews its lock or saves.",
                ["type": "unlocked", "id": .string(holder.id)])
            return 0
        }
    }

    // MARK: What they share

    /// What was done to the place, as a sentence or as one line of JSON.
    private func tell(_ text: TerminalText, _ line: JSONObject) {
        guard options.json else { return console.out("\(text)\n") }
        var line = line
        line["place"] = .string("\(address)")
        console.json(.object(line))
    }

    /// The state as it is, with the journal of this machine.
    private func readState() async throws -> State {
        let store: StateStore
        if case .file(let path) = address {
            store = .file(path)
        } else {
            let route = try await route()
            store = address.store(route, owner: JSONObject(), environment: environment, console)
        }
        return try await stopping { try await Applier.readState(store) }
    }

    private func state(_ bytes: [UInt8], _ name: String) throws(Stop) -> State {
        do { return try State(parsing: bytes) } catch {
            throw Stop("\(name) is not a state that this program can read: \("\(error)")")
        }
    }

    /// The shared state; `command` is what it is wanted for.
    private func connected(_ command: String) async throws -> SharedState {
        // A lock that is held is released, whatever the user does.
        console.catchInterrupts()
        let route = try await route()
        guard let shared = address.shared(route) else {
            throw Stop(
                "\(address) is a file: \(command == "unlock" ? "its lock goes with its process" : "it has no versions")",
                help: "this is for gs://BUCKET/PREFIX and gitlab:PROJECT/NAME")
        }
        return shared
    }

    func route() async throws -> Route {
        let destination = Destination(endpoint: options.cloud.endpoint, local: options.cloud.local, isRead: false)
        let route = try destination.route(
            projects: [:], doors: options.cloud.doors, options.cloud.choice, environment: environment)
        try await route.checkCredentials(for: [address.url(route)].compactMap { $0 })
        return route
    }

    func notes(of state: State) -> [(address: String, note: String)] {
        state.entries.keys.map { ($0.text, "present") }
            + state.open.keys.map { ($0.text, "announced, outcome unknown") }
            + state.deposed.map { ($0.address.text, "replaced, to be deleted: \($0.resource.name)") }
            + state.kept.map { ($0.address.text, "kept: \($0.resource.name)") }
    }

    private func text(_ owner: StackID) -> String { "'\(owner.stack)', '\(owner.environment)', \(owner.project.id)" }
}
