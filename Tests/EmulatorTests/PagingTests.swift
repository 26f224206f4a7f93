import HTTP
import Text
import Testing

@testable import Emulator

@Test func listsCanBeReadInPages() {
    var cloud = TestCloud()
    for index in 0..<5 { cloud.account("runner-\(index)") }
    var names: [String] = []
    var token = ""
    repeat {
        let list = cloud.call("GET", iamUrl + "?pageSize=2&pageToken=\(percentEncoded(token))").body
        names += (list["accounts"]?.array ?? []).compactMap { $0["email"]?.string }
        token = list["nextPageToken"]?.string ?? ""
    } while !token.isEmpty && names.count < 10
    #expect(names.count == 5 && Set(names).count == 5)
    #expect(cloud.call("GET", iamUrl + "?pageToken=nonsense").status == 400)
    #expect(cloud.call("GET", iamUrl + "?pageSize=-1").status == 400)
    for place in [-1, 6] {
        let token = percentEncoded(base64(Array(String(place).utf8)))
        #expect(cloud.call("GET", iamUrl + "?pageToken=\(token)").body.message == "The page token is not valid.")
    }
    // Google gives at most 100 accounts at once, however many are asked for.
    for index in 5..<101 { cloud.account("runner-\(index)") }
    #expect(cloud.call("GET", iamUrl + "?pageSize=1000").body["accounts"]?.array?.count == 100)
}

/// What `between` does happens after each page; returns the last segments of the names of all pages.
private func names(
    _ url: String, _ key: String, _ cloud: inout TestCloud, between: (inout TestCloud, [String]) -> Void = { _, _ in }
) -> [String] {
    var names: [String] = []
    var token = ""
    repeat {
        let list = cloud.call("GET", url + "&pageToken=\(percentEncoded(token))").body
        let page = (list[key]?.array ?? []).compactMap {
            $0["name"]?.string?.split(separator: "/").last.map(String.init)
        }
        names += page
        token = list["nextPageToken"]?.string ?? ""
        between(&cloud, page)
    } while !token.isEmpty && names.count < 50
    return names
}

// google-8
@Test func nothingIsLostOrSeenTwiceWhenTheListChanges() {
    var cloud = TestCloud()
    for id in ["b", "d", "f", "h", "j"] {
        cloud.call("POST", secretUrl + "?secretId=" + id, ["replication": ["automatic": [:]]])
    }
    let seen = names(secretUrl + "?pageSize=2", "secrets", &cloud) { cloud, page in
        // Those that were just listed go, and one is made that sorts before all.
        for id in page { cloud.call("DELETE", secretUrl + "/" + id) }
        cloud.call("POST", secretUrl + "?secretId=a\(page.first ?? "")", ["replication": ["automatic": [:]]])
    }
    #expect(seen == ["b", "d", "f", "h", "j"])
}

@Test func versionsComeInPagesWithTheNewestFirst() {
    var cloud = TestCloud()
    cloud.call("POST", secretUrl + "?secretId=s", ["replication": ["automatic": [:]]])
    for _ in 0..<12 { cloud.call("POST", secretUrl + "/s:addVersion", ["payload": ["data": "eA=="]]) }
    let seen = names(secretUrl + "/s/versions?pageSize=5", "versions", &cloud)
    #expect(seen == (1...12).reversed().map(String.init))
}

@Test func anOrderedListComesInPages() {
    var cloud = TestCloud(enabled: [])
    let policies = monitoringUrl + "/alertPolicies"
    for name in ["b", "a", "c", "a", "b", "b"] {
        let condition: JSONValue = ["displayName": "q", "conditionPrometheusQueryLanguage": ["query": "up == 0"]]
        cloud.call("POST", policies, ["displayName": .string(name), "combiner": "OR", "conditions": [condition]])
    }
    var seen: [String] = []
    var token = ""
    repeat {
        let url = policies + "?orderBy=display_name%20desc&pageSize=2&pageToken=\(percentEncoded(token))"
        let list = cloud.call("GET", url).body
        seen += (list["alertPolicies"]?.array ?? []).compactMap { $0["displayName"]?.string }
        token = list["nextPageToken"]?.string ?? ""
    } while !token.isEmpty && seen.count < 10
    #expect(seen == ["c", "b", "b", "b", "a", "a"])
}

