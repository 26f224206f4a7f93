import PlanModel
import Text

/// What permissions the calls of a kind need, as they were looked up.
struct Needs: Sendable {
    let api: API
    let rules: PermissionRules

    /// `table` has a line for each call: its method, its path below the root of `api`, and what it needs. `runsAs` are the
    /// places in a body of the account that something runs as.
    init(_ api: API, _ table: String, runsAs: [JSONPointer] = []) {
        var rules = PermissionRules()
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            let (method, path) = (words[0], words[1])
            rules.calls["\(method) \(path)"] = String(words[2])
            if let (object, test) = testOfPermissions(path) { rules.tests[object] = test }
        }
        rules.roles = api.roles
        rules.operations = api.operations
        // Whoever makes something run as an account needs this on the account, wherever that is (iam-24, iam-41).
        rules.named = runsAs.map {
            NamedPermission(
                at: $0, API.iam.root + "projects/-/serviceAccounts/*", needs: "iam.serviceAccounts.actAs")
        }
        (self.api, self.rules) = (api, rules)
    }
}

/// The object whose policy is read or written at `path`, and the call that asks what the caller may do there.
private func testOfPermissions(_ path: Substring) -> (object: String, call: String)? {
    if path.hasSuffix(":getIamPolicy") {
        let object = String(path.dropLast(":getIamPolicy".count))
        return (object, "POST \(object):testIamPermissions")
    }
    // storage-43
    if path.hasSuffix("/iam") {
        let object = String(path.dropLast("/iam".count))
        return (object, "GET \(object)/iam/testPermissions")
    }
    return nil
}
