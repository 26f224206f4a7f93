import Diagnostics
import YAML

extension Fields {
    /// Reads the keys that a service and a feature share. Name, CPU and timeout were read before; nil if any of them,
    /// or a key read here, is wrong.
    mutating func workload(
        name: String, cpu: CPU?, timeout: TimeSpan?, isJob: Bool, _ surroundings: Surroundings
    ) -> WorkloadConfig? {
        let image = image(surroundings)
        let memory =
            parsed("memory") { text throws(Problem) in try Memory(parsing: text) }
            ?? absent("memory", Memory(bytes: 512 << 20))
        let env = environmentVariables()
        let roles = roles()
        let folder = folderAccess(surroundings)
        let mount =
            parsedText("mount") { text throws(Problem) in try parseMount(text) } ?? absent("mount", "/mnt/data")
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

    mutating func timeout(_ standard: TimeSpan, longest: TimeSpan) -> TimeSpan? {
        span("timeout", in: TimeSpan(seconds: 1)...longest) ?? absent("timeout", standard)
    }

    mutating func cpu() -> CPU? {
        parsed("cpu") { text throws(Problem) in try CPU(parsing: text) } ?? absent("cpu", CPU(millis: 1000))
    }

    private mutating func image(_ surroundings: Surroundings) -> ImageReference? {
        guard let key = text("image", required: "NAME"), let images = surroundings.images else { return nil }
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

    /// A list of role names, or of `{role: NAME, because: REASON}`; sorted, without duplicates.
    private mutating func roles() -> [String] {
        let roles = list("roles") { element, fields -> (name: String, node: Node)? in
            if element.entries != nil {
                return fields.nested(element, "roles") { inner in
                    let role = inner.parsedText("role", required: "roles/bigquery.jobUser") { text throws(Problem) in
                        try parseRole(text)
                    }
                    _ = inner.text("because", required: "why it needs this role")
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
                Problem(
                    "this environment has no `storage`, so there is no folder",
                    hint: "add `storage` to project.yaml, or write none"),
                at: "folder")
        }
        return access
    }
}
