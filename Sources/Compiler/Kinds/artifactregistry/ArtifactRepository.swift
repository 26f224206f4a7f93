import Text
import PlanModel

extension Kind {
    /// The Docker repository. Its cleanup policies keep the most recent versions of each image; a keep policy alone
    /// deletes nothing, so a second one deletes the others once they are 30 days old: an image that was just built and
    /// is not deployed yet must not disappear.
    static let artifactRepository = Kind("artifact_repository", api: .artifacts) { _ in
        var rules = KindRules()
        rules.comparison.immutable = [at("format"), at("mode")]
        rules.comparison.resets = [at("cleanupPolicies"), at("labels")]
        rules.identity.field = at("name")
        return rules
    } inventory: { scope in
        let list = "\(API.artifacts.root)\(scope.location)/repositories?pageSize=1000"
        return Inventory(
            scope.labelOwner, scope.project + "/locations/*/repositories/*", at: API.artifacts.root,
            list: ListCall(url: list, items: at("repositories")), retain: true, operation: API.artifacts.root)
    } items: { scope in
        scope.config.project.repository.asList
    } resource: { repository, scope in
        let parent = "\(scope.location)/repositories"
        let name = "\(parent)/\(repository.name)"
        let url = API.artifacts.root + name
        return Resource(
            address: .repository(repository.name), kind: "artifact_repository", name: name,
            owner: scope.labelOwner, retain: true,
            calls: Calls(
                read: Call("GET", url),
                create: Call(
                    "POST", "\(API.artifacts.root)\(parent)?repositoryId=\(repository.name)",
                    operation: API.artifacts.root),
                // Unlike create and delete, an update answers with the repository, not with an operation
                // (artifactregistry-6).
                update: Call("PATCH", url + "?updateMask=cleanupPolicies,cleanupPolicyDryRun,labels"),
                delete: Call("DELETE", url, operation: API.artifacts.root)),
            body: [
                "cleanupPolicies": [
                    "delete-old": [
                        "action": "DELETE", "condition": ["olderThan": "2592000s", "tagState": "ANY"],
                        "id": "delete-old",
                    ],
                    "keep-recent": [
                        "action": "KEEP", "id": "keep-recent",
                        "mostRecentVersions": ["keepCount": JSONValue(repository.keep)],
                    ],
                ],
                "cleanupPolicyDryRun": false,
                "format": "DOCKER",
                "labels": scope.labels,
                "mode": "STANDARD_REPOSITORY",
            ])
    }
}
