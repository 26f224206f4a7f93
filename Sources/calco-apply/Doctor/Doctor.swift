import Applier
import Auth
import Diagnostics
import HTTP
import PlanModel
import Stores
import Text

/// One run of `calco-apply doctor`: everything that an apply of a plan needs is looked at, side by side.
struct Doctor {
    let options: DoctorOptions
    let plan: Plan
    let digest: String
    let doors: Doors
    let environment: [String: String]
    let console: Console

    init(_ options: DoctorOptions, environment: [String: String], console: Console) throws(Stop) {
        (self.options, self.environment, self.console) = (options, environment, console)
        let loaded = try LoadedPlan(options.plan)
        (plan, digest) = (loaded.plan, loaded.digest)
        doors = options.cloud.doors
        try doors.check(plan, file: options.plan)
        try refuseCredentials(plan, environment)
        guard plan.environment != "local" || options.cloud.endpoint != nil || localFolder != nil else {
            throw Stop(
                "\(options.plan) is for the environment 'local', whose cloud is beside the state",
                help: "give --state, or --local DIR")
        }
    }

    /// Looks, and shows what it found. Returns the exit code.
    func run() async throws -> Int32 {
        let display = Display(console, environment: environment, noColor: options.noColor, json: options.json)
        let found = await checks(try looks())
        if let lines = display.lines {
            lines.print(found)
        } else {
            console.out(renderChecks(found, style: display.outStyle))
        }
        return found.contains { $0.verdict == .no } ? 1 : 0
    }

    /// In the order in which they are shown.
    private func looks() throws(Stop) -> [Look] {
        let (route, refusal) = try route()
        let send = limited(route.send, to: 16)
        let asking = Asking(send: send, sleep: { try await Task.sleep(for: $0) }, random: { .random(in: 0..<1) })
        return googleLooks(route, refusal, asking) + [permissionLook(route, send)] + stateLooks(route)
            + gitlabLooks(route, asking)
    }

    private var localFolder: String? {
        if let local = options.cloud.local { return local }
        guard plan.environment == "local", let state = options.state else { return nil }
        return besideLocalCloud(state)
    }

    /// The way to the cloud, and what is wrong with Google's credential: then the way without it, because GitLab and a
    /// state in a file can be looked at all the same.
    private func route() throws(Stop) -> (Route, refusal: Check?) {
        let destination = Destination(endpoint: options.cloud.endpoint, local: localFolder, isRead: true)
        do throws(Stop) {
            return (
                try destination.route(plan, doors: doors, options.cloud.choice, environment: environment), nil
            )
        } catch {
            var others = environment.filter { ["CI_JOB_TOKEN", "GITLAB_TOKEN"].contains($0.key) }
            others["NO_GCE_CHECK"] = "true"
            return (try destination.route(plan, doors: doors, environment: others), .no("credentials", error))
        }
    }

    // MARK: What is looked at

    private func googleLooks(_ route: Route, _ refusal: Check?, _ asking: Asking) -> [Look] {
        let root = "https://cloudresourcemanager.googleapis.com/v1/projects/\(percentEncoded(plan.project.id))"
        return [
            { [await credentials(route, refusal, asking)] },
            { [projectCheck(plan, await asking.json(Request("GET", root)))] },
            { [apisCheck(plan, await enabledAPIs(asking))] },
        ]
    }

    /// The project and its objects are asked what the caller may do, as an apply asks.
    private func permissionLook(_ route: Route, _ send: @escaping Send) -> Look {
        let caller = Caller(
            effects: Effects(send, environment: environment, console, report: { _ in }), patience: plan.patience,
            hiding: route.secrets, reaches: { [doors] in doors.allows($0) })
        return { [permissionsCheck(await caller.checkPermissions(plan, isWritten: true), file: options.plan)] }
    }

    private func credentials(_ route: Route, _ refusal: Check?, _ asking: Asking) async -> Check {
        let subject = "credentials"
        if let refusal { return refusal }
        guard let credentials = route.credentials, let identity = credentials.identity else {
            do throws(Stop) {
                let isLocal = try await route.isLocalCloud()
                if route.credentials == nil || isLocal { return .yes(subject, "the local cloud needs none") }
            } catch {
                return .no(subject, error)
            }
            return .no(subject, "there is none for Google", fix: Credentials.howToGetOne)
        }
        let life: Duration?
        do { life = try await credentials.googleTokenLife(from: .now) } catch let failure as CredentialFailure {
            return .no(subject, "\(failure.origin): \(failure.cause)", fix: failure.help)
        } catch {
            return .no(subject, "no token for Google: \(error)", fix: Credentials.howToGetOne)
        }
        let isKnown = identity.account != nil && life != nil
        return credentialsCheck(identity, life: life, about: isKnown ? nil : await asking.json(tokenQuestion))
    }

