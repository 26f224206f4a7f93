import PlanModel

extension Kind {
    /// The roles in the project.
    static let projectGrant = Kind(
        "iam_member", api: .projects, needs: permissions, rules: grantRules, inventory: grantInventory
    ) {
        scope in
        eachOnce(scope.workloads.flatMap { $0.projectGrants(scope) } + scope.sharedGrants.filter(\.target.isProject))
    } resource: { grant, scope in
        grant.resource(scope)
    }

    /// What the workloads may read and write: the API key, their secrets, the managed folder with the grants that mounting
    /// needs, and whatever else they name.
    static let dataGrant = Kind("iam_member", rules: grantRules, inventory: grantInventory) { scope in
        eachOnce(
            scope.config.services.compactMap(\.keyGrant) + scope.workloads.flatMap(\.secretGrants) + mountGrants(scope)
                + scope.workloads.flatMap { $0.dataGrants(scope) }
                + scope.sharedGrants.filter { !$0.target.isProject && !$0.target.isWorkload } + publicBuckets(scope)
                + scope.config.project.repositories.flatMap { $0.readerGrants(scope) })
    } resource: { grant, scope in
        grant.resource(scope)
    }

    /// Who may call the service, the triggers that may start the jobs, and other grants on services and jobs.
    static let invoker = Kind("iam_member", rules: grantRules, inventory: grantInventory) { scope in
        eachOnce(
            serviceInvokers(scope) + jobInvokers(scope)
                + scope.workloads.flatMap { $0.grants(scope).filter(\.target.isWorkload) }
                + scope.sharedGrants.filter(\.target.isWorkload))
    } resource: { grant, scope in
        grant.resource(scope)
    }
}

// cloudresourcemanager-4
private let permissions = Needs(
    .projects,
    """
    POST projects/*:getIamPolicy resourcemanager.projects.getIamPolicy
    POST projects/*:setIamPolicy resourcemanager.projects.setIamPolicy
    """)

/// A grant takes minutes to become effective, and until then whatever needs it fails in various ways (iam-18). Cloud
/// Run reads the secret and the image when it creates a revision; the operation then fails with code 13 or 9 (run-29,
/// run-56). No grant in a plan is for the deployer: a plain 403 is about the deployer's own permissions, and waiting does
/// not help.
private let grantRules: @Sendable (Scope) -> KindRules = { scope in
    var rules = KindRules()
    // Agents of Google are members too, and are in projects of Google.
    let own = scope.accountDomain
    rules.checks.names = [
        .role(at: at("role")),
        NamedObject(
            at: at("member"), "service account", text: "serviceAccount:*@" + own,
            url: "\(API.iam.root)\(scope.project)/serviceAccounts/{1}@\(own)"),
    ]
    // iam-17, iam-27: one such member would keep all others out of the policy.
    rules.readiness.blames = [
        Blame(ErrorPattern(status: 400, contains: "does not exist"), at: at("member")),
        Blame(ErrorPattern(status: 400, contains: "not supported for this resource"), at: at("role")),
    ]
    rules.timing.settles = Settles(
        seconds: 420,
        errors: [
            "Permission denied on secret", "SECRETS_ACCESS_CHECK_FAILED", "CONTAINER_PERMISSION_DENIED",
            "must have permission to read the image", "Bad credentials for bucket",
        ].flatMap { text in [400, 500].map { ErrorPattern(status: $0, contains: text) } })
    return rules
}

/// A policy does not say who made a grant; only the state does.
private let grantInventory: @Sendable (Scope) -> Inventory = { _ in
    Inventory(
        forms: Grant.Target.places.map { place in
            let (read, write) = place.readAndWrite
            return Form(
                CallShape(read.method, read.url, body: read.body),
                delete: CallShape(write.method, write.url, body: write.body))
        })
}

/// What is implied may also be written.
private func eachOnce(_ grants: [Grant]) -> [Grant] {
    var seen: Set<Address> = []
    return grants.filter { seen.insert($0.address).inserted }
}

/// A bucket is read by everybody through a grant, like any other.
private func publicBuckets(_ scope: Scope) -> [Grant] {
    scope.buckets.filter(\.isPublic).map { bucket in
        Grant(
            target: .bucket(bucket.key, name: bucket.name), role: "roles/storage.objectViewer",
            member: .other("allUsers"))
    }
}

