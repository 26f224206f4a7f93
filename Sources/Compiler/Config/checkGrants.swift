import Diagnostics
import Discovery
import PlanModel
import Text
import YAML

/// What is wrong with the grants of a configuration that is otherwise right: who gets them, and what they are on.
func checkGrants(_ config: Config, _ written: WrittenFiles) -> [Diagnostic] {
    let targets = GrantTargets(config)
    var found: [Diagnostic] = []
    var all = WrittenGrants(config)
    func check(_ grant: GrantConfig, to member: Grant.Member?, _ node: Node) {
        all.add(grant, to: member, node)
        if let problem = targets.problem(with: grant.place) {
            found.append(problem.diagnostic(at: node["on"] ?? node, name: "grants.on"))
        } else if let problem = targets.problem(withRoleOf: grant) {
            found.append(problem.diagnostic(at: node["role"] ?? node, name: "grants.role"))
        } else if let doubt = targets.doubt(about: grant) {
            var warning = doubt.diagnostic(at: node["on"] ?? node, name: "grants.on")
            warning.severity = .warning
            found.append(warning)
        } else if let doubt = doubt(aboutRole: grant.role) {
            var warning = doubt.diagnostic(at: node["role"] ?? node, name: "grants.role")
            warning.severity = .warning
            found.append(warning)
        }
    }
    func check(_ grants: [GrantConfig], to member: Grant.Member?, below node: Node?) {
        for (grant, node) in zip(grants, node?["grants"]?.elements ?? []) { check(grant, to: member, node) }
    }
    for service in config.services {
        let node = written.workloads[service.workload.name]
        check(service.workload.grants, to: service.workload.member, below: node)
        guard case .members(let members) = service.invokers else { continue }
        for member in members {
            let place = node?["invokers"]?.elements?.first { $0.scalar?.text == member.text }
            guard let place, let problem = targets.problem(with: member, on: .runService(service.workload.name))
            else { continue }
            found.append(problem.diagnostic(at: place, name: "invokers"))
        }
    }
    for feature in config.features {
        let node = written.workloads[feature.workload.name]
        check(feature.workload.grants, to: feature.workload.member, below: node)
    }
    for account in config.project.accounts {
        check(account.grants, to: account.member, below: written.project?["accounts"]?[account.id])
    }
    for repository in config.project.repositories {
        let readers = written.project?["repositories"]?[repository.name]?["readers"]?.elements
        for reader in repository.readers {
            guard let place = readers?.first(where: { $0.scalar?.text == reader.text }),
                let problem = targets.problem(with: reader, on: .repository(repository.name, location: nil))
            else { continue }
            found.append(problem.diagnostic(at: place, name: "repositories.\(repository.name).readers"))
        }
    }
    for (shared, node) in zip(config.project.grants, written.project?["grants"]?.elements ?? []) {
        check(shared.grant, to: targets.member(shared.to), node)
        if let problem = targets.problem(with: shared) {
            found.append(problem.diagnostic(at: node["to"] ?? node, name: "grants.to"))
        }
    }
    return found.hasErrors ? found : found + all.twice()
}

/// Everything of one stack that grants can be on, and everybody that they can be for.
private struct GrantTargets {
    private let scope: Scope
    private let addresses: Set<String>
    private let names: [String: String]
    private let workloads: Set<String>
    private let accounts: Set<String>

    init(_ config: Config) {
        scope = Scope(config)
        let targets = scope.grantTargets
        addresses = Set(targets.compactMap(\.address?.text))
        var names: [String: String] = [:]
        for target in targets {
            guard let address = target.address?.text else { continue }
            let host = target.api(scope) + "/"
            if case .bucket(_, let name) = target { names[host + "buckets/" + name] = address }
            names[host + target.name(scope)] = address
        }
        self.names = names
        workloads = Set(scope.workloads.map(\.name))
        accounts = Set(scope.accounts.map(\.id) + config.project.accounts.map(\.id))
    }

