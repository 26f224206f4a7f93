import PlanModel
import Text

extension WorkloadConfig {
    /// Its own volumes, with the names by which containers mount them.
    var ownVolumes: [(mount: JSONValue, volume: JSONValue)] {
        volumes.map { volume in
            // A name that stays when others come and go.
            let mark = digest(Array(volume.path.utf8)).dropFirst("sha256:".count).prefix(12)
            let name = JSONValue.string("volume-\(mark)")
            var json = volume.source.json
            json["name"] = name
            return (["mountPath": .string(volume.path), "name": name], json)
        }
    }

    /// Access to the buckets that it mounts, each once.
    func bucketGrants(_ scope: Scope) -> [Grant] {
        var grants: [Grant] = []
        for volume in volumes {
            guard case .bucket(let name, let isReadOnly, _, _, true) = volume.source else { continue }
            let own = scope.buckets.first { $0.name == name }
            let grant = Grant(
                target: own.map { .bucket($0.key, name: $0.name) } ?? .other("buckets/" + name),
                role: isReadOnly ? "roles/storage.objectViewer" : "roles/storage.objectUser",
                member: member)
            if !grants.contains(where: { $0.address == grant.address }) { grants.append(grant) }
        }
        return grants
    }

    /// The buckets of this stack that it mounts by a right that is said elsewhere.
    func bucketsWithoutGrant(_ scope: Scope) -> [Address] {
        volumes.compactMap { volume in
            guard case .bucket(let name, _, _, _, false) = volume.source else { return nil }
            return scope.buckets.first { $0.name == name }.map { .bucket($0.key) }
        }
    }

    /// What project.yaml grants its account in the project, and on what is among `needs`.
    func sharedNeeds(_ scope: Scope, beside needs: [Address]) -> [Address] {
        guard let email = scope.serviceAccount(member) else { return [] }
        return (scope.grantsByEmail[email] ?? []).filter { grant in
            grant.target.isProject || grant.target.address.map(needs.contains) == true
        }.map(\.address).filter { !needs.contains($0) }
    }

    /// The APIs that it needs besides Cloud Run.
    var apis: [String] {
        var apis = network.map { [$0.api] } ?? []
        if volumes.contains(where: { if case .bucket = $0.source { true } else { false } }) {
            apis.append(API.storage.host)
        }
        if volumes.contains(where: { if case .cloudSQL = $0.source { true } else { false } }) {
            apis.append("sqladmin.googleapis.com")
        }
        return apis
    }
}

extension VolumeConfig.Source {
    fileprivate var json: JSONValue {
        switch self {
        case .bucket(let name, let isReadOnly, let folder, let options, _):
            var bucket: JSONValue = ["bucket": .string(name), "readOnly": .bool(isReadOnly)]
            let all = (folder.map { ["only-dir=" + $0] } ?? []) + options
            if !all.isEmpty { bucket["mountOptions"] = .array(all.map(literal)) }
            return ["gcs": bucket]
        case .memory(let size): return ["emptyDir": ["medium": "MEMORY", "sizeLimit": .string(size.googleText)]]
        case .nfs(let server, let path, let isReadOnly):
            return ["nfs": ["path": literal(path), "readOnly": .bool(isReadOnly), "server": .string(server)]]
        case .cloudSQL(let instances):
            return ["cloudSqlInstance": ["instances": .array(instances.map { .string($0) })]]
        }
    }
}
