import Diagnostics
import Discovery
import PlanModel
package import Text
import YAML

/// What may be laid over an object that the compiler makes: any field of the API's own message. What there is, is in
/// `ObjectBodies.swift`.
struct ObjectBody: Sendable {
    /// As in `GoogleAPI.named`.
    let api: String
    /// The message, and what sets the fields of it that a body may not; `*` is any position in a list.
    let schema: String
    let words: [JSONPointer: Setter]
    /// Fields of which a body replaces what would be sent: one of several forms, or a list that is one thing.
    var replaced: [JSONPointer] = []
    /// Fields that cannot be changed, by the API's own account.
    var fixed: [String] = []

    /// Reads `body` of the workload `name`. Of a container that the configuration does not make, every field may be set.
    func read(_ node: Node, of name: String, _ surroundings: Surroundings, into fields: inout Fields) -> FurtherFields {
        let sidecars = Set((fields.node["sidecars"]?.entries ?? []).map(\.key))
        return read(node, free: otherContainers(node, name, sidecars, into: &fields), surroundings, into: &fields)
    }

    /// Reads a `body`; of what is at the places `free` nothing is ours.
    func read(
        _ node: Node, free: [JSONPointer] = [], _ surroundings: Surroundings, into fields: inout Fields
    ) -> FurtherFields {
        guard let api = surroundings.apis.named(api) else { return FurtherFields() }
        var reader = TypedBody(over: schema, of: api, surroundings, TakenFields(words: words, free: free))
        let value = reader.read(node, "body")
        for diagnostic in reader.diagnostics { fields.report(diagnostic) }
        return FurtherFields(value: value, references: reader.references)
    }

    /// `sent` with `over` laid over it.
    func laid(_ over: JSONValue?, over sent: JSONValue) -> JSONValue {
        guard let over else { return sent }
        return replaced.reduce(sent) { sent, place in over[place] == nil ? sent : sent.setting(nil, at: place) }
            .overlaid(with: over)
    }

    /// The mask of an update that names `names` and what is laid over the object.
    func mask(_ names: [String], and over: JSONValue?) -> String {
        let further = (over?.object ?? [:]).map(\.key).filter { !fixed.contains($0) }
        return Set(names + further).sorted().joined(separator: ",")
    }

    /// Those with a name that is not the workload's own, `name`, as its container has beside `sidecars`. Without these its
    /// container may be given a name; any other needs an image.
    private func otherContainers(
        _ node: Node, _ name: String, _ sidecars: Set<String>, into fields: inout Fields
    ) -> [JSONPointer] {
        let place =
            schema == "GoogleCloudRunV2Job" ? ["template", "template", "containers"] : ["template", "containers"]
        let list = place.reduce(Optional(node)) { $0?[$1] }?.elements ?? []
        var free: [JSONPointer] = []
        for (index, container) in list.enumerated() {
            guard let written = container["name"], let other = written.scalar?.text, other != name else { continue }
            guard container["image"] == nil, !sidecars.contains(other) else {
                free.append(JSONPointer(tokens: place + [String(index)]))
                continue
            }
            let isGiven = fields.node[WorkloadKeys.nameOfContainer] != nil
            guard index > 0 || !sidecars.isEmpty || isGiven else { continue }
            let known = [name] + sidecars.sorted()
            let isOwn = index == 0 && !isGiven
            fields.report(
                Problem(
                    "there is no container '\(other)', and a further one needs an image\(didYouMean(other, among: known))",
                    hint: sidecars.isEmpty
                        ? "write it under `sidecars`, or give it an image"
                        : "there is " + known.joined(separator: ", ")
                            + (isOwn
                                ? "; '\(name)' has another name by `\(WorkloadKeys.nameOfContainer): \(other)`" : "")
                ).diagnostic(at: written, name: "body"))
        }
        return free
    }
}

/// A `body`, as it is laid over an object.
package struct FurtherFields: Sendable, Hashable {
    /// Its fields.
    package var value: JSONValue = [:]
    /// What they refer to.
    package var references: [ReferenceUse] = []
}

extension JSONValue {
    /// `over` laid over this value: objects merge by member, null takes a member away, lists of named things merge by
    /// `name` (an element without one is the first), and any other list is replaced.
    func overlaid(with over: JSONValue?) -> JSONValue {
        switch (self, over) {
        case (_, nil): return self
        case (.object(var members), .object(let changes)?):
            for (name, change) in changes {
                if change.isNull {
                    members[name] = nil
                } else {
                    members[name] = members[name]?.overlaid(with: change) ?? change
                }
            }
            return .object(members)
        case (.array(let elements), .array(let changes)?):
            let named = changes.allSatisfy { $0.object != nil } && elements.allSatisfy { $0.object != nil }
            // Beside sidecars, the workload's own container has a name that the body need not repeat.
            let allNamed = !elements.isEmpty && elements.allSatisfy { $0["name"] != nil }
            guard named, changes.contains(where: { $0["name"] != nil }) || elements.count == 1 || allNamed else {
                return over ?? self
            }
            var result = elements
            for (index, change) in changes.enumerated() {
                let place =
                    change["name"].map { name in
                        elements.firstIndex { $0["name"] == name } ?? (isNamed(elements, by: change, index) ? 0 : nil)
                    } ?? (index == 0 ? 0 : nil)
                if let place, result.indices.contains(place) {
                    result[place] = result[place].overlaid(with: change)
                } else {
                    result.append(change)
                }
            }
            return .array(result)
        case (_, let over?): return over
        }
    }
}

/// True if the only container of a workload, which needs no name, is given one.
private func isNamed(_ elements: [JSONValue], by change: JSONValue, _ index: Int) -> Bool {
    guard index == 0, elements.count == 1, let container = elements.first else { return false }
    return container["image"] != nil && container["name"] == nil && change["image"] == nil
}
