import Text
import PlanModel

/// An account to create: its id and what it is for.
struct Account {
    let id: String
    let purpose: String
    var config: AccountConfig?
}

extension Kind {
    /// One account for each workload and one for each job's trigger, unless they name another, and those of the stack.
    static let serviceAccount = Kind("service_account", api: .iam, needs: permissions) { scope in
        var rules = KindRules()
        rules.identity.list = ListCall(
            url: "\(API.iam.root)\(scope.project)/serviceAccounts?pageSize=100", items: at("accounts"))
        rules.identity.field = at("name")
        rules.identity.foreign = helpToAdopt
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
        let url = API.iam.root + name
        let body: JSONValue = [
            "description": scope.described(account.config?.description), "displayName": literal(account.purpose),
        ]
        var update = Call("PATCH", url, body: ["updateMask": "description,displayName"])
        update.member = "serviceAccount"
        return Resource(
            address: .account(account.id), kind: "service_account", name: name,
            dependsOn: addresses(account.config?.after ?? []), owner: scope.sentenceOwner,
            calls: Calls(
                read: Call("GET", url),
                create: Call(
                    "POST", "\(API.iam.root)\(scope.project)/serviceAccounts",
                    body: ["accountId": .string(account.id), "serviceAccount": body]),
                update: update, delete: Call("DELETE", url)),
            body: body,
            // `disabled` is output only (iam-13). Who says nothing about it leaves it as it is: somebody may have disabled
            // the account in an emergency.
            switches: (account.config?.isDisabled).asList.map {
                Switch(
                    at: at("disabled"), value: .bool($0),
                    call: Call("POST", url + ($0 ? ":disable" : ":enable"), body: [:]))
            })
    }
}

// iam-41
private let permissions = Needs(
    .iam,
    """
    DELETE projects/*/serviceAccounts/* iam.serviceAccounts.delete
    GET projects/*/serviceAccounts iam.serviceAccounts.list
    GET projects/*/serviceAccounts/* iam.serviceAccounts.get
    PATCH projects/*/serviceAccounts/* iam.serviceAccounts.update
    POST projects/*/serviceAccounts iam.serviceAccounts.create
    POST projects/*/serviceAccounts/*:disable iam.serviceAccounts.disable
    POST projects/*/serviceAccounts/*:enable iam.serviceAccounts.enable
    POST projects/*/serviceAccounts/*:getIamPolicy iam.serviceAccounts.getIamPolicy
    POST projects/*/serviceAccounts/*:setIamPolicy iam.serviceAccounts.setIamPolicy
    """)

extension Scope {
    /// The accounts of this plan.
    var accounts: [Account] {
        var accounts = config.services.map(\.workload).filter { $0.account == .own }.map {
            Account(id: $0.accountID, purpose: "\($0.name) (service)")
        }
        for feature in config.features {
            let name = feature.workload.name
            if feature.workload.account == .own {
                accounts.append(Account(id: feature.workload.accountID, purpose: "\(name) (job)"))
            }
            if !feature.schedules.isEmpty, feature.triggerAccount == .own {
                accounts.append(Account(id: feature.triggerAccountID, purpose: "\(name) (trigger)"))
            }
        }
        for account in config.project.accounts where account.email == nil {
            accounts.append(Account(id: account.id, purpose: account.displayName ?? account.id, config: account))
        }
        for service in config.services where service.schedules.contains(where: { $0.account == .own }) {
            accounts.append(Account(id: service.triggerAccountID, purpose: "\(service.workload.name) (trigger)"))
        }
        for schedule in config.project.schedules where schedule.token?.account == .own {
            accounts.append(Account(id: schedule.triggerAccountID, purpose: "\(schedule.name) (trigger)"))
        }
        return accounts
    }
}
