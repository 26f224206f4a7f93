private let channel = "v3/projects/{project}/notificationChannels/{id}"
private let channelTypes = "v3/projects/{project}/notificationChannelDescriptors"

/// Cloud Monitoring: alert policies, notification channels, groups and uptime checks. Facts: docs/facts/monitoring.md.
let monitoringRoutes: [Route] =
    MonitoringKind.alertPolicy.routes(listing: ["filter", "orderBy"])
    + MonitoringKind.channel.routes(listing: ["filter", "orderBy"], deleting: ["force"])
    + MonitoringKind.uptimeCheck.routes(listing: ["filter"])
    + MonitoringKind.group.routes(updatesWith: "PUT")
    + [
        Route("POST", channel + ":sendVerificationCode", .monitoring, sendVerificationCode),
        Route("GET", channelTypes, .monitoring, query: ["pageSize", "pageToken"], listChannelTypes),
        Route("GET", channelTypes + "/{type}", .monitoring, getChannelType),
    ]

extension MonitoringKind {
    /// The methods of a kind. `listing` and `deleting` are the query parameters that they have besides the usual ones.
    fileprivate func routes(
        updatesWith verb: String = "PATCH", listing: Set<String> = [], deleting: Set<String> = []
    ) -> [Route] {
        let all = "v3/projects/{project}/" + collection
        let one = all + "/{id}"
        return [
            Route("POST", all, .monitoring, create),
            Route("GET", all, .monitoring, query: listing.union(["pageSize", "pageToken"]), list),
            Route("GET", one, .monitoring, get),
            Route(verb, one, .monitoring, query: verb == "PATCH" ? ["updateMask"] : [], update),
            Route("DELETE", one, .monitoring, query: deleting, delete),
        ]
    }
}
