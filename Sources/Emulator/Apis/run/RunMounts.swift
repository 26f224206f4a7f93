import Text

extension Store {
    /// Why a bucket of `template` cannot be mounted; nil if all can. gcsfuse lists the bucket when it mounts it, even
    /// with `only-dir`, and a grant on a managed folder does not cover that (gcsfuse-5, gcsfuse-6).
    func mountFailure(_ template: JSONObject, account: String, _ request: RoutedRequest) -> Failure? {
        for volume in template["volumes"]?.array ?? [] {
            guard let name = volume["gcs"]?["bucket"]?.string else { continue }
            guard let bucket = self[bucketShelf, name] else {
                // run-46
                return Failure(
                    .failedPrecondition,
                    "mountWithStorageHandle: fs.NewServer: create file system: SetUpBucket: OpenBucket: Unknown bucket "
                        + "\"\(name)\": storage: bucket doesn't exist", reason: "CONTAINER_MISSING")
            }
            let project = bucket["project"]?.string ?? request.project
            let places = [bucketShelf + "/" + name, projectKey(project)]
            // A binding with a condition on a prefix never grants listing (gcsfuse-7).
            let access = access(of: "serviceAccount:" + account, to: "storage.objects.list", on: places)
            guard access != .granted else { continue }
            return Failure(
                .failedPrecondition,
                "mountWithStorageHandle: fs.NewServer: create file system: SetUpBucket: OpenBucket: Bad credentials for "
                    + "bucket \"\(name)\": permission denied: the account \(account) needs storage.objects.list on it",
                reason: "CONTAINER_MISSING")
        }
        return nil
    }
}
