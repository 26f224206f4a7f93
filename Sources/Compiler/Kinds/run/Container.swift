import Text
import PlanModel

/// What the containers of services and jobs have in common.
extension WorkloadConfig {
    private var usesFolder: Bool { folder != .none }

    /// The whole environment: what the config says and, where it says nothing, `extra` and `DATA_DIR` if the folder is
    /// mounted; sorted by name.
    func environment(_ extra: [(String, JSONValue)] = []) -> JSONValue {
        var ours = extra
        if usesFolder { ours.append(("DATA_DIR", ["name": "DATA_DIR", "value": .string(mount)])) }
        var entries = ours.filter { env[$0.0] == nil && secretEnv[$0.0] == nil }
        entries += env.map { ($0, ["name": .string($0), "value": .string($1)]) }
        entries += secretEnv.map { $1.variable($0) }
        return .array(JSONObject(entries).map(\.value))
    }

    var limits: JSONValue {
        var limits: JSONValue = ["cpu": .string(cpu.googleText), "memory": .string(memory.googleText)]
        if gpu != nil { limits["nvidia.com/gpu"] = "1" }
        return limits
    }

    /// Adds what the image would say otherwise.
    func addCommand(to container: inout JSONValue) {
        if !command.isEmpty { container["command"] = .array(command.map { .string($0) }) }
        if !args.isEmpty { container["args"] = .array(args.map { .string($0) }) }
    }

    /// Adds the GPU to the template of a revision or a task.
    func addGPU(to template: inout JSONValue) {
        guard let gpu else { return }
        template["nodeSelector"] = ["accelerator": .string(gpu.model.rawValue)]
        if !gpu.zonalRedundancy { template["gpuZonalRedundancyDisabled"] = true }
    }

    /// Adds the way into a VPC network to the template of a revision or a task.
    func addNetwork(to template: inout JSONValue, _ scope: Scope) {
        guard let network else { return }
        var access: JSONValue = [
            "egress": network.egress == .all ? "ALL_TRAFFIC" : "PRIVATE_RANGES_ONLY"
        ]
        switch network.way {
        case .connector(let name):
            // Cloud Run answers with the full name (run-62).
            access["connector"] = .string(
                name.contains("/") || isWholeReference(name)
                    ? name : "\(scope.location(of: self.name))/connectors/\(name)")
        case .direct(let network, let subnet, let tags):
            var interface: JSONValue = [:]
            interface["network"] = network.map { .string($0) }
            interface["subnetwork"] = subnet.map { .string($0) }
            if !tags.isEmpty { interface["tags"] = .array(tags.map(literal)) }
            access["networkInterfaces"] = [interface]
        }
        template["vpcAccess"] = access
    }

    /// Adds the annotations to a service or a job.
    func addAnnotations(to body: inout JSONValue) {
        guard !annotations.isEmpty else { return }
        body["annotations"] = .object(JSONObject(annotations.map { ($0, literal($1)) }))
    }

    var volumeMounts: JSONValue {
        let data: [JSONValue] = usesFolder ? [["mountPath": .string(mount), "name": "data"]] : []
        return .array(data + secretVolumes.map(\.mount) + ownVolumes.map(\.mount))
    }

    /// The managed folder, the folders with secrets, and its own volumes.
    func volumes(_ scope: Scope) -> JSONValue {
        let secrets = secretVolumes + sidecars.flatMap(\.secretVolumes)
        return .array(folderVolume(scope) + secrets.map(\.volume) + ownVolumes.map(\.volume))
    }

    /// The managed folder as a file system (gcsfuse): only this folder of the bucket, read-only unless it may be written.
    private func folderVolume(_ scope: Scope) -> [JSONValue] {
        guard usesFolder, let storage = scope.config.project.storage else { return [] }
        return [
            [
                "gcs": [
                    "bucket": .string(storage.bucket),
                    "mountOptions": [.string("only-dir=" + storage.folderPath)],
                    "readOnly": .bool(folder == .read),
                ],
                "name": "data",
            ]
        ]
    }

    /// The second generation needs 512 MiB and half a CPU (run-16, run-17); below that only the first one runs.
    var executionEnvironment: JSONValue {
        let isSmall = wholeCPU.millis < 500 || wholeMemory.bytes < 512 << 20
        return (generation ?? (isSmall ? .first : .second)) == .first
            ? "EXECUTION_ENVIRONMENT_GEN1" : "EXECUTION_ENVIRONMENT_GEN2"
    }

