import Diagnostics
import YAML

/// What is wrong with the names of accounts and services of a configuration that is otherwise right.
func checkAccounts(_ config: Config, _ written: WrittenFiles) -> [Diagnostic] {
    let scope = Scope(config)
    let owners = Dictionary(grouping: scope.accounts, by: \.id)
    var found: [Diagnostic] = []
    for account in config.project.accounts where account.email == nil {
        guard let same = owners[account.id], same.count > 1, let entry = written.project?["accounts"]?.entry(account.id)
        else { continue }
        found.append(
            Diagnostic(
                path: entry.value.path, range: entry.keyRange,
                message: "accounts: '\(account.id)' is the account of \(same[0].purpose)", hint: "choose another name"))
    }
    let emails = Dictionary(scope.accounts.map { (scope.email(of: $0.id), $0) }) { first, _ in first }
    func check(_ choice: AccountChoice?, _ keys: String..., below node: Node?, isTrigger: Bool = false) {
        let key = keys.joined(separator: ".")
        guard case .given(let email)? = choice, let node = keys.reduce(node, { $0?[$1] }) else { return }
        if isTrigger, isElsewhere(email, scope) {
            let problem = Problem(
                "the account of a schedule must be in the project of its job",
                hint: "leave it out, or name an account of \(config.environment.projectID)")
            found.append(problem.diagnostic(at: node, name: key))
        }
        guard let account = emails[email] else { return }
        let isShared = config.project.accounts.contains { $0.id == account.id }
        let problem = Problem(
            "this stack makes that account, for \(account.purpose)",
            hint: isShared
                ? "write \(keys[keys.count - 1]): \(account.id)"
                : "list one under `accounts` in project.yaml that both use")
        found.append(problem.diagnostic(at: node, name: key))
    }
    for service in config.services {
        let node = written.workloads[service.workload.name]
        check(service.workload.account, "account", below: node)
        for schedule in service.schedules {
            check(schedule.account, "schedules", schedule.name, "account", below: node, isTrigger: true)
        }
        // The first label of its host (run-30).
        let label = "\(service.workload.id)-\(config.environment.projectNumber)"
        guard label.utf8.count > 63, let name = node?["name"] else { continue }
        let most = 63 - 1 - config.environment.projectNumber.utf8.count
        let problem = Problem(
            "the address of the service would begin with \(label), which has more than 63 characters",
            hint: "at most \(most) characters with this project's number", source: LimitPages.addresses)
        found.append(problem.diagnostic(at: name, name: "name"))
    }
    for feature in config.features {
        let node = written.workloads[feature.workload.name]
        check(feature.workload.account, "account", below: node)
        check(feature.triggerAccount, "trigger_account", below: node, isTrigger: true)
    }
    for schedule in config.project.schedules {
        check(
            schedule.token?.account, "schedules", schedule.name, "account", below: written.project, isTrigger: true)
    }
    return found
}

/// True for an account of another project, as far as its address says; a trigger's must be in the same one
/// (cloudscheduler-17).
private func isElsewhere(_ email: String, _ scope: Scope) -> Bool {
    let id = String(email.prefix { $0 != "@" })
    return email.hasSuffix(".iam.gserviceaccount.com") && scope.email(of: id) != email
}
