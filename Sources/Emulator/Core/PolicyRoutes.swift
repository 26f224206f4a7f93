import Text

/// The key under which the policy of a request's resource is stored. Throws if the resource does not exist.
typealias PolicyResource = @Sendable (RoutedRequest, borrowing Store) throws(Failure) -> String

/// `GET …:getIamPolicy`, `POST …:setIamPolicy` and `POST …:testIamPermissions` of the resource at `path`; some APIs
/// read with POST (iam-1). If the resource does not exist, the answer to all three is 404; with `hidesMissing`, a test
/// of permissions answers that there are none.
func policyRoutes(
    _ path: String, _ api: API, readsWith method: String = "GET", rules: PolicyRules = PolicyRules(),
    hidesMissing: Bool = false,
    _ resource: @escaping PolicyResource
) -> [Route] {
    let read = Route(method, path + ":getIamPolicy", api, query: ["options.requestedPolicyVersion"]) {
        request, store throws(Failure) in
        let key = try resource(request, store)
        var version = request.query["options.requestedPolicyVersion"]
        if method == "POST", let options = try request.json()["options"], let asked = options["requestedPolicyVersion"]
        {
            version = asked.int.map(String.init) ?? asked.string
        }
        try checkPolicyVersion(version)
        return .message(store.policy(of: key, requestedVersion: version), "Policy")
    }
    let write = Route("POST", path + ":setIamPolicy", api) { request, store throws(Failure) in
        let key = try resource(request, store)
        let body = try iamMessage(request, "SetIamPolicyRequest")
        guard let policy = body["policy"]?.object else { throw .badField("policy", "The policy is missing.") }
        let mask = try FieldMask(body["updateMask"]?.string, of: "Policy", in: API.iam.messages)
        let set = try store.setPolicy(policy, of: key, in: request.project, mask: mask, rules: rules)
        return .message(set, "Policy")
    }
    let test = Route("POST", path + ":testIamPermissions", api) { request, store throws(Failure) in
        var key: String?
        do throws(Failure) {
            key = try resource(request, store)
        } catch {
            guard hidesMissing, error.code == .notFound else { throw error }
        }
        let body = try iamMessage(request, "TestIamPermissionsRequest")
        let asked = (body["permissions"]?.array ?? []).compactMap(\.string)
        let places = [key, projectKey(request.project)].compactMap(\.self)
        let granted = try store.permissions(asked, of: request.http, on: places, request.api)
        return Reply(body: key == nil || granted.isEmpty ? [:] : ["permissions": .array(granted)])
    }
    return [read, write, test]
}

/// The version of a policy that a reader understands (iam-4).
func checkPolicyVersion(_ version: String?) throws(Failure) {
    guard let version, Int(version).map({ [0, 1, 3].contains($0) }) != true else { return }
    throw Failure(.invalidArgument, "The requested policy version \(version) is not 0, 1 or 3.")
}

/// The body as a message of google.iam.v1, which every API shares; it may repeat the resource of the path.
private func iamMessage(_ request: RoutedRequest, _ name: String) throws(Failure) -> JSONObject {
    var body = try request.json()
    if body["resource"] != nil { body["resource"] = nil }
    return try API.iam.messages.check(body, as: name)
}
