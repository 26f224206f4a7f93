import Text
import Testing

// The sequence and the shapes: artifactregistry-3, artifactregistry-5, artifactregistry-6.
@Test func aRepositoryIsCreatedUpdatedAndDeletedAsRecorded() {
    var cloud = TestCloud()
    let url = repositoryUrl + "/workloads"
    #expect(cloud.call("GET", url).body.message == "Requested entity was not found.")
    let first = cloud.call(
        "POST", repositoryUrl + "?repository_id=workloads", ["format": "DOCKER", "labels": ["a": "b"]])
    #expect(first.body.object?.sortedKeys == ["metadata", "name"])
    let name = first.body["name"]?.string ?? ""
    #expect(name.hasPrefix("projects/acme-ml/locations/europe-west1/operations/"))
    let done = cloud.call("GET", "https://artifactregistry.googleapis.com/v1/" + name).body
    #expect(done["done"] == true)
    #expect(done["response", "@type"] == "type.googleapis.com/google.devtools.artifactregistry.v1.Repository")
    #expect(done["response", "createTime"] == nil && done["response", "mode"] == "STANDARD_REPOSITORY")
    let made = cloud.call("GET", url).body
    #expect(made["registryUri"] == "europe-west1-docker.pkg.dev/acme-ml/workloads" && made["createTime"] != nil)
    // An update is answered with the repository itself.
    let patch: JSONValue = ["description": "new", "labels": ["c": "d"]]
    let patched = cloud.call("PATCH", url + "?updateMask=description", patch).body
    #expect(patched["description"] == "new" && patched["labels"] == ["a": "b"] && patched["name"] == made["name"])
    #expect(cloud.finish("DELETE", url)["response", "@type"] == "type.googleapis.com/google.protobuf.Empty")
    #expect(cloud.call("GET", url).status == 404)
}

@Test func cleanupPoliciesAreAMapThatIsReplaced() {
    var cloud = TestCloud()
    let keep: JSONValue = ["id": "keep", "action": "KEEP", "mostRecentVersions": ["keepCount": 10]]
    cloud.finish("POST", repositoryUrl + "?repositoryId=w", ["format": "DOCKER", "cleanupPolicies": ["keep": keep]])
    let old: JSONValue = ["id": "old", "action": "DELETE", "condition": ["olderThan": "2592000s"]]
    let url = repositoryUrl + "/w?updateMask=cleanupPolicies"
    #expect(cloud.call("PATCH", url, ["cleanupPolicies": ["old": old]]).body["cleanupPolicies"] == ["old": old])
    #expect(cloud.call("PATCH", url, ["cleanupPolicies": ["x": old]]).status == 400)
    #expect(
        cloud.call("PATCH", url, ["cleanupPolicies": ["old": ["id": "old", "condition": ["olderThan": "30d"]]]]).status
            == 400)
    #expect(cloud.call("PATCH", url, [:]).body["cleanupPolicies"] == nil)
}

@Test func wrongRepositoriesAreRefused() {
    var cloud = TestCloud()
    cloud.finish("POST", repositoryUrl + "?repositoryId=w", ["format": "DOCKER"])
    #expect(cloud.call("POST", repositoryUrl + "?repositoryId=w", ["format": "DOCKER"]).status == 409)
    #expect(cloud.call("POST", repositoryUrl + "?repositoryId=W", ["format": "DOCKER"]).status == 400)
    #expect(cloud.call("POST", repositoryUrl + "?repositoryId=x", [:]).status == 400)
    #expect(cloud.call("POST", repositoryUrl + "?repositoryId=x", ["format": "FLOPPY"]).status == 400)
    #expect(cloud.call("PATCH", repositoryUrl + "/w?updateMask=format", ["format": "MAVEN"]).status == 400)
    #expect(cloud.call("PATCH", repositoryUrl + "/w?updateMask=colour", [:]).status == 400)
    #expect(cloud.call("PATCH", repositoryUrl + "/w?updateMask=labels", ["labels": ["Up": "x"]]).status == 400)
}

// Each of these messages has its own enum called PublicRepository.
@Test(
    arguments: [
        ("DOCKER", "dockerRepository", "DOCKER_HUB"), ("MAVEN", "mavenRepository", "MAVEN_CENTRAL"),
        ("NPM", "npmRepository", "NPMJS"), ("PYTHON", "pythonRepository", "PYPI"),
    ])
