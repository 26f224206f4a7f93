import Diagnostics
import Discovery
import PlanModel
import Text
import YAML

/// Adds the resources of `readings` to `config`, and checks what can be checked only when all of it is known: parents,
/// references, two entries for one object, circles.
func link(_ config: inout Config, _ readings: [ResourceReading], into diagnostics: inout [Diagnostic]) {
    let uses =
        (config.services.map(\.workload) + config.features.map(\.workload)).flatMap(\.references)
        + config.project.references
    let waits =
        config.project.waits + (config.services.map(\.workload) + config.features.map(\.workload)).flatMap(\.waits)
    guard !readings.isEmpty || !uses.isEmpty || !waits.isEmpty || config.hasGrantsOnOthers else { return }
    config.isLinked = true
    let readings = withParents(readings, &config, into: &diagnostics)
    config.resources = readings.map(\.config).sorted { ($0.kind, $0.name) < ($1.kind, $1.name) }
    keepParents(in: &config)
    guard !diagnostics.hasErrors else { return }
    let scope = Scope(config)
    let all = allKinds(scope).flatMap { Array($0.resources(scope)) }
    let known = KnownResources(all, scope)
    let places = Dictionary(readings.map { ($0.config.address, $0) }) { first, _ in first }
    for use in uses + readings.flatMap(\.references) {
        if let problem = known.problem(with: use.text, isOutput: use.key.hasPrefix("outputs.")) {
            diagnostics.append(problem.diagnostic(at: use.node, name: use.key))
        }
    }
    for reading in readings {
        for use in reading.references where use.key.hasPrefix("\(reading.config.name).parameters.") {
            if let problem = known.problemInURL(with: use.text) {
                diagnostics.append(problem.diagnostic(at: use.node, name: use.key))
            }
        }
    }
    let written = readings.flatMap { reading in
        reading.config.after.map { need in
            let place = reading.node["after"]?.elements?.first { $0.scalar?.text == need } ?? reading.node
            return ReferenceUse(text: need, node: place, key: "\(reading.config.name).after")
        }
    }
    for need in waits + written where known.resource(need.text) == nil {
        let problem = Problem(
            "there is no resource '\(need.text)'\(nearAddress(need.text, among: known.addresses))",
            hint: "an address as in the plan; what is referred to needs none, a reference already orders")
        diagnostics.append(problem.diagnostic(at: need.node, name: need.key))
    }
    reportTwins(all, places, into: &diagnostics)
    reportSharedKinds(readings, into: &diagnostics)
    guard !diagnostics.hasErrors else { return }
    let filled = all.map { known.filled($0) }
    reportFoundTwins(readings, filled, apis: config.discovery, into: &diagnostics)
    guard !diagnostics.hasErrors else { return }
    guard let circle = circle(in: filled.map { (address: $0.address.text, needs: $0.dependsOn.map(\.text)) }) else {
        diagnostics += unreadSecrets(readings, filled, known, scope)
        return
    }
    diagnostics.append(report(circle, waits, readings, known, folder: config))
}

extension Config {
    /// True if a grant is on something that this stack does not make: what uses it is found by its name.
    fileprivate var hasGrantsOnOthers: Bool {
        let workloads = services.map(\.workload) + features.map(\.workload)
        let grants = workloads.flatMap(\.grants) + project.accounts.flatMap(\.grants) + project.grants.map(\.grant)
        return grants.contains { if case .other = $0.place { true } else { false } }
    }
}

/// Two entries that are the same object.
private func reportTwins(
    _ all: [Resource], _ places: [String: ResourceReading], into diagnostics: inout [Diagnostic]
) {
    var seen: [String: Resource] = [:]
    for resource in all where resource.procedure == .crud && !resource.name.hasSuffix("/*") {
        // What is a part of an object is read with it.
        let place = resource.calls.read.url + (resource.calls.read.item?.text ?? "")
        guard let first = seen.updateValue(resource, forKey: place) else { continue }
        for (one, other) in [(first, resource), (resource, first)] {
            guard let place = places[one.address.text] else { continue }
            diagnostics.append(
                Diagnostic(
                    path: place.node.path, range: place.keyRange,
                    message: "\(one.address) is the same object as \(other.address): \(one.name)",
                    hint: "give one of them another id, or remove it"))
        }
    }
}