    /// What must exist before the workload can start.
    func needs(_ scope: Scope) -> [Address] {
        var needs = member.address.asList
        needs += scope.config.project.repositories.filter { $0.format == .docker }.map { .repository($0.name) }
        needs += apis.map(Address.service)
        needs += projectGrants(scope).map(\.address) + secretNeeds
        let grants = mountGrants(scope)
        if !grants.isEmpty, let storage = scope.config.project.storage {
            needs += [.folder(storage)] + grants.map(\.address)
        }
        needs += bucketGrants(scope).map(\.address) + bucketsWithoutGrant(scope)
        needs += sharedNeeds(scope, beside: needs)
        for grant in dataGrants(scope) where !needs.contains(grant.address) { needs.append(grant.address) }
        for need in addresses(after) where !needs.contains(need) { needs.append(need) }
        return needs
    }
}

/// Services and jobs share their status fields, and the fields that a server may spell differently.
func runRules(_ scope: Scope, template: [String]) -> KindRules {
    var rules = KindRules()
    rules.identity.field = at("name")
    rules.identity.runsWith = ["iam_member", "secret_version", "service_account"]
    func inContainer(_ steps: String...) -> JSONPointer {
        JSONPointer(tokens: template + ["containers", "*"] + steps)
    }
    // A secret of this project may be named by its id alone (run-60).
    let secretName = CompareRule.basenameBelow([
        scope.project + "/secrets/", "projects/\(scope.config.environment.projectNumber)/secrets/",
    ])
    rules.comparison.fields = [
        inContainer("env"): .set(key: "name"),
        inContainer("env", "*", "valueSource", "secretKeyRef", "secret"): secretName,
        inContainer("resources", "limits", "*"): .quantity,
        JSONPointer(tokens: template + ["volumes", "*", "secret", "secret"]): secretName,
    ]
    func inTemplate(_ names: String...) -> [JSONPointer] { names.map { JSONPointer(tokens: template + [$0]) } }
    // An update has no mask. Fields that the server fills in by itself are not listed.
    rules.comparison.resets =
        [at("binaryAuthorization")]
        + [at("template", "annotations"), at("template", "labels")]
        + inTemplate("encryptionKey", "gpuZonalRedundancyDisabled", "nodeSelector", "vpcAccess")
        + ["args", "command", "dependsOn", "livenessProbe", "readinessProbe", "workingDir"].map { inContainer($0) }
    rules.comparison.shared = [at("annotations"), at("labels")]
    // run-26
    rules.readiness.taken = [ErrorPattern(status: 409, contains: "with different configuration already exists")]
    rules.readiness.ready = Ready(
        equals: [at("reconciling"): false, at("terminalCondition", "state"): "CONDITION_SUCCEEDED"],
        same: [[at("generation"), at("observedGeneration")]],
        failed: [at("terminalCondition", "state"): "CONDITION_FAILED"],
        message: at("terminalCondition", "message"))
    // The metric of a project's first service or job may be unknown to Monitoring for some minutes.
    rules.timing.settles = Settles(
        seconds: 600,
        errors: [
            .init(status: 400, contains: "Cannot find metric"), .init(status: 404, contains: "Cannot find metric"),
        ])
    rules.checks.validates = .validateOnly  // run-34
    rules.checks.names = [
        // run-77
        .image(at: inContainer("image"), needs: "artifactregistry.repositories.downloadArtifacts"),
        .bucket(at: JSONPointer(tokens: template + ["volumes", "*", "gcs", "bucket"])),
        .account(at: JSONPointer(tokens: template + ["serviceAccount"])),
    ]
    return rules
}

extension Scope {
    /// The inventory of `services` or `jobs`, of which some are in other `regions`.
    func runInventory(_ collection: String, _ regions: [String]) -> Inventory {
        func list(_ location: String) -> ListCall {
            ListCall(
                url: "\(API.run.root)\(location)/\(collection)?pageSize=1000", items: at(collection),
                // Only the list of services can be partial (google-17).
                partial: collection == "services" ? at("unreachable") : nil)
        }
        var inventory = Inventory(
            labelOwner, "\(project)/locations/*/\(collection)/*", at: API.run.root,
            list: list(location), operation: API.run.root)
        inventory.elsewhere = locations(regions).map(list)
        inventory.protects = [at("labels", protectedLabel): "true"]
        // run-10, run-74
        inventory.lastChange = LastChange(at: [at("updateTime")], by: [at("lastModifier")])
        return inventory
    }

    /// The labels of a workload: with the one that protects it, if it is protected.
    func labels(of workload: WorkloadConfig) -> JSONValue {
        var all = labels
        if workload.isProtected { all[protectedLabel] = "true" }
        return all
    }
}

/// Says of an object, whatever becomes of the state, that only a plan which retires it deletes it.
private let protectedLabel = "calco-protected"

extension NetworkConfig {
    /// The API that the network belongs to.
    var api: String {
        switch way {
        case .direct: "compute.googleapis.com"
        case .connector: "vpcaccess.googleapis.com"
        }
    }
}