    func problem(with place: GrantPlace) -> Problem? {
        switch place {
        case .project: return nil
        case .own(let address):
            if let written = scope.config.resources.first(where: { $0.address == address.text }),
                written.type == "bigquery.v2/datasets", written.body["access"] != nil,
                !written.leave.contains(JSONPointer(tokens: ["access"]))
            {
                return Problem(
                    "the body of \(address.text) has its whole `access`, and would take this grant away again",
                    hint: "add it there, or make grants of the whole list")
            }
            let isOnlyUsed = scope.config.project.accounts.contains {
                $0.email != nil && Address.account($0.id) == address
            }
            // A secret may be called by its key, which is the same in every environment.
            guard !addresses.contains(scope.target(of: place)?.address?.text ?? address.text), !isOnlyUsed else {
                return nil
            }
            if let resource = scope.config.resources.first(where: { $0.address == address.text }) {
                let type = GenericType(named: resource.type, scope.config.discovery)
                guard type?.resource.method("setIamPolicy") == nil || resource.id != nil else {
                    return Problem(
                        "the server assigns the id of a \(resource.type), and where its policy is follows from it",
                        hint: "grant on what it is in")
                }
                return Problem("a \(resource.type) has no policy that a grant could be in")
            }
            let kind = address.text.prefix { $0 != "." } + "."
            let keys = scope.config.project.secrets.map { "secret.\($0.key)" }
            let alike = addresses.union(keys).filter { $0.hasPrefix(kind) }.sorted()
            let near = nearAddress(address.text, among: alike.isEmpty ? addresses.sorted() : alike)
            let outside = "the name of something outside this stack has slashes, such as topics/events"
            return Problem(
                "this stack has no \(address.text)\(near)",
                hint: !alike.isEmpty ? alike.prefix(8).joined(separator: ", ") : near.isEmpty ? outside : nil)
        case .other:
            guard case .other(let name)? = scope.target(of: place) else { return nil }
            guard let holder = scope.holder(name) else {
                return Problem(
                    "no API that this configuration knows describes the policy of '\(name)'",
                    hint: "write its name as in its API, and put the API's document into discovery/")
            }
            return names["\(holder.host)/\(scope.fullName(name))"].map {
                Problem("this is of this stack", hint: "write on: \($0)")
            }
        }
    }

    /// A role that a project made is granted only in it (iam-40).
    func problem(withRoleOf grant: GrantConfig) -> Problem? {
        let own = [scope.config.environment.projectID, scope.config.environment.projectNumber]
        guard let maker = scope.projectOfRole(grant.role), let place = scope.project(of: grant.place) else {
            return nil
        }
        let isSame: Bool
        if own.contains(maker) || own.contains(place) {
            isSame = own.contains(maker) && own.contains(place)
        } else {
            // A number and an id of others may be the same project.
            func isNumber(_ project: String) -> Bool { project.utf8.allSatisfy(\.isDigit) }
            isSame = maker == place || (!place.isEmpty && isNumber(maker) != isNumber(place))
        }
        guard !isSame else { return nil }
        let whose = place.isEmpty ? "this is in no project" : "this is in '\(place)'"
        return Problem(
            "'\(grant.role)' is a role of the project '\(maker)', and \(whose)",
            hint: "write a predefined role, or one of the organization")
    }

    func member(_ recipient: Recipient) -> Grant.Member? { scope.member(recipient) }

    /// What Google is known to refuse, though no document says so.
    func doubt(about grant: GrantConfig) -> Problem? {
        // cloudfunctions-2
        guard grant.role.hasPrefix("roles/run."), let target = scope.target(of: grant.place),
            target.api(scope) == "cloudfunctions.googleapis.com"
        else { return nil }
        let service = serviceName(ofFunction: target.name(scope))
        let own = scope.project + "/"
        return Problem(
            "a function takes no role of Cloud Run: Google refuses '\(grant.role)' there",
            hint: "the service behind it takes it: write on: "
                + (service.hasPrefix(own) ? service.dropFirst(own.count) : service[...]))
    }

