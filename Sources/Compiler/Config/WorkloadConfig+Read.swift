import Diagnostics
import Text
import YAML

/// The keys that services/NAME.yaml and features/NAME.yaml share. A job and a service differ in the limits of some.
struct WorkloadKeys: KeyGroup {
    let name: Key<String>
    let region = Key(
        "region", .region, otherwise: "the environment's",
        "Where it runs, and its schedules with it. Files with the same `name` in other regions are [one service in several](#several-regions)"
    )
    let image = Key("image", .text("text", "a key of the images file"), required: "NAME")
    let cpu = Key(
        "cpu", .cpu, default: CPU(millis: 1000), "The table below has the pairs of CPU and memory that there are")
    let memory = Key(
        "memory", .memory, default: Memory(bytes: 512 << 20),
        "A service whose memory cannot hold two tables of its `env.MAX_TABLE_BYTES` gets a warning: while a table is "
            + "replaced both are in memory ([service.md](service.md#memory))")
    let timeout: Key<TimeSpan>
    let env = Key("env", .environmentVariables, otherwise: "none")
    let secretFiles = Key(
        "secret_files", .secretFiles, otherwise: "none",
        "Files in the container, each with a [secret](#secrets). A folder holds the files of one secret")
    let account = Key(
        "account", .account, otherwise: "its own, named after it",
        "The service account that it runs as")
    let grants = Key(
        "grants", .grants, otherwise: "none",
        "Roles of its account, [below](#grants), beside those that follow from `folder`, secrets and the like")
    let folder = Key(
        "folder", Notation<FolderAccess>.choice, default: FolderAccess.none,
        "Access to the managed folder; needs `storage`")
    let mount = Key(
        "mount",
        .text(
            "absolute path", "not `/dev`, `/proc` or `/sys`, nor below one", pattern: "^/", parse: parseMount),
        default: "/mnt/data",
        "Only with a folder")
    let volumes = Key("volumes", .volumes, otherwise: "none", "What else is mounted, [below](#volumes)")
    let sidecars = Key(
        "sidecars", .sidecars, otherwise: "none", "Containers that run beside the image, [below](#sidecars)")
    static let nameOfContainer = "container_name"
    let containerName = Key(
        nameOfContainer, .id(most: 63), otherwise: "the file's, beside sidecars",
        "Of its own container, by which the others wait for it")
    let dependsOn = Key("depends_on", dependencies, otherwise: "none", "The sidecars that start first")
    let after = Key(
        "after", .addresses, otherwise: "none",
        "What must exist first, besides what this file [refers](resources.md#references) to")
    let command = Key(
        "command", .list(of: .referringArgument, referring, called: "texts"), otherwise: "the image's own",
        "Runs instead of the image's entry point")
    let args = Key(
        "args", .list(of: .referringArgument, referring, called: "texts"), otherwise: "the image's own",
        "The arguments of the command")
    let generation = Key(
        "execution_environment", Notation<Generation>.choice, otherwise: "`gen2`, or `gen1` below 512Mi or half a CPU",
        "Of Cloud Run. A job, a mounted folder and a GPU need `gen2`, which needs 512Mi")
    let gpu = Key("gpu", .section(GPUKeys()), otherwise: "none")
    let network = Key("network", .section(NetworkKeys()), otherwise: "none: only what is on the internet")
    let annotations = Key(
        "annotations", .annotations, otherwise: "none", "Of the object in Cloud Run, for other tools")
    let isProtected = Key(
        "deletion_protection", .bool, default: false,
        "`true`: an apply that would delete or replace it stops before the first change, until `retire` names it; `--prune` leaves it alone"
    )
    let body = Key(
        "body", .body, otherwise: "none",
        "Any other field of [Cloud Run's own message](#fields-without-a-word), laid over what is sent")

    init(name: Key<String>, timeout: Key<TimeSpan>) { (self.name, self.timeout) = (name, timeout) }
}

/// The keys of `gpu`.
struct GPUKeys: Section {
    let type = Key(
        "type", Notation<GPU.Model>.choice, default: .l4,
        "`nvidia-l4` needs 4 CPU and 16Gi, `nvidia-rtx-pro-6000` 20 CPU and 80Gi. A service with a GPU needs `cpu_idle: false`"
    )
    let zonalRedundancy = Key(
        "zonal_redundancy", .bool, default: false,
        "`true`: capacity is kept in a second zone, which costs more and has a quota of its own")

    var elsewhere: [String: String] { wordsOfGPU }

    func read(_ fields: inout Fields) -> GPU? {
        let (model, zonalRedundancy) = (fields.read(type), fields.read(zonalRedundancy))
        guard let model, let zonalRedundancy else { return nil }
        return GPU(model: model, zonalRedundancy: zonalRedundancy)
    }
}

