import Text
import PlanModel

extension Kind {
    /// A trigger: at each scheduled time it starts a job, calls a URL or publishes a message. For a job, retries are
    /// off unless the config wants them, because a call whose answer was lost may have started it.
    static let schedulerJob = Kind("scheduler_job", api: .scheduler, needs: permissions) { scope in
        var rules = KindRules()
        // The list is that of one region.
        if scope.regionsOfTriggers.isEmpty {
            rules.identity.list = ListCall(
                url: "\(API.scheduler.root)\(scope.location)/jobs?pageSize=500", items: at("jobs"))
        }
        // `headers` are left out: the server adds its own (cloudscheduler-10).
        rules.comparison.resets = [at("httpTarget", "body"), at("httpTarget", "oidcToken")]
        rules.identity.field = at("name")
        // Two triggers would start every run twice. Cloud Run's older API starts the same jobs (run-66).
        let (id, number) = (scope.config.environment.projectID, scope.config.environment.projectNumber)
        let older =
            "https://\(scope.config.environment.region)-run.googleapis.com/apis/run.googleapis.com/v1/namespaces/"
        rules.identity.alone = [
            at("httpTarget", "uri"): .basenameBelow([
                "\(API.run.root)\(scope.location)/jobs/", "\(older)\(id)/jobs/", "\(older)\(number)/jobs/",
            ])
        ]
        rules.identity.foreign =
            "delete it, or take it over: by `name: ITS-NAME` in the mapping of the schedule if it has another name, and by "
            + "`adopt: [ADDRESS]` in project.yaml if it has a description"
        rules.checks.names = ["oauthToken", "oidcToken"].map {
            .account(at: at("httpTarget", $0, "serviceAccountEmail"))
        }
        return rules
    } inventory: { scope in
        func list(_ location: String) -> ListCall {
            ListCall(url: "\(API.scheduler.root)\(location)/jobs?pageSize=500", items: at("jobs"))
        }
        var inventory = Inventory(
            scope.sentenceOwner, scope.project + "/locations/*/jobs/*", at: API.scheduler.root,
            list: list(scope.location))
        inventory.elsewhere = scope.locations(scope.regionsOfTriggers).map(list)
        return inventory
    } items: { scope in
        scope.triggers
    } resource: { trigger, scope in
        let timing = trigger.timing
        let location = timing.region.map(scope.location(in:)) ?? scope.location
        let name = "\(location)/jobs/\(trigger.id)"
        let url = API.scheduler.root + name
        let field = trigger.target.field
        var body: JSONValue = [
            "description": scope.described(timing.description),
            "name": .string(name),
            "retryConfig": [
                "maxBackoffDuration": .string(timing.maxBackoff.googleText),
                "maxDoublings": JSONValue(timing.maxDoublings),
                "maxRetryDuration": .string(timing.maxRetryDuration.googleText),
                "minBackoffDuration": .string(timing.minBackoff.googleText), "retryCount": JSONValue(timing.retries),
            ],
            "schedule": literal(timing.cron.text),
            "timeZone": literal(timing.timeZone),
        ]
        body[field] = trigger.target.json
        // A message has no deadline; the one of a URL that it replaces goes.
        let mask = ["attemptDeadline", "description", field, "retryConfig", "schedule", "timeZone"]
        if case .http = trigger.target {
            body["attemptDeadline"] = .string(timing.deadline.googleText)
        }
        var resource = Resource(
            address: Address(kind: "scheduler_job", name: trigger.name), kind: "scheduler_job", name: name,
            dependsOn: trigger.needs, owner: scope.sentenceOwner,
            calls: Calls(
                read: Call("GET", url),
                create: Call("POST", "\(API.scheduler.root)\(location)/jobs"),
                update: Call("PATCH", url + "?updateMask=" + mask.joined(separator: ",")),
                delete: Call("DELETE", url)),
            body: body,
            switches: [
                timing.paused
                    ? Switch(at: at("state"), value: "PAUSED", call: Call("POST", url + ":pause", body: [:]))
                    : Switch(at: at("state"), value: "ENABLED", call: Call("POST", url + ":resume", body: [:]))
            ])
        for (name, place) in trigger.secrets.sorted(by: { $0.key < $1.key }) {
            resource.put(place, at: at(field, "headers", name), scope)
            resource.accepts.append(.oneLine(at: at(field, "headers", name), "a header"))
        }
        return resource
    }
}

// cloudscheduler-20: no job has a policy of its own.
private let permissions = Needs(
    .scheduler,
    """
    DELETE projects/*/locations/*/jobs/* cloudscheduler.jobs.delete
    GET projects/*/locations/*/jobs cloudscheduler.jobs.list
    GET projects/*/locations/*/jobs/* cloudscheduler.jobs.get
    PATCH projects/*/locations/*/jobs/* cloudscheduler.jobs.update
    POST projects/*/locations/*/jobs cloudscheduler.jobs.create
    POST projects/*/locations/*/jobs/*:pause cloudscheduler.jobs.pause
    POST projects/*/locations/*/jobs/*:resume cloudscheduler.jobs.enable
    """, runsAs: ["oauthToken", "oidcToken"].map { at("httpTarget", $0, "serviceAccountEmail") })

extension ValueRule {
    /// Of a value that stands in one line, which a line break would end: what follows it would be something else.
    static func oneLine(at place: JSONPointer, _ what: String) -> ValueRule {
        let controls = (UInt8(0)..<0x20).map { String(UnicodeScalar($0)) }.joined() + "\u{7F}"
        return ValueRule(
            at: place, excludes: controls,
            help:
                "\(what) has one line: give it such a value; a file that ends with a line break is read without it by "
                + "$(cat FILE)")
    }
}
