package import HTTP

/// A `Send` that adds the right token to each call, and none to a host it was not made for: `Authorization: Bearer` for
/// Google's APIs, `PRIVATE-TOKEN` for GitLab's on `gitlabHosts`. The URL decides, wherever the call is then connected.
///
/// A 401 with a renewable token is answered by one new token and one more try (the refused call did nothing); with a
/// fixed one its message says what to do. Throws `TransportError`, also where a token could not be had.
package func authorized(_ send: @escaping Send, with credentials: Credentials, gitlabHosts: [String]) -> Send {
    { (request: Request) async throws(TransportError) -> Response in
        let destination = Destination(url: request.url, gitlabHosts: gitlabHosts)
        let source: TokenSource =
            switch destination {
            case .google: credentials.google
            case .gitlab: credentials.gitlab
            case .other: .absent
            }
        guard let token = try await current(source, for: destination) else { return try await send(request) }
        let response = try await send(request.carrying(token, to: destination))
        guard response.status == 401 else { return response }
        switch source {
        case .absent: return response
        case .fixed(_, let variable):
            return response.explaining("the token in \(variable) cannot be refreshed; \(renewal(of: destination))")
        case .refreshing(let cache):
            await cache.drop(token)
            guard let newer = try await current(source, for: destination), newer != token else { return response }
            return try await send(request.carrying(newer, to: destination))
        }
    }
}

private func current(_ source: TokenSource, for destination: Destination) async throws(TransportError) -> Token? {
    do { return try await source.token() } catch is CancellationError { throw .interrupted } catch {
        throw TransportError(.notSent, "no token for \(destination == .google ? "Google" : "GitLab"): \(error)")
    }
}

private func renewal(of destination: Destination) -> String {
    destination == .google
        ? "it has expired or is not valid: get another with 'gcloud auth print-access-token'"
        : "it has expired, was revoked or lacks the 'api' scope: make another in GitLab"
}

extension Request {
    fileprivate func carrying(_ token: Token, to destination: Destination) -> Request {
        let header =
            destination == .google
            ? Header("Authorization", "Bearer \(token.secret)") : Header("PRIVATE-TOKEN", token.secret)
        var copy = self
        copy.headers.removeAll { ["authorization", "private-token"].contains($0.name.lowercased()) }
        copy.headers.append(header)
        return copy
    }
}