/// Two entries of a type whose ids the server assigns that would be found again as one object.
private func reportFoundTwins(
    _ readings: [ResourceReading], _ resources: [Resource], apis: KnownAPIs, into diagnostics: inout [Diagnostic]
) {
    let places = Dictionary(readings.map { ($0.config.address, $0) }) { first, _ in first }
    let collections = Dictionary(grouping: resources.filter { $0.name.hasSuffix("/*") }, by: \.name)
    var told: Set<String> = []
    for (typeName, entries) in Dictionary(grouping: readings, by: \.config.type).sorted(by: { $0.key < $1.key }) {
        guard let type = GenericType(named: typeName, apis), type.isServerNamed else { continue }
        let own = Set(entries.map(\.config.address))
        for (_, all) in collections.sorted(by: { $0.key < $1.key }) {
            guard all.contains(where: { own.contains($0.address.text) }) else { continue }
            let same = Dictionary(grouping: all) { resource in resource.body.keys(of: type) }
            for twins in same.values where twins.count > 1 {
                for twin in twins where own.contains(twin.address.text) && told.insert(twin.address.text).inserted {
                    guard let place = places[twin.address.text], let other = twins.first(where: { $0 != twin }) else {
                        continue
                    }
                    let own = type.rules.findOneOf.filter { twin.body[$0] != nil }
                    let value = type.rules.find.first.map { ", \(twin.body.spelled(at: $0).compactText)" } ?? ""
                    let field = (type.rules.find + own).joined(separator: " and ")
                    diagnostics.append(
                        Diagnostic(
                            path: place.node.path, range: place.keyRange,
                            message: "\(twin.address) is the same object as \(other.address): both are found again by "
                                + "\(field)\(value)",
                            hint: "give one of them another \(type.foundBy.joined(separator: " or ")), or remove it"))
                }
            }
        }
    }
}

extension JSONValue {
    /// What an object of the type is found again by.
    fileprivate func keys(of type: GenericType) -> [JSONValue] {
        (type.rules.find + type.rules.findToo).map { spelled(at: $0) }
            + type.rules.findOneOf.map { .bool(self[$0] != nil) }
    }

    /// What is in the field; nothing and what is empty are the same, and texts in a list have no order.
    fileprivate func spelled(at field: String) -> JSONValue {
        guard let value = self[field], !value.isZero else { return .null }
        guard let texts = value.array?.compactMap(\.string), texts.count == value.array?.count else { return value }
        return .array(texts.sorted().map { .string($0) })
    }
}

/// Two types whose addresses begin with the same word: the state could not tell which one an entry is of.
private func reportSharedKinds(_ readings: [ResourceReading], into diagnostics: inout [Diagnostic]) {
    var first: [String: String] = [:]
    for reading in readings.sorted(by: { $0.config.type > $1.config.type }) {
        let (kind, type) = (reading.config.kind, reading.config.type)
        guard let other = first[kind], other != type else {
            first[kind] = type
            continue
        }
        diagnostics.append(
            Diagnostic(
                path: reading.node.path, range: reading.keyRange,
                message: "\(type) and \(other) share the addresses \(kind).NAME, and a stack can have one of them",
                hint: "write one of the two types at all of these entries"))
    }
}

