import Text

extension Store {
    /// Why a revision or execution of `template` cannot start: its image does not run, or its account cannot read a
    /// secret (run-28, run-29) or list a bucket. Nil if it is ready. To test the failing path, use an image with
    /// `/broken` in its reference, which never starts.
    func readiness(of template: JSONObject, _ request: RoutedRequest, revision: String) -> Failure? {
        let account = template["serviceAccount"]?.string ?? ""
        for reference in secretReferences(template) {
            if let failure = secretFailure(reference.secret, reference.version, account, request) { return failure }
        }
        if let failure = mountFailure(template, account: account, request) { return failure }
        for container in template["containers"]?.array ?? [] {
            guard let image = container["image"]?.string, image.contains("/broken") else { continue }
            let port = container["ports"]?.array?.first?["containerPort"]?.int ?? 8080
            let short = revision.split(separator: "/").last.map(String.init) ?? ""
            let text =
                short.isEmpty
                ? "The container of image '\(image)' failed to start."
                : "Revision '\(short)' is not ready and cannot serve traffic. The user-provided container failed to "
                    + "start and listen on the port defined provided by the PORT=\(port) environment variable within "
                    + "the allocated timeout."
            return Failure(.failedPrecondition, text, reason: "CONTAINER_MISSING")
        }
        return nil
    }

    private func secretFailure(_ name: String, _ version: String, _ account: String, _ request: RoutedRequest)
        -> Failure?
    {
        let parts = name.split(separator: "/").map(String.init)
        let id = parts.last ?? ""
        let project = parts.count == 4 ? (try? projectId(parts[1])) ?? parts[1] : request.project
        let full = "projects/\(projectNumber(project))/secrets/\(id)"
        let shelf = secretShelf(project)
        let reason = "SECRETS_ACCESS_CHECK_FAILED"
        guard self[shelf, id] != nil, let found = secretVersion(shelf, id, version), found["state"] == "ENABLED" else {
            return Failure(.failedPrecondition, "Secret \(full)/versions/\(version) was not found", reason: reason)
        }
        let member = "serviceAccount:" + account
        let places = [shelf + "/" + id, projectKey(project)]
        switch access(of: member, to: "secretmanager.versions.access", on: places) {
        // Conditions are not evaluated here; this one is assumed to hold.
        case .granted, .conditional: return nil
        case .denied, .unknown, .unknownMembership:
            return Failure(
                .failedPrecondition,
                "Permission denied on secret: \(full)/versions/\(version) for Revision service account \(account). The "
                    + "service account used must be granted the 'Secret Manager Secret Accessor' role "
                    + "(roles/secretmanager.secretAccessor) at the secret, project or higher level.", reason: reason)
        }
    }
}

/// The secrets that a template's environment variables and volumes refer to.
private func secretReferences(_ template: JSONObject) -> [(secret: String, version: String)] {
    var references: [(String, String)] = []
    for container in template["containers"]?.array ?? [] {
        for variable in container["env"]?.array ?? [] {
            guard let reference = variable["valueSource"]?["secretKeyRef"] else { continue }
            references.append((reference["secret"]?.string ?? "", reference["version"]?.string ?? "latest"))
        }
    }
    for volume in template["volumes"]?.array ?? [] {
        guard let secret = volume["secret"] else { continue }
        let versions = (secret["items"]?.array ?? []).map { $0["version"]?.string ?? "latest" }
        for version in versions.isEmpty ? ["latest"] : versions {
            references.append((secret["secret"]?.string ?? "", version))
        }
    }
    return references
}
