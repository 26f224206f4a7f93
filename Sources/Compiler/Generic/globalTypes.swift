/// The types that are in `global` where an entry has no location, and not in the environment's region: most exist only there.
let globalTypes = [
    "apikeys.v2/projects.locations.keys",
    // apigateway-2
    "apigateway.v1/projects.locations.apis",
    // certificatemanager-2
    "certificatemanager.v1/projects.locations.certificateMaps",
    "iam.v1/projects.locations.workloadIdentityPools",
    "iam.v1/projects.locations.workloadIdentityPools.providers",
    // networksecurity-1
    "networksecurity.v1/projects.locations.interceptDeploymentGroups",
    "networksecurity.v1/projects.locations.interceptEndpointGroupAssociations",
    "networksecurity.v1/projects.locations.interceptEndpointGroups",
    "networksecurity.v1/projects.locations.mirroringDeploymentGroups",
    "networksecurity.v1/projects.locations.mirroringEndpointGroupAssociations",
    "networksecurity.v1/projects.locations.mirroringEndpointGroups",
    "networksecurity.v1/projects.locations.sacRealms",
    "networkservices.v1/projects.locations.gateways",
    // networkservices-1, networkservices-2
    "networkservices.v1/projects.locations.endpointPolicies",
    "networkservices.v1/projects.locations.grpcRoutes",
    "networkservices.v1/projects.locations.httpRoutes",
    "networkservices.v1/projects.locations.meshes",
    "networkservices.v1/projects.locations.serviceBindings",
    "networkservices.v1/projects.locations.tcpRoutes",
    "networkservices.v1/projects.locations.tlsRoutes",
    "networkservices.v1/projects.locations.wasmPlugins",
    // parametermanager-1
    "parametermanager.v1/projects.locations.parameters",
]

/// Of these, the types that a region has too.
private let regionalAsWell: Set = [
    "networkservices.v1/projects.locations.gateways", "parametermanager.v1/projects.locations.parameters",
]

/// The types that exist in `global` alone: another location is answered as if permission were missing (google-40).
let onlyGlobalTypes = Set(globalTypes).subtracting(regionalAsWell)
