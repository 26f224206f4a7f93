private let policies = "v3/projects/{project}/alertPolicies"
private let channels = "v3/projects/{project}/notificationChannels"
private let groups = "v3/projects/{project}/groups"
private let checks = "v3/projects/{project}/uptimeCheckConfigs"

/// Cloud Monitoring: alert policies, notification channels, groups and uptime checks. Facts: docs/facts/monitoring.md.
let monitoringRoutes: [Route] = [
    Route("POST", policies, .monitoring, MonitoringKind.alertPolicy.create),
    Route(
        "GET", policies, .monitoring, query: ["filter", "orderBy", "pageSize", "pageToken"],
        MonitoringKind.alertPolicy.list),
    Route("GET", policies + "/{id}", .monitoring, MonitoringKind.alertPolicy.get),
    Route("PATCH", policies + "/{id}", .monitoring, query: ["updateMask"], MonitoringKind.alertPolicy.update),
    Route("DELETE", policies + "/{id}", .monitoring, MonitoringKind.alertPolicy.delete),

    Route("POST", channels, .monitoring, MonitoringKind.channel.create),
    Route(
        "GET", channels, .monitoring, query: ["filter", "orderBy", "pageSize", "pageToken"],
        MonitoringKind.channel.list),
    Route("GET", channels + "/{id}", .monitoring, MonitoringKind.channel.get),
    Route("PATCH", channels + "/{id}", .monitoring, query: ["updateMask"], MonitoringKind.channel.update),
    Route("DELETE", channels + "/{id}", .monitoring, query: ["force"], MonitoringKind.channel.delete),

    Route("POST", channels + "/{id}:sendVerificationCode", .monitoring, sendVerificationCode),

    Route(
        "GET", "v3/projects/{project}/notificationChannelDescriptors", .monitoring, query: ["pageSize", "pageToken"],
        listChannelTypes),
    Route("GET", "v3/projects/{project}/notificationChannelDescriptors/{type}", .monitoring, getChannelType),

    Route("POST", groups, .monitoring, MonitoringKind.group.create),
    Route("GET", groups, .monitoring, query: ["pageSize", "pageToken"], MonitoringKind.group.list),
    Route("GET", groups + "/{id}", .monitoring, MonitoringKind.group.get),
    Route("PUT", groups + "/{id}", .monitoring, MonitoringKind.group.update),
    Route("DELETE", groups + "/{id}", .monitoring, MonitoringKind.group.delete),

    Route("POST", checks, .monitoring, MonitoringKind.uptimeCheck.create),
    Route("GET", checks, .monitoring, query: ["filter", "pageSize", "pageToken"], MonitoringKind.uptimeCheck.list),
    Route("GET", checks + "/{id}", .monitoring, MonitoringKind.uptimeCheck.get),
    Route("PATCH", checks + "/{id}", .monitoring, query: ["updateMask"], MonitoringKind.uptimeCheck.update),
    Route("DELETE", checks + "/{id}", .monitoring, MonitoringKind.uptimeCheck.delete),
]