extension Notation where Value == [String: String] {
    fileprivate static let annotations = Notation.map(
        "mapping of texts",
        "keys: a name of at most 63 letters, digits and `-_.`, after a domain and `/` or alone; none of Google's own",
        names: "^([a-z0-9.-]{1,253}/)?[A-Za-z0-9][-A-Za-z0-9_.]{0,62}$",
        of: .argument
    ) { (name) throws(Problem) in
        let hosts = ["run.googleapis.com", "cloud.googleapis.com", "serving.knative.dev", "autoscaling.knative.dev"]
        if let host = hosts.first(where: { name.hasPrefix($0 + "/") }) {
            throw Problem("'\(name)' belongs to Google", hint: "annotations with \(host)/ are set by other keys")
        }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let own = (parts.last ?? "").utf8
        guard parts.count <= 2, parts.count == 1 || (1...253).contains(parts[0].utf8.count),
            parts.dropLast().allSatisfy({ $0.utf8.allSatisfy { $0.isLowercaseOrDigit || "-.".utf8.contains($0) } }),
            let first = own.first, first.isLetterOrDigit, own.count <= 63,
            own.allSatisfy({ $0.isLetterOrDigit || "-_.".utf8.contains($0) })
        else {
            throw Problem(
                "'\(name)' is not an annotation's key",
                hint: "at most 63 letters, digits and -_., such as acme.example/owner")
        }
    }
}

extension Fields {
    /// The name of a workload in Cloud Run. Everything else knows it by the name of its file, `stem`.
    mutating func name(_ keys: WorkloadKeys, _ stem: String) -> String? {
        read(keys.name, required: stem) { name throws(Problem) in
            guard name == stem || (try? parseWorkloadName(stem, most: 63)) != nil else {
                throw Problem(
                    "its file is called '\(stem)', and its address and its account go by that",
                    hint: "rename the file: 2 to 63 of a-z, 0-9 and -, starting with a letter, not ending with -")
            }
            return name
        }
    }

    /// Reads the keys that a service and a feature share. Name, CPU and timeout were read before; nil if any of them,
    /// or a key read here, is wrong.
    mutating func workload(
        _ keys: WorkloadKeys, name: String, cpu: CPU?, timeout: TimeSpan?, isJob: Bool, _ surroundings: Surroundings
    ) -> WorkloadConfig? {
        let region = read(keys.region)
        let image = image(keys.image, surroundings)
        let memory = read(keys.memory)
        let env = read(keys.env) ?? [:]
        let files = read(keys.secretFiles) ?? [:]
        let written = read(keys.volumes) ?? [:]
        let account = account(keys.account, surroundings)
        let grants = read(keys.grants) ?? []
        refuseRoles()
        let folder = folderAccess(keys, surroundings)
        let mount = read(keys.mount)
        if folder == FolderAccess.none, node["mount"] != nil {
            fail(Problem("there is no folder to mount", hint: "write `folder: read`, or remove `mount`"), at: "mount")
        }
        let command = read(keys.command) ?? []
        let args = read(keys.args) ?? []
        let generation = read(keys.generation)
        let gpu = read(keys.gpu)
        let network = read(keys.network)
        let annotations = read(keys.annotations) ?? [:]
        let isProtected = read(keys.isProtected) ?? false
        let containerName = read(keys.containerName)
        let main = containerName ?? name
        let overlay = read(keys.body).map {
            (isJob ? ObjectBody.job : .service).read($0, of: main, surroundings, into: &self)
        }
        if !isJob, let overlay { checkTraffic(overlay.value) }
        let longestWithGPU = TimeSpan(seconds: 12 * 3600)
        if isJob, gpu != nil, let timeout, timeout > longestWithGPU {
            fail(
                Problem(
                    "\(timeout.text) is too long for a task with a GPU", hint: "at most \(longestWithGPU.text)",
                    source: LimitPages.gpu),
                at: keys.timeout.name)
        }
        let secretEnv = secretVariables(env, surroundings)
        let secretFiles = secretFiles(files, mount: folder == FolderAccess.none ? nil : mount, surroundings)
        let folders = secretFiles.map(\.folder) + (folder == FolderAccess.none ? [] : mount.map { [$0] } ?? [])
        let volumes = volumes(
            written, folders: folders, hasNetwork: node[keys.network.name] != nil, surroundings)
        let sidecars = sidecars(keys, main, volumes: Set(written.keys), isJob: isJob, surroundings)
        if let memory, sidecars.count == node[keys.sidecars.name]?.entries?.count ?? 0 {
            warnOfMemory(volumes, containers: [memory] + sidecars.map(\.memory))
        }
        let dependsOn = read(keys.dependsOn) ?? []
        checkOrder(sidecars, main: main, first: dependsOn, isJob: isJob)
        let after = read(keys.after) ?? []
        let allGrants = grants + Compiler.grants(for: volumes, surroundings).filter { !grants.contains($0) }
        if let cpu, let memory, let folder {
            let mounts = folder != .none || volumes.contains(where: \.needsSecondGeneration)
            let demands = Demands(isJob: isJob, mounts: mounts, gpu: gpu, generation: generation)
            if sidecars.isEmpty {
                checkResources(cpu, memory, demands)
            } else {
                checkSum([(cpu, memory)] + sidecars.map { ($0.cpu, $0.memory) }, demands)
            }
        }
        guard let image, let cpu, let memory, let timeout, let folder, let mount, let account else { return nil }
        var workload = WorkloadConfig(
            name: name, image: image, cpu: cpu, memory: memory, timeout: timeout,
            env: env.compactMapValues { if case .text(let text) = $0 { text } else { nil } }, account: account,
            grants: allGrants,
            folder: folder, mount: mount, command: command, args: args, generation: generation, gpu: gpu,
            network: network, annotations: annotations, isProtected: isProtected, secretEnv: secretEnv,
            secretFiles: secretFiles,
            references: references(env) + (overlay?.references ?? []) + sidecars.flatMap(\.references)
                + references(below: keys.command.name, at: []) + references(below: keys.args.name, at: [])
                + references(below: keys.network.name, at: ["network", "subnet", "connector"])
                + references(below: keys.volumes.name, at: ["server", "cloud_sql"])
                + references(below: keys.grants.name, at: ["role"]),
            waits: waits(below: keys.grants.name) + waits(below: keys.after.name), body: overlay?.value,
            volumes: volumes, sidecars: sidecars, dependsOn: dependsOn, after: after)
        workload.region = region == surroundings.names.region ? nil : region
        workload.containerName = containerName
        return workload
    }

