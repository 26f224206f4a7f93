import Text

private let accounts = "v1/projects/{project}/serviceAccounts"
private let account = accounts + "/{account}"

/// IAM: service accounts. Facts: docs/facts/iam.md; policies, which every API has, are in Core.
let iamRoutes: [Route] =
    [
        Route("POST", accounts, .iam, createAccount),
        Route("GET", accounts, .iam, query: ["pageSize", "pageToken"], listAccounts),
        Route("GET", account, .iam, getAccount),
        Route("PATCH", account, .iam, patchAccount),
        Route("DELETE", account, .iam, deleteAccount),
        Route("POST", account + ":enable", .iam, setDisabled(nil, "EnableServiceAccountRequest")),
        Route("POST", account + ":disable", .iam, setDisabled(true, "DisableServiceAccountRequest")),
        Route("POST", account + ":undelete", .iam, undeleteAccount),
    ]
    + policyRoutes(account, .iam, readsWith: "POST") { call, store throws(Failure) in
        let email = try foundAccount(call, store)["email"]?.string ?? ""
        return accountShelf(call.project) + "/" + email
    }
