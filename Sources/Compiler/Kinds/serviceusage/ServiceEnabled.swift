import Text
import PlanModel

extension Kind {
    /// A Google API to enable in the project, one for every API that a used kind names. Never disabled again: others
    /// may rely on it.
    static let serviceEnabled = Kind("service_enabled", needs: permissions) { scope in
        var rules = KindRules()
        rules.readiness.absent = [at("state"): ["DISABLED", "STATE_UNSPECIFIED"]]
        // Parallel activations are faster than serial ones, although one is refused now and then (serviceusage-8).
        rules.timing.busy = [
            .init(status: 400, contains: "in progress"), .init(status: 400, contains: "Precondition check failed"),
        ]
        rules.identity.field = at("name")
        rules.identity.list = ListCall(
            url: "\(API.services.root)\(scope.project)/services?filter=state:ENABLED&pageSize=200",
            items: at("services"))
        let environment = scope.config.environment
        let own = [environment.projectID, environment.projectNumber].map { "project \($0) " }
        rules.timing.settles = Settles(
            seconds: 300,
            errors: [
                // In another project this run enables nothing (serviceusage-3).
                .init(status: 403, contains: "SERVICE_DISABLED", about: own),
                .init(status: 403, contains: "has not been used in project", about: own),
            ]
                // The account with which Cloud Run pulls images is made when its API is enabled (run-56).
                + [400, 403, 500].map { .init(status: $0, contains: "must have permission to read the image") })
        return rules
    } inventory: { scope in
        let name = scope.project + "/services/*"
        return Inventory(forms: [Form(CallShape("GET", API.services.root + name), name: name)])
    } items: { scope in
        // `api` is checked first: this kind has none, so it never recurses into itself.
        var apis = Set(allKinds(scope).filter { $0.api != nil && $0.isUsed(scope) }.compactMap(\.api))
        apis.formUnion(scope.config.project.apis)
        apis.formUnion(scope.workloads.flatMap(\.apis))
        apis.formUnion(
            scope.config.resources.flatMap { resource in
                GenericType(named: resource.type, scope.config.discovery)?.rules.apis(for: resource.body) ?? []
            })
        if scope.config.project.schedules.contains(where: \.isMessage) { apis.insert(pubsubAPI) }
        apis.formUnion((scope.workloads.flatMap { $0.grants(scope) } + scope.sharedGrants).map { $0.target.api(scope) })
        return apis.sorted()
    } resource: { api, scope in
        let name = "\(scope.project)/services/\(api)"
        return Resource(
            address: .service(api), kind: "service_enabled", name: name,
            calls: Calls(
                read: Call("GET", API.services.root + name),
                create: Call("POST", "\(API.services.root)\(name):enable", body: [:], operation: API.services.root)),
            body: ["state": "ENABLED"])
    }
}

// serviceusage-11
private let permissions = Needs(
    .services,
    """
    GET projects/*/services serviceusage.services.list
    GET projects/*/services/* serviceusage.services.get
    POST projects/*/services/*:enable serviceusage.services.enable
    """)
