import Text

private let accounts = "v1/projects/{project}/serviceAccounts"
private let account = accounts + "/{account}"
private let roles = "v1/projects/{project}/roles"
private let role = roles + "/{role}"

/// IAM: service accounts and custom roles. Facts: docs/facts/iam.md; policies, which every API has, are in Core.
let iamRoutes: [Route] =
    [
        Route("POST", accounts, .iam, createAccount),
        Route("GET", accounts, .iam, query: ["pageSize", "pageToken"], listAccounts),
        Route("GET", account, .iam, getAccount),
        Route("PATCH", account, .iam, patchAccount),
        Route("PUT", account, .iam, updateAccount),
        Route("DELETE", account, .iam, deleteAccount),
        Route("POST", account + ":enable", .iam, setDisabled(nil, "EnableServiceAccountRequest")),
        Route("POST", account + ":disable", .iam, setDisabled(true, "DisableServiceAccountRequest")),
        Route("POST", account + ":undelete", .iam, undeleteAccount),
        Route("GET", account + "/keys", .iam, query: ["keyTypes"], listKeys),
        Route("POST", "v1/permissions:queryTestablePermissions", .iam, queryTestablePermissions),
        Route("GET", "v1/roles/{role}", .iam, getPredefinedRole),
        Route("POST", roles, .iam, createRole),
        Route("GET", roles, .iam, query: ["pageSize", "pageToken", "view", "showDeleted"], listRoles),
        Route("GET", role, .iam, getRole),
        Route("PATCH", role, .iam, query: ["updateMask"], patchRole),
        Route("DELETE", role, .iam, query: ["etag"], deleteRole),
        Route("POST", role + ":undelete", .iam, undeleteRole),
    ]
    + policyRoutes(account, .iam, readsWith: "POST") { request, store throws(Failure) in
        let email = try foundAccount(request, store)["email"]?.string ?? ""
        return accountShelf(request.project) + "/" + email
    }
