import PlanModel

extension Kind {
    /// The project roles of the workloads, each on its own account.
    static let projectGrant = Kind("iam_member", api: .projects, rules: grantRules, inventory: grantInventory) {
        scope in
        scope.workloads.flatMap(\.projectGrants)
    } resource: { grant, scope in
        grant.resource(scope)
    }

    /// What the workloads may read and write: the API key, their secrets, and the managed folder with the grants that mounting needs.
    static let dataGrant = Kind("iam_member", rules: grantRules, inventory: grantInventory) { scope in
        scope.config.services.compactMap(\.keyGrant) + scope.workloads.flatMap(\.secretGrants) + mountGrants(scope)
    } resource: { grant, scope in
        grant.resource(scope)
    }

    /// Who may call the service, and the triggers that may start the jobs.
    static let invoker = Kind("iam_member", rules: grantRules, inventory: grantInventory) { scope in
        serviceInvokers(scope) + jobInvokers(scope)
    } resource: { grant, scope in
        grant.resource(scope)
    }
}

/// A grant takes minutes to become effective, and until then whatever needs it fails in various ways (iam-18). Cloud
/// Run reads the secret and the image when it creates a revision; the operation then fails with code 13 or 9 (run-29,
/// run-56). No grant in a plan is for the deployer: a plain 403 is about the deployer's own permissions, and waiting does
/// not help.
private let grantRules: @Sendable (Scope) -> KindRules = { _ in
    var rules = KindRules()
    rules.timing.settles = Settles(
        seconds: 420,
        errors: [
            "Permission denied on secret", "SECRETS_ACCESS_CHECK_FAILED", "CONTAINER_PERMISSION_DENIED",
            "must have permission to read the image", "Bad credentials for bucket",
        ].flatMap { text in [400, 500].map { ErrorPattern(status: $0, contains: text) } })
    return rules
}

/// A policy does not say who made a grant; only the state does.
private let grantInventory: @Sendable (Scope) -> Inventory = { scope in
    Inventory(
        forms: Grant.Target.places(scope).map { place, parent in
            let (read, write) = place.readAndWrite
            return Form(
                CallShape(read.method, read.url, body: read.body),
                delete: CallShape(write.method, write.url, body: write.body), parent: parent)
        })
}

private func mountGrants(_ scope: Scope) -> [Grant] {
    scope.workloads.flatMap { $0.mountGrants(scope) + $0.bucketGrants(scope) }
}

private func serviceInvokers(_ scope: Scope) -> [Grant] {
    scope.config.services.flatMap { service in
        service.invokerGrants(scope) + (service.schedules.isEmpty ? [] : [service.triggerGrant])
    }
}

extension ServiceConfig {
    /// Who may call it. A member that is an account of this plan is known to be one, so that the account comes first.
    func invokerGrants(_ scope: Scope) -> [Grant] {
        let members =
            switch invokers {
            case .everyone: ["allUsers"]
            case .members(let members): members
            }
        return members.map { member in
            let own = scope.accounts.first { member == "serviceAccount:" + scope.email(of: $0.id) }
            return Grant(
                target: .runService(workload.name), role: "roles/run.invoker",
                member: own.map { .account($0.id) } ?? .other(member))
        }
    }
}

private func jobInvokers(_ scope: Scope) -> [Grant] {
    scope.config.features.filter { !$0.schedules.isEmpty }.map(\.triggerGrant)
}

extension WorkloadConfig {
    var projectGrants: [Grant] { roles.map { Grant(target: .project, role: $0, member: .account(accountID)) } }

    /// What mounting the managed folder needs: listing the bucket's names, and access to the objects in the folder.
    func mountGrants(_ scope: Scope) -> [Grant] {
        guard let storage = scope.config.project.storage else { return [] }
        let role: String
        switch folder {
        case .none: return []
        case .read: role = "roles/storage.objectViewer"
        case .readWrite: role = "roles/storage.objectUser"
        }
        let inFolder = Grant(target: .folder(storage), role: role, member: .account(accountID))
        guard storage.listGrant else { return [inFolder] }
        let list = Grant(
            target: .bucket(storage.bucket), role: "\(scope.project)/roles/\(scope.bucketListRoleID)",
            member: .account(accountID), madeRole: .bucketListRole)
        return [list, inFolder]
    }
}

extension FeatureConfig {
    /// The trigger's permission to start the job.
    var triggerGrant: Grant {
        // With other arguments or variables it is a permission that an invoker lacks (run-64).
        let role = schedules.contains(where: \.overrides) ? "roles/run.jobsExecutorWithOverrides" : "roles/run.invoker"
        return Grant(target: .runJob(workload.name), role: role, member: .account(triggerAccountID))
    }
}

extension ServiceConfig {
    /// The permission of what calls it by schedule.
    var triggerGrant: Grant {
        Grant(target: .runService(workload.name), role: "roles/run.invoker", member: .account(triggerAccountID))
    }
}
