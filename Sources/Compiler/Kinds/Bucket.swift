import JSON
import PlanModel

extension Kind {
    /// The bucket that workloads share: access by IAM only, never public. With `create: false` it must exist, and nothing
    /// in it is compared or changed.
    static let bucket = Kind("bucket", api: API.storage) { scope in
        var rules = KindRules()
        rules.immutable = [at("location"), at("name")]
        if scope.config.project.storage?.create == true { rules.owner = scope.labelOwner }
        rules.retain = true
        rules.settles = Settles(seconds: 60, errors: [.init(status: 404, contains: "bucket does not exist")])
        return rules
    } items: { scope in
        scope.config.project.storage.asList
    } resource: { storage, scope in
        let url = "\(Root.storage)b/\(storage.bucket)"
        let project = percentEncoded(scope.config.environment.projectID)
        var resource = Resource(
            address: .bucket(storage.bucket), kind: "bucket", name: storage.bucket,
            calls: Calls(read: Call("GET", url + "?projection=noAcl")), body: [:])
        guard storage.create else { return resource }
        resource.calls.create = Call("POST", "\(Root.storage)b?project=\(project)&projection=noAcl")
        resource.calls.update = Call("PATCH", url + "?projection=noAcl", merge: true)
        resource.calls.delete = Call("DELETE", url)
        resource.body = [
            "iamConfiguration": [
                "publicAccessPrevention": "enforced", "uniformBucketLevelAccess": ["enabled": true],
            ],
            "labels": scope.labels,
            // The server answers in upper case, whatever it was sent.
            "location": .string(scope.config.environment.region.uppercased()),
            "name": .string(storage.bucket),
            "storageClass": "STANDARD",
        ]
        return resource
    }
}
