import Diagnostics
import Text
import YAML

/// Where Cloud Run mounts the sockets of Cloud SQL, whatever path it is sent (run-44).
let cloudSQLFolder = "/cloudsql"

/// The role that reaches an instance of Cloud SQL.
private let cloudSQLRole = "roles/cloudsql.client"

/// The keys of a volume.
struct VolumeKeys: Section {
    static let shared = VolumeKeys()

    let bucket = Key(
        "bucket", .bucketOrKey, otherwise: "",
        "A name under `buckets` in project.yaml, or that of any bucket in Cloud Storage. The workload's account gets "
            + "`roles/storage.objectViewer` or, to write, `roles/storage.objectUser` on it"
    )
    let access = Key(
        "access", Notation<FolderAccess>.choice(of: [.read, .readWrite]), default: .read, "Only with a bucket")
    let onlyDir = Key(
        "only_dir", .text("path", "without a `/` at its beginning", pattern: "^[^/]", parse: parseOnlyDir),
        otherwise: "the whole bucket", "Only with a bucket. The account may still read everything in it")
    let mountOptions = Key(
        "mount_options", .list(of: .mountOption, called: "texts"), otherwise: "none",
        "Only with a bucket: options of gcsfuse, such as `implicit-dirs` and `uid=1000`")
    let grant = Key(
        "grant", .bool, default: true,
        "Only with a bucket. `false`: nothing is granted on it, because the account has access already, or everybody has"
    )
    let memory = Key(
        "memory", .memory, otherwise: "",
        "A folder in memory of at most this size. It counts as memory of the workload and is lost with the instance")
    let nfs = Key("nfs", .section(NFSKeys()), otherwise: "", "A folder of an NFS server; needs `network`")
    let cloudSQL = Key(
        "cloud_sql", .list(of: .instance.orReference(), called: "`PROJECT:REGION:INSTANCE`"), otherwise: "",
        "Only at the path `/cloudsql`, where there is a folder with a socket for each instance. For instances of this project, "
            + "the workload's account gets `roles/cloudsql.client`")

    var elsewhere: [String: String] { wordsOfVolume }

    func read(_ fields: inout Fields) -> VolumeConfig.Source? {
        let (bucket, access) = (fields.read(bucket), fields.read(access))
        let (folder, options) = (fields.read(onlyDir), fields.read(mountOptions) ?? [])
        let grants = fields.read(grant) ?? true
        let (memory, nfs, instances) = (fields.read(memory), fields.read(nfs), fields.read(cloudSQL))
        let ways = [self.bucket.name, self.memory.name, self.nfs.name, cloudSQL.name].filter {
            fields.node.entry($0) != nil
        }
        guard ways.count == 1 else {
            if ways.count > 1 {
                fields.fail(Problem("'\(ways[0])' and '\(ways[1])' exclude each other"), at: ways[1])
            } else {
                let hint =
                    "write bucket: NAME, memory: 512Mi, nfs: {server: ADDRESS, path: /PATH} or cloud_sql: [INSTANCE]"
                fields.missing(self.bucket.name, hint: hint)
            }
            return nil
        }
        if ways[0] != self.bucket.name {
            for key in [self.access.name, onlyDir.name, mountOptions.name, grant.name]
            where fields.node.entry(key) != nil {
                fields.fail(Problem("it goes with a bucket", hint: "remove it"), at: key)
            }
        }
        if let bucket, let access {
            return .bucket(bucket, isReadOnly: access == .read, folder: folder, options: options, grants: grants)
        }
        if let memory { return .memory(memory) }
        if let instances {
            if fields.node[cloudSQL.name]?.elements?.isEmpty == true {
                fields.fail(Problem("there is no instance"), at: cloudSQL.name)
            }
            return .cloudSQL(instances.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        }
        return nfs
    }
}

/// The keys of `nfs`.
struct NFSKeys: Section {
    let server = Key(
        "server",
        .text("text", "an IP address or a host") { (text) throws(Problem) in
            guard text.utf8.allSatisfy({ $0.isLetterOrDigit || "-.:".utf8.contains($0) }) else {
                throw Problem("'\(text)' is not a host", hint: "such as 10.0.0.2; `path` is a key of its own")
            }
            return text
        }.orReference(), required: "10.0.0.2")
    let path = Key("path", .text("absolute path", pattern: "^/", parse: parseExport), required: "/share")
    let readOnly = Key("read_only", .bool, default: false)

    func read(_ fields: inout Fields) -> VolumeConfig.Source? {
        let (server, path, readOnly) = (fields.read(server), fields.read(path), fields.read(readOnly))
        guard let server, let path, let readOnly else { return nil }
        return .nfs(server: server, path: path, isReadOnly: readOnly)
    }
}

extension Notation where Value == [String: VolumeConfig.Source] {
    /// The `volumes` mapping: paths to what is mounted there.
    static let volumes = Notation.map(
        "mapping by path", "absolute, not `/dev`, `/proc` or `/sys`, nor below one", names: "^/.",
        of: .section(VolumeKeys.shared)
    ) { (path) throws(Problem) in
        if path != cloudSQLFolder { _ = try parseMount(path) }
    }
}

extension Notation where Value == String {
    /// A key may be shorter than the name of a bucket: what is no key is checked as such a name later.
    fileprivate static let bucketOrKey = text("name", pattern: "^[a-z0-9]([-a-z0-9_.]{0,220}[a-z0-9])?$")

