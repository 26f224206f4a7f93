import Diagnostics
import Text
import YAML

/// The keys that service.yaml and features/NAME.yaml share. A job and a service differ in the limits of some.
struct WorkloadKeys: KeyGroup {
    let name: Key<String>
    let image = Key("image", .text("text", "a key of the images file"), required: "NAME")
    let cpu = Key(
        "cpu", .cpu, default: CPU(millis: 1000), "The table below has the pairs of CPU and memory that there are")
    let memory = Key(
        "memory", .memory, default: Memory(bytes: 512 << 20),
        "A service whose memory cannot hold two tables of its `env.MAX_TABLE_BYTES` gets a warning: while a table is "
            + "replaced both are in memory ([service.md](service.md#memory))")
    let timeout: Key<TimeSpan>
    let env = Key("env", .environmentVariables, otherwise: "none")
    let roles = Key(
        "roles", .roles, otherwise: "none",
        "Project roles for its own service account, each once. `{role: R, because: TEXT}` also takes `roles/owner`, "
            + "`roles/editor` and `roles/viewer`, which are refused without a reason")
    let folder = Key(
        "folder", Notation<FolderAccess>.choice, default: FolderAccess.none,
        "Access to the managed folder; needs `storage`")
    let mount = Key(
        "mount", .text("absolute path", "not below a system folder", pattern: "^/", parse: parseMount),
        default: "/mnt/data",
        "Only with a folder")

    init(name: Key<String>, timeout: Key<TimeSpan>) { (self.name, self.timeout) = (name, timeout) }
}

extension Fields {
    /// Reads the keys that a service and a feature share. Name, CPU and timeout were read before; nil if any of them,
    /// or a key read here, is wrong.
    mutating func workload(
        _ keys: WorkloadKeys, name: String, cpu: CPU?, timeout: TimeSpan?, isJob: Bool, _ surroundings: Surroundings
    ) -> WorkloadConfig? {
        let image = image(keys, surroundings)
        let memory = read(keys.memory)
        let env = read(keys.env) ?? [:]
        let roles = read(keys.roles) ?? []
        let folder = folderAccess(keys, surroundings)
        let mount = read(keys.mount)
        if folder == FolderAccess.none, node["mount"] != nil {
            fail(Problem("there is no folder to mount", hint: "write `folder: read`, or remove `mount`"), at: "mount")
        }
        if let cpu, let memory, let folder { checkResources(cpu, memory, isJob: isJob, mounts: folder != .none) }
        guard let image, let cpu, let memory, let timeout, let folder, let mount else { return nil }
        return WorkloadConfig(
            name: name, image: image, cpu: cpu, memory: memory, timeout: timeout, env: env, roles: roles,
            folder: folder,
            mount: mount)
    }

    private mutating func image(_ keys: WorkloadKeys, _ surroundings: Surroundings) -> ImageReference? {
        guard let key = read(keys.image), let images = surroundings.images else { return nil }
        if let image = images[key] { return image }
        guard !surroundings.brokenImages.contains(key) else { return nil }
        let known = Set(images.keys).union(surroundings.brokenImages).sorted()
        let isReference = key.contains("/") || key.contains(":") || key.contains("@")
        let hint =
            isReference
            ? "give the image a key in the images file, by digest, and write the key here"
            : "the images file has \(known.isEmpty ? "none" : known.joined(separator: ", "))"
        fail(
            Problem("the images file has no image '\(key)'\(didYouMean(key, among: known))", hint: hint), at: "image")
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
