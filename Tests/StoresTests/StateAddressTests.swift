import Testing

@testable import Stores

@Suite struct StateAddressTests {
    @Test(arguments: [
        ("state/master.json", StateAddress.file("state/master.json")),
        ("./gitlab:x/y", .file("./gitlab:x/y")),
        ("gs://acme-state/master", .bucket("acme-state", prefix: "master")),
        ("gs://acme.state_1/ml/master", .bucket("acme.state_1", prefix: "ml/master")),
        ("gitlab:1234/calco-master", .gitlab(project: "1234", name: "calco-master")),
        ("gitlab:acme/ml/calco-master", .gitlab(project: "acme/ml", name: "calco-master")),
    ])
    func placesAreRead(_ text: String, _ expected: StateAddress) throws {
        #expect(try StateAddress(text) == expected)
        #expect(expected.description == text)
    }

    /// None of these may become a path or a URL that leads elsewhere.
    @Test(arguments: [
        "gs://acme-state", "gs://acme-state/", "gs:///x", "gs://Acme/x", "gs://acme-state/../x", "gs://acme-state/a//b",
        "gs://acme-state/a?b", "gs://acme-state/a#b", "gs://acme-state/a b", "gitlab:acme", "gitlab:acme/x",
        "gitlab:/x",
        "gitlab:acme/ml/..", "gitlab:acme/ml/a?b", "gitlab:acme/ml/", "s3://bucket/x", "https://x/y", "gs://a/./b",
    ])
    func othersAreRefused(_ text: String) {
        #expect(throws: StateStoreError.self) { try StateAddress(text) }
    }
}