    fileprivate static let mountOption = text { (text) throws(Problem) in
        guard let first = text.utf8.first, first.isLowercaseOrDigit, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else {
            throw Problem("'\(text)' is not an option", hint: "without -- at its beginning: implicit-dirs, uid=1000")
        }
        guard !text.hasPrefix("only-dir"), text != "ro" else {
            throw Problem("'\(text)' has a key of its own", hint: "write only_dir: PATH, or access: read")
        }
        return text
    }

    fileprivate static let instance = text { (text) throws(Problem) in
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        // The id of an older project may begin with a domain: `example.com:p`.
        guard (3...4).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
            (try? parseRegion(parts[parts.count - 2])) != nil, (try? parseID(parts[parts.count - 1], limit: 98)) != nil
        else {
            throw Problem("'\(text)' is not an instance of Cloud SQL", hint: "PROJECT:REGION:INSTANCE")
        }
        return text
    }
}

private func parseOnlyDir(_ text: String) throws(Problem) -> String {
    let path = text.hasSuffix("/") ? String(text.dropLast()) : text
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    guard segments.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }), !text.utf8.contains(0) else {
        throw Problem("'\(text)' is not a folder of a bucket", hint: "such as models/2026, without / at its beginning")
    }
    return path
}

private func parseExport(_ text: String) throws(Problem) -> String {
    guard text.hasPrefix("/") else {
        throw Problem("the path '\(text)' does not start with '/'", hint: "write /\(text)")
    }
    return text
}

extension Fields {
    /// The volumes of `written`, sorted by path, if they go with the rest: `folders` are mounted as well.
    mutating func volumes(
        _ written: [String: VolumeConfig.Source], folders: [String], hasNetwork: Bool, _ surroundings: Surroundings
    ) -> [VolumeConfig] {
        var volumes: [VolumeConfig] = []
        let sorted = written.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (path, written) in sorted {
            var source = written
            guard let entry = node["volumes"]?.entry(path) else { continue }
            if let other = (folders + volumes.map(\.path)).first(where: { overlap($0, path) }) {
                fail(
                    Problem(
                        "\(other) is mounted as well, and one would hide the other",
                        hint: "choose a path that is neither inside it nor around it"), atKeyOf: entry, "volumes")
            }
            switch source {
            case .cloudSQL where path != cloudSQLFolder:
                fail(
                    Problem(
                        "Cloud Run mounts the sockets of Cloud SQL at \(cloudSQLFolder)", hint: "write it as the path"),
                    atKeyOf: entry, "volumes")
            case .cloudSQL: break
            case _ where path == cloudSQLFolder:
                fail(Problem("'\(path)' is for the sockets of Cloud SQL"), atKeyOf: entry, "volumes")
            case .memory: break
            case .nfs:
                if !hasNetwork {
                    fail(
                        Problem(
                            "the server cannot be reached without a network", hint: "write network: {subnet: NAME}"),
                        at: entry.value, "volumes.\(path)")
                }
            case .bucket(let text, let isReadOnly, let folder, let options, let grants):
                let name = bucket(
                    text, at: entry.value["bucket"] ?? entry.value, "volumes.\(path).bucket", surroundings)
                guard let name else { continue }
                source = .bucket(
                    name, isReadOnly: isReadOnly, folder: folder, options: options, grants: grants)
            }
            volumes.append(VolumeConfig(path: path, source: source))
        }
        return volumes
    }

    /// Warns of folders in memory that cannot be filled: they hold at most what all containers have together (run-75).
    mutating func warnOfMemory(_ volumes: [VolumeConfig], containers: [Memory]) {
        let all = Memory(bytes: containers.map(\.bytes).reduce(0, +))
        for volume in volumes {
            guard case .memory(let size) = volume.source, size.bytes > all.bytes,
                let place = node["volumes"]?[volume.path]?["memory"]
            else { continue }
            var warning = Problem(
                "\(size.googleText) is more than all containers have together, \(all.googleText): it is never full",
                hint: "raise `memory`, or write at most \(all.googleText)"
            ).diagnostic(at: place, name: "volumes.\(volume.path).memory")
            warning.severity = .warning
            report(warning)
        }
    }

    /// The name of the bucket that `text` is the key or the name of; nil if it is neither, which is reported.
    private mutating func bucket(
        _ text: String, at place: Node, _ key: String, _ surroundings: Surroundings
    ) -> String? {
        guard let buckets = surroundings.buckets, !surroundings.brokenBuckets.contains(text) else { return nil }
        if let name = buckets[text] { return name }
        return attempt(place, key) { _ throws(Problem) in
            // There are buckets with such a name as well.
            let own = "bucket."
            if text.hasPrefix(own), buckets[String(text.dropFirst(own.count))] != nil {
                throw Problem("'\(text)' is an address", hint: "write \(text.dropFirst(own.count))")
            }
            return try parseBucket(text)
        }
    }
}

/// What a workload needs in this environment's project for its volumes.
func grants(for volumes: [VolumeConfig], _ surroundings: Surroundings) -> [GrantConfig] {
    let isOwn = volumes.contains { volume in
        guard case .cloudSQL(let instances) = volume.source else { return false }
        return instances.contains { instance in
            // What a reference names is in this stack.
            if isWholeReference(instance) { return true }
            let parts = instance.split(separator: ":")
            return surroundings.projects.contains(parts.dropLast(2).joined(separator: ":"))
        }
    }
    return isOwn ? [GrantConfig(cloudSQLRole)] : []
}
