/// Of some services all of Google's roles, without `roles/SERVICE.` (iam-44). There may be newer ones.
package let rolesOfServices: [String: Set<String>] = [
    "cloudscheduler": ["admin", "jobRunner", "serviceAgent", "viewer"],
    "pubsub": ["admin", "editor", "publisher", "serviceAgent", "subscriber", "viewer"],
    "run": [
        "admin", "builder", "developer", "invoker", "jobsExecutor", "jobsExecutorWithOverrides", "serviceAgent",
        "servicesInvoker", "sourceDeveloper", "sourceViewer", "viewer",
    ],
    "secretmanager": [
        "admin", "secretAccessor", "secretVersionAdder", "secretVersionManager", "serviceAgent", "viewer",
    ],
]

/// Google's roles that belong to no service.
package let basicRoles: Set<String> = ["admin", "browser", "editor", "owner", "reader", "viewer", "writer"]