    /// What is wrong with `recipient` of a role on `target`, or on nothing that there is.
    func problem(with recipient: Recipient, on target: Grant.Target?) -> Problem? {
        func problem(_ what: String, _ text: String, _ known: Set<String>) -> Problem? {
            guard !known.contains(text) else { return nil }
            return Problem(
                "this stack has no \(what) '\(text)'\(didYouMean(text, among: known.sorted()))",
                hint: known.isEmpty ? nil : known.sorted().prefix(8).joined(separator: ", "))
        }
        switch recipient {
        case .member(let member):
            // iam-34
            guard ["projectOwner:", "projectEditor:", "projectViewer:"].contains(where: member.hasPrefix),
                target?.isBucket == false
            else { return nil }
            return Problem(
                "only the policy of a bucket takes the owners, editors or viewers of a project",
                hint: "they have roles/owner, roles/editor and roles/viewer in it; name people or groups")
        case .workload(let name):
            if !workloads.contains(name), accounts.contains(name) {
                return Problem("'\(name)' is no service or feature", hint: "write service_account.\(name)")
            }
            return problem("service or feature", name, workloads)
        case .account(let id): return problem("account", id, accounts)
        case .data(let data):
            guard let target, target.place(scope).isList else {
                return Problem(
                    "data reads nothing but a dataset of BigQuery",
                    hint: "write on: bigquery_datasets.NAME or datasets/D")
            }
            guard case .own(let address) = data, scope.name(ofData: address) == nil else { return nil }
            let known = scope.config.resources.filter { $0.kind.hasPrefix("bigquery_") }.map(\.address)
            return problem("resource", address.text, Set(known))
        }
    }

    /// What is wrong with who gets a role, and with what of it the policy does not accept (iam-6).
    func problem(with shared: SharedGrantConfig) -> Problem? {
        if let problem = problem(with: shared.to, on: scope.target(of: shared.grant.place)) { return problem }
        guard case .member(let member) = shared.to else { return nil }
        let isEveryone = ["allUsers", "allAuthenticatedUsers"].contains(member)
        // iam-36
        if isEveryone, shared.grant.condition != nil {
            return Problem("what is granted to everyone takes no condition", hint: "name people or groups")
        }
        if member == "allUsers", let target = scope.target(of: shared.grant.place),
            let word = scope.wordForEveryone(shared.grant.role, on: target)
        {
            return Problem("this is written as `public: true`", hint: "remove it, and write `public: true` \(word)")
        }
        switch shared.grant.place {
        case .project: break
        case .other(let name)
        where name.split(separator: "/").count == 2
            && ["projects/", "folders/", "organizations/", "billingAccounts/"].contains(where: name.hasPrefix):
            break
        default: return nil
        }
        if isEveryone {
            return Problem(
                "a project, and what is above one, cannot be shared with everyone",
                hint: "name people or groups, or write `on`")
        }
        guard shared.grant.role == "roles/owner", member.hasPrefix("user:") else { return nil }
        return Problem("a person becomes an owner only by invitation, in the console", hint: "grant it to a group")
    }
}

extension Scope {
    /// The project that made `role`; nil for a predefined role and for one of an organization.
    fileprivate func projectOfRole(_ role: String) -> String? {
        if isWholeReference(role) {
            let address = role.dropFirst(2).dropLast().split(separator: ".").prefix(2).joined(separator: ".")
            let made = config.resources.first { $0.address == address }
            return made?.type == "iam.v1/projects.roles" ? config.environment.projectID : nil
        }
        let parts = role.split(separator: "/")
        return parts.count == 4 && parts[0] == "projects" ? String(parts[1]) : nil
    }

    /// The project that a place is in; empty: it is in none. Nil for a bucket of others, whose name does not say it.
    fileprivate func project(of place: GrantPlace) -> String? {
        guard case .other(let name) = place else {
            if case .bucket(let key, _)? = target(of: place), buckets.first(where: { $0.key == key })?.create == false {
                return nil
            }
            return config.environment.projectID
        }
        let path = PolicyHolder.parted(name).path
        if path.hasPrefix("buckets/") || path.hasPrefix("b/") { return nil }
        let parts = fullName(name).split(separator: "/").map(String.init)
        guard let start = parts.firstIndex(of: "projects"), parts.indices.contains(start + 1) else { return "" }
        return parts[start + 1]
    }

    /// Where `public: true` gives everybody `role` on `target`; nil if no word does.
    fileprivate func wordForEveryone(_ role: String, on target: Grant.Target) -> String? {
        switch target {
        case .runService(let name) where role == "roles/run.invoker": return "in services/\(name).yaml"
        // Only this word lifts the lock against public access.
        case .bucket(let key, _):
            let bucket = config.project.buckets.first { $0.key == key }
            return bucket?.publicAccessPrevention == .enforced || bucket != nil && role == "roles/storage.objectViewer"
                ? "at buckets.\(key) in project.yaml" : nil
        case .repository(let name, _) where role == "roles/artifactregistry.reader":
            return "at repositories.\(name) in project.yaml"
        default: return nil
        }
    }
}
