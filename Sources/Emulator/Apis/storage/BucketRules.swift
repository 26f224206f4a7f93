import Text

private let storageClasses = [
    "STANDARD", "NEARLINE", "COLDLINE", "ARCHIVE", "MULTI_REGIONAL", "REGIONAL", "DURABLE_REDUCED_AVAILABILITY",
]

/// Refuses values that Discovery lists only in prose (storage-6).
func checkBucket(_ bucket: JSONObject) throws(Failure) {
    try checkLabels(bucket["labels"], at: "labels")
    if let name = bucket["storageClass"]?.string, !storageClasses.contains(name) {
        throw Failure(.invalidArgument, "The storage class '\(name)' is not valid.")
    }
    if let name = bucket["autoclass"]?["terminalStorageClass"]?.string, !["NEARLINE", "ARCHIVE"].contains(name) {
        throw Failure(.invalidArgument, "The terminal storage class '\(name)' is not valid.")
    }
    try checkLifecycle(bucket["lifecycle"]?["rule"]?.array ?? [], hasAutoclass: bucket["autoclass"]?["enabled"] == true)
    if let seconds = bucket["softDeletePolicy"]?["retentionDurationSeconds"]?.string.flatMap({ Int($0) }),
        seconds != 0, !(7 * 86_400...90 * 86_400).contains(seconds)
    {
        // storage-38
        throw Failure(.invalidArgument, "The soft delete retention duration is not valid: \(seconds).")
    }
    if let period = bucket["retentionPolicy"]?["retentionPeriod"]?.string.flatMap({ Int($0) }),
        !(1...3_155_760_000).contains(period)
    {
        // storage-38
        throw Failure(.invalidArgument, "The retention period is not valid: \(period).")
    }
    try checkCORS(bucket["cors"]?.array ?? [])
    if let key = bucket["encryption"]?["defaultKmsKeyName"]?.string, !isKeyName(key) {
        // storage-49
        throw Failure(.invalidArgument, "The name of the Cloud KMS key is not valid: \(key).")
    }
    if let word = bucket["iamConfiguration"]?["publicAccessPrevention"]?.string,
        !["inherited", "enforced", "unspecified"].contains(word)
    {
        throw Failure(.invalidArgument, "The public access prevention '\(word)' is not valid.")
    }
}