    func references(_ env: [String: EnvironmentValue]) -> [ReferenceUse] {
        references(env.compactMapValues { if case .text(let text) = $0 { text } else { nil } }, "env")
    }

    /// The references in the texts under `key`; one that is none was reported.
    func references(_ texts: [String: String], _ key: String) -> [ReferenceUse] {
        texts.sorted { $0.key < $1.key }.flatMap { name, text -> [ReferenceUse] in
            guard text.contains("${"), let place = node[key]?[name] else { return [] }
            return ((try? ConfigTemplate(text))?.uses ?? []).map {
                ReferenceUse(text: $0, node: place["text"] ?? place, key: "\(key).\(name)")
            }
        }
    }

    /// The key of earlier versions.
    private mutating func refuseRoles() {
        guard let entry = node.entry("roles") else { return }
        accept("roles")
        let written = entry.value.elements ?? (entry.value.isNull ? [] : [entry.value])
        let roles = written.flatMap { node in
            (node["role"]?.scalar?.text ?? node.scalar?.text)?.split { $0 == "," || $0 == " " }.map(String.init) ?? []
        }
        let isEmpty = entry.value.isNull || entry.value.elements?.isEmpty == true
        let list = roles.isEmpty ? "{role: ROLE}" : roles.map { "{role: \($0)}" }.joined(separator: ", ")
        let meant = isEmpty ? "remove it" : "write grants: [\(list)]"
        report(
            Diagnostic(
                path: entry.value.path, range: entry.keyRange, message: "roles are `grants` now", hint: meant))
    }

    mutating func secretVariables(
        _ env: [String: EnvironmentValue], _ surroundings: Surroundings
    ) -> [String: SecretReference] {
        var variables: [String: SecretReference] = [:]
        for (name, value) in env {
            guard case .secret(let written) = value else { continue }
            variables[name] = resolve(written, "env.\(name)", surroundings)
        }
        return variables
    }

    mutating func image(_ key: Key<String>, _ surroundings: Surroundings) -> ImageReference? {
        guard let key = read(key), let images = surroundings.images else { return nil }
        if let image = images[key] { return image }
        guard !surroundings.brokenImages.contains(key), key != ImageNames.unknown else { return nil }
        var problem = noImage(key, among: Set(images.keys).union(surroundings.brokenImages))
        if let known = images.filter({ $0.value.text == key }).keys.min() {
            problem = Problem("here stands the key of the images file, not the image itself", hint: "write \(known)")
        } else if key.contains("/") || key.contains(":") || key.contains("@") {
            problem = Problem(
                problem.message, hint: "give the image a key in the images file, by digest, and write the key here")
        }
        fail(problem, at: "image")
        return nil
    }

    private mutating func folderAccess(_ keys: WorkloadKeys, _ surroundings: Surroundings) -> FolderAccess? {
        let access = read(keys.folder)
        if let access, access != .none, !surroundings.hasStorage {
            fail(
                Problem(
                    "this environment has no `storage`, so there is no folder",
                    hint: "add `storage` to project.yaml, or write none"),
                at: "folder")
        }
        return access
    }
}
