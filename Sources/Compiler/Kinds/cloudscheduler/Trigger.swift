import PlanModel
import Text

/// What becomes a `scheduler_job`, whatever it calls.
struct Trigger {
    /// In its address.
    let name: String
    /// In Cloud Scheduler, if it has another name there.
    var givenID: String?
    var id: String { givenID ?? name }
    let timing: Timing
    let target: Target
    /// What must exist before it may fire.
    var needs: [Address]
    /// The headers whose values are in no file.
    var secrets: [String: ResourceConfig.SecretPlace] = [:]

    enum Target {
        case http(JSONValue)
        case topic(JSONValue)

        /// Its field in a job.
        var field: String {
            switch self {
            case .http: "httpTarget"
            case .topic: "pubsubTarget"
            }
        }

        var json: JSONValue {
            switch self {
            case .http(let json), .topic(let json): json
            }
        }
    }
}

extension Scope {
    var triggers: [Trigger] { grantsByEmail.isEmpty ? callers : callers.map(waitingForGrants) }

    /// The regions of those that are not where the rest is.
    var regionsOfTriggers: [String] {
        config.features.flatMap(\.schedules).compactMap(\.timing.region)
            + config.services.flatMap(\.schedules).compactMap(\.timing.region)
            + config.project.schedules.compactMap(\.timing.region)
    }

    private var callers: [Trigger] {
        config.features.flatMap { feature in feature.schedules.map { trigger(feature, $0) } }
            + config.services.flatMap { service in service.schedules.map { trigger(service, $0) } }
            + config.project.schedules.map(trigger)
    }

    /// What its account may do must be in place before it calls: whatever its URL leads to, all of it counts.
    private func waitingForGrants(_ trigger: Trigger) -> Trigger {
        let token = trigger.target.json["oidcToken"] ?? trigger.target.json["oauthToken"]
        var trigger = trigger
        for grant in (token?["serviceAccountEmail"]?.string).flatMap({ grantsByEmail[$0] }) ?? []
        where !trigger.needs.contains(grant.address) {
            trigger.needs.append(grant.address)
        }
        return trigger
    }

    private func trigger(_ feature: FeatureConfig, _ schedule: FeatureSchedule) -> Trigger {
        let job = feature.workload.name
        var target: JSONValue = [
            "httpMethod": "POST",
            "oauthToken": oauth(email(of: feature.trigger)),
            "uri": .string("\(API.run.root)\(location(of: job))/jobs/\(feature.workload.id):run"),
        ]
        if schedule.overrides {
            target["body"] = .string(base64(feature.overrides(schedule).compactText.utf8))
            target["headers"] = ["Content-Type": "application/json"]
        }
        return Trigger(
            name: feature.triggerName(schedule), givenID: schedule.timing.id ?? feature.triggerID,
            timing: schedule.timing,
            target: .http(target),
            needs: [.runJob(job)] + feature.trigger.address.asList + [feature.triggerGrant.address])
    }

    private func trigger(_ service: ServiceConfig, _ schedule: ServiceSchedule) -> Trigger {
        var target = json(schedule.call)
        target["uri"] = literal(url(of: service) + schedule.path)
        let caller = service.trigger(schedule)
        target["oidcToken"] = oidc(
            email(of: caller), audience: schedule.audience.map(literalText) ?? url(of: service))
        return Trigger(
            name: service.triggerName(schedule), givenID: schedule.timing.id, timing: schedule.timing,
            target: .http(target),
            needs: [.runService(service.workload.name)] + caller.address.asList
                + [service.triggerGrant(schedule).address], secrets: schedule.call.secretHeaders)
    }

    private func trigger(_ schedule: ProjectSchedule) -> Trigger {
        var needs: [Address] = []
        var secrets: [String: ResourceConfig.SecretPlace] = [:]
        let target: Trigger.Target
        switch schedule.target {
        case .topic(let topic, let data, let attributes):
            needs.append(.service(pubsubAPI))
            var message: JSONValue = [
                "topicName": .string(isWholeReference(topic) ? topic : "\(project)/topics/\(topic)")
            ]
            message["data"] = data.map { .string(base64($0.utf8)) }
            if !attributes.isEmpty {
                message["attributes"] = .object(JSONObject(attributes.map { ($0, literal($1)) }))
            }
            target = .topic(message)
        case .url(let url, let call, let token):
            var request = json(call)
            request["uri"] = .string(url)
            if let token {
                let caller = token.account.member(own: schedule.triggerAccountID)
                switch token.form {
                case .oauth: request["oauthToken"] = oauth(email(of: caller), scope: token.scope)
                case .oidc: request["oidcToken"] = oidc(email(of: caller), audience: token.audience ?? url)
                }
                needs += caller.address.asList
            }
            target = .http(request)
            secrets = call.secretHeaders
        }
        return Trigger(
            name: schedule.name, givenID: schedule.timing.id, timing: schedule.timing, target: target, needs: needs,
            secrets: secrets)
    }

    /// An access token, not an identity token: the target is a Google API (cloudscheduler-9).
    private func oauth(_ email: String, scope: String? = nil) -> JSONValue {
        [
            "scope": literal(scope ?? "https://www.googleapis.com/auth/cloud-platform"),
            "serviceAccountEmail": .string(email),
        ]
    }

    private func oidc(_ email: String, audience: String) -> JSONValue {
        ["audience": .string(audience), "serviceAccountEmail": .string(email)]
    }
}

/// `text`, with nothing in it that a plan would take for a reference.
private func literalText(_ text: String) -> String { literal(text).string ?? text }

/// The API of the topics that schedules publish to.
let pubsubAPI = "pubsub.googleapis.com"

private func json(_ call: HTTPCall) -> JSONValue {
    var json: JSONValue = ["httpMethod": .string(call.method.rawValue)]
    json["body"] = call.body.map { .string(base64($0.utf8)) }
    if !call.headers.isEmpty { json["headers"] = .object(JSONObject(call.headers.map { ($0, literal($1)) })) }
    return json
}

extension FeatureConfig {
    /// The request that starts a run otherwise than the job says. A single container needs no name.
    fileprivate func overrides(_ schedule: FeatureSchedule) -> JSONValue {
        var container: JSONValue = [:]
        container["name"] = workload.ownContainer.map { .string($0) }
        if !schedule.args.isEmpty { container["args"] = .array(schedule.args.map { .string($0) }) }
        if !schedule.env.isEmpty {
            let variables = schedule.env.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            container["env"] = .array(variables.map { ["name": .string($0), "value": .string($1)] })
        }
        if schedule.clearsArgs { container["clearArgs"] = true }
        var overrides: JSONValue = schedule.changesContainer ? ["containerOverrides": [container]] : [:]
        overrides["taskCount"] = schedule.tasks.map { JSONValue($0) }
        overrides["timeout"] = schedule.timeout.map { .string($0.googleText) }
        return ["overrides": overrides]
    }
}
