private let buckets = "storage/v1/b"
private let bucket = buckets + "/{bucket}"
private let folders = bucket + "/managedFolders"
private let folder = folders + "/{folder}"
private let objects = bucket + "/o"
private let object = objects + "/{object}"

/// Cloud Storage: buckets, managed folders, and as much of objects as a folder needs to hold data. Facts:
/// docs/facts/storage.md.
let storageRoutes: [Route] = [
    Route("POST", buckets, .storage, createBucket),
    Route("GET", buckets, .storage, listBuckets),
    Route("GET", bucket, .storage, getBucket),
    Route("PATCH", bucket, .storage, patchBucket),
    Route("DELETE", bucket, .storage, deleteBucket),
    Route("POST", bucket + "/restore", .storage, restoreBucket),
    Route("GET", bucket + "/iam", .storage, PolicyHolder.bucket.get),
    Route("PUT", bucket + "/iam", .storage, PolicyHolder.bucket.put),

    Route("POST", folders, .storage, createFolder),
    Route("GET", folders, .storage, listFolders),
    Route("GET", folder, .storage, getFolder),
    Route("DELETE", folder, .storage, deleteFolder),
    Route("GET", folder + "/iam", .storage, PolicyHolder.folder.get),
    Route("PUT", folder + "/iam", .storage, PolicyHolder.folder.put),

    Route("POST", "upload/" + objects, .storage, uploadObject),
    Route("GET", objects, .storage, listObjects),
    Route("GET", object, .storage, getObject),
    Route("GET", "download/" + object, .storage, downloadObject),
    Route("DELETE", object, .storage, deleteObject),
]
