import Text
import PlanModel

extension Kind {
    /// A repository. With `keep`, cleanup policies keep the most recent versions of each image; a keep policy alone
    /// deletes nothing, so a second one deletes the others once they are 30 days old: an image that was just built and
    /// is not deployed yet must not disappear.
    static let artifactRepository = Kind("artifact_repository", api: .artifacts, needs: permissions) { scope in
        var rules = KindRules()
        rules.comparison.immutable = [at("format")] + ObjectBody.repository.fixed.map { at($0) }
        rules.comparison.resets = [at("cleanupPolicies")]
        rules.comparison.shared = [at("labels")]
        rules.add(scope.config.project.repositories.compactMap(\.overlay), over: .repository, scope)
        rules.identity.field = at("name")
        return rules
    } inventory: { scope in
        let list = "\(API.artifacts.root)\(scope.location)/repositories?pageSize=1000"
        var inventory = Inventory(
            scope.labelOwner, scope.project + "/locations/*/repositories/*", at: API.artifacts.root,
            list: ListCall(url: list, items: at("repositories")), retain: true, operation: API.artifacts.root)
        // artifactregistry-15
        inventory.lastChange = LastChange(at: [at("updateTime")])
        return inventory
    } items: { scope in
        scope.config.project.repositories
    } resource: { repository, scope in
        let name = scope.repositoryName(repository.name, repository.location)
        let id = repository.id ?? repository.name
        let parent = name.dropLast(id.utf8.count + 1)
        let url = API.artifacts.root + name
        let over = repository.overlay?.value
        let mask = ObjectBody.repository.mask(["cleanupPolicies", "cleanupPolicyDryRun", "labels"], and: over)
        return Resource(
            address: .repository(repository.name), kind: "artifact_repository", name: name,
            dependsOn: addresses(repository.after), owner: scope.labelOwner, retain: true,
            calls: Calls(
                read: Call("GET", url),
                create: Call(
                    "POST", "\(API.artifacts.root)\(parent)?repositoryId=\(id)",
                    operation: API.artifacts.root),
                // Unlike create and delete, an update answers with the repository, not with an operation
                // (artifactregistry-6).
                update: Call("PATCH", url + "?updateMask=\(mask)").clearing("updateMask"),
                delete: Call("DELETE", url, operation: API.artifacts.root)),
            body: ObjectBody.repository.laid(over, over: repository.body(scope)))
    }
}

// artifactregistry-16
private let permissions = Needs(
    .artifacts,
    """
    DELETE projects/*/locations/*/repositories/* artifactregistry.repositories.delete
    GET projects/*/locations/*/repositories artifactregistry.repositories.list
    GET projects/*/locations/*/repositories/* artifactregistry.repositories.get
    GET projects/*/locations/*/repositories/*/dockerImages/* artifactregistry.dockerimages.get
    GET projects/*/locations/*/repositories/*:getIamPolicy artifactregistry.repositories.getIamPolicy
    PATCH projects/*/locations/*/repositories/* artifactregistry.repositories.update
    POST projects/*/locations/*/repositories artifactregistry.repositories.create
    POST projects/*/locations/*/repositories/*:setIamPolicy artifactregistry.repositories.setIamPolicy
    """)

extension RepositoryConfig {
    fileprivate func body(_ scope: Scope) -> JSONValue {
        var body: JSONValue = [
            "cleanupPolicyDryRun": false, "format": .string(format.rawValue.uppercased()), "labels": scope.labels,
            "mode": "STANDARD_REPOSITORY",
        ]
        var policies = JSONObject(cleanup.map { ($0.name, $0.json) })
        if let keep {
            policies["delete-old"] = [
                "action": "DELETE", "condition": ["olderThan": "2592000s", "tagState": "ANY"], "id": "delete-old",
            ]
            policies["keep-recent"] = [
                "action": "KEEP", "id": "keep-recent", "mostRecentVersions": ["keepCount": JSONValue(keep)],
            ]
        }
        if !policies.isEmpty { body["cleanupPolicies"] = .object(policies) }
        return body
    }

    /// Who may download from it.
    func readerGrants(_ scope: Scope) -> [Grant] {
        let everybody: [Grant.Member] = isPublic ? [.other("allUsers")] : []
        return (readers.compactMap { scope.member($0) } + everybody).map { member in
            Grant(
                target: .repository(name, location: location), role: "roles/artifactregistry.reader", member: member)
        }
    }
}

extension CleanupPolicy {
    fileprivate var json: JSONValue {
        func texts(_ list: [String]) -> JSONValue? { list.isEmpty ? nil : .array(list.map(literal)) }
        var policy: JSONValue = ["action": .string(action.rawValue.uppercased()), "id": .string(name)]
        var condition: JSONValue = [:]
        condition["packageNamePrefixes"] = texts(packagePrefixes)
        if let recent {
            condition["keepCount"] = JSONValue(recent)
            policy["mostRecentVersions"] = condition
            return policy
        }
        condition["newerThan"] = newerThan.map { .string($0.googleText) }
        condition["olderThan"] = olderThan.map { .string($0.googleText) }
        condition["tagPrefixes"] = texts(tagPrefixes)
        condition["tagState"] = tags.map { .string($0.rawValue.uppercased()) }
        condition["versionNamePrefixes"] = texts(versionPrefixes)
        policy["condition"] = condition
        return policy
    }
}