func aRemoteRepositoryTakesItsOwnUpstream(format: String, field: String, upstream: String) {
    func make(_ name: String) -> (status: Int, source: JSONValue?) {
        var cloud = TestCloud()
        let body: JSONValue = [
            "format": .string(format), "mode": "REMOTE_REPOSITORY",
            "remoteRepositoryConfig": [field: ["publicRepository": .string(name)]],
        ]
        let answer = cloud.call("POST", repositoryUrl + "?repositoryId=r", body)
        let made = cloud.call("GET", repositoryUrl + "/r").body
        return (answer.status, made["remoteRepositoryConfig", field, "publicRepository"])
    }
    #expect(make(upstream) == (200, .string(upstream)))
    #expect(make(upstream == "PYPI" ? "NPMJS" : "PYPI") == (400, nil))
}

// The bases of apt and of yum are two enums with one name.
@Test func aRemoteRepositoryOfPackagesTakesItsOwnBase() {
    for (format, field, base) in [("APT", "aptRepository", "DEBIAN"), ("YUM", "yumRepository", "ROCKY")] {
        var cloud = TestCloud()
        let body: JSONValue = [
            "format": .string(format), "mode": "REMOTE_REPOSITORY",
            "remoteRepositoryConfig": [field: ["publicRepository": ["repositoryBase": .string(base)]]],
        ]
        #expect(cloud.call("POST", repositoryUrl + "?repositoryId=r", body).status == 200, "\(format)")
    }
}

// artifactregistry-10, artifactregistry-11
@Test func aVirtualRepositoryIsNotScanned() {
    var cloud = TestCloud()
    let virtual: JSONValue = [
        "upstreamPolicies": [["id": "a", "repository": "projects/acme-ml/locations/europe-west1/repositories/w"]]
    ]
    let body: JSONValue = ["format": "DOCKER", "mode": "VIRTUAL_REPOSITORY", "virtualRepositoryConfig": virtual]
    let done = cloud.finish("POST", repositoryUrl + "?repositoryId=v", body)["response"]
    #expect(done?["vulnerabilityScanningConfig", "enablementState"] == "SCANNING_UNSUPPORTED")
    #expect(done?["satisfiesPzi"] == true && done?["vulnerabilityScanningConfig", "lastEnableTime"] != nil)
    let standard: JSONValue = ["format": "DOCKER", "virtualRepositoryConfig": virtual]
    #expect(cloud.call("POST", repositoryUrl + "?repositoryId=x", standard).status == 400)
    #expect(
        cloud.call("POST", repositoryUrl + "?repositoryId=x", ["format": "DOCKER", "mode": "REMOTE_REPOSITORY"]).status
            == 400)
}

// artifactregistry-12
@Test func onlyKeepPoliciesCountVersions() {
    var cloud = TestCloud()
    let policy: JSONValue = ["id": "a", "action": "DELETE", "mostRecentVersions": ["keepCount": 3]]
    let body: JSONValue = ["format": "DOCKER", "cleanupPolicies": ["a": policy]]
    #expect(cloud.call("POST", repositoryUrl + "?repositoryId=x", body).status == 400)
}

// artifactregistry-9
@Test func repositoriesAreFilteredByName() {
    var cloud = TestCloud()
    for id in ["api", "app", "web"] {
        cloud.finish("POST", repositoryUrl + "?repositoryId=" + id, ["format": "DOCKER"])
    }
    func names(_ query: String) -> [String]? {
        cloud.call("GET", repositoryUrl + "?" + query).body["repositories"]?.array?.compactMap {
            $0["name"]?.string?.split(separator: "/").last.map(String.init)
        }
    }
    let parent = "projects/acme-ml/locations/europe-west1/repositories/"
    func filter(_ text: String) -> String { "filter=" + percentEncoded("name=\"\(parent)\(text)\"") }
    #expect(
        names(filter("api")) == ["api"] && names(filter("ap*")) == ["api", "app"] && names(filter("*e*")) == ["web"])
    #expect(names("orderBy=name%20desc") == ["web", "app", "api"])
    #expect(cloud.call("GET", repositoryUrl + "?filter=labels.a=b").status == 400)
    #expect(cloud.call("GET", repositoryUrl + "?orderBy=size").status == 400)
}

// artifactregistry-13
@Test func aTagPrefixNeedsTags() {
    var cloud = TestCloud()
    func status(_ id: String, _ condition: JSONValue) -> Int {
        let policy: JSONValue = ["id": "a", "action": "DELETE", "condition": condition]
        return cloud.call(
            "POST", repositoryUrl + "?repositoryId=\(id)", ["format": "DOCKER", "cleanupPolicies": ["a": policy]]
        ).status
    }
    #expect(status("a", ["tagPrefixes": ["x"], "tagState": "TAGGED"]) == 200)
    #expect(status("b", ["tagPrefixes": ["x"]]) == 400)
}
