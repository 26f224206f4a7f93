import Text
package import PlanModel

/// The plan of `config`. Pure: the same config gives the same plan, byte for byte.
package func compile(_ config: Config) -> Plan {
    let scope = Scope(config)
    var plan = head(of: scope)
    if config.isLinked {
        plan.resources = arranged(scope)
    } else {
        for kind in kinds { plan.resources += kind.resources(scope) }
    }
    return plan
}

/// Writes the canonical bytes of `compile(config)` in pieces of about 64 KiB, with a few of them in memory at a time.
package func writePlan(
    _ config: Config, perform: some Perform = InTurn(), to sink: ([UInt8]) throws -> Void
) rethrows {
    let scope = Scope(config)
    var members = head(of: scope).head
    members["resources"] = []
    var writer = JSONWriter()
    writer.raw("{")
    var isFirst = true
    for (key, value) in members {
        writer.raw(isFirst ? "\n  " : ",\n  ")
        isFirst = false
        writer.write(.string(key))
        writer.raw(": ")
        if key == "resources" {
            try sink(writer.drain())
            try writeResources(scope, perform, sink)
        } else {
            writer.write(value, depth: 1)
        }
    }
    writer.raw("\n}\n")
    try sink(writer.drain())
}

private func writeResources(_ scope: Scope, _ perform: some Perform, _ sink: ([UInt8]) throws -> Void) rethrows {
    let all: [[Resource]]
    if scope.config.isLinked {
        let resources = arranged(scope)
        all = pieces(resources.count, of: 16).map { Array(resources[$0]) }
    } else {
        all = kinds.flatMap { kind in
            let resources = kind.resources(scope)
            return pieces(resources.count, of: 16).map { Array(resources[$0]) }
        }
    }
    guard !all.isEmpty else { return try sink(Array("[]".utf8)) }
    try sink([UInt8(ascii: "[")])
    // Only a few pieces at a time: they are written in order, and finished pieces that wait their turn need memory.
    for wave in pieces(all.count, of: 128) {
        let written = perform.results(wave.count) { index in
            var writer = JSONWriter(capacity: 96 << 10)
            let position = wave.lowerBound + index
            for (index, resource) in all[position].enumerated() {
                writer.raw(position == 0 && index == 0 ? "\n    " : ",\n    ")
                writer.write(resource.json, depth: 2)
            }
            return writer.bytes
        }
        for piece in written { try sink(piece) }
    }
    try sink(Array("\n  ]".utf8))
}

/// The plan without its resources.
private func head(of scope: Scope) -> Plan {
    let config = scope.config
    let kinds = allKinds(scope)
    let rules = kinds.map { kind in
        var rules = kind.rules(scope)
        rules.checks.quota = scope.quota(of: kind.name)
        return rules
    }
    let used = zip(kinds, rules).filter { $0.0.isUsed(scope) }
    var plan = Plan(
        stack: config.project.stack, environment: config.environment.name,
        project: .init(id: config.environment.projectID, number: config.environment.projectNumber),
        kinds: Dictionary(used.map { ($0.name, $1) }) { first, _ in first },
        inventory: Dictionary(
            zip(kinds, rules).map { kind, rules in
                var inventory = kind.inventory(scope)
                inventory.rules = rules.ofReading
                return (kind.name, inventory)
            } + [("*", Inventory(ofAnyResourceIn: scope))] + sharedForms(scope)
        ) { first, _ in first },
        resources: [], retire: config.project.retire.compactMap { Address(parsing: config.planned($0)) }.sorted())
    (plan.patience.rates, plan.patience.longPolls) = (callRates, longPolls)
    (plan.outputs, plan.outputsOf) = outputs(scope)
    plan.permissions = permissionRules(scope)
    for (old, new) in config.project.moved {
        if let old = Address(parsing: old) { plan.moved[old] = Address(parsing: new) }
    }
    return plan
}

/// Values to print and pass on after the apply: where each service and its key are, and where both were published. `of`
/// has the objects that the text of an output does not refer to, because it is known without them.
private func outputs(_ scope: Scope) -> (outputs: [String: String], of: [String: [Address]]) {
    var outputs = scope.config.project.outputs
    var of: [String: [Address]] = [:]
    if scope.config.isLinked, !outputs.isEmpty {
        let known = KnownResources(allKinds(scope).flatMap { Array($0.resources(scope)) }, scope)
        for (name, text) in outputs {
            let filled = known.filled(text)
            outputs[name] = filled.text
            let referred = ((try? Template(filled.text))?.references ?? []).map(\.target)
            let others = Set(filled.needs).filter { !referred.contains(.resource($0)) }
            if !others.isEmpty { of[name] = others.sorted() }
        }
    }
    for service in scope.config.services {
        let name = service.workload.name
        if let key = service.apiKey {
            outputs["api_key_secret.\(name)"] = scope.versionName(service, key.version)
            of["api_key_secret.\(name)"] = [.secretVersion(service.secretID, key.version)]
        }
        outputs["service_url.\(name)"] = scope.url(of: service)
        of["service_url.\(name)"] = [.runService(name)]
        for domain in service.domains { outputs["domain_records.\(domain)"] = scope.records(of: domain) }
    }
    for domain in scope.config.project.domains {
        outputs["domain_records.\(domain.host)"] = scope.records(of: domain.host)
    }
    if let gitlab = scope.config.project.gitlab {
        // A project number is not a path; GitLab redirects `projects/NUMBER` to the project's page.
        let page = gitlab.project.utf8.allSatisfy(\.isDigit) ? "projects/" + gitlab.project : gitlab.project
        for variable in gitlab.variables {
            outputs[variable.address.text] = Template.escape("\(gitlab.url)/\(page)")
        }
    }
    return (outputs, of)
}
