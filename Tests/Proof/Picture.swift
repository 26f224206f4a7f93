package import Emulator
import Text

/// The part of a world's clouds on which two ways to the same result must agree: without server-assigned or random
/// names, times, etags and values.
package struct Picture: Sendable, Equatable {
    private(set) var records: [String: JSONValue] = [:]
    /// Objects that carry the same owner labels as another object, or as themselves in another place.
    private(set) var twins: [String] = []

    /// `names` are the ids that servers gave, each with what is shown in its place.
    init(_ world: World, names: [String: String] = [:]) {
        self.init(world.records, generated: world.generated, names: names)
    }

    /// The contents of the local cloud `store`; `generated` are the random values.
    package init(_ store: Store, generated: Set<String>) {
        let records = store.contents.map { ("\(World.google)/\($0.key)", $0.value ?? .null) }
        self.init(Dictionary(records) { $1 }, generated: generated, names: [:])
    }

    private init(_ all: [String: JSONValue], generated: Set<String>, names: [String: String]) {
        // A value that was made by chance may stand elsewhere too, as the key of a channel does.
        let generated = generated.union(
            all.filter { $0.key.contains("/secretmanager/") }.values.flatMap(\.payloads).filter { $0.count > 7 })
        var servers: [String: String] = [:]
        var seen: Set<String> = []
        for (key, value) in all.sorted(by: { $0.key < $1.key }) where key.contains("/monitoring/") {
            guard let name = value["name"]?.string, let labels = value["userLabels"]?.object else { continue }
            let owner = labels.filter { $0.key.hasPrefix("calco") }.map { "\($0.value.string ?? "")" }.joined(
                separator: "/")
            let identity = name.split(separator: "/").dropLast().joined(separator: "/") + "/" + owner
            if !seen.insert(identity).inserted { twins.append(identity) }
            if let id = name.split(separator: "/").last { servers[String(id)] = owner }
        }
        for (key, value) in all where !Self.isPassing(key) {
            var (place, record) = (key, value)
            for (id, owner) in servers where key.contains("/monitoring/") {
                place = place.replacing(id, with: owner)
                record = record.replacing(id, with: owner)
            }
            for (id, name) in names where key.contains(id) || value.holds(id) {
                place = place.replacing(id, with: name)
                record = record.replacing(id, with: name)
            }
            // Their number is the server's.
            if let id = key.firstRange(of: "/notificationConfigs/").map({ String(key[$0.lowerBound...]) }) {
                (place, record) = (
                    place.replacing(id, with: "/notification"), record.replacing(id, with: "/notification")
                )
            }
            if key.hasPrefix(World.google + "/iam/"), value["bindings"] != nil {
                guard let bindings = Self.bindings(value) else { continue }
                record = .object(["bindings": bindings])
            }
            records[place.replacing("%2F", with: "/").replacing("/managedFolders", with: "")] = record.withoutChance(
                generated)
        }
    }

    /// The differences from `other`, each in a few words. Objects that the state in `files` keeps on purpose may be
    /// additional or different; so may enabled APIs and disabled versions, which no plan removes.
    package func strays(from other: Picture, state files: Files) throws -> [String] {
        strays(from: other, held: try files.held())
    }

    func strays(from other: Picture, held: Files.Held) -> [String] {
        let twins = twins.filter { !other.twins.contains($0) }
        guard twins.isEmpty else { return twins.map { "twice: \($0)" } }
        var found: [String] = []
        for key in Set(records.keys).union(other.records.keys).sorted() {
            // The policies of kept objects are still compared.
            let isPolicy = (records[key] ?? other.records[key])?["bindings"] != nil
            let isKept = !isPolicy && held.kept.contains { key.hasSuffix("/" + $0) }
            let isWanted = held.names.contains { key.hasSuffix("/" + $0) }
            switch (records[key], other.records[key]) {
            case (let record?, nil): if !isKept, !Self.stays(record, at: key) { found.append("forgotten: \(key)") }
            case (nil, _?): found.append("missing: \(key)")
            case (let record?, let wanted?):
                if record != wanted, !isKept, isWanted || !Self.stays(record, at: key) {
                    found.append("differs: \(key)#\(difference(record, wanted))")
                }
            case (nil, nil): break
            }
        }
        return found
    }

    /// The service of a function goes with it, and the function itself is compared.
    private static func stays(_ record: JSONValue, at key: String) -> Bool {
        key.contains("/serviceusage/") || (key.contains("/versions/") && record["state"] == "DISABLED")
            || record["labels"]?["goog-managed-by"] == "cloudfunctions"
    }

    /// The first place in which two records differ, with both values.
    private func difference(_ left: JSONValue, _ right: JSONValue) -> String {
        if let one = left.object, let two = right.object {
            for key in Set(one.map(\.key)).union(two.map(\.key)).sorted() where one[key] != two[key] {
                return key + "/" + difference(one[key] ?? .null, two[key] ?? .null)
            }
        }
        return " \(left.compactText.prefix(90)) instead of \(right.compactText.prefix(90))"
    }

    /// A server's own notes, and its memory of deleted objects.
    static func isPassing(_ key: String) -> Bool {
        let shelf = key.split(separator: "/").dropFirst().first ?? ""
        return ["counter", "operations", "projects"].contains(shelf) || key.contains("/deleted")
            || key.contains("/revisions/")
    }

    /// The largest number of versions of any secret, whatever their state.
    var versions: Int {
        let versions = records.keys.filter { $0.contains("/versions/") }
        return Dictionary(grouping: versions) { $0.split(separator: "/").dropLast() }
            .map(\.value.count).max() ?? 0
    }

    /// Each role once, with sorted members; nil if it has none left.
    private static func bindings(_ policy: JSONValue) -> JSONValue? {
        var members: [String: Set<String>] = [:]
        for binding in policy["bindings"]?.array ?? [] {
            let role = (binding["role"]?.string ?? "") + (binding["condition"]?.compactText ?? "")
            for member in binding["members"]?.array?.compactMap(\.string) ?? []
            where !member.hasPrefix("deleted:") && !member.hasPrefix("project") {
                members[role, default: []].insert(member)
            }
        }
        guard !members.isEmpty else { return nil }
        return .object(
            JSONObject(members.sorted { $0.key < $1.key }.map { ($0, .array($1.sorted().map { .string($0) })) }))
    }
}

