import Text

/// The predefined roles that hold `storage.objects.list`, as far as somebody mounts with them (storage-20).
private let listingRoles = [
    "roles/storage.admin", "roles/storage.legacyBucketOwner", "roles/storage.legacyBucketReader",
    "roles/storage.legacyBucketWriter", "roles/storage.objectAdmin", "roles/storage.objectUser",
    "roles/storage.objectViewer", "roles/editor", "roles/owner",
]

extension Store {
    /// Why the buckets of `template` cannot be mounted. gcsfuse lists the bucket when it mounts, also with `only-dir`, and a
    /// grant on a managed folder does not cover that (gcsfuse-5, gcsfuse-6). Nil if nothing stands against it.
    func mountFailure(_ template: JSONObject, account: String, _ call: RoutedRequest) -> Failure? {
        for volume in template["volumes"]?.array ?? [] {
            guard let name = volume["gcs"]?["bucket"]?.string else { continue }
            guard let bucket = self[bucketShelf, name] else {
                // run-46
                return Failure(
                    .failedPrecondition,
                    "mountWithStorageHandle: fs.NewServer: create file system: SetUpBucket: OpenBucket: Unknown bucket "
                        + "\"\(name)\": storage: bucket doesn't exist", reason: "CONTAINER_MISSING")
            }
            let project = bucket["project"]?.string ?? call.project
            let places = [bucketShelf + "/" + name, projectKey(project)]
            guard !places.contains(where: { mayList($0, "serviceAccount:" + account) }) else { continue }
            return Failure(
                .failedPrecondition,
                "mountWithStorageHandle: fs.NewServer: create file system: SetUpBucket: OpenBucket: Bad credentials for "
                    + "bucket \"\(name)\": permission denied: the account \(account) needs storage.objects.list on it",
                reason: "CONTAINER_MISSING")
        }
        return nil
    }

    /// A condition on a prefix never lists (gcsfuse-7).
    private func mayList(_ place: String, _ member: String) -> Bool {
        (self[Store.policyShelf, place]?["bindings"]?.array ?? []).contains { binding in
            guard binding["condition"] == nil, binding["members"]?.array?.contains(.string(member)) == true,
                let role = binding["role"]?.string
            else { return false }
            return listingRoles.contains(role) || permissions(ofRole: role)?.contains("storage.objects.list") == true
        }
    }
}
