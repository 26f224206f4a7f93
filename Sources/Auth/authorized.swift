package import HTTP

/// A `Send` limited to `doors`: it adds the right token to each call, `Authorization: Bearer` for Google's APIs and
/// `PRIVATE-TOKEN` for GitLab's, and sends nothing to any other host. The URL decides, wherever the connection then
/// goes.
///
/// After a 401, a renewable token is fetched again and the call sent once more (the refused call did nothing); for a
/// fixed token the error says what to do, as for a 403 from GitLab. Throws `TransportError`, also if no token could be
/// obtained.
package func authorized(_ send: @escaping Send, with credentials: Credentials, doors: Doors) -> Send {
    { (request: Request) async throws(TransportError) -> Response in
        guard let door = doors.door(for: request.url) else {
            throw TransportError(
                .notSent, "this run may call nothing but https://*.googleapis.com and \(doors.gitlab)",
                isPermanent: true)
        }
        let source =
            switch door {
            case .google: credentials.google
            case .gitlab: credentials.gitlab
            }
        guard let token = try await current(source, for: door) else { return try await send(request) }
        let response = try await send(request.carrying(token, through: door))
        // Google's refusals name the missing permission; GitLab's say nothing.
        if response.status == 403, door == .gitlab { return response.explaining(gitlabNeeds) }
        guard response.status == 401 else { return response }
        switch source {
        case .absent: return response
        case .fixed(_, let variable):
            return response.explaining("the token in \(variable) cannot be refreshed; \(renewal(of: door))")
        case .refreshing(let cache):
            await cache.drop(token)
            guard let newer = try await current(source, for: door), newer != token else { return response }
            return try await send(request.carrying(newer, through: door))
        }
    }
}

private func current(_ source: TokenSource, for door: Door) async throws(TransportError) -> Token? {
    do { return try await source.token() } catch is CancellationError { throw .interrupted } catch {
        throw TransportError(.notSent, "no token for \(door == .google ? "Google" : "GitLab"): \(error)")
    }
}

private let gitlabNeeds = "the token needs the 'api' scope and the Maintainer role"

private func renewal(of door: Door) -> String {
    door == .google
        ? "it has expired or is not valid: get another with 'gcloud auth print-access-token'"
        : "it has expired, was revoked or lacks the 'api' scope: make another in GitLab"
}

extension Request {
    fileprivate func carrying(_ token: Token, through door: Door) -> Request {
        let header =
            door == .google
            ? Header("Authorization", "Bearer \(token.secret)") : Header("PRIVATE-TOKEN", token.secret)
        var copy = self
        copy.headers.removeAll { ["authorization", "private-token"].contains($0.name.lowercased()) }
        copy.headers.append(header)
        return copy
    }
}
