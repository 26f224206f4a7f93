import Text
import Testing

private let url = schedulerUrl + "/nightly"

private func trigger(_ changes: JSONObject = [:], email: String = "") -> JSONValue {
    var target: JSONObject = [
        "uri": .string("https://run.googleapis.com/v2/projects/acme-ml/locations/europe-west1/jobs/f:run")
    ]
    if !email.isEmpty { target["oauthToken"] = ["serviceAccountEmail": .string(email)] }
    var body: JSONObject = [
        "name": "projects/acme-ml/locations/europe-west1/jobs/nightly", "schedule": "0 3 * * *",
        "timeZone": "Europe/Madrid", "httpTarget": .object(target),
    ]
    for (key, value) in changes { body[key] = value.isNull ? nil : value }
    return .object(body)
}

@Test func aSchedulerJobIsCreatedAtOnceWithDefaults() {
    var cloud = TestCloud()
    let email = cloud.account("runner-a")
    #expect(cloud.call("GET", url).status == 404)
    let made = cloud.call("POST", schedulerUrl, trigger(email: email))
    #expect(made.status == 200 && made.body["done"] == nil)
    #expect(cloud.call("GET", url).body == made.body)
    let target = made.body["httpTarget"]
    #expect(target?["httpMethod"] == "POST" && target?["headers"] == ["User-Agent": "Google-Cloud-Scheduler"])
    #expect(target?["oauthToken"]?["scope"] == "https://www.googleapis.com/auth/cloud-platform")
    #expect(made.body["attemptDeadline"] == "180s" && made.body["state"] == "ENABLED")
    #expect(
        made.body["retryConfig"] == [
            "maxBackoffDuration": "3600s", "maxDoublings": 5, "maxRetryDuration": "0s", "minBackoffDuration": "5s",
        ])
    #expect(made.body["userUpdateTime"] == "2026-04-01T12:00:00Z")
    #expect(cloud.call("DELETE", url).body == [:])
    #expect(cloud.call("DELETE", url).status == 404)
}

// cloudscheduler-7
@Test func aPubSubJobIsReturnedAsRecorded() {
    var cloud = TestCloud()
    let sent = trigger([
        "httpTarget": .null, "pubsubTarget": ["data": "dGVzdA==", "topicName": "projects/acme-ml/topics/t"],
        "timeZone": "EST",
    ])
    let made = cloud.call("POST", schedulerUrl, sent).body
    #expect(
        made.object?.sortedKeys == [
            "name", "pubsubTarget", "schedule", "state", "timeZone", "userUpdateTime",
        ])
    #expect(
        cloud.call(
            "PATCH", url,
            trigger(["httpTarget": .null, "pubsubTarget": sent["pubsubTarget"] ?? .null, "schedule": "*/5 * * * *"])
        ).body["schedule"] == "*/5 * * * *")
}

@Test func aMaskedUpdateTouchesItsFieldsOnly() {
    var cloud = TestCloud()
    cloud.call("POST", schedulerUrl, trigger(["description": "before"]))
    let changed = cloud.call(
        "PATCH", url + "?updateMask=schedule", trigger(["schedule": "0 4 * * *", "description": "after"])
    ).body
    #expect(changed["schedule"] == "0 4 * * *" && changed["description"] == "before")
    #expect(cloud.call("PATCH", url, trigger(["schedule": "0 5 * * *"])).body["description"] == nil)
    #expect(cloud.call("PATCH", url + "?updateMask=colour", trigger()).status == 400)
    #expect(cloud.call("PATCH", schedulerUrl + "/other", trigger()).status == 404)
}

@Test func pausingAndResumingNeedTheOtherState() {
    var cloud = TestCloud()
    cloud.call("POST", schedulerUrl, trigger(["state": "PAUSED"]))
    #expect(cloud.call("GET", url).body["state"] == "ENABLED")
    #expect(cloud.call("POST", url + ":resume", [:]).body.status == "FAILED_PRECONDITION")
    #expect(cloud.call("POST", url + ":pause", [:]).body["state"] == "PAUSED")
    #expect(cloud.call("POST", url + ":pause", [:]).status == 400)
    #expect(cloud.call("PATCH", url, trigger()).body["state"] == "PAUSED")
    #expect(cloud.call("POST", url + ":resume", [:]).body["state"] == "ENABLED")
    #expect(cloud.call("POST", url + ":run", [:]).body["lastAttemptTime"] != nil)
}

@Test(
    arguments: [
        ["schedule": "0 3 * *"], ["schedule": .null], ["timeZone": "Mars/Olympus"], ["attemptDeadline": "10s"],
        ["attemptDeadline": "1801s"], ["httpTarget": .null], ["retryConfig": ["retryCount": 6]],
        ["name": "projects/acme-ml/locations/europe-west2/jobs/x"],
        ["name": "projects/acme-ml/locations/europe-west1/jobs/a b"],
        ["pubsubTarget": ["topicName": "t"]], ["httpTarget": ["uri": "ftp://x"]],
        ["httpTarget": ["uri": "https://x.example", "oauthToken": ["serviceAccountEmail": "a@b.example"]]],
        ["httpTarget": ["uri": "https://x.example", "httpMethod": "GET", "body": "YQ=="]],
        ["httpTarget": ["uri": "https://x.example", "body": "not base64!"]], ["httpTarget": [:]],
        [
            "httpTarget": [
                "uri": "https://run.googleapis.com/x",
                "oauthToken": ["serviceAccountEmail": "a@other-project.iam.gserviceaccount.com"],
            ]
        ],
    ] as [JSONObject])
func wrongTriggersAreRefused(changes: JSONObject) {
    var cloud = TestCloud()
    let answer = cloud.call("POST", schedulerUrl, trigger(changes))
    #expect(answer.status == 400, "\(answer.body.compactText)")
}

@Test func anUnknownAccountIsRefusedAsAPermission() {
    var cloud = TestCloud()
    #expect(cloud.call("POST", schedulerUrl, trigger(email: "nobody@acme-ml.iam.gserviceaccount.com")).status == 403)
    cloud.call("POST", schedulerUrl, trigger())
    #expect(cloud.call("POST", schedulerUrl, trigger()).status == 409)
}

// cloudscheduler-19
@Test func headersOfTheSchedulersOwnAreIgnored() {
    var cloud = TestCloud()
    let target: JSONValue = [
        "uri": "https://a.example",
        "headers": ["Host": "b", "Content-Length": "1", "X-Google-A": "1", "X-CloudScheduler": "1", "X-A": "b"],
    ]
    cloud.call(
        "POST", schedulerUrl,
        [
            "name": "projects/acme-ml/locations/europe-west1/jobs/j", "schedule": "* * * * *", "httpTarget": target,
        ])
    let headers = cloud.call("GET", schedulerUrl + "/j").body["httpTarget", "headers"]
    #expect(headers == ["User-Agent": "Google-Cloud-Scheduler", "X-A": "b"])
}
