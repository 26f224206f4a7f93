/// Every method that the local cloud has, API by API.
let routes: [Route] =
    serviceUsageRoutes + resourceManagerRoutes + artifactRegistryRoutes + runRoutes + schedulerRoutes + iamRoutes
    + storageRoutes + secretManagerRoutes + monitoringRoutes + gitlabRoutes

/// The routes by method and number of segments: few are left to compare.
let routeIndex: [String: [Route]] = Dictionary(grouping: routes) { "\($0.method) \($0.depth)" }

extension API {
    /// Google's own, as far as the local cloud has methods of them.
    static let all: [API] = routes.reduce(into: []) { found, route in
        guard route.api.service != API.gitlab.service else { return }
        if !found.contains(where: { $0.service == route.api.service }) { found.append(route.api) }
    }
}
