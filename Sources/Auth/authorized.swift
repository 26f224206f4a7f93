package import HTTP
import Synchronization
import Text

/// A `Send` limited to `doors`: it adds the right token to each call, `Authorization: Bearer` for Google's APIs and
/// `PRIVATE-TOKEN` for GitLab's, and sends nothing to any other host. The URL decides, wherever the connection then
/// goes.
///
/// After a 401, a renewable token is fetched again and the call sent once more (the refused call did nothing); for a
/// fixed token the error says what to do, as for a 403 from GitLab. No error answer repeats the token that it got.
/// Throws `TransportError`, also if no token could be obtained.
package func authorized(_ send: @escaping Send, with credentials: Credentials, doors: Doors) -> Send {
    let hidden = LastRedaction()
    return { (request: Request) async throws(TransportError) -> Response in
        guard let door = doors.door(for: request.url) else {
            throw TransportError(
                .notSent, "this run may call nothing but https://*.googleapis.com and \(doors.gitlab)",
                isPermanent: true)
        }
        let request = door == .google ? request.saying(credentials.reason) : request
        let source =
            switch door {
            case .google: credentials.google
            case .gitlab: credentials.gitlab
            }
        if door == .gitlab, source.isAbsent, let token = credentials.jobToken, jobTokenMay(request.url) {
            let response = hidden(try await send(request.with(jobHeader(token))), token)
            return [401, 403].contains(response.status) ? response.explaining(jobTokenNeeds) : response
        }
        guard let token = try await current(source, for: door) else { return try await send(request) }
        let quota = door == .google ? credentials.quotaProject : nil
        let response = hidden(try await send(request.carrying(token, through: door, quota)), token)
        if door == .google, quota == nil, let refusal = response.aboutForeignProject { return refusal }
        // Google's refusals name the missing permission; GitLab's say nothing.
        if response.status == 403, door == .gitlab { return response.explaining(gitlabNeeds) }
        guard response.status == 401 else { return response }
        switch source {
        case .absent: return response
        case .fixed(_, let variable):
            return response.explaining("the token in \(variable) cannot be refreshed; \(renewal(of: door))")
        case .refreshing(let cache):
            await cache.drop(token)
            guard let newer = try await current(source, for: door) else { return response }
            // A metadata server keeps its tokens, and a key signs the same one twice within a second.
            guard newer.secret != token.secret else {
                return response.explaining("\(cache.origin): there is no other token; \(refusedTwice)")
            }
            let second = hidden(try await send(request.carrying(newer, through: door, quota)), newer)
            guard second.status == 401 else { return second }
            return second.explaining("\(cache.origin): a new token was refused too; \(refusedTwice)")
        }
    }
}

private func current(_ source: TokenSource, for door: Door) async throws(TransportError) -> Token? {
    do { return try await source.token() } catch is CancellationError { throw .interrupted } catch {
        throw TransportError(
            .notSent, "no token for \(door == .google ? "Google" : "GitLab"): \(error)",
            isPermanent: (error as? CredentialFailure)?.isPermanent ?? false)
    }
}

private let gitlabNeeds = "the token needs the 'api' scope and the Maintainer role"
private let refusedTwice = "is its account or key disabled or deleted, or is this machine's clock wrong?"

private func renewal(of door: Door) -> String {
    door == .google
        ? "it has expired or is not valid: get another with 'gcloud auth print-access-token'"
        : "it has expired, was revoked or lacks the 'api' scope: make another in GitLab"
}

extension Request {
    fileprivate func carrying(_ token: Token, through door: Door, _ quotaProject: String?) -> Request {
        var copy = with(
            door == .google
                ? Header("Authorization", "Bearer \(token.secret)") : Header("PRIVATE-TOKEN", token.secret))
        if let quotaProject { copy.headers.append(Header(quotaHeader, quotaProject)) }
        return copy
    }

    fileprivate func with(_ header: Header) -> Request {
        var copy = self
        copy.headers.removeAll {
            ["authorization", "private-token", quotaHeader.lowercased()].contains($0.name.lowercased())
        }
        copy.headers.append(header)
        return copy
    }
}

extension Response {
    /// A person's credential without a quota project counts as gcloud's own project, in which most APIs are disabled.
    /// That says nothing about ours, so it must not look like "the API is disabled".
    fileprivate var aboutForeignProject: Response? {
        guard status == 403, let error = (try? JSONValue(parsing: body))?["error"] else { return nil }
        let consumers = (error["details"]?.array ?? []).compactMap { $0["metadata"]?["consumer"]?.string }
        guard let project = ["764086051850", "32555940559"].first(where: { consumers.contains("projects/\($0)") })
        else {
            return nil
        }
        return Response(
            status: 403,
            json: [
                "error": [
                    "code": 403, "status": "PERMISSION_DENIED",
                    "message": .string(
                        """
                        the call counts for gcloud's own project \(project), as the credential names no quota project; \
                        gcloud auth application-default set-quota-project PROJECT, or set \(GoogleVariable.quotaProject)
                        """),
                ]
            ])
    }
}

/// Removes a token from the error answers to its calls: servers quote headers. What hides one token is made once.
private final class LastRedaction: Sendable {
    private let last = Mutex<(token: Token, redaction: Redaction)?>(nil)

    func callAsFunction(_ response: Response, _ token: Token) -> Response {
        guard !response.isSuccess else { return response }
        let redaction = last.withLock { last in
            if let last, last.token == token { return last.redaction }
            let made = Redaction([token.secret])
            last = (token, made)
            return made
        }
        var copy = response
        copy.body = Array(redaction(String(decoding: response.body, as: UTF8.self)).utf8)
        return copy
    }
}
