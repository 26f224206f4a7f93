private let secrets = "v1/projects/{project}/secrets"
private let secret = secrets + "/{secret}"
private let versions = secret + "/versions"
private let version = versions + "/{version}"
private let paging: Set = ["filter", "pageSize", "pageToken"]

/// Secret Manager: secrets and their versions. Facts: docs/facts/secretmanager.md.
let secretManagerRoutes: [Route] =
    [
        Route("POST", secrets, .secretManager, query: ["secretId"], createSecret),
        Route("GET", secrets, .secretManager, query: paging, listSecrets),
        Route("GET", secret, .secretManager, getSecret),
        Route("PATCH", secret, .secretManager, query: ["updateMask"], updateSecret),
        Route("DELETE", secret, .secretManager, query: ["etag"], deleteSecret),

        Route("POST", secret + ":addVersion", .secretManager, addVersion),
        Route("GET", versions, .secretManager, query: paging, listVersions),
        Route("GET", version, .secretManager, getVersion),
        Route("GET", version + ":access", .secretManager, accessVersion),
        Route("POST", version + ":enable", .secretManager, setVersionState("ENABLED", "EnableSecretVersionRequest")),
        Route("POST", version + ":disable", .secretManager, setVersionState("DISABLED", "DisableSecretVersionRequest")),
        Route(
            "POST", version + ":destroy", .secretManager, setVersionState("DESTROYED", "DestroySecretVersionRequest")),
    ]
    + policyRoutes(secret, .secretManager) { call, store throws(Failure) in
        _ = try foundSecret(call, store)
        return secretShelf(call.project) + "/" + call.variable("secret")
    }
