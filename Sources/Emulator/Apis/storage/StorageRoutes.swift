private let buckets = "storage/v1/b"
private let bucket = buckets + "/{bucket}"
private let folders = bucket + "/managedFolders"
private let folder = folders + "/{folder}"
private let notifications = bucket + "/notificationConfigs"
private let objects = bucket + "/o"
private let object = objects + "/{object}"
private let copy = buckets + "/{sourceBucket}/o/{object}"
private let target = "/b/{bucket}/o/{target}"

private let metageneration: Set = ["ifMetagenerationMatch", "ifMetagenerationNotMatch"]
private let generation = metageneration.union(["generation", "ifGenerationMatch", "ifGenerationNotMatch"])
private let written = generation.subtracting(["generation"])
private let read = generation.union(["projection"])
private let copying = written.union([
    "ifSourceGenerationMatch", "ifSourceGenerationNotMatch", "ifSourceMetagenerationMatch",
    "ifSourceMetagenerationNotMatch", "projection", "sourceGeneration",
])

/// Cloud Storage: buckets, their notifications, managed folders and objects. Facts: docs/facts/storage.md.
let storageRoutes: [Route] = [
    Route("POST", buckets, .storage, query: ["project", "projection"], createBucket),
    Route(
        "GET", buckets, .storage, query: ["maxResults", "pageToken", "prefix", "project", "projection", "softDeleted"],
        listBuckets),
    Route(
        "GET", bucket, .storage, query: metageneration.union(["generation", "projection", "softDeleted"]), getBucket),
    Route("PATCH", bucket, .storage, query: metageneration.union(["projection"]), changeBucket(replaces: false)),
    Route("PUT", bucket, .storage, query: metageneration.union(["projection"]), changeBucket(replaces: true)),
    Route("DELETE", bucket, .storage, query: metageneration, deleteBucket),
    Route("POST", bucket + "/restore", .storage, query: ["generation", "projection"], restoreBucket),
    Route("GET", bucket + "/iam", .storage, query: ["optionsRequestedPolicyVersion"], PolicyHolder.bucket.get),
    Route("PUT", bucket + "/iam", .storage, PolicyHolder.bucket.put),
    Route("GET", bucket + "/iam/testPermissions", .storage, query: ["permissions"], PolicyHolder.bucket.test),
    Route("GET", "storage/v1/projects/{project}/serviceAccount", .storage, getStorageAccount),

    Route("POST", notifications, .storage, createNotification),
    Route("GET", notifications, .storage, listNotifications),
    Route("GET", notifications + "/{notification}", .storage, getNotification),
    Route("DELETE", notifications + "/{notification}", .storage, deleteNotification),

    Route("POST", folders, .storage, createFolder),
    Route("GET", folders, .storage, query: ["pageSize", "pageToken", "prefix"], listFolders),
    Route("GET", folder, .storage, query: metageneration, getFolder),
    Route("DELETE", folder, .storage, query: metageneration.union(["allowNonEmpty"]), deleteFolder),
    Route("GET", folder + "/iam", .storage, query: ["optionsRequestedPolicyVersion"], PolicyHolder.folder.get),
    Route("PUT", folder + "/iam", .storage, PolicyHolder.folder.put),
    Route("GET", folder + "/iam/testPermissions", .storage, query: ["permissions"], PolicyHolder.folder.test),

    Route(
        "POST", "upload/" + objects, .storage, query: written.union(["contentEncoding", "name", "projection"]),
        uploadObject),
    Route("PUT", "upload/" + objects, .storage, query: ["uploadId"], continueUpload),
    Route(
        "GET", objects, .storage,
        query: [
            "delimiter", "endOffset", "includeTrailingDelimiter", "matchGlob", "maxResults", "pageToken", "prefix",
            "projection", "startOffset", "versions",
        ], listObjects),
    Route("GET", object, .storage, query: read, getObject),
    Route("GET", "download/" + object, .storage, query: read, downloadObject),
    Route("PATCH", object, .storage, query: read, changeObject(replaces: false)),
    Route("PUT", object, .storage, query: read, changeObject(replaces: true)),
    Route("DELETE", object, .storage, query: generation, deleteObject),
    Route("POST", object + "/compose", .storage, query: ["ifGenerationMatch", "ifMetagenerationMatch"], composeObject),
    Route("POST", copy + "/copyTo" + target, .storage, query: copying, copyObject),
    Route(
        "POST", copy + "/rewriteTo" + target, .storage,
        query: copying.union(["maxBytesRewrittenPerCall", "rewriteToken"]), rewriteObject),
]
