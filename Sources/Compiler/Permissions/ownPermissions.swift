import PlanModel
import Text

/// What permissions our own kinds need, by the root of their calls. It is in every plan: what leaves a configuration is
/// deleted with a permission that nothing else in the plan may need.
///
/// Of mappings of domains there is nothing here: no permission is theirs, the project's editors may map (run-77).
func ownPermissions(_ scope: Scope) -> [String: PermissionRules] {
    var all = [
        API.artifacts.root: artifacts, API.iam.root: iam, API.monitoring.root: monitoring, API.run.root: run,
        API.scheduler.root: scheduler, API.secrets.root: secrets, API.services.root: services,
        API.storage.root: storage,
    ]
    var projects = projects
    projects.project = "POST \(scope.project):testIamPermissions"
    all[API.projects.root] = projects
    return all
}

// artifactregistry-16
private let artifacts = PermissionRules(
    """
    DELETE projects/*/locations/*/repositories/* artifactregistry.repositories.delete
    GET projects/*/locations/*/repositories artifactregistry.repositories.list
    GET projects/*/locations/*/repositories/* artifactregistry.repositories.get
    GET projects/*/locations/*/repositories/*/dockerImages/* artifactregistry.dockerimages.get
    GET projects/*/locations/*/repositories/*:getIamPolicy artifactregistry.repositories.getIamPolicy
    PATCH projects/*/locations/*/repositories/* artifactregistry.repositories.update
    POST projects/*/locations/*/repositories artifactregistry.repositories.create
    POST projects/*/locations/*/repositories/*:setIamPolicy artifactregistry.repositories.setIamPolicy
    """, testing: ["projects/*/locations/*/repositories/*"],
    roles: ["roles/artifactregistry.admin": "artifactregistry."])

// iam-41
private let iam = PermissionRules(
    """
    DELETE projects/*/roles/* iam.roles.delete
    DELETE projects/*/serviceAccounts/* iam.serviceAccounts.delete
    GET projects/*/roles/* iam.roles.get
    GET projects/*/serviceAccounts iam.serviceAccounts.list
    GET projects/*/serviceAccounts/* iam.serviceAccounts.get
    GET roles/* iam.roles.get
    PATCH projects/*/roles/* iam.roles.update
    PATCH projects/*/serviceAccounts/* iam.serviceAccounts.update
    POST projects/*/roles iam.roles.create
    POST projects/*/serviceAccounts iam.serviceAccounts.create
    POST projects/*/serviceAccounts/*:disable iam.serviceAccounts.disable
    POST projects/*/serviceAccounts/*:enable iam.serviceAccounts.enable
    POST projects/*/serviceAccounts/*:getIamPolicy iam.serviceAccounts.getIamPolicy
    POST projects/*/serviceAccounts/*:setIamPolicy iam.serviceAccounts.setIamPolicy
    """, testing: ["projects/*/serviceAccounts/*"],
    roles: [
        "roles/iam.roleAdmin": "iam.roles.", "roles/iam.serviceAccountAdmin": "iam.serviceAccounts.",
        "roles/iam.serviceAccountUser": "iam.serviceAccounts.actAs",
    ])

// monitoring-41
private let monitoring = PermissionRules(
    """
    DELETE projects/*/alertPolicies/* monitoring.alertPolicies.delete
    DELETE projects/*/notificationChannels/* monitoring.notificationChannels.delete
    DELETE projects/*/uptimeCheckConfigs/* monitoring.uptimeCheckConfigs.delete
    GET projects/*/alertPolicies monitoring.alertPolicies.list
    GET projects/*/alertPolicies/* monitoring.alertPolicies.get
    GET projects/*/notificationChannels monitoring.notificationChannels.list
    GET projects/*/notificationChannels/* monitoring.notificationChannels.get
    GET projects/*/uptimeCheckConfigs monitoring.uptimeCheckConfigs.list
    GET projects/*/uptimeCheckConfigs/* monitoring.uptimeCheckConfigs.get
    PATCH projects/*/alertPolicies/* monitoring.alertPolicies.update
    PATCH projects/*/notificationChannels/* monitoring.notificationChannels.update
    PATCH projects/*/uptimeCheckConfigs/* monitoring.uptimeCheckConfigs.update
    POST projects/*/alertPolicies monitoring.alertPolicies.create
    POST projects/*/notificationChannels monitoring.notificationChannels.create
    POST projects/*/uptimeCheckConfigs monitoring.uptimeCheckConfigs.create
    """,
    roles: [
        "roles/monitoring.alertPolicyEditor": "monitoring.alertPolicies.",
        "roles/monitoring.notificationChannelEditor": "monitoring.notificationChannels.",
        "roles/monitoring.uptimeCheckConfigEditor": "monitoring.uptimeCheckConfigs.",
    ])

// cloudresourcemanager-4
private let projects = PermissionRules(
    """
    POST projects/*:getIamPolicy resourcemanager.projects.getIamPolicy
    POST projects/*:setIamPolicy resourcemanager.projects.setIamPolicy
    """, testing: ["projects/*"], roles: ["roles/resourcemanager.projectIamAdmin": "resourcemanager.projects."])

