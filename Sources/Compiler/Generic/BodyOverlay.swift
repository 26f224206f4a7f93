import Discovery
import PlanModel
import Text
import YAML

/// What is laid over the object that the compiler makes of a workload: any field of Cloud Run's own message.
struct WorkloadBody {
    /// The message, and which of our words sets each field of it; `*` is any position in a list.
    let schema: String
    let words: [JSONPointer: String]

    static let service = WorkloadBody(
        schema: "GoogleCloudRunV2Service",
        words: template(at: ["template"]).merging(
            [
                at("ingress"): "`ingress`", at("description"): "`description`", at("annotations"): "`annotations`",
                at("scaling", "minInstanceCount"): "`scaling.service_min`", at("traffic"): "Calco",
                at("template", "scaling"): "`scaling`", at("template", "timeout"): "`timeout`",
                at("template", "maxInstanceRequestConcurrency"): "`concurrency`",
                at("template", "sessionAffinity"): "`session_affinity`",
                at("template", "containers", "*", "ports"): "`port`",
                at("template", "containers", "*", "startupProbe"): "`probes.startup`",
                at("template", "containers", "*", "livenessProbe"): "`probes.liveness`",
                at("template", "containers", "*", "resources", "cpuIdle"): "`cpu_idle`",
                at("template", "containers", "*", "resources", "startupCpuBoost"): "`startup_cpu_boost`",
            ]) { $1 })

    static let job = WorkloadBody(
        schema: "GoogleCloudRunV2Job",
        words: template(at: ["template", "template"]).merging(
            [
                at("annotations"): "`annotations`", at("template", "taskCount"): "`tasks`",
                at("template", "parallelism"): "`parallelism`",
                at("template", "template", "maxRetries"): "`retries`",
                at("template", "template", "timeout"): "`timeout`",
            ]) { $1 })

    /// What services and jobs have in common.
    private static func template(at place: [String]) -> [JSONPointer: String] {
        func place_(_ steps: String...) -> JSONPointer { JSONPointer(tokens: place + steps) }
        return [
            at("labels", "calco-stack"): "Calco", at("labels", "calco-environment"): "Calco",
            at("labels", "calco-protected"): "`deletion_protection`", at("name"): "Calco",
            place_("serviceAccount"): "Calco", place_("executionEnvironment"): "`execution_environment`",
            place_("vpcAccess"): "`network`", place_("nodeSelector"): "`gpu`",
            place_("gpuZonalRedundancyDisabled"): "`gpu.zonal_redundancy`",
            place_("containers", "*", "image"): "`image`", place_("containers", "*", "command"): "`command`",
            place_("containers", "*", "dependsOn"): "`depends_on`",
            place_("containers", "*", "args"): "`args`", place_("containers", "*", "env"): "`env`",
            place_("containers", "*", "resources", "limits"): "`cpu` and `memory`",
        ]
    }

    /// Reads `body` of a workload. Of another container than the first, which has a name, every field may be set.
    func read(_ node: Node, _ surroundings: Surroundings, into fields: inout Fields) -> (JSONValue, [ReferenceUse]) {
        guard let api = GoogleAPI.named("run.v2") else { return ([:], []) }
        let others = namedContainers(node)
        var reader = TypedBody(over: schema, of: api, surroundings) { pointer in
            if others.contains(where: { isBelow($0, pointer) }) { return nil }
            return words.first { pointer.matches($0.key) }?.value
        }
        let value = reader.read(node, "body")
        for diagnostic in reader.diagnostics { fields.report(diagnostic) }
        return (value, reader.references)
    }

    private func namedContainers(_ node: Node) -> [JSONPointer] {
        let place =
            schema == "GoogleCloudRunV2Job" ? ["template", "template", "containers"] : ["template", "containers"]
        let list = place.reduce(Optional(node)) { $0?[$1] }?.elements ?? []
        return list.indices.filter { list[$0]["name"] != nil }.map { JSONPointer(tokens: place + [String($0)]) }
    }
}

private func isBelow(_ place: JSONPointer, _ pointer: JSONPointer) -> Bool {
    pointer.tokens.count > place.tokens.count && pointer.tokens.starts(with: place.tokens)
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
                    change["name"].map { name in elements.firstIndex { $0["name"] == name } } ?? (index == 0 ? 0 : nil)
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
