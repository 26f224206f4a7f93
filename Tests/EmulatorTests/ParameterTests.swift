import Text
import Testing

@testable import Emulator

// google-41
@Test(
    arguments: [
        (runUrl + "/jobs?showDeleted=maybe", 400), (runUrl + "/jobs?showDeleted=FALSE", 200),
        (runUrl + "/jobs?pageSize=ten", 400), (runUrl + "/jobs?page_size=2", 200),
        (bucketUrl + "/acme-b?ifMetagenerationMatch=x", 400), (bucketUrl + "/acme-b?ifMetagenerationMatch=1", 200),
        (bucketUrl + "/acme-b?ifMetagenerationMatch=2", 412), (bucketUrl + "/acme-b/o?versions=1", 200),
        (bucketUrl + "/acme-b/o?versions=yes", 400), (bucketUrl + "/acme-b/o/c?generation=newest", 400),
        ("https://iam.googleapis.com/v1/projects/acme-ml/roles?view=ALL", 400),
        ("https://iam.googleapis.com/v1/projects/acme-ml/roles?view=FULL", 200),
        // What has no other check; the repository is not there.
        (repositoryUrl + "/r/packages/p/versions?view=ALL", 400),
        (repositoryUrl + "/r/packages/p/versions?view=FULL", 404),
        // Of a type without routes of its own.
        ("https://pubsub.googleapis.com/v1/projects/acme-ml/topics?pageSize=ten", 400),
        ("https://pubsub.googleapis.com/v1/projects/acme-ml/topics?pageSize=10", 200),
    ])
func aParameterIsOfItsType(url: String, expected: Int) {
    var cloud = TestCloud()
    cloud.call(
        "POST", "https://serviceusage.googleapis.com/v1/projects/acme-ml/services/pubsub.googleapis.com:enable", [:])
    cloud.call("POST", bucketUrl + "?project=acme-ml", ["name": "acme-b"])
    let answer = cloud.call("GET", url)
    #expect(answer.status == expected, "\(answer.body)")
}

@Test func aFlagIsTrueInAnyCase() {
    var cloud = TestCloud()
    #expect(cloud.call("GET", runUrl + "/jobs?showDeleted=TRUE").status == 501)
    #expect(cloud.call("GET", runUrl + "/jobs?showDeleted=0").status == 200)
}

// iam-4
@Test(arguments: [("2", 400), ("9", 400), ("3", 200), ("1", 200), ("three", 400)])
func thePolicyOfABucketHasAVersionThatThereIs(version: String, expected: Int) {
    var cloud = TestCloud()
    cloud.call("POST", bucketUrl + "?project=acme-ml", ["name": "acme-b"])
    #expect(cloud.call("GET", bucketUrl + "/acme-b/iam?optionsRequestedPolicyVersion=" + version).status == expected)
}

// google-41
@Test(arguments: [("true", 200), ("False", 200), ("1", 200), ("maybe", 400)])
func prettyPrintIsAFlag(text: String, status: Int) {
    var cloud = TestCloud()
    #expect(cloud.call("GET", bucketUrl + "?project=acme-ml&prettyPrint=\(text)").status == status)
}
