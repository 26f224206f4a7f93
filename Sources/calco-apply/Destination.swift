import Applier
import Auth
import Curl
import Diagnostics
import Emulator
import HTTP
import PlanModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where the calls of a run go.
enum Destination {
    /// The built-in cloud; only to be read, it is a copy in memory.
    case local(directory: String, isRead: Bool)
    case endpoint(Endpoint)
    case internet

    init(_ command: CalcoApply, _ plan: Plan) throws(Stop) {
        if let text = command.endpoint {
            guard let endpoint = Endpoint(text) else {
                throw Stop(
                    "'\(text)' is not an endpoint", help: "write http://127.0.0.1:PORT; only loopback servers are taken"
                )
            }
            self = .endpoint(endpoint)
        } else if let directory = command.local {
            self = .local(directory: directory, isRead: command.dryRun)
        } else if plan.environment == "local" {
            let folder = command.state.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            self = .local(directory: (folder + ["local-cloud"]).joined(separator: "/"), isRead: command.dryRun)
        } else {
            self = .internet
        }
    }

    /// The way to send, with credentials where there is somebody to show them to, and what must not be printed of them.
    func send(
        _ plan: Plan, environment: [String: String]
    ) async throws(Stop) -> (send: Send, secrets: Set<String>) {
        switch self {
        case .local(let directory, let isRead):
            let projects = [plan.project.id: plan.project.number]
            do throws(StoreLogError) {
                let cloud =
                    isRead
                    ? try Emulator.Cloud(copying: directory, projects: projects)
                    : try Emulator.Cloud(directory: directory, projects: projects)
                return (localSend(cloud, now: wallClock), [])
            } catch {
                throw Stop("\(error)")
            }
        case .endpoint(let endpoint):
            let send = curlSend(CurlOptions(userAgent: Self.userAgent, endpoint: endpoint))
            return try await authorized(
                send, plan, environment,
                isLocalCloud: { () async throws(Stop) in try await isLocalCloud(send, at: endpoint) })
        case .internet:
            let send = curlSend(CurlOptions(userAgent: Self.userAgent))
            return try await authorized(
                send, plan, environment, isLocalCloud: { () async throws(Stop) in false })
        }
    }

    private func authorized(
        _ send: @escaping Send, _ plan: Plan, _ environment: [String: String],
        isLocalCloud: () async throws(Stop) -> Bool
    ) async throws(Stop) -> (send: Send, secrets: Set<String>) {
        let credentials: Credentials
        do throws(CredentialError) { credentials = try Credentials(environment: environment) } catch {
            throw Stop("\(error)")
        }
        let missing = credentials.missing(for: plan.urls, gitlabHosts: plan.gitlabHosts)
        if !missing.isEmpty, try await !isLocalCloud() {
            throw Stop(missing.map { "\($0)" }.joined(separator: "\nerror: "))
        }
        let send = Auth.authorized(send, with: credentials, gitlabHosts: plan.gitlabHosts)
        return (send, credentials.secrets)
    }

    /// The local cloud answers at once; waiting for it like for Google would only cost time.
    var pace: Pace {
        switch self {
        case .local: Pace(pollFirst: 0.01, pollMaximum: 0.5)
        case .endpoint, .internet: Pace()
        }
    }

    private static var userAgent: String { "calco-apply/\(programVersion)" }
}

/// True when the server says that it is calco-emulate, which asks for no token. Without a server no token is missing.
private func isLocalCloud(_ send: Send, at endpoint: Endpoint) async throws(Stop) -> Bool {
    let answer: Response
    do throws(TransportError) { answer = try await send(Request("GET", "https://calco-emulate.invalid/")) } catch {
        throw Stop(
            "\(error.message.replacing(" (for calco-emulate.invalid)", with: ""))",
            help: "start the local cloud there: calco-emulate --port \(endpoint.port)")
    }
    return answer[header: "Server"]?.hasPrefix("calco-emulate") == true
}

private func wallClock() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
}

extension Plan {
    /// A URL of every site that an apply of this plan may call; of a site with GitLab's API, one of that as well.
    var urls: [String] {
        var seen: Set<Substring> = []
        var urls: [String] = []
        for resource in resources {
            let calls = resource.calls
            for url in [calls.read, calls.create, calls.update, calls.delete, calls.renew].compactMap({ $0?.url })
            where seen.insert(site(of: url)).inserted { urls.append(url) }
        }
        return urls
    }

    /// The hosts of the URLs that are GitLab's.
    var gitlabHosts: [String] {
        Array(
            Set(
                urls.compactMap { url in
                    let parts = url.split(separator: "/", maxSplits: 3)
                    guard parts.count > 2, url.contains("/api/v4/") else { return nil }
                    return String(parts[1])
                })
        ).sorted()
    }
}

/// `https://HOST/`, of GitLab's API `https://HOST/api/v4/`: thousands of URLs lead to a few sites.
private func site(of url: String) -> Substring {
    var slashes = 0
    let end = url.utf8.firstIndex { byte in
        if byte == UInt8(ascii: "/") { slashes += 1 }
        return slashes == 3
    }
    guard let end else { return url[...] }
    let path = url[end...]
    return path.hasPrefix("/api/v4/") ? url[..<url.utf8.index(end, offsetBy: 8)] : url[..<end]
}
