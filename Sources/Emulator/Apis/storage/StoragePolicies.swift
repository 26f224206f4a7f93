import Text

/// A kind of resource with a policy in Cloud Storage: `place` says where the policy is stored and how a response names
/// the resource, and throws if that does not exist.
struct PolicyHolder: Sendable {
    let place: @Sendable (RoutedRequest, borrowing Store) throws(Failure) -> (key: String, resource: String)

    /// The policy as Cloud Storage returns it: with its kind, the resource's id and always a version (storage-1).
    private func answer(
        _ store: borrowing Store, _ place: (key: String, resource: String), _ request: RoutedRequest
    ) -> JSONObject {
        var policy = store.policy(of: place.key, requestedVersion: request.query["optionsRequestedPolicyVersion"])
        policy["kind"] = "storage#policy"
        policy["resourceId"] = .string(place.resource)
        policy["version"] = policy["version"] ?? 1
        return policy
    }

    var get: Route.Handler {
        { request, store throws(Failure) in
            try checkPolicyVersion(request.query["optionsRequestedPolicyVersion"])
            return .message(answer(store, try place(request, store), request), "Policy")
        }
    }

    /// Responds with those of the requested permissions that the caller has (storage-28).
    var test: Route.Handler {
        { request, store throws(Failure) in
            let place = try place(request, store)
            let asked = request.target.query.filter { $0.name == "permissions" }.map(\.value)
            guard !asked.isEmpty else {
                throw Failure(.invalidArgument, "Required parameter: permissions", reason: "required")
            }
            let name = request.variable("bucket")
            let project = store[bucketShelf, name]?["project"]?.string ?? ""
            // What the bucket's policy grants also holds for its folders.
            let granted = try store.permissions(
                asked, of: request.http, on: [place.key, bucketShelf + "/" + name, projectKey(project)], request.api)
            var reply: JSONObject = ["kind": "storage#testIamPermissionsResponse"]
            if !granted.isEmpty { reply["permissions"] = .array(granted) }
            return .message(reply, "TestIamPermissionsResponse")
        }
    }

    /// Handles PUT …/iam, whose body is the policy itself (storage-1).
    var put: Route.Handler {
        { request, store throws(Failure) in
            let place = try place(request, store)
            let project = store[bucketShelf, request.variable("bucket")]?["project"]?.string ?? ""
            // A policy without bindings revokes everything, so a misspelt field must not be ignored here.
            for (field, _) in try request.json().object ?? [:] where request.api.messages.field("Policy", field) == nil
            {
                throw Failure(.invalidArgument, "Unknown name \"\(field)\": Cannot find field.")
            }
            let body = try request.message("Policy")
            _ = try store.setPolicy(body, of: place.key, in: project, rules: storagePolicyRules)
            var reply = answer(store, place, request)
            // The response to a write includes conditions, whatever version a read would ask for.
            let bindings = store.policy(of: place.key, requestedVersion: "3")
            reply["bindings"] = bindings["bindings"]
            reply["version"] = bindings["version"]
            return .message(reply, "Policy")
        }
    }
}

let storagePolicyRules = PolicyRules(isStorage: true)
