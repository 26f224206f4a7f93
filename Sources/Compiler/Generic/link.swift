import Diagnostics
import PlanModel
import YAML

/// Adds the resources of `readings` to `config`, and checks what can be checked only when all of it is known: parents,
/// references, two entries for one object, circles.
func link(_ config: inout Config, _ readings: [ResourceReading], into diagnostics: inout [Diagnostic]) {
    let uses = (config.services.map(\.workload) + config.features.map(\.workload)).flatMap(\.references)
    guard !readings.isEmpty || !uses.isEmpty else { return }
    config.isLinked = true
    let readings = withParents(readings, &config, into: &diagnostics)
    config.resources = readings.map(\.config).sorted { ($0.kind, $0.name) < ($1.kind, $1.name) }
    guard !diagnostics.hasErrors else { return }
    let scope = Scope(config)
    let all = allKinds(scope).flatMap { Array($0.resources(scope)) }
    let known = KnownResources(all, scope)
    let places = Dictionary(readings.map { ($0.config.address, $0) }) { first, _ in first }
    for use in uses + readings.flatMap(\.references) {
        if let problem = known.problem(with: use.text) {
            diagnostics.append(problem.diagnostic(at: use.node, name: use.key))
        }
    }
    for reading in readings {
        for need in reading.config.after where known.resource(need) == nil {
            let problem = Problem("there is no resource '\(need)'\(didYouMean(need, among: known.addresses))")
            let place = reading.node["after"]?.elements?.first { $0.scalar?.text == need } ?? reading.node
            diagnostics.append(problem.diagnostic(at: place, name: "\(reading.config.name).after"))
        }
    }
    reportTwins(all, places, into: &diagnostics)
    guard !diagnostics.hasErrors else { return }
    let filled = all.map { known.filled($0) }
    guard let circle = circle(in: filled.map { (address: $0.address.text, needs: $0.dependsOn.map(\.text)) }) else {
        return
    }
    diagnostics.append(report(circle, uses, readings, known, folder: config))
}

/// Two entries that are the same object.
private func reportTwins(
    _ all: [Resource], _ places: [String: ResourceReading], into diagnostics: inout [Diagnostic]
) {
    var seen: [String: Resource] = [:]
    for resource in all where resource.procedure == .crud && !resource.name.hasSuffix("/*") {
        guard let first = seen.updateValue(resource, forKey: resource.calls.read.url) else { continue }
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

/// The readings with the paths of their parents, as far as there are such parents.
private func withParents(
    _ readings: [ResourceReading], _ config: inout Config, into diagnostics: inout [Diagnostic]
) -> [ResourceReading] {
    let byAddress = Dictionary(readings.map { ($0.config.address, $0) }) { first, _ in first }
    func path(_ address: String, _ depth: Int) -> String? {
        guard depth < 8, let reading = byAddress[address], let type = GenericType(named: reading.config.type),
            let id = reading.config.id
        else { return nil }
        switch reading.config.parent {
        case .path(let path): return "\(path)/\(type.collection)/\(id)"
        case .resource(let parent):
            return self_path(parent, depth + 1).map { "\($0)/\(type.collection)/\(id)" }
        }
    }
    func self_path(_ address: String, _ depth: Int) -> String? { path(address, depth) }
    var result: [ResourceReading] = []
    for reading in readings {
        guard case .resource(let address) = reading.config.parent else {
            result.append(reading)
            continue
        }
        let place = reading.node["parent"] ?? reading.node
        let name = "\(reading.config.name).parent"
        guard let found = path(address, 0) else {
            let problem = Problem(
                "there is no resource '\(address)'\(didYouMean(address, among: byAddress.keys.sorted()))",
                hint: "the address of an entry in resources/, such as cloudkms_key_rings.main, or a full name")
            diagnostics.append(problem.diagnostic(at: place, name: name))
            continue
        }
        guard let type = GenericType(named: reading.config.type) else { continue }
        let words = type.steps.dropLast().map(\.word)
        let pieces = found.split(separator: "/").map(String.init)
        let isRight =
            words.allSatisfy { pieces.contains($0) }
            && pieces.count == type.steps.dropLast().reduce(0) { $0 + ($1.hasID ? 2 : 1) }
        guard isRight else {
            let shape = type.steps.dropLast().map { $0.hasID ? "\($0.word)/…" : $0.word }.joined(separator: "/")
            diagnostics.append(
                Problem("a \(type.name) is not in a \(address)", hint: "it is in \(shape)").diagnostic(
                    at: place, name: name))
            continue
        }
        config.paths[address] = found
        result.append(reading)
    }
    return result
}

/// A circle of references, each with its line.
private func report(
    _ circle: [String], _ uses: [ReferenceUse], _ readings: [ResourceReading], _ known: KnownResources, folder: Config
) -> Diagnostic {
    let owners =
        readings.flatMap { reading in reading.references.map { (reading.config.address, $0) } }
        + folder.services.flatMap { service in
            service.workload.references.map { ("run_service.\(service.workload.name)", $0) }
        }
        + folder.features.flatMap { feature in
            feature.workload.references.map { ("run_job.\(feature.workload.name)", $0) }
        }
    var place: ReferenceUse?
    let edges = circle.indices.map { index -> String in
        let (from, to) = (circle[index], circle[(index + 1) % circle.count])
        let use = owners.first { $0.0 == from && known.split($0.1.text)?.resource.address.text == to }?.1
        if place == nil { place = use }
        let line = use.map { " (\($0.node.path):\($0.node.range.start.line))" } ?? ""
        return "\(from) needs \(to)\(line)"
    }
    return Diagnostic(
        path: place?.node.path ?? "", range: place?.node.range,
        message: "these need each other: " + edges.joined(separator: ", "),
        hint: "remove one of the references, or write its value")
}
