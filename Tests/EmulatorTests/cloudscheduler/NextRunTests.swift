import Text
import Testing

@testable import Emulator

/// 2026-04-01T12:00:00Z, a Wednesday.
private let noon = Instant(milliseconds: 1_775_044_800_000)

// cloudscheduler-15
@Test(
    arguments: [
        ("*/5 * * * *", "Europe/Berlin", "2026-04-01T12:05:00Z"), ("0 * * * *", "UTC", "2026-04-01T13:00:00Z"),
        ("0 3 * * *", "Etc/UTC", "2026-04-02T03:00:00Z"), ("30 12 * * *", "UTC", "2026-04-01T12:30:00Z"),
        ("0 12 * * *", "UTC", "2026-04-02T12:00:00Z"), ("0 0 * * SUN", "UTC", "2026-04-05T00:00:00Z"),
        ("0 0 * * 7", "UTC", "2026-04-05T00:00:00Z"), ("0 0 13 * fri", "UTC", "2026-04-03T00:00:00Z"),
        ("0 0 29 2 *", "UTC", "2028-02-29T00:00:00Z"), ("0 0 1 JAN *", "UTC", "2027-01-01T00:00:00Z"),
        ("10-20/5,55 * * * *", "Japan", "2026-04-01T12:10:00Z"), ("0 0 31 2 *", "UTC", nil),
        ("0 3 * * *", "Europe/Berlin", nil), ("*/5 * * * *", "Asia/Kolkata", nil), ("every 12 hours", "UTC", nil),
        ("broken", "UTC", nil),
    ] as [(String, String, String?)])
func theNextRunIsGivenOnlyIfItIsKnown(schedule: String, zone: String, expected: String?) {
    #expect(nextRun(schedule, in: zone, after: noon)?.rfc3339Seconds == expected)
}

@Test func aReadReturnsTheNextRun() {
    var cloud = TestCloud()
    let made = cloud.call(
        "POST", schedulerUrl,
        [
            "name": "projects/acme-ml/locations/europe-west1/jobs/x", "schedule": "0 * * * *",
            "pubsubTarget": ["topicName": "projects/acme-ml/topics/t", "data": "eA=="],
        ]
    ).body
    #expect(made["scheduleTime"] == nil)
    #expect(cloud.call("GET", schedulerUrl + "/x").body["scheduleTime"] == "2026-04-01T13:00:00.000000Z")
    #expect(cloud.call("GET", schedulerUrl).body["jobs", "0", "scheduleTime"] != nil)
    cloud.call("POST", schedulerUrl + "/x:pause", [:])
    #expect(cloud.call("GET", schedulerUrl + "/x").body["scheduleTime"] == nil)
}

// cloudscheduler-5, cloudscheduler-6, cloudscheduler-16
@Test(
    arguments: [
        (["timeZone": "Europe/Nowhere"], 400), (["timeZone": "America/Argentina/Buenos_Aires"], 200),
        (["retryConfig": ["minBackoffDuration": "100s", "maxBackoffDuration": "10s"]], 400),
        (["retryConfig": ["minBackoffDuration": "10s", "maxBackoffDuration": "10s"]], 200),
        (["retryConfig": ["minBackoffDuration": "7200s"]], 400),
    ] as [(JSONObject, Int)])
func wrongZonesAndPausesAreRefused(changes: JSONObject, expected: Int) {
    var cloud = TestCloud()
    var body: JSONObject = ["schedule": "0 3 * * *", "httpTarget": ["uri": "https://x.example/"]]
    for (key, value) in changes { body[key] = value }
    #expect(cloud.call("POST", schedulerUrl, .object(body)).status == expected)
}

@Test func locationsAreListed() {
    var cloud = TestCloud()
    let root = "https://cloudscheduler.googleapis.com/v1/projects/acme-ml/locations"
    let locations = cloud.call("GET", root).body["locations"]?.array ?? []
    #expect(locations.contains { $0["locationId"] == "europe-west1" } && locations.count > 40)
    #expect(cloud.call("GET", root + "/europe-west1").body["name"] == "projects/acme-ml/locations/europe-west1")
    #expect(cloud.call("GET", root + "/mars-west1").status == 404)
    let body: JSONValue = ["schedule": "0 3 * * *", "httpTarget": ["uri": "https://x.example/"]]
    #expect(cloud.call("POST", root + "/mars-west1/jobs", body).status == 400)
}
