import Discovery
import PlanModel
package import Text
import YAML

/// What may be laid over an object that the compiler makes: any field of the API's own message.
struct ObjectBody {
    /// As in `GoogleAPI.named`.
    let api: String
    /// The message, and which of our words sets each field of it; `*` is any position in a list.
    let schema: String
    let words: [JSONPointer: String]

    static let bucket = ObjectBody(
        api: "storage.v1", schema: "Bucket",
        words: [
            at("name"): "`name`", at("location"): "`location`", at("storageClass"): "`storage_class`",
            at("autoclass"): "`storage_class`", at("lifecycle"): "`lifecycle`", at("versioning"): "`versioning`",
            at("cors"): "`cors`", at("retentionPolicy"): "`retention`", at("softDeletePolicy"): "`soft_delete`",
            at("website"): "`website`", at("labels"): "`labels` of the project", at("acl"): "`grants`",
            at("defaultObjectAcl"): "`grants`", at("iamConfiguration"): "Calco", at("id"): "Calco",
            at("projectNumber"): "Calco",
        ])

    static let repository = ObjectBody(
        api: "artifactregistry.v1", schema: "Repository",
        words: [
            at("name"): "`name`", at("format"): "`format`", at("cleanupPolicies"): "`cleanup`",
            at("labels"): "`labels` of the project",
        ])

    static let service = ObjectBody(
        api: "run.v2", schema: "GoogleCloudRunV2Service",
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

    static let job = ObjectBody(
        api: "run.v2", schema: "GoogleCloudRunV2Job",
        words: template(at: ["template", "template"]).merging(
            [
                at("annotations"): "`annotations`", at("template", "taskCount"): "`tasks`",
                at("template", "parallelism"): "`parallelism`",
                at("template", "template", "maxRetries"): "`retries`",
                at("template", "template", "timeout"): "`timeout`",
            ]) { $1 })

    /// What services and jobs have in common.
    private static func template(at place: [String]) -> [JSONPointer: String] {
        func inTemplate(_ steps: String...) -> JSONPointer { JSONPointer(tokens: place + steps) }
        return [
            at("labels", "calco-stack"): "Calco", at("labels", "calco-environment"): "Calco",
            at("labels", "calco-protected"): "`deletion_protection`", at("name"): "Calco",
            inTemplate("serviceAccount"): "`account`", inTemplate("executionEnvironment"): "`execution_environment`",
            inTemplate("vpcAccess"): "`network`", inTemplate("nodeSelector"): "`gpu`",
            inTemplate("gpuZonalRedundancyDisabled"): "`gpu.zonal_redundancy`",
            inTemplate("containers", "*", "image"): "`image`", inTemplate("containers", "*", "command"): "`command`",
            inTemplate("containers", "*", "dependsOn"): "`depends_on`",
            inTemplate("containers", "*", "args"): "`args`", inTemplate("containers", "*", "env"): "`env`",
            inTemplate("containers", "*", "resources", "limits"): "`cpu` and `memory`",
        ]
    }

    /// Reads `body` of the workload `name`. Of a container that the configuration does not make, every field may be set.
    func read(_ node: Node, of name: String, _ surroundings: Surroundings, into fields: inout Fields) -> FurtherFields {
        read(node, free: otherContainers(node, than: name), surroundings, into: &fields)
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

    /// Those with a name that is not the workload's own, as its container has beside sidecars.
    private func otherContainers(_ node: Node, than name: String) -> [JSONPointer] {
        let place =
            schema == "GoogleCloudRunV2Job" ? ["template", "template", "containers"] : ["template", "containers"]
        let list = place.reduce(Optional(node)) { $0?[$1] }?.elements ?? []
        return list.indices.filter { index in list[index]["name"].map { $0.scalar?.text != name } ?? false }
            .map { JSONPointer(tokens: place + [String($0)]) }
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
