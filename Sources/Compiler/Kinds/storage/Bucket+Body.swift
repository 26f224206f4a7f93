import PlanModel
import Text

extension BucketConfig {
    /// What is sent for the bucket: what its configuration says, and access by IAM only.
    func body(_ scope: Scope) -> JSONValue {
        var body: JSONValue = [
            "iamConfiguration": [
                "publicAccessPrevention": .string(publicAccessPrevention.rawValue),
                "uniformBucketLevelAccess": ["enabled": true],
            ],
            "labels": scope.labels,
            // The server answers in upper case, whatever was sent (storage-3).
            "location": .string(location ?? scope.config.environment.region.uppercased()),
            "name": .string(name),
            "storageClass": storageClass.googleText,
        ]
        if storageClass == .autoclass { body["autoclass"] = ["enabled": true] }
        if !lifecycle.isEmpty { body["lifecycle"] = ["rule": .array(lifecycle.map(\.json))] }
        if keepsVersions { body["versioning"] = ["enabled": true] }
        if !cors.isEmpty { body["cors"] = .array(cors.map(\.json)) }
        body["retentionPolicy"] = retention.map { ["retentionPeriod": .string(String($0.seconds))] }
        body["softDeletePolicy"] = softDelete.map { ["retentionDurationSeconds": .string(String($0.seconds))] }
        body["website"] = website.map { site in
            var page: JSONValue = [:]
            page["mainPageSuffix"] = site.index.map(literal)
            page["notFoundPage"] = site.notFound.map(literal)
            return page
        }
        return body
    }
}

extension StorageClass {
    /// With Autoclass, the bucket's own class is STANDARD (storage-30).
    fileprivate var googleText: JSONValue { self == .autoclass ? "STANDARD" : .string(rawValue.uppercased()) }
}

extension LifecycleRule {
    fileprivate var json: JSONValue {
        var action: JSONValue = [:]
        switch self.action {
        case .delete: action["type"] = "Delete"
        case .setClass: action["type"] = "SetStorageClass"
        case .abortUpload: action["type"] = "AbortIncompleteMultipartUpload"
        }
        action["storageClass"] = storageClass?.googleText
        func days(_ span: TimeSpan) -> JSONValue { JSONValue(span.seconds / 86_400) }
        func texts(_ list: [String]) -> JSONValue? { list.isEmpty ? nil : .array(list.map(literal)) }
        var condition: JSONValue = [:]
        condition["age"] = age.map(days)
        condition["createdBefore"] = createdBefore.map { .string($0) }
        condition["customTimeBefore"] = customBefore.map { .string($0) }
        condition["daysSinceCustomTime"] = customAge.map(days)
        condition["daysSinceNoncurrentTime"] = noncurrentAge.map(days)
        condition["isLive"] = isLive.map { .bool($0) }
        condition["matchesPrefix"] = texts(prefixes)
        condition["matchesStorageClass"] = classes.isEmpty ? nil : .array(classes.map(\.googleText))
        condition["matchesSuffix"] = texts(suffixes)
        condition["noncurrentTimeBefore"] = noncurrentBefore.map { .string($0) }
        condition["numNewerVersions"] = newerVersions.map { JSONValue($0) }
        condition["sizeAboveBytes"] = largerThan.map { .string(String($0.bytes)) }
        condition["sizeBelowBytes"] = smallerThan.map { .string(String($0.bytes)) }
        return ["action": action, "condition": condition]
    }
}

extension CORSRule {
    fileprivate var json: JSONValue {
        var rule: JSONValue = [
            "maxAgeSeconds": JSONValue(maximumAge.seconds), "method": .array(methods.map(literal)),
            "origin": .array(origins.map { .string($0) }),
        ]
        if !headers.isEmpty { rule["responseHeader"] = .array(headers.map(literal)) }
        return rule
    }
}