private func mountGrants(_ scope: Scope) -> [Grant] {
    scope.workloads.flatMap { $0.mountGrants(scope) + $0.bucketGrants(scope) }
}

private func serviceInvokers(_ scope: Scope) -> [Grant] {
    scope.config.services.flatMap { service in
        service.invokerGrants(scope) + service.schedules.map(service.triggerGrant)
    }
}

extension ServiceConfig {
    /// Who may call it.
    func invokerGrants(_ scope: Scope) -> [Grant] {
        let members =
            switch invokers {
            case .everyone: [Recipient.member("allUsers")]
            case .members(let members): members
            }
        return members.compactMap { recipient in
            scope.member(recipient).map {
                Grant(target: .runService(workload.name), role: "roles/run.invoker", member: $0)
            }
        }
    }
}

private func jobInvokers(_ scope: Scope) -> [Grant] {
    scope.config.features.filter { !$0.schedules.isEmpty }.map(\.triggerGrant)
}

extension Scope {
    /// The grants of project.yaml: of its accounts, then of everybody else.
    var sharedGrants: [Grant] {
        config.project.accounts.flatMap { account in grants(account.grants, to: account.member) }
            + config.project.grants.flatMap { shared in
                member(shared.to).map { grants([shared.grant], to: $0) } ?? []
            }
    }

    /// `grants`, by role.
    func grants(_ grants: [GrantConfig], to member: Grant.Member) -> [Grant] {
        guard !grants.isEmpty else { return [] }
        return grants.compactMap { grant in
            target(of: grant.place).map {
                Grant(
                    target: $0, role: grant.role.isEmpty ? member.word : grant.role, member: member,
                    condition: grant.condition,
                    after: addresses(grant.after))
            }
        }.sorted { ($0.role, $0.address) < ($1.role, $1.address) }
    }
}

extension WorkloadConfig {
    /// The grants that it names, by role.
    func grants(_ scope: Scope) -> [Grant] { scope.grants(grants, to: member) }

    func projectGrants(_ scope: Scope) -> [Grant] {
        grants(scope).filter(\.target.isProject)
    }

    /// Those that are neither on the project nor on a workload.
    func dataGrants(_ scope: Scope) -> [Grant] {
        grants(scope).filter { !$0.target.isProject && !$0.target.isWorkload }
    }

    /// What mounting the managed folder needs: listing the bucket's names, and access to the objects in the folder.
    func mountGrants(_ scope: Scope) -> [Grant] {
        guard let storage = scope.config.project.storage else { return [] }
        let role: String
        switch folder {
        case .none: return []
        case .read: role = "roles/storage.objectViewer"
        case .readWrite: role = "roles/storage.objectUser"
        }
        let inFolder = Grant(target: .folder(storage), role: role, member: member)
        guard storage.listGrant else { return [inFolder] }
        // A bucket that is only used may be in another project, where no role of this one is granted (iam-40).
        guard storage.create else {
            let list = Grant(
                target: .bucket(storage.bucket, name: storage.bucket), role: "roles/storage.legacyBucketReader",
                member: member)
            return [list, inFolder]
        }
        let list = Grant(
            target: .bucket(storage.bucket, name: storage.bucket),
            role: "\(scope.project)/roles/\(scope.bucketListRoleID)",
            member: member, madeRole: .bucketListRole)
        return [list, inFolder]
    }
}

extension FeatureConfig {
    /// The trigger's permission to start the job.
    var triggerGrant: Grant {
        // With other arguments or variables it is a permission that an invoker lacks (run-64).
        let role = schedules.contains(where: \.overrides) ? "roles/run.jobsExecutorWithOverrides" : "roles/run.invoker"
        return Grant(target: .runJob(workload.name), role: role, member: trigger)
    }
}

extension ServiceConfig {
    /// The permission of what calls it by that schedule.
    func triggerGrant(_ schedule: ServiceSchedule) -> Grant {
        Grant(target: .runService(workload.name), role: "roles/run.invoker", member: trigger(schedule))
    }
}
