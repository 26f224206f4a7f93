/// Every method that the local cloud has, API by API.
let routes: [Route] =
    serviceUsageRoutes + resourceManagerRoutes + artifactRegistryRoutes + runRoutes + schedulerRoutes + iamRoutes
    + storageRoutes + secretManagerRoutes + monitoringRoutes + gitlabRoutes

/// The routes by method and number of segments: few are left to compare.
let routeIndex: [String: [Route]] = Dictionary(grouping: routes) { "\($0.method) \($0.depth)" }
