private let connections = "v1/services/{service}/connections"

/// Service Networking: the connections of networks to those of Google's services. Facts: docs/facts/servicenetworking.md.
let serviceNetworkingRoutes: [Route] = [
    Route("POST", connections, .serviceNetworking, createConnection),
    Route("GET", connections, .serviceNetworking, query: ["network"], listConnections),
    Route("PATCH", connections + "/{connection}", .serviceNetworking, query: ["force", "updateMask"], patchConnection),
    // Not a DELETE: the method is deleteConnection (servicenetworking-7).
    Route("POST", connections + "/{connection}", .serviceNetworking, deleteConnection),
]
