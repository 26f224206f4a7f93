import Discovery

/// The names of permissions, `SERVICE.RESOURCES.VERB`, which nearly always follow the API's methods (iam-28).
enum Permissions {
    /// The permissions of the known APIs, by the first part of their names.
    static let known: [String: Set<String>] = {
        var result = Dictionary(grouping: notMethods.split(whereSeparator: \.isWhitespace).map(String.init)) {
            $0.split(separator: ".").first.map(String.init) ?? ""
        }.mapValues(Set.init)
        for name in whollyKnown.sorted() {
            guard let api = GoogleAPI.named(name) else { continue }
            let service = permissionService(ofHost: api.host)
            for resource in api.resourceNames {
                guard let type = api.resource(resource), let collection = resource.split(separator: ".").last else {
                    continue
                }
                for method in type.methods where !method.name.hasPrefix("test") {
                    let name = permissionName(method.name, on: String(collection), at: api.host)
                    result[service, default: []].insert(otherNames[name] ?? name)
                }
            }
        }
        return result
    }()

    /// Which permissions a predefined role has; nil if that is not known here.
    static func role(_ name: String) -> ((String) -> Bool)? {
        if name == "roles/owner" { return { _ in true } }
        if let some = roles[name] { return { some.contains($0) } }
        guard let service = administered.first(where: { name == "roles/\($0).admin" }) else { return nil }
        return { permission in
            reading.contains(permission) || permission.hasPrefix(service + ".") && !permission.hasPrefix(hmacKeys)
        }
    }
}

/// Permissions that are not named after a method (iam-28).
private let notMethods = """
    artifactregistry.repositories.downloadArtifacts artifactregistry.repositories.uploadArtifacts
    artifactregistry.repositories.deleteArtifacts iam.serviceAccounts.actAs iam.serviceAccounts.getAccessToken
    artifactregistry.repositories.createOnPush artifactregistry.repositories.readViaVirtualRepository
    iam.serviceAccounts.getOpenIdToken iam.serviceAccounts.implicitDelegation iam.serviceAccounts.signBlob
    iam.serviceAccounts.signJwt run.jobs.runWithOverrides
    run.routes.invoke serviceusage.services.use storage.buckets.enableObjectRetention storage.buckets.getObjectInsights
    storage.multipartUploads.abort storage.multipartUploads.create
    storage.multipartUploads.list storage.multipartUploads.listParts storage.objects.overrideUnlockedRetention
    storage.objects.setRetention
    """

/// The permissions of methods that would give them another name (iam-28).
private let otherNames = [
    // artifactregistry-16, cloudscheduler-20
    "artifactregistry.dockerImages.get": "artifactregistry.dockerimages.get",
    "artifactregistry.dockerImages.list": "artifactregistry.dockerimages.list",
    "cloudscheduler.jobs.resume": "cloudscheduler.jobs.enable",
    "iam.keys.create": "iam.serviceAccountKeys.create",
    "iam.keys.delete": "iam.serviceAccountKeys.delete",
    "iam.keys.disable": "iam.serviceAccountKeys.disable",
    "iam.keys.enable": "iam.serviceAccountKeys.enable",
    "iam.keys.get": "iam.serviceAccountKeys.get",
    "iam.keys.list": "iam.serviceAccountKeys.list",
    "iam.keys.upload": "iam.serviceAccountKeys.create",
    "resourcemanager.folders.search": "resourcemanager.folders.get",
    "resourcemanager.organizations.search": "resourcemanager.organizations.get",
    "resourcemanager.projects.search": "resourcemanager.projects.get",
    "secretmanager.secrets.addVersion": "secretmanager.versions.add",
    "serviceusage.services.batchEnable": "serviceusage.services.enable",
    "serviceusage.services.batchGet": "serviceusage.services.get",
    "storage.buckets.lockRetentionPolicy": "storage.buckets.update",
    "storage.notifications.create": "storage.buckets.update",
    "storage.notifications.delete": "storage.buckets.update",
    "storage.notifications.get": "storage.buckets.get",
    "storage.notifications.list": "storage.buckets.get",
    "storage.objects.compose": "storage.objects.create",
    "storage.objects.copy": "storage.objects.create",
    "storage.objects.rewrite": "storage.objects.create",
]

/// The services whose role `roles/SERVICE.admin` is known to permit all that they have, with two exceptions: Cloud
/// Storage's has no HMAC keys, and all three may read projects (iam-29).
private let administered = ["run", "secretmanager", "storage"]
private let hmacKeys = "storage.hmacKeys."
private let reading: Set = ["resourcemanager.projects.get", "resourcemanager.projects.list"]

/// The permissions of some predefined roles (iam-29, storage-20).
private let roles: [String: Set<String>] = [
    "roles/iam.serviceAccountUser": [
        "iam.serviceAccounts.actAs", "iam.serviceAccounts.get", "iam.serviceAccounts.list",
        "resourcemanager.projects.get", "resourcemanager.projects.list",
    ],
    "roles/run.invoker": ["run.jobs.run", "run.routes.invoke"],
    // run-64
    "roles/run.jobsExecutorWithOverrides": ["run.jobs.run", "run.jobs.runWithOverrides"],
    "roles/secretmanager.secretAccessor": [
        "resourcemanager.projects.get", "resourcemanager.projects.list", "secretmanager.versions.access",
    ],
    "roles/storage.legacyBucketOwner": legacyReader.union(legacyWriter).union([
        "storage.buckets.getIamPolicy", "storage.buckets.setIamPolicy", "storage.buckets.update",
    ]),
    "roles/storage.legacyBucketReader": legacyReader,
    "roles/storage.legacyBucketWriter": legacyReader.union(legacyWriter),
    "roles/storage.objectAdmin": objectUser.union([
        "storage.objects.getIamPolicy", "storage.objects.setIamPolicy", "storage.managedFolders.getIamPolicy",
        "storage.managedFolders.setIamPolicy",
    ]),
    "roles/storage.objectUser": objectUser,
    "roles/storage.objectViewer": objectViewer,
]

private let legacyReader: Set = ["storage.buckets.get", "storage.multipartUploads.list", "storage.objects.list"]
private let legacyWriter: Set = [
    "storage.multipartUploads.abort", "storage.multipartUploads.create", "storage.multipartUploads.listParts",
    "storage.objects.create", "storage.objects.delete",
]
private let objectViewer: Set = [
    "resourcemanager.projects.get", "resourcemanager.projects.list", "storage.folders.get", "storage.folders.list",
    "storage.managedFolders.get", "storage.managedFolders.list", "storage.objects.get", "storage.objects.list",
]
private let objectUser = objectViewer.union([
    "storage.folders.create", "storage.folders.delete", "storage.folders.rename", "storage.managedFolders.create",
    "storage.managedFolders.delete", "storage.multipartUploads.abort", "storage.multipartUploads.create",
    "storage.multipartUploads.list", "storage.multipartUploads.listParts", "storage.objects.create",
    "storage.objects.delete", "storage.objects.update",
])
