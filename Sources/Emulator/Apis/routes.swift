/// All methods of the local cloud, API by API.
let routes: [Route] =
    serviceUsageRoutes + resourceManagerRoutes + artifactRegistryRoutes + runRoutes + schedulerRoutes + iamRoutes
    + proxyPolicyRoutes + storageRoutes + secretManagerRoutes + monitoringRoutes + dnsRoutes + serviceNetworkingRoutes
    + gitlabRoutes

/// The routes by HTTP method and number of path segments, so that few have to be compared.
let routeIndex: [String: [Route]] = Dictionary(grouping: routes) { "\($0.method) \($0.depth)" }

extension API {
    /// Google's APIs that have routes here.
    static let all: [API] = routes.reduce(into: []) { found, route in
        guard route.api.service != API.gitlab.service else { return }
        if !found.contains(where: { $0.service == route.api.service }) { found.append(route.api) }
    }
}
