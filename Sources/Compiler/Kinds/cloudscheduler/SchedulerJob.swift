import Text
import PlanModel

extension Kind {
    /// A feature's trigger: at each scheduled time it calls Cloud Run's `:run` with its own account. Retries are off,
    /// because a call whose answer was lost may have started the job.
    static let schedulerJob = Kind("scheduler_job", api: .scheduler) { scope in
        var rules = KindRules()
        rules.identity.list = ListCall(
            url: "\(API.scheduler.root)\(scope.location)/jobs?pageSize=500", items: at("jobs"))
        // `headers` are left out: the server adds its own (cloudscheduler-10).
        rules.comparison.resets = [at("httpTarget", "body"), at("httpTarget", "oidcToken")]
        rules.identity.field = at("name")
        // Two triggers would start every run twice. Cloud Run's older API starts the same jobs (run-64).
        let (id, number) = (scope.config.environment.projectID, scope.config.environment.projectNumber)
        let older =
            "https://\(scope.config.environment.region)-run.googleapis.com/apis/run.googleapis.com/v1/namespaces/"
        rules.identity.alone = [
            at("httpTarget", "uri"): .basenameBelow([
                "\(API.run.root)\(scope.location)/jobs/", "\(older)\(id)/jobs/", "\(older)\(number)/jobs/",
            ])
        ]
        rules.identity.foreign =
            "delete it, or take it over: by `trigger_name: ITS-NAME` in the feature if it has another name, and by "
            + "`adopt: [ADDRESS]` in project.yaml if it has a description"
        return rules
    } inventory: { scope in
        Inventory(
            scope.sentenceOwner, scope.project + "/locations/*/jobs/*", at: API.scheduler.root,
            list: ListCall(url: "\(API.scheduler.root)\(scope.location)/jobs?pageSize=500", items: at("jobs")))
    } items: { scope in
        scope.config.features.compactMap { feature in feature.schedule.map { (feature, $0) } }
    } resource: { item, scope in
        let (feature, schedule) = item
        let job = feature.workload.name
        let name = "\(scope.location)/jobs/\(feature.triggerName ?? job)"
        let url = API.scheduler.root + name
        return Resource(
            address: Address(kind: "scheduler_job", name: job), kind: "scheduler_job", name: name,
            dependsOn: [.runJob(job)] + feature.trigger.address.asList + [feature.triggerGrant.address],
            owner: scope.sentenceOwner,
            calls: Calls(
                read: Call("GET", url),
                create: Call("POST", "\(API.scheduler.root)\(scope.location)/jobs"),
                update: Call(
                    "PATCH", url + "?updateMask=attemptDeadline,description,httpTarget,retryConfig,schedule,timeZone"),
                delete: Call("DELETE", url)),
            body: [
                "attemptDeadline": "180s",
                "description": literal(scope.ownerSentence),
                "httpTarget": [
                    "httpMethod": "POST",
                    // An access token, not an identity token: the target is a Google API (cloudscheduler-9).
                    "oauthToken": [
                        "scope": "https://www.googleapis.com/auth/cloud-platform",
                        "serviceAccountEmail": .string(scope.email(of: feature.trigger)),
                    ],
                    "uri": .string("\(API.run.root)\(scope.location)/jobs/\(job):run"),
                ],
                "name": .string(name),
                "retryConfig": [
                    "maxBackoffDuration": "3600s", "maxDoublings": 5, "maxRetryDuration": "0s",
                    "minBackoffDuration": "5s", "retryCount": 0,
                ],
                "schedule": literal(schedule.text),
                "timeZone": literal(feature.timeZone),
            ],
            switches: [
                feature.paused
                    ? Switch(at: at("state"), value: "PAUSED", call: Call("POST", url + ":pause", body: [:]))
                    : Switch(at: at("state"), value: "ENABLED", call: Call("POST", url + ":resume", body: [:]))
            ])
    }
}
