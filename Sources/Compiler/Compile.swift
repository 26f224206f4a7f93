import JSON
package import PlanModel

/// The plan of `config`. Pure: the same config gives the same plan, byte for byte.
package func compile(_ config: Config) -> Plan {
    let scope = Scope(config)
    var plan = head(of: scope)
    for kind in kinds { plan.resources += kind.resources(scope) }
    return plan
}

/// Writes the canonical bytes of `compile(config)` in pieces of about 64 KiB, with one resource in memory at a time.
package func writePlan(_ config: Config, to sink: ([UInt8]) throws -> Void) rethrows {
    let scope = Scope(config)
    var members = head(of: scope).head
    members["resources"] = []
    var writer = JSONWriter(capacity: 96 << 10)
    writer.raw("{")
    var isFirst = true
    for (key, value) in members {
        writer.raw(isFirst ? "\n  " : ",\n  ")
        isFirst = false
        writer.write(.string(key))
        writer.raw(": ")
        if key == "resources" {
            try writeResources(scope, &writer, sink)
        } else {
            writer.write(value, depth: 1)
        }
    }
    writer.raw("\n}\n")
    try sink(writer.drain())
}

private func writeResources(
    _ scope: Scope, _ writer: inout JSONWriter, _ sink: ([UInt8]) throws -> Void
) rethrows {
    var isFirst = true
    for kind in kinds {
        for resource in kind.resources(scope) {
            writer.raw(isFirst ? "[\n    " : ",\n    ")
            isFirst = false
            writer.write(resource.json, depth: 2)
            if writer.bytes.count >= 64 << 10 { try sink(writer.drain()) }
        }
    }
    writer.raw(isFirst ? "[]" : "\n  ]")
}

/// The plan without its resources.
private func head(of scope: Scope) -> Plan {
    let config = scope.config
    let used = kinds.filter { $0.isUsed(scope) }
    return Plan(
        stack: config.project.stack, environment: config.environment.name,
        project: .init(id: config.environment.projectID, number: config.environment.projectNumber),
        kinds: Dictionary(used.map { ($0.name, $0.rules(scope)) }) { first, _ in first },
        resources: [], outputs: outputs(scope),
        retire: config.project.retire.compactMap { Address(parsing: $0) }.sorted())
}

/// What to print and hand on after apply: where the service is, where its key is, and where both were published.
private func outputs(_ scope: Scope) -> [String: String] {
    var outputs: [String: String] = [:]
    if let service = scope.config.service {
        outputs["api_key_secret"] = scope.versionName(service, service.apiKeyVersion)
        outputs["service_url"] = scope.url(of: service)
    }
    if let gitlab = scope.config.project.gitlab {
        // A project's number is no path; GitLab leads `projects/NUMBER` to its page.
        let page = gitlab.project.utf8.allSatisfy(\.isDigit) ? "projects/" + gitlab.project : gitlab.project
        for variable in gitlab.variables {
            outputs[variable.address.text] = Template.escape("\(gitlab.url)/\(page)")
        }
    }
    return outputs
}
