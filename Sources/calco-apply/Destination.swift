import Applier
import Auth
import Curl
import Diagnostics
import Emulator
import HTTP
import PlanModel
import Stores
import Text

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where the calls of a run go.
enum Destination {
    /// The built-in cloud; if it is only read, a copy in memory.
    case local(directory: String, isRead: Bool)
    case endpoint(LoopbackEndpoint)
    case internet

    init(_ options: RunOptions, _ plan: Plan, isRead: Bool) {
        let beside = plan.environment == "local" ? besideLocalCloud(options.place.state) : nil
        self.init(endpoint: options.cloud.endpoint, local: options.cloud.local ?? beside, isRead: isRead)
    }

    /// `local` is the built-in cloud's directory.
    init(endpoint: LoopbackEndpoint?, local: String?, isRead: Bool) {
        if let endpoint {
            self = .endpoint(endpoint)
        } else if let local {
            self = .local(directory: local, isRead: isRead)
        } else {
            self = .internet
        }
    }

    /// The route to it, through `doors` and no others, with the credentials that `choice` and `environment` say.
    func route(
        _ plan: Plan, doors: Doors, _ choice: GoogleChoice = GoogleChoice(), environment: [String: String]
    ) throws(Stop) -> Route {
        try route(projects: [plan.project.id: plan.project.number], doors: doors, choice, environment: environment)
    }

    /// `projects` are the numbers of projects by id, which a local cloud learns.
    func route(
        projects: [String: String], doors: Doors, _ choice: GoogleChoice, environment: [String: String]
    ) throws(Stop) -> Route {
        switch self {
        case .local(let directory, let isRead):
            do throws(StoreLogError) {
                let cloud =
                    isRead
                    ? try Cloud(copying: directory, projects: projects)
                    : try Cloud(directory: directory, projects: projects)
                let send = authorized(localSend(cloud, now: wallClock), with: Credentials(), doors: doors)
                return Route(send: send, doors: doors, credentials: nil, isLocalCloud: { true })
            } catch {
                throw Stop("\(error)")
            }
        case .endpoint(let endpoint):
            let curl = curlSend(CurlOptions(userAgent: Self.userAgent, endpoint: endpoint))
            let headers = projects.map { Header("X-Calco-Project", "\($0.key)=\($0.value)") }
            // Only a local cloud understands it.
            let send: Send = { request throws(TransportError) in
                var request = request
                request.headers += headers
                return try await curl(request)
            }
            // The local cloud needs none, so none is sent that nobody meant for it.
            let credentials = try choice.credentials(environment, isAtHand: true, curl)
            return Route(
                send: authorized(send, with: credentials, doors: doors), doors: doors, credentials: credentials,
                isLocalCloud: { () async throws(Stop) in try await isLocalCloud(send, at: endpoint) })
        case .internet:
            let send = curlSend(CurlOptions(userAgent: Self.userAgent))
            let credentials = try choice.credentials(environment, isAtHand: false, send)
            return Route(
                send: authorized(send, with: credentials, doors: doors), doors: doors, credentials: credentials,
                isLocalCloud: { false })
        }
    }

    /// The local cloud answers at once; waiting for it as for Google would only waste time.
    var pace: Pace? {
        switch self {
        case .local: Pace(first: 0.01, longest: 0.5)
        case .endpoint, .internet: nil
        }
    }

    /// True if whoever answers takes only so many calls in a minute: a local cloud counts none.
    var isCounted: Bool {
        switch self {
        case .local, .endpoint: false
        case .internet: true
        }
    }

    static var userAgent: String { "calco-apply/\(programVersion)" }
}

/// Where the local cloud is if nobody says otherwise.
func besideLocalCloud(_ state: StateAddress) -> String {
    let folder = state.localFile.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + ["local-cloud"]).joined(separator: "/")
}

/// True if the server identifies itself as calco-emulate, which needs no token. If there is no server, or if it cannot be
/// the plan's cloud, no token is missing.
private func isLocalCloud(_ send: Send, at endpoint: LoopbackEndpoint) async throws(Stop) -> Bool {
    let answer: Response
    do throws(TransportError) { answer = try await send(Request("GET", "https://calco-emulate.invalid/")) } catch {
        throw Stop(
            "\(error.message.replacing(" (for calco-emulate.invalid)", with: ""))",
            help: "start the local cloud there: calco-emulate --port \(endpoint.port)")
    }
    guard answer[header: "Server"]?.hasPrefix("calco-emulate") == true else { return false }
    // It knows the plan's project by another number: every call would be refused like this one.
    if answer.status == 400, let message = (try? JSONValue(parsing: answer.body))?["error"]?["message"]?.string {
        throw Stop("\(message)")
    }
    return true
}

private func wallClock() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
}

extension GoogleChoice {
    /// Stops if there is a credential that cannot be used. `send` is for token services and carries no credential.
    func credentials(_ environment: [String: String], isAtHand: Bool, _ send: @escaping Send) throws(Stop)
        -> Credentials
    {
        do throws(CredentialFailure) {
            return try Credentials(
                environment: environment, choice: self, isAtHand: isAtHand, effects: AuthEffects(send))
        } catch {
            throw Stop(error)
        }
    }
}

extension Stop {
    init(_ failure: CredentialFailure) { self.init("\(failure.origin): \(failure.cause)", help: "\(failure.help)") }
}