extension JSONValue {
    /// True if some text in it has `part`.
    fileprivate func holds(_ part: String) -> Bool {
        switch self {
        case .string(let text): text.contains(part)
        case .array(let items): items.contains { $0.holds(part) }
        case .object(let object): object.contains { $0.value.holds(part) }
        default: false
        }
    }

    fileprivate func replacing(_ old: String, with new: String) -> JSONValue {
        switch self {
        case .string(let text): return text.contains(old) ? .string(text.replacing(old, with: new)) : self
        case .array(let items): return .array(items.map { $0.replacing(old, with: new) })
        case .object(let object):
            return .object(JSONObject(object.map { ($0.key, $0.value.replacing(old, with: new)) }))
        default: return self
        }
    }

    /// The values of secret versions in it.
    fileprivate var payloads: [String] {
        guard let object else { return [] }
        return object.flatMap { key, value -> [String] in
            guard key == "data", let text = value.string else { return value.payloads }
            return bytes(base64: text).map { [String(decoding: $0, as: UTF8.self)] } ?? []
        }
    }

    fileprivate func withoutChance(_ generated: Set<String>) -> JSONValue {
        switch self {
        case .string(let text): return generated.contains(text) ? "(generated)" : self
        case .array(let items): return .array(items.map { $0.withoutChance(generated) })
        case .object(let object):
            return .object(
                JSONObject(
                    object.compactMap { key, value in
                        if chance.contains(key) { return nil }
                        // Compute Engine numbers what it makes.
                        if key == "id", value.string?.allSatisfy(\.isNumber) == true { return nil }
                        if key == "data", value.string != nil { return (key, "(data)") }
                        // A condition's name is server-assigned; its content is compared.
                        if key == "name", value.string?.contains("/conditions/") == true { return nil }
                        return (key, value.withoutChance(generated))
                    }))
        default: return self
        }
    }
}

/// The members that a server fills with times, its own numbers and etags.
private let chance: Set<String> = [
    "toggleTime",
    // Versions created on the way, and one that a killed run announced and that is no longer wanted: the next rotation
    // waits for it and announces another.
    "calco-versions", "calco-versions-next",
    "createTime", "creationRecord", "creationTime", "creationTimestamp", "deleteTime", "effectiveTime", "etag",
    "expireTime", "generateTime",
    "fingerprint", "generation", "labelFingerprint",
    "lastEnableTime", "lastModifiedTime", "lastTransitionTime", "latestCreatedRevision", "latestReadyRevision",
    "lockedTime",
    "metageneration",
    "mutationRecord", "mutationRecords", "oauth2ClientId", "observedGeneration", "scheduleTime",
    "terminalStorageClassUpdateTime", "timeCreated", "uid",
    "uniqueId",
    "updateTime", "updated", "userUpdateTime",
]
