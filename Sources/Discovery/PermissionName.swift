/// The name of the permission that `method` needs on what is in `collection`, at the API with this host, as nearly all are
/// named: `SERVICE.COLLECTION.VERB` (iam-28).
package func permissionName(_ method: String, on collection: String, at host: String) -> String {
    let verb =
        switch method {
        case "insert": "create"
        case "patch": "update"
        default: method
        }
    return "\(permissionService(ofHost: host)).\(collection).\(verb)"
}

/// The first part of a permission's name: `run` for `run.googleapis.com`. The Resource Manager and Firestore have different
/// ones (firestore-8).
package func permissionService(ofHost host: String) -> String {
    let name = host.split(separator: ".").first.map(String.init) ?? ""
    return ["cloudresourcemanager": "resourcemanager", "firestore": "datastore"][name] ?? name
}
