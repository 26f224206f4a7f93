import PlanModel
import Text

extension WorkloadConfig {
    /// What its variables and files hold, variables first, and the variables of its sidecars.
    var secretReferences: [SecretReference] {
        func inOrder(_ env: [String: SecretReference]) -> [SecretReference] {
            env.sorted { $0.key < $1.key }.map(\.value)
        }
        return inOrder(secretEnv) + secretFiles.map(\.secret)
            + sidecars.flatMap { inOrder($0.secretEnv) + $0.secretFiles.map(\.secret) }
    }

    /// Its access to the secrets of this project, each once. Access to those of another project is that project's to
    /// give.
    var secretGrants: [Grant] {
        var seen: Set<String> = []
        return secretReferences.compactMap { reference in
            guard case .stack(let secret) = reference.holder, seen.insert(secret.id).inserted else { return nil }
            return access(to: secret.id)
        }
    }

    /// Its access to one secret of this project.
    func access(to secretID: String) -> Grant {
        Grant(target: .secret(secretID), role: "roles/secretmanager.secretAccessor", member: member)
    }

    /// What must exist before it can read its secrets.
    var secretNeeds: [Address] {
        var needs: [Address] = []
        for reference in secretReferences {
            for address in Compiler.needs(of: reference) where !needs.contains(address) { needs.append(address) }
        }
        return needs + secretGrants.map(\.address)
    }

    /// One volume for each folder of secret files of its own container.
    var secretVolumes: [SecretVolume] { secretFolders(secretFiles) }
}

/// A folder of secret files: where a container sees it, and what is in it.
typealias SecretVolume = (mount: JSONValue, volume: JSONValue)

extension SidecarConfig {
    /// One volume for each folder of secret files, which is no other container's.
    var secretVolumes: [SecretVolume] { secretFolders(secretFiles, owner: name + ":") }
}

/// One volume for each folder of `files`, in the order of the folders.
private func secretFolders(_ files: [SecretFile], owner: String = "") -> [SecretVolume] {
    var folders: [(path: String, files: [SecretFile])] = []
    for file in files {
        if folders.last?.path == file.folder {
            folders[folders.count - 1].files.append(file)
        } else {
            folders.append((file.folder, [file]))
        }
    }
    return folders.map { folder in
        // A name that stays when other folders come and go.
        let mark = digest(Array((owner + folder.path).utf8)).dropFirst("sha256:".count).prefix(12)
        let name = JSONValue.string("secret-\(mark)")
        let items = folder.files.map { file -> JSONValue in
            var item: JSONValue = ["path": .string(file.name), "version": .string(file.secret.version.text)]
            item["mode"] = file.mode.map { JSONValue($0) }
            return item
        }
        let secret = folder.files[0].secret.name
        return (
            ["mountPath": .string(folder.path), "name": name],
            ["name": name, "secret": ["items": .array(items), "secret": .string(secret)]]
        )
    }
}

extension NotificationConfig {
    /// What its channel is created with.
    fileprivate var secretReferences: [SecretReference] {
        switch way {
        case .slack(_, let token): [token]
        case .pagerduty(let key): [key]
        case .webhook(_, let login?): [login.password]
        case .email, .webhook, .pubsub, .sms, .googleChat, .existing: []
        }
    }
}

extension SecretReference {
    /// As Cloud Run names it: by its id in the same project (run-60).
    var name: String {
        switch holder {
        case .stack(let secret): secret.id
        case .other(let name): name
        }
    }

    /// The variable `variable` that holds the value.
    func variable(_ variable: String) -> (String, JSONValue) {
        let reference: JSONValue = ["secret": .string(name), "version": .string(version.text)]
        return (variable, ["name": .string(variable), "valueSource": ["secretKeyRef": reference]])
    }
}

extension ServiceConfig {
    /// The secret that holds its API key; nil if it has none.
    var keySecret: SecretConfig? {
        apiKey.map { key in
            var secret = SecretConfig(
                id: secretID, origin: .generated(Sensitive.Generated(32)), version: key.versions.last)
            secret.overlay = key.overlay
            return secret
        }
    }

    /// Its access to the API key.
    var keyGrant: Grant? { keySecret.map { workload.access(to: $0.id) } }

    /// The variables that hold the keys: the current one, and during a rotation the previous one.
    var keyVariables: [(String, JSONValue)] {
        guard let keySecret else { return [] }
        return zip(["API_KEY", "API_KEY_PREVIOUS"], keyVersions.reversed()).map { name, version in
            SecretReference(.stack(keySecret), .number(version)).variable(name)
        }
    }
}

extension SecretReference.Version {
    var text: String {
        switch self {
        case .number(let number): String(number)
        case .latest: "latest"
        }
    }
}

extension Scope {
    /// Every place in which a secret is read or sent.
    var secretReferences: [SecretReference] {
        let places = triggers.flatMap(\.secrets.values) + config.resources.flatMap(\.secrets.values)
        return workloads.flatMap(\.secretReferences) + config.project.notifications.flatMap(\.secretReferences)
            + places.compactMap { place in if case .secret(let reference) = place { reference } else { nil } }
    }
}

/// What must exist before the value can be read.
func needs(of reference: SecretReference) -> [Address] {
    guard case .stack(let secret) = reference.holder else { return [] }
    let version: Int? =
        switch reference.version {
        case .number(let number): secret.version == nil ? nil : number
        case .latest: secret.version
        }
    return [version.map { .secretVersion(secret.id, $0) } ?? .secret(secret.id)]
}
