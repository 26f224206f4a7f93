// Limits of what watches, and of logs.

private let rest = "https://cloud.google.com/monitoring/api/ref_v3/rest/v3/"

let monitoringLimits = [
    // monitoring-42, monitoring-43, monitoring-46
    LimitGroup(
        "monitoring.v3", rest + "projects.alertPolicies",
        [
            "AlertPolicy.displayName": .characters(512),
            "Daily.periodicity": .number(1...31),
            "Documentation.content": .all([.characters(8192), .bytes(10_240)]),
            "Documentation.links": .items(3),
            "Documentation.mimeType": .words(["text/markdown"]),
            "Documentation.subject": .bytes(10_240),
            "Hourly.minuteOffset": .number(0...59),
            "Hourly.periodicity": .number(1...48),
            "Link.displayName": .characters(63),
            "Link.url": .characters(2083),
            "MetricThreshold.comparison": .words(["COMPARISON_GT", "COMPARISON_LT"]),
            "Minutes.periodicity": .number(5...1440),
            "NotificationChannelStrategy.renotifyInterval": .seconds(1800...86_400),
            "PrometheusQueryLanguageCondition.alertRule": .identifier(2048),
            "PrometheusQueryLanguageCondition.duration": .seconds(0 ... .infinity),
            "PrometheusQueryLanguageCondition.ruleGroup": .characters(2048),
            "Trigger.percent": .number(0...100),
        ]),
    LimitGroup(
        "monitoring.v3", rest + "projects.notificationChannels",
        ["NotificationChannel.description": .characters(1024), "NotificationChannel.displayName": .characters(512)]),
    LimitGroup(
        "monitoring.v3", rest + "projects.uptimeCheckConfigs",
        [
            "ContentMatcher.content": .bytes(1024),
            "HttpCheck.headers": .items(100),
            "HttpCheck.port": .number(1...65_535),
            "PingConfig.pingsCount": .number(1...3),
            "TcpCheck.port": .number(1...65_535),
        ]),
    LimitGroup(
        "monitoring.v3", rest + "services.serviceLevelObjectives",
        [
            "ServiceLevelObjective.goal": .number(Double.leastNonzeroMagnitude...0.9999),
            "ServiceLevelObjective.rollingPeriod": .seconds(86_400...2_592_000),
            "WindowsBasedSli.windowPeriod": .seconds(60...86_400),
        ]),
    LimitGroup(
        "monitoring.v3", rest + "projects.snoozes",
        ["Criteria.policies": .items(16), "Snooze.displayName": .characters(512)]
    ),
    // logging-9, logging-10
    LimitGroup(
        "logging.v2", "https://cloud.google.com/logging/docs/reference/v2/rest/v2/projects.sinks",
        [
            "LogExclusion.filter": filter,
            "LogSink.description": .characters(8000),
            "LogSink.destination": .begins([
                "storage.googleapis.com/", "bigquery.googleapis.com/", "pubsub.googleapis.com/",
                "logging.googleapis.com/",
            ]),
            "LogSink.exclusions": .items(50),
            "LogSink.filter": filter,
        ]),
    LimitGroup(
        "logging.v2", "https://cloud.google.com/logging/docs/reference/v2/rest/v2/projects.metrics",
        ["LogMetric.description": .characters(8000), "LogMetric.filter": filter]),
    LimitGroup(
        "logging.v2", "https://cloud.google.com/logging/quotas", ["LogBucket.retentionDays": .number(1...3650)]),
]

/// logging-9, logging-10
private let filter = FieldLimit.all([.characters(20_000), .text(.logFilter)])
