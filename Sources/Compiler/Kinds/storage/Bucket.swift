import Text
import PlanModel

extension Kind {
    /// A bucket: that of `storage`, or one of `buckets`. With `create: false` it must exist, and nothing in it is compared
    /// or changed.
    static let bucket = Kind("bucket", api: .storage, needs: permissions) { _ in
        var rules = KindRules()
        rules.identity.foreign =
            "to use it as it is, write 'create: false' where project.yaml names it; else choose another name, or put "
            + "project_number right where it is wrong"
        rules.identity.field = at("name")
        rules.comparison.immutable = [at("location"), at("name")]
        rules.readiness.occupied = [.init(status: 409, contains: "conflict")]
        rules.readiness.taken = [.init(status: 409, contains: "bucket name is not available")]
        rules.timing.settles = Settles(seconds: 60, errors: [.init(status: 404, contains: "bucket does not exist")])
        return rules
    } inventory: { scope in
        let url = API.storage.root + "b"
        let project = urlPart(scope.config.environment.projectID)
        var inventory = Inventory(
            owner: scope.bucketOwner, within: scope.bucketProject, retain: true,
            forms: [
                Form(
                    CallShape("GET", url + "/*?projection=noAcl"), delete: CallShape("DELETE", url + "/*"), name: "*")
            ],
            list: ListCall(
                url: "\(url)?project=\(project)&projection=noAcl&maxResults=1000", items: at("items"),
                partial: at("unreachable")))
        // storage-41
        inventory.lastChange = LastChange(at: [at("updated")])
        return inventory
    } items: { scope in
        scope.buckets
    } resource: { bucket, scope in
        let url = "\(API.storage.root)b/\(bucket.name)"
        let project = urlPart(scope.config.environment.projectID)
        var resource = Resource(
            address: .bucket(bucket.key), kind: "bucket", name: bucket.name, dependsOn: addresses(bucket.after),
            retain: true,
            calls: Calls(read: Call("GET", url + "?projection=noAcl")), body: [:])
        guard bucket.create else {
            if scope.config.project.storage?.bucket == bucket.name {
                // A managed folder needs it (storage-15), and this plan does not change the bucket.
                resource.requires = [
                    LiveRule(
                        at: at("iamConfiguration", "uniformBucketLevelAccess", "enabled"), equals: true,
                        help:
                            "a folder with access of its own needs a bucket with uniform bucket-level access: turn it on "
                            + "(gcloud storage buckets update gs://\(bucket.name) --uniform-bucket-level-access; its "
                            + "access lists count no more then), or choose another bucket")
                ]
            }
            return resource
        }
        resource.owner = scope.bucketOwner
        resource.calls.create = Call("POST", "\(API.storage.root)b?project=\(project)&projection=noAcl")
        resource.calls.update = Call("PATCH", url + "?projection=noAcl", merge: true)
        resource.calls.delete = Call("DELETE", url)
        resource.body = ObjectBody.bucket.laid(bucket.overlay?.value, over: bucket.body(scope))
        return resource
    }
}

// storage-43
private let permissions = Needs(
    .storage,
    """
    DELETE b/* storage.buckets.delete
    GET b storage.buckets.list
    GET b/* storage.buckets.get
    GET b/*/iam storage.buckets.getIamPolicy
    GET b/*/o storage.objects.list
    PATCH b/* storage.buckets.update
    POST b storage.buckets.create
    PUT b/*/iam storage.buckets.setIamPolicy
    """)

extension Scope {
    /// The bucket of `storage`, then those of `buckets`.
    var buckets: [BucketConfig] { config.project.storage.asList.map(\.bucketConfig) + config.project.buckets }

    /// A bucket's URL names no project, and bucket names are global: the labels alone prove too little.
    fileprivate var bucketOwner: [JSONPointer: String] {
        labelOwner.merging(bucketProject) { $1 }
    }

    fileprivate var bucketProject: [JSONPointer: String] {
        [at("projectNumber"): config.environment.projectNumber]
    }
}

extension StorageConfig {
    fileprivate var bucketConfig: BucketConfig {
        var config = BucketConfig(key: bucket)
        config.create = create
        return config
    }
}