/// The readings with the paths of their parents, as far as there are such parents.
private func withParents(
    _ readings: [ResourceReading], _ config: inout Config, into diagnostics: inout [Diagnostic]
) -> [ResourceReading] {
    let apis = config.discovery
    let byAddress = Dictionary(readings.map { ($0.config.address, $0) }) { first, _ in first }
    let buckets = Dictionary(
        Scope(config).buckets.map { (Address.bucket($0.key).text, "b/\($0.name)") }
    ) { first, _ in first }
    /// The path of what is at `text`; why there is none is thrown. The depth ends what is its own parent.
    func path(_ text: String, _ depth: Int) throws(Problem) -> String {
        let address = String(text.prefix { $0 != "/" })
        guard text == address else { return try path(address, depth) + text.dropFirst(address.count) }
        if let bucket = buckets[address] { return bucket }
        guard let reading = byAddress[address], let type = GenericType(named: reading.config.type, apis) else {
            throw Problem(
                "there is no resource '\(address)'\(nearAddress(address, among: byAddress.keys.sorted()))",
                hint: "the address of an entry in resources/, such as cloudkms_key_rings.main, or a full name")
        }
        guard depth < 8 else { throw Problem("'\(address)' is in itself", hint: "remove one of the parents") }
        guard let id = reading.config.id else {
            throw Problem(
                "the server assigns the id of '\(address)', so nothing can be in it before it is there",
                hint: "once it is there, write its full name: \(type.shape)")
        }
        let above =
            switch reading.config.parent {
            case .path(let path): path
            case .resource(let parent): try path(parent, depth + 1)
            }
        return "\(above)/\(type.collection)/\(id)"
    }
    var result: [ResourceReading] = []
    for reading in readings {
        guard case .resource(let address) = reading.config.parent else {
            result.append(reading)
            continue
        }
        let place = reading.node["parent"] ?? reading.node
        let name = "\(reading.config.name).parent"
        let found: String
        do throws(Problem) { found = try path(address, 0) } catch {
            diagnostics.append(error.diagnostic(at: place, name: name))
            continue
        }
        guard let type = GenericType(named: reading.config.type, apis) else { continue }
        guard type.isParent(found) else {
            diagnostics.append(
                Problem("a \(type.name) is not in a \(address)", hint: "it is in \(type.parentShape)").diagnostic(
                    at: place, name: name))
            continue
        }
        config.paths[address] = found
        result.append(reading)
    }
    return result
}

/// What holds something that is kept, or that no call deletes, is kept too: deleting it would be refused, or would take
/// what is in it along.
private func keepParents(in config: inout Config) {
    var parents: [String: String] = [:]
    for resource in config.resources {
        parents[resource.address] = resource.parent.address
    }
    var kept: Set<String> = []
    for resource in config.resources
    where resource.retain || GenericType(named: resource.type, config.discovery)?.deleting == nil {
        var above = parents[resource.address]
        while let address = above, kept.insert(address).inserted { above = parents[address] }
    }
    for index in config.resources.indices where kept.contains(config.resources[index].address) {
        config.resources[index].retain = true
    }
}

/// A circle of references, each with its line.
private func report(
    _ circle: [String], _ waits: [ReferenceUse], _ readings: [ResourceReading], _ known: KnownResources, folder: Config
) -> Diagnostic {
    func uses(of workload: WorkloadConfig, _ kind: String) -> [(String, ReferenceUse)] {
        (workload.references + workload.waits).map { ("\(kind).\(workload.name)", $0) }
    }
    let own = readings.flatMap { reading in reading.references.map { (reading.config.address, $0) } }
    let services = folder.services.flatMap { uses(of: $0.workload, "run_service") }
    let features = folder.features.flatMap { uses(of: $0.workload, "run_job") }
    let owners = own + services + features
    let edges = circle.indices.map { index -> (text: String, node: Node?) in
        let (from, to) = (circle[index], circle[(index + 1) % circle.count])
        let use = owners.first { owner, use in
            owner == from && (use.text == to || known.split(use.text)?.resource.address.text == to)
        }?.1
        let reading = readings.first { $0.config.address == from }?.node
        let written = reading?["after"]?.elements?.first { $0.scalar?.text == to } ?? reading?["parent"]
        let node = use?.node ?? written ?? waits.first { $0.text == to }?.node
        return ("\(from) needs \(to)" + (node.map { " (\($0.path):\($0.range.start.line))" } ?? ""), node)
    }
    let place = edges.compactMap(\.node).first
    // A value that is known before the apply can be written out: then that side is made first.
    let wayOut = circle.indices.lazy.compactMap { index -> String? in
        let (from, to) = (circle[index], circle[(index + 1) % circle.count])
        return owners.lazy.filter { $0.0 == from }.compactMap { _, use -> String? in
            guard known.split(use.text)?.resource.address.text == to else { return nil }
            let value = known.filled("${\(use.text)}").text
            guard !value.contains("${") else { return nil }
            return "write \(value) instead of ${\(use.text)}: then \(from) is made before \(to)"
        }.first
    }.first
    return Diagnostic(
        path: place?.path ?? "", range: place?.range,
        message: "these need each other: " + edges.map(\.text).joined(separator: ", "),
        hint: wayOut ?? "remove one of the references, or write its value")
}
