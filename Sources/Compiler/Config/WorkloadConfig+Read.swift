import Diagnostics
import YAML

extension Fields {
    /// The keys that a service and a feature share. `name` was read before; nil if something that has no default is wrong.
    mutating func workload(
        name: String, timeout: TimeSpan, longestTimeout: TimeSpan, _ surroundings: Surroundings
    ) -> WorkloadConfig? {
        let image = image(surroundings)
        let cpu = parsed("cpu") { text throws(Problem) in try CPU(parsing: text) } ?? absent("cpu", CPU(millis: 1000))
        let memory =
            parsed("memory") { text throws(Problem) in try Memory(parsing: text) }
            ?? absent("memory", Memory(bytes: 512 << 20))
        let timeout = span("timeout", in: TimeSpan(seconds: 1)...longestTimeout) ?? absent("timeout", timeout)
        let env = environmentVariables()
        let roles = roles()
        let folder = folderAccess(surroundings)
        let mount =
            parsed("mount") { text throws(Problem) in try parseMount(text) } ?? absent("mount", "/mnt/data")
        if folder == FolderAccess.none, node["mount"] != nil {
            fail(Problem("there is no folder to mount", hint: "write `folder: read`, or remove `mount`"), at: "mount")
        }
        guard let image, let cpu, let memory, let timeout, let folder, let mount else { return nil }
        return WorkloadConfig(
            name: name, image: image, cpu: cpu, memory: memory, timeout: timeout, env: env, roles: roles,
            folder: folder,
            mount: mount)
    }

    private mutating func image(_ surroundings: Surroundings) -> ImageReference? {
        guard let key = text("image", required: true), let images = surroundings.images else { return nil }
        if let image = images[key] { return image }
        guard !surroundings.brokenImages.contains(key) else { return nil }
        let known = images.keys.sorted()
        let isReference = key.contains("/") || key.contains(":") || key.contains("@")
        let hint =
            isReference
            ? "give the image a key in the images file, by digest, and write the key here"
            : "the images file has \(known.isEmpty ? "none" : known.joined(separator: ", "))"
        fail(
            Problem("the images file has no image '\(key)'\(didYouMean(key, among: known))", hint: hint), at: "image")
        return nil
    }

    /// A list of role names, or of `{role: NAME, because: REASON}`; sorted, each once.
    private mutating func roles() -> [String] {
        let roles = list("roles") { element, fields -> (name: String, node: Node)? in
            if element.entries != nil {
                return fields.nested(element, "roles") { inner in
                    let role = inner.parsed("role", required: true) { text throws(Problem) in try parseRole(text) }
                    _ = inner.text("because", required: true)
                    return role.map { ($0, element) }
                }
            }
            return fields.attempt(element, "roles") { node throws(Problem) in
                let role = try parseRole(try node.text())
                guard !primitiveRoles.contains(role) else {
                    throw Problem(
                        "'\(role)' reaches everything in the project",
                        hint: "choose a narrower role, or write {role: \(role), because: \"…\"}")
                }
                return (role, node)
            }
        }
        var seen: Set<String> = []
        for role in roles ?? [] where !seen.insert(role.name).inserted {
            fail(Problem("the role '\(role.name)' is given twice"), at: role.node, "roles")
        }
        return seen.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private mutating func folderAccess(_ surroundings: Surroundings) -> FolderAccess? {
        let access = choice("folder", of: FolderAccess.self) ?? absent("folder", FolderAccess.none)
        if let access, access != .none, !surroundings.hasStorage {
            fail(
                Problem("project.yaml has no `storage`, so there is no folder", hint: "add `storage`, or write none"),
                at: "folder")
        }
        return access
    }
}

extension WorkloadConfig {
    /// The most memory for each whole number of cores, and the least (docs of Cloud Run: memory limits).
    private static let memoryOfCores: [(cores: Int, least: Int, most: Int)] = [
        (1, 128 << 20, 4 << 30), (2, 128 << 20, 8 << 30), (4, 2 << 30, 16 << 30), (6, 4 << 30, 24 << 30),
        (8, 4 << 30, 32 << 30),
    ]

    /// Reports CPU and memory that do not go together. `isJob`: whole cores and at least 512Mi.
    func checkResources(isJob: Bool, _ fields: inout Fields) {
        let least: Int
        let most: Int
        if let row = Self.memoryOfCores.first(where: { $0.cores * 1000 == cpu.millis }) {
            least = row.least
            most = row.most
        } else if isJob || cpu.millis > 1000 {
            let hint =
                "\(isJob ? "a job has" : "above one core: ")\(isJob ? " " : "")\(isJob ? "1, " : "")2, 4, 6 or 8 cores"
            fields.fail(Problem("Cloud Run has no \(cpu.text) CPU", hint: hint), at: "cpu")
            return
        } else if cpu.millis < 80 {
            fields.fail(Problem("\(cpu.text) CPU is too little: at least 0.08"), at: "cpu")
            return
        } else {
            least = 128 << 20
            most = cpu.millis < 500 ? 512 << 20 : 1 << 30
        }
        // Jobs and mounted folders need Cloud Run's second generation, which starts at 512Mi and one core.
        let mounts = folder != .none
        if mounts, cpu.millis < 1000 {
            fields.fail(
                Problem("a mounted folder needs at least 1 CPU", hint: "write cpu: 1, or folder: none"), at: "cpu")
        }
        let floor = isJob || mounts ? max(least, 512 << 20) : least
        if memory.bytes > most || memory.bytes < floor {
            let range = "\(Memory(bytes: floor).googleText) to \(Memory(bytes: most).googleText)"
            fields.fail(
                Problem("\(memory.googleText) does not go with \(cpu.text) CPU: \(range)"),
                at: fields.node["memory"] != nil || fields.node["cpu"] == nil ? "memory" : "cpu")
        }
    }
}