// run-77
private let run: PermissionRules = {
    var rules = PermissionRules(
        """
        DELETE projects/*/locations/*/jobs/* run.jobs.delete
        DELETE projects/*/locations/*/services/* run.services.delete
        GET projects/*/locations/*/jobs run.jobs.list
        GET projects/*/locations/*/jobs/* run.jobs.get
        GET projects/*/locations/*/jobs/*:getIamPolicy run.jobs.getIamPolicy
        GET projects/*/locations/*/services run.services.list
        GET projects/*/locations/*/services/* run.services.get
        GET projects/*/locations/*/services/*:getIamPolicy run.services.getIamPolicy
        PATCH projects/*/locations/*/jobs/* run.jobs.update
        PATCH projects/*/locations/*/services/* run.services.update
        POST projects/*/locations/*/jobs run.jobs.create
        POST projects/*/locations/*/jobs/*:setIamPolicy run.jobs.setIamPolicy
        POST projects/*/locations/*/services run.services.create
        POST projects/*/locations/*/services/*:setIamPolicy run.services.setIamPolicy
        """, testing: ["projects/*/locations/*/jobs/*", "projects/*/locations/*/services/*"],
        roles: ["roles/run.admin": "run."])
    rules.operations = "run.operations.get"
    // run-27
    rules.named = [at("template", "serviceAccount"), at("template", "template", "serviceAccount")].map(runsAs)
    return rules
}()

// cloudscheduler-20: no job has a policy of its own.
private let scheduler: PermissionRules = {
    var rules = PermissionRules(
        """
        DELETE projects/*/locations/*/jobs/* cloudscheduler.jobs.delete
        GET projects/*/locations/*/jobs cloudscheduler.jobs.list
        GET projects/*/locations/*/jobs/* cloudscheduler.jobs.get
        PATCH projects/*/locations/*/jobs/* cloudscheduler.jobs.update
        POST projects/*/locations/*/jobs cloudscheduler.jobs.create
        POST projects/*/locations/*/jobs/*:pause cloudscheduler.jobs.pause
        POST projects/*/locations/*/jobs/*:resume cloudscheduler.jobs.enable
        """, roles: ["roles/cloudscheduler.admin": "cloudscheduler."])
    rules.named = ["oauthToken", "oidcToken"].map { runsAs(at("httpTarget", $0, "serviceAccountEmail")) }
    return rules
}()

// secretmanager-19
private let secrets = PermissionRules(
    """
    DELETE projects/*/secrets/* secretmanager.secrets.delete
    GET projects/*/secrets secretmanager.secrets.list
    GET projects/*/secrets/* secretmanager.secrets.get
    GET projects/*/secrets/*/versions secretmanager.versions.list
    GET projects/*/secrets/*/versions/* secretmanager.versions.get
    GET projects/*/secrets/*/versions/*:access secretmanager.versions.access
    GET projects/*/secrets/*:getIamPolicy secretmanager.secrets.getIamPolicy
    PATCH projects/*/secrets/* secretmanager.secrets.update
    POST projects/*/secrets secretmanager.secrets.create
    POST projects/*/secrets/*/versions/*:disable secretmanager.versions.disable
    POST projects/*/secrets/*/versions/*:enable secretmanager.versions.enable
    POST projects/*/secrets/*:addVersion secretmanager.versions.add
    POST projects/*/secrets/*:setIamPolicy secretmanager.secrets.setIamPolicy
    """, testing: ["projects/*/secrets/*"], roles: ["roles/secretmanager.admin": "secretmanager."])

// serviceusage-11
private let services: PermissionRules = {
    var rules = PermissionRules(
        """
        GET projects/*/services serviceusage.services.list
        GET projects/*/services/* serviceusage.services.get
        POST projects/*/services/*:enable serviceusage.services.enable
        """, roles: ["roles/serviceusage.serviceUsageAdmin": "serviceusage."])
    rules.operations = "serviceusage.operations.get"
    return rules
}()

// storage-43
private let storage: PermissionRules = {
    var rules = PermissionRules(
        """
        DELETE b/* storage.buckets.delete
        DELETE b/*/managedFolders/* storage.managedFolders.delete
        GET b storage.buckets.list
        GET b/* storage.buckets.get
        GET b/*/iam storage.buckets.getIamPolicy
        GET b/*/managedFolders/* storage.managedFolders.get
        GET b/*/managedFolders/*/iam storage.managedFolders.getIamPolicy
        GET b/*/o storage.objects.list
        PATCH b/* storage.buckets.update
        POST b storage.buckets.create
        POST b/*/managedFolders storage.managedFolders.create
        PUT b/*/iam storage.buckets.setIamPolicy
        PUT b/*/managedFolders/*/iam storage.managedFolders.setIamPolicy
        """, roles: ["roles/storage.admin": "storage."])
    for object in ["b/*", "b/*/managedFolders/*"] { rules.tests[object] = "GET \(object)/iam/testPermissions" }
    return rules
}()

/// Whoever makes something run as an account needs this on the account, wherever that is (iam-24, iam-41).
private func runsAs(_ place: JSONPointer) -> NamedPermission {
    NamedPermission(
        at: place, API.iam.root + "projects/-/serviceAccounts/*", needs: "iam.serviceAccounts.actAs")
}

extension PermissionRules {
    /// `table` has a line for each call: its method, its path and what it needs. Each of `objects` has a policy that can be
    /// asked by the method named like everywhere.
    fileprivate init(_ table: String, testing objects: [String] = [], roles: [String: String]) {
        self.init()
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            calls["\(words[0]) \(words[1])"] = String(words[2])
        }
        for object in objects { tests[object] = "POST \(object):testIamPermissions" }
        self.roles = roles
    }
}
