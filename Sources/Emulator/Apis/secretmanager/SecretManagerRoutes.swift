private let paging: Set = ["filter", "pageSize", "pageToken"]

/// Secret Manager: secrets and their versions, of a project or of one of its locations. Tests of permissions do not
/// show whether a secret exists (secretmanager-16). Facts: docs/facts/secretmanager.md.
let secretManagerRoutes: [Route] =
    secretRoutes("v1/projects/{project}/secrets")
    + secretRoutes("v1/projects/{project}/locations/{location}/secrets") + locationRoutes("v1", .secretManager)

private func secretRoutes(_ secrets: String) -> [Route] {
    let secret = secrets + "/{secret}"
    let versions = secret + "/versions"
    let version = versions + "/{version}"
    return [
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
        + policyRoutes(secret, .secretManager, hidesMissing: true) { request, store throws(Failure) in
            _ = try foundSecret(request, store)
            return secretShelf(request) + "/" + request.variable("secret")
        }
}
