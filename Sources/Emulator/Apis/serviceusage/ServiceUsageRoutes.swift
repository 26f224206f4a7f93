private let services = "v1/projects/{project}/services"
private let service = services + "/{service}"

/// Service Usage: which APIs a project has enabled. Facts: docs/facts/serviceusage.md.
let serviceUsageRoutes: [Route] = [
    Route("GET", services, .serviceUsage, query: ["filter", "pageSize", "pageToken"], listServices),
    Route("GET", services + ":batchGet", .serviceUsage, query: ["names"], batchGet),
    Route("POST", services + ":batchEnable", .serviceUsage, batchEnable),
    Route("GET", service, .serviceUsage, getService),
    Route("POST", service + ":enable", .serviceUsage, enableService),
    Route("POST", service + ":disable", .serviceUsage, disableService),
    // Only v1beta1 has this method.
    Route(
        "POST", "v1beta1/projects/{project}/services/{service}:generateServiceIdentity", .serviceUsage,
        generateServiceIdentity),
    Route("GET", "v1/operations/{operation}", .serviceUsage) { request, store throws(Failure) in
        let name = "operations/" + request.variable("operation")
        // Without a host, the operations of Service Networking have the same path.
        let isOther = store[store.operationShelf(.serviceNetworking), name] != nil
        return try store.poll(name, api: isOther ? .serviceNetworking : .serviceUsage)
    },
]