// google-8
@Test func aTokenBelongsToItsList() {
    var cloud = TestCloud()
    for id in ["a", "b", "c"] {
        cloud.call("POST", secretUrl + "?secretId=" + id, ["replication": ["automatic": [:]], "labels": ["x": "y"]])
        cloud.account("runner-" + id)
        cloud.call("POST", secretUrl + "/a:addVersion", ["payload": ["data": "eA=="]])
    }
    let first = cloud.call("GET", secretUrl + "?pageSize=1&filter=labels.x%3Dy").body
    let token = "pageToken=" + percentEncoded(first["nextPageToken"]?.string ?? "")
    #expect(cloud.call("GET", secretUrl + "?filter=labels.x%3Dy&fields=secrets&pageSize=2&" + token).status == 200)
    for other in [
        secretUrl + "?", secretUrl + "?filter=labels.x%3Dz&", secretUrl + "/a/versions?",
        secretUrl.replacing("/acme-ml/", with: "/acme-ml/locations/europe-west1/")
            .replacing("manager.", with: "manager.europe-west1.rep.") + "?filter=labels.x%3Dy&",
        iamUrl + "?",
    ] {
        let answer = cloud.call("GET", other + token)
        #expect(answer.status == 400 && answer.body.message == "The page token is not valid.", "\(other)")
    }
}

// google-8
@Test(
    arguments: [
        [:], [], "a", .null, ["name": ["a": "b"]], ["name": ["a"]], ["name": .null], ["nome": "a"],
        ["name": "a", "more": "b"],
    ] as [JSONValue])
func aTokenNamesAnItem(last: JSONValue) {
    var cloud = TestCloud()
    for id in ["a", "b"] {
        cloud.call("POST", secretUrl + "?secretId=" + id, ["replication": ["automatic": [:]]])
    }
    let token = cloud.call("GET", secretUrl + "?pageSize=1").body["nextPageToken"]?.string ?? ""
    var place = (try? JSONValue(parsing: bytes(base64: token) ?? [])) ?? .null
    func list(_ place: JSONValue) -> (status: Int, body: JSONValue) {
        cloud.call("GET", secretUrl + "?pageToken=" + percentEncoded(base64(place.compactBytes)))
    }
    #expect(list(place).body["secrets"]?.array?.count == 1)
    place["last"] = last
    let answer = list(place)
    #expect(answer.status == 400 && answer.body.message == "The page token is not valid.")
}

// run-51: the index of the first task is omitted.
@Test func tasksComeInPages() {
    var cloud = TestCloud()
    var job = minimalJob
    job["template"]?["taskCount"] = 3
    cloud.finish("POST", runUrl + "/jobs?jobId=j", job)
    let execution = cloud.finish("POST", runUrl + "/jobs/j:run", [:])["response", "name"]?.string ?? ""
    let seen = names("https://run.googleapis.com/v2/\(execution)/tasks?pageSize=1", "tasks", &cloud)
    #expect(seen.map { $0.suffix(6) } == ["-task0", "-task1", "-task2"])
}

// google-20: an order by a field that some items do not have, or that has no order.
@Test(arguments: ["display_name", "display_name%20desc", "user_labels"])
func itemsWithoutTheFieldComeInPages(order: String) {
    var cloud = TestCloud(enabled: [])
    for body in [["type": "email"], ["type": "email", "displayName": "b", "userLabels": ["a": "b"]]] as [JSONValue] {
        for address in ["a@x.example", "b@x.example"] {
            var body = body
            body["labels"] = ["email_address": .string(address)]
            cloud.call("POST", monitoringUrl + "/notificationChannels", body)
        }
    }
    let url = monitoringUrl + "/notificationChannels?pageSize=1&orderBy=" + order
    #expect(Set(names(url, "notificationChannels", &cloud)).count == 4)
}