/// A method of HTTP, or all of them (storage-51).
private func checkCORS(_ entries: [JSONValue]) throws(Failure) {
    let methods: Set = ["*", "GET", "HEAD", "PUT", "POST", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT"]
    for method in entries.flatMap({ $0["method"]?.array ?? [] }) where !methods.contains(method.string ?? "") {
        throw Failure(.invalidArgument, "The CORS method '\(method.string ?? "")' is not valid.")
    }
}

/// Two regions of one multi-region, and only in a multi-region (storage-52).
func checkPlacement(_ bucket: JSONObject) throws(Failure) {
    guard let places = bucket["customPlacementConfig"]?["dataLocations"]?.array else { return }
    let names = places.map { ($0.string ?? "").lowercased() }
    let continents = ["US": ["us-", "northamerica-"], "EU": ["europe-"], "ASIA": ["asia-"]]
    guard let prefixes = continents[bucket["location"]?.string ?? ""], Set(names).count == 2, names.count == 2,
        names.allSatisfy({ name in cloudRegions.contains(name) && prefixes.contains(where: name.hasPrefix) })
    else {
        throw Failure(.invalidArgument, "The custom placement config is not valid: two regions of the location.")
    }
}

/// Folders need uniform access, and exclude old versions of objects (storage-53).
func checkFolders(_ bucket: JSONObject) throws(Failure) {
    guard bucket["hierarchicalNamespace"]?["enabled"] == true else { return }
    guard bucket["iamConfiguration"]?["uniformBucketLevelAccess"]?["enabled"] == true else {
        throw Failure(.invalidArgument, "Hierarchical namespace buckets must use uniform bucket-level access.")
    }
    guard bucket["versioning"]?["enabled"] != true else {
        throw Failure(.invalidArgument, "Hierarchical namespace buckets cannot have object versioning.")
    }
}

/// Refuses rules that could not be carried out (storage-37).
private func checkLifecycle(_ rules: [JSONValue], hasAutoclass: Bool) throws(Failure) {
    guard rules.count <= 100 else {
        throw Failure(.invalidArgument, "A lifecycle configuration has at most 100 rules, and this one \(rules.count).")
    }
    for rule in rules {
        let (type, target) = (rule["action"]?["type"]?.string ?? "", rule["action"]?["storageClass"])
        let condition = rule["condition"]?.object ?? [:]
        let isUpload = type == "AbortIncompleteMultipartUpload"
        let isKnown = isUpload || ["Delete", "SetStorageClass"].contains(type)
        let isAboutClass = target != nil || condition["matchesStorageClass"] != nil
        guard isKnown, (type == "SetStorageClass") == (target != nil), !condition.isEmpty,
            target.map({ storageClasses.contains($0.string ?? "") }) ?? true,
            !isUpload || condition.allSatisfy({ ["age", "matchesPrefix", "matchesSuffix"].contains($0.key) }),
            !hasAutoclass || !isAboutClass, condition.allSatisfy({ isCondition($0.key, $0.value) })
        else { throw Failure(.invalidArgument, "A rule of the lifecycle configuration is not valid: \(type).") }
    }
}

/// Whether a condition of days or of a number of versions is not below zero, and one of a date is a day (storage-37).
private func isCondition(_ name: String, _ value: JSONValue) -> Bool {
    if name.hasSuffix("Before") {
        // A day that there is not becomes another.
        let day = value.string ?? ""
        return day.count == 10 && Instant(rfc3339: day + "T00:00:00Z")?.rfc3339.hasPrefix(day) == true
    }
    return value.int.map { $0 >= 0 } ?? true
}

private func isKeyName(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let words = ["projects", "locations", "keyRings", "cryptoKeys"]
    return parts.count == 8 && !parts.contains("") && zip(words, [0, 2, 4, 6]).allSatisfy { parts[$1] == $0 }
}

/// The location type: a bucket is in a region or in one of a few dual-regions and multi-regions (storage-32).
func bucketLocationType(_ location: String) throws(Failure) -> String {
    if ["US", "EU", "ASIA"].contains(location) { return "multi-region" }
    if ["NAM4", "EUR4", "EUR5", "EUR7", "EUR8", "ASIA1"].contains(location) { return "dual-region" }
    guard cloudRegions.contains(location.lowercased()) else {
        throw Failure(.invalidArgument, "The specified location constraint is not valid.", reason: "invalid")
    }
    return "region"
}

/// Only what is in two regions is replicated faster (storage-45).
func checkReplication(_ bucket: JSONObject) throws(Failure) {
    guard bucket["rpo"] == "ASYNC_TURBO", bucket["locationType"] != "dual-region",
        bucket["customPlacementConfig"] == nil
    else { return }
    throw Failure(
        .invalidArgument,
        "The recovery point objective 'ASYNC_TURBO' is not valid for a bucket of the location type "
            + "'\(bucket["locationType"]?.string ?? "")'.")
}

/// Fills in what the server sets on a bucket and updates with every write (storage-4).
func finishBucket(_ bucket: inout JSONObject, old: JSONObject?, _ request: RoutedRequest) {
    var configuration = bucket["iamConfiguration"]?.object ?? [:]
    configuration["publicAccessPrevention"] = configuration["publicAccessPrevention"] ?? "inherited"
    var uniform = configuration["uniformBucketLevelAccess"]?.object ?? ["enabled": false]
    if uniform["enabled"] == true {
        uniform["lockedTime"] =
            old?["iamConfiguration"]?["uniformBucketLevelAccess"]?["lockedTime"]
            ?? .string(request.now.adding(days: 90).rfc3339Milliseconds)
    } else {
        uniform["lockedTime"] = nil
    }
    configuration["uniformBucketLevelAccess"] = .object(uniform)
    configuration["bucketPolicyOnly"] = .object(uniform)
    bucket["iamConfiguration"] = .object(configuration)
    var softDelete = bucket["softDeletePolicy"]?.object ?? [:]
    softDelete["retentionDurationSeconds"] = softDelete["retentionDurationSeconds"] ?? "604800"
    if softDelete["retentionDurationSeconds"] != "0" {
        softDelete["effectiveTime"] = softDelete["effectiveTime"] ?? .string(request.now.rfc3339Milliseconds)
    }
    bucket["softDeletePolicy"] = .object(softDelete)
    if var autoclass = bucket["autoclass"]?.object, autoclass["enabled"] == true {
        autoclass["terminalStorageClass"] = autoclass["terminalStorageClass"] ?? "NEARLINE"
        let before = old?["autoclass"]?["enabled"] == true ? old?["autoclass"]?.object : nil
        let now = JSONValue.string(request.now.rfc3339Milliseconds)
        autoclass["toggleTime"] = before?["toggleTime"] ?? now
        let isSameClass = before?["terminalStorageClass"] == autoclass["terminalStorageClass"]
        autoclass["terminalStorageClassUpdateTime"] =
            isSameClass ? before?["terminalStorageClassUpdateTime"] ?? now : now
        bucket["autoclass"] = .object(autoclass)
        // With Autoclass, objects start in this class, and so the bucket has it whatever the request says (storage-30).
        bucket["storageClass"] = "STANDARD"
    }
    // storage-31
    if bucket["locationType"] == "multi-region" || bucket["locationType"] == "dual-region" {
        bucket["rpo"] = bucket["rpo"] ?? "DEFAULT"
    }
    if var retention = bucket["retentionPolicy"]?.object {
        retention["effectiveTime"] =
            old?["retentionPolicy"]?["effectiveTime"] ?? .string(request.now.rfc3339Milliseconds)
        // Only a method that is not here locks it (storage-38).
        retention["isLocked"] = old?["retentionPolicy"]?["isLocked"]
        bucket["retentionPolicy"] = .object(retention)
    }
    // An empty list of rules is returned as no lifecycle (storage-5).
    if bucket["lifecycle"]?["rule"]?.array?.isEmpty != false { bucket["lifecycle"] = nil }
    if bucket["labels"]?.object?.isEmpty == true { bucket["labels"] = nil }
    bucket["etag"] = .string(
        Identifiers.etag("bucket \(bucket["generation"]?.string ?? "") \(bucket["metageneration"]?.string ?? "")"))
}

/// Fields of a bucket that only the server sets; Discovery does not mark them (storage-6).
let bucketOutputs = [
    "etag", "generation", "id", "kind", "locationType", "metageneration", "projectNumber", "satisfiesPZI",
    "satisfiesPZS", "selfLink", "timeCreated", "updated",
]

/// Whether `name` is a valid bucket name (storage-12).
func isBucketName(_ name: String) -> Bool {
    guard (3...222).contains(name.count), let first = name.first, let last = name.last else { return false }
    let isPlain = name.allSatisfy { $0.isASCII && ($0.isLowercase || isDigit($0) || "._-".contains($0)) }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isAddress = parts.count == 4 && parts.allSatisfy { Int($0) != nil }
    return isPlain && (first.isLetter || isDigit(first)) && (last.isLetter || isDigit(last))
        && parts.allSatisfy { (1...63).contains($0.count) } && !isAddress && !name.hasPrefix("goog")
        && !name.contains("google")
}
