import PlanModel
import Text

extension WorkloadConfig {
    /// Adds to its own container what is needed only beside others: the name by which they wait for it, and those that
    /// it waits for.
    func addOrder(to container: inout JSONValue) {
        guard let name = ownContainer else { return }
        container["name"] = .string(name)
        if !dependsOn.isEmpty { container["dependsOn"] = .array(dependsOn.map { .string($0) }) }
    }

    /// The name of its own container; nil: it is alone, and needs none.
    var ownContainer: String? { containerName ?? (sidecars.isEmpty ? nil : name) }

    /// The containers beside its own; `cpuIdle` is nil in a job.
    func sidecarContainers(cpuIdle: Bool?) -> [JSONValue] {
        sidecars.map { sidecar in
            var resources: JSONValue = [
                "limits": ["cpu": .string(sidecar.cpu.googleText), "memory": .string(sidecar.memory.googleText)]
            ]
            // All containers of an instance have the CPU at the same times.
            resources["cpuIdle"] = cpuIdle.map { .bool($0) }
            let env = sidecar.env.map { ($0, ["name": .string($0), "value": .string($1)] as JSONValue) }
            let secrets = sidecar.secretEnv.map { $1.variable($0) }
            var container: JSONValue = [
                "env": .array(JSONObject(env + secrets).map(\.value)),
                "image": .string(sidecar.image.text),
                "name": .string(sidecar.name),
                "resources": resources,
                "volumeMounts": .array(
                    sidecar.secretVolumes.map(\.mount)
                        + ownVolumes.map(\.mount).filter { sidecar.volumes.contains($0["mountPath"]?.string ?? "") }),
            ]
            if !sidecar.command.isEmpty { container["command"] = .array(sidecar.command.map { .string($0) }) }
            if !sidecar.args.isEmpty { container["args"] = .array(sidecar.args.map { .string($0) }) }
            if !sidecar.dependsOn.isEmpty { container["dependsOn"] = .array(sidecar.dependsOn.map { .string($0) }) }
            container["startupProbe"] = sidecar.startup.map { probe($0.probe, JSONValue($0.port)) }
            return container
        }
    }
}
