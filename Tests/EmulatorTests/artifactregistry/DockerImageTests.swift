import Text
import Testing

/// Which images are in a repository of the local cloud.
@Suite struct DockerImageTests {
    private let digest = "sha256:" + String(repeating: "0a", count: 32)
    private let registry = "https://europe-west1-docker.pkg.dev/v2/acme-ml/w"

    /// A cloud with an empty repository.
    private func cloud() -> TestCloud {
        var cloud = TestCloud()
        cloud.finish("POST", repositoryUrl + "?repositoryId=w", ["format": "DOCKER"])
        return cloud
    }

    private func look(_ image: String, in cloud: inout TestCloud) -> (status: Int, body: JSONValue) {
        let answer = cloud.call("GET", repositoryUrl + "/w/dockerImages/" + image.replacing("/", with: "%2F"))
        return (answer.status, answer.body)
    }

    @Test func aRepositoryIsEmpty() {
        var cloud = TestCloud()
        #expect(cloud.call("GET", repositoryUrl + "/w/dockerImages").status == 404)
        #expect(look("api@\(digest)", in: &cloud).status == 404)
        cloud = self.cloud()
        for list in ["dockerImages", "packages", "packages/x/versions"] {
            #expect(cloud.call("GET", repositoryUrl + "/w/" + list).body == [:], "\(list)")
        }
    }

    /// What was pushed into the real repository, nobody can tell here.
    @Test func ofARepositoryIntoWhichNobodyPushedNothingIsSaid() {
        var cloud = cloud()
        let answer = look("api@\(digest)", in: &cloud)
        #expect(answer.status == 501 && answer.body.message.contains("No image was pushed into projects/acme-ml/"))
    }

    // artifactregistry-17, artifactregistry-19
    @Test(arguments: ["api", "team/api", "a/b/c/d"]) func whatWasPushedIsThereAndNothingElse(_ image: String) {
        var cloud = cloud()
        let manifest: JSONValue = ["config": ["size": 7], "layers": [["size": 100], ["size": 20]]]
        let pushed = cloud.call("PUT", "\(registry)/\(image)/manifests/\(digest)", manifest)
        #expect(pushed.status == 201)
        let found = look("\(image)@\(digest)", in: &cloud)
        #expect(found.status == 200 && found.body["imageSizeBytes"] == "127")
        #expect(found.body["uri"] == .string("europe-west1-docker.pkg.dev/acme-ml/w/\(image)@\(digest)"))
        let name = image.replacing("/", with: "%2F")
        let parent = "projects/acme-ml/locations/europe-west1/repositories/w"
        #expect(found.body["name"] == .string("\(parent)/dockerImages/\(name)@\(digest)"))
        let other = look("\(image)@sha256:" + String(repeating: "1b", count: 32), in: &cloud)
        #expect(other.status == 404 && other.body.message == "Requested entity was not found.")
        let packages = cloud.call("GET", repositoryUrl + "/w/packages").body["packages"]?.array
        #expect(packages?.map { $0["name"] } == [.string("\(parent)/packages/\(name)")])
        let versions = cloud.call("GET", repositoryUrl + "/w/packages/\(name)/versions").body["versions"]?.array
        #expect(versions?.map { $0["name"] } == [.string("\(parent)/packages/\(name)/versions/\(digest)")])
        #expect(cloud.call("GET", repositoryUrl + "/w/dockerImages").body["dockerImages"]?.array?.count == 1)
    }

    @Test func whatCannotBePushedIsRefused() {
        var cloud = cloud()
        func push(_ url: String) -> Int { cloud.call("PUT", url, [:]).status }
        #expect(push("\(registry)/api/manifests/latest") == 501, "no digest is computed")
        #expect(push("https://us-docker.pkg.dev/v2/acme-ml/w/api/manifests/\(digest)") == 404)
        #expect(push("https://example.com/v2/acme-ml/w/api/manifests/\(digest)") == 404)
        let tags = cloud.call("GET", "\(registry)/api/tags/list")
        #expect(tags.status == 501 && tags.body.message.contains("registry of images"))
        cloud.finish("POST", repositoryUrl + "?repositoryId=m", ["format": "MAVEN"])
        #expect(push("https://europe-west1-docker.pkg.dev/v2/acme-ml/m/api/manifests/\(digest)") == 400)
    }

    @Test func imagesGoWithTheirRepository() {
        var cloud = cloud()
        #expect(cloud.call("PUT", "\(registry)/api/manifests/\(digest)", [:]).status == 201)
        cloud.finish("DELETE", repositoryUrl + "/w")
        cloud.finish("POST", repositoryUrl + "?repositoryId=w", ["format": "DOCKER"])
        #expect(cloud.call("GET", repositoryUrl + "/w/dockerImages").body == [:])
    }
}