    private func enabledAPIs(_ asking: Asking) async -> Result<Set<String>, Unanswered> {
        let root = "https://serviceusage.googleapis.com/v1/projects/\(percentEncoded(plan.project.id))/services"
        var names: Set<String> = []
        var page = ""
        repeat {
            let query =
                "?filter=state:ENABLED&pageSize=200" + (page.isEmpty ? "" : "&pageToken=\(percentEncoded(page))")
            switch await asking.json(Request("GET", root + query)) {
            case .failure(let problem): return .failure(problem)
            case .success(let json):
                names.formUnion(
                    (json["services"]?.array ?? []).compactMap {
                        $0["name"]?.string.map { String(lastSegment(of: $0)) }
                    })
                page = json["nextPageToken"]?.string ?? ""
            }
        } while !page.isEmpty
        return .success(names)
    }

    private func stateLooks(_ route: Route) -> [Look] {
        guard let address = options.state else { return [{ [.unknown("state", "no --state was given")] }] }
        let store = address.store(route, owner: plan.owner, environment: environment, console)
        let shared = address.shared(route)
        return [
            { await stateChecks(store, plan, digest: digest) },
            {
                [
                    await lockCheck("\(address)") { () throws(StateStoreError) in
                        if let shared { try await shared.seenHolder() } else { try seenFileLock(address.localFile) }
                    }
                ]
            },
        ]
    }

    private func gitlabLooks(_ route: Route, _ asking: Asking) -> [Look] {
        let api = "\(doors.gitlab)/api/v4"
        let urls = plan.resources.flatMap { calledURLs(in: $0.json) } + [options.state?.url(route)].compactMap { $0 }
        var projects: [String] = []
        for url in urls where url.hasPrefix(api + "/projects/") {
            let project = String(url.dropFirst(api.count + "/projects/".count).prefix { $0 != "/" && $0 != "?" })
            if !projects.contains(project) { projects.append(project) }
        }
        guard !projects.isEmpty else { return [] }
        guard let credentials = route.credentials, credentials.hasGitLab else { return [{ [await noToken(route)] }] }
        // The state is where the pipeline is; without one, whoever starts this may be in a job.
        var own = environment["CI_PROJECT_ID"].flatMap { $0.isEmpty ? nil : percentEncoded($0) } ?? projects[0]
        if case .gitlab(let project, _)? = options.state { own = percentEncoded(project) }
        let group = "\(api)/projects/\(own)/resource_groups/\(percentEncoded(plan.environment))"
        return [{ [gitlabTokenCheck(await asking.json(Request("GET", "\(api)/personal_access_tokens/self")))] }]
            + projects.map { project -> Look in
                {
                    [
                        gitlabRoleCheck(
                            percentDecoded(project), await asking.json(Request("GET", "\(api)/projects/\(project)")))
                    ]
                }
            }
            + [{ [resourceGroupCheck(plan.environment, group, await asking.json(Request("GET", group)))] }]
    }

    private func noToken(_ route: Route) async -> Check {
        let subject = "GitLab's token"
        let isLocal = (try? await route.isLocalCloud()) ?? false
        if route.credentials == nil || isLocal { return .yes(subject, "the local cloud needs none") }
        let fix = "set GITLAB_TOKEN to a token with the scope api and the role Maintainer"
        guard route.credentials?.jobToken != nil else { return .no(subject, "GITLAB_TOKEN is not set", fix: fix) }
        let writes = plan.resources.contains { $0.calls.create?.url.hasPrefix("\(doors.gitlab)/") == true }
        guard writes else {
            return .unknown(
                subject, "CI_JOB_TOKEN may read and write a state, if its project allows that; it tells no more")
        }
        return .no(subject, "CI_JOB_TOKEN may not write the plan's variables", fix: fix)
    }
}

extension Check {
    fileprivate static func no(_ subject: String, _ stop: Stop) -> Check {
        .no(subject, stop.cause, fix: stop.help ?? Credentials.howToGetOne)
    }
}
