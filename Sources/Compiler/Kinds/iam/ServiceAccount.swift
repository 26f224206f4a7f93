import Text
import PlanModel

/// An account to create: its id and what it is for.
struct Account {
    let id: String
    let purpose: String
}

extension Kind {
    /// One account for each workload, and one for each job's trigger: nothing is shared.
    static let serviceAccount = Kind("service_account", api: .iam) { scope in
        var rules = KindRules()
        rules.identity.list = ListCall(
            url: "\(API.iam.root)\(scope.project)/serviceAccounts?pageSize=100", items: at("accounts"))
        rules.identity.field = at("name")
        // A new account is not visible everywhere at once (iam-17).
        rules.timing.settles = Settles(
            seconds: 120,
            errors: [
                .init(status: 400, contains: "does not exist"), .init(status: 403, contains: "actAs"),
                .init(status: 404, contains: "Unknown service account"), .init(status: 404, contains: "does not exist"),
            ])
        return rules
    } inventory: { scope in
        Inventory(
            scope.sentenceOwner, scope.project + "/serviceAccounts/*", at: API.iam.root,
            list: ListCall(url: "\(API.iam.root)\(scope.project)/serviceAccounts?pageSize=100", items: at("accounts")))
    } items: { scope in
        scope.accounts
    } resource: { account, scope in
        let name = "\(scope.project)/serviceAccounts/\(scope.email(of: account.id))"
        let body: JSONValue = ["description": literal(scope.ownerSentence), "displayName": .string(account.purpose)]
        return Resource(
            address: .account(account.id), kind: "service_account", name: name, owner: scope.sentenceOwner,
            calls: Calls(
                read: Call("GET", API.iam.root + name),
                create: Call(
                    "POST", "\(API.iam.root)\(scope.project)/serviceAccounts",
                    body: ["accountId": .string(account.id), "serviceAccount": body]),
                update: Call(
                    "PATCH", API.iam.root + name,
                    body: ["serviceAccount": body, "updateMask": "description,displayName"]),
                delete: Call("DELETE", API.iam.root + name)),
            body: body)
    }
}

extension Scope {
    /// The accounts of this plan.
    var accounts: [Account] {
        var accounts = config.services.map(\.workload).map {
            Account(id: $0.accountID, purpose: "\($0.name) (service)")
        }
        for feature in config.features {
            accounts.append(Account(id: feature.workload.accountID, purpose: "\(feature.workload.name) (job)"))
            guard !feature.schedules.isEmpty else { continue }
            accounts.append(Account(id: feature.triggerAccountID, purpose: "\(feature.workload.name) (trigger)"))
        }
        for service in config.services where !service.schedules.isEmpty {
            accounts.append(Account(id: service.triggerAccountID, purpose: "\(service.workload.name) (trigger)"))
        }
        for schedule in config.project.schedules {
            guard case .url(_, _, let token) = schedule.target, token.account == .own else { continue }
            accounts.append(Account(id: schedule.ownAccountID, purpose: "\(schedule.name) (trigger)"))
        }
        return accounts
    }
}
