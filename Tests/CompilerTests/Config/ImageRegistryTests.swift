import Compiler
import Testing

@Suite struct ImageRegistryTests {
    private func problems(_ host: String) -> [String] {
        var files = ConfigFiles()
        files.images =
            "{\"feature\": \"\(host)/acme/ml/feature@sha256:\(ConfigFiles.digest)\", \"service\": \"docker.io/a/b@sha256:\(ConfigFiles.digest)\"}"
        return files.problems()
    }

    @Test(arguments: ["gcr.io", "eu.gcr.io", "us-docker.pkg.dev", "docker.pkg.dev", "docker.io"])
    func documentedRegistriesAreTaken(host: String) { #expect(problems(host) == []) }

    @Test(arguments: ["registry.gitlab.com", "quay.io", "ghcr.io", "docker.n8n.io", "notgcr.io.example"])
    func othersAreDoubted(host: String) {
        #expect(
            problems(host) == [
                "images.json:1:13 warning feature: Cloud Run is not known to pull from '\(host)' (push it to Artifact Registry, or let a remote repository there mirror it)"
            ])
    }

    @Test(arguments: ["localhost", "localhost:5000", "registry.local", "127.0.0.1", "registry.example.com:5000"])
    func whatNobodyElseReachesIsRefused(host: String) {
        #expect(
            problems(host) == [
                "images.json:1:13 feature: Cloud Run cannot pull from '\(host)' (push it to Artifact Registry, or let a remote repository there mirror it)"
            ])
    }

    @Test func whatTheEnvironmentReplacesIsNotDoubted() {
        var files = ConfigFiles()
        files.images =
            "{\"feature\": \"quay.io/a/b@sha256:\(ConfigFiles.digest)\", \"service\": \"docker.io/a/b@sha256:\(ConfigFiles.digest)\"}"
        #expect(files.problems().count == 1)
        files.environments["local"]? += "images: {feature: \"docker.io/a/b@sha256:\(ConfigFiles.digest)\"}\n"
        #expect(files.problems() == [])
    }

    @Test func anImageThatOnlyAnEnvironmentNamesIsDoubted() {
        var files = ConfigFiles()
        files.environments["local"]? +=
            "images: {featur: \"eu.gcr.io/acme/feature@sha256:\(ConfigFiles.digest)\"}\n"
        #expect(
            files.problems().last
                == "environments/local.yaml:4:10 warning images: the images file has no image 'featur'; did you mean 'feature'?"
        )
    }

    @Test(arguments: [("acme-local", 1), ("acme-master", 0), ("example.com/acme-local", 0), ("acme-other", 0)])
    func theOlderRegistryNamesItsProject(path: String, doubts: Int) {
        var files = ConfigFiles()
        files.environments["master"] = files.environments["local"]?.replacing("acme-local", with: "acme-master")
        files.images = files.images?.replacing(
            "europe-west1-docker.pkg.dev/acme/workloads/feature", with: "gcr.io/\(path)/feature")
        let found = files.problems("master").filter { $0.contains("warning feature: the image is in") }
        #expect(found.count == doubts, "\(files.problems("master"))")
    }

    @Test func theRegistryOfAnotherEnvironmentIsDoubted() {
        var files = ConfigFiles()
        files.environments["master"] = files.environments["local"]?.replacing("acme-local", with: "acme-master")
        files.images = files.images?.replacing("/acme/workloads/feature", with: "/acme-local/workloads/feature")
        #expect(files.problems("local") == [])
        #expect(
            files.problems("master") == [
                "images.json:2:14 warning feature: the image is in acme-local, the project of environment 'local' (push it to this environment's registry, and name it in `images` of environments/master.yaml)"
            ])
    }

    @Test(arguments: ["gcr.io/acme-local", "eu.gcr.io/acme-local"])
    func soIsTheOlderRegistryOfOne(registry: String) {
        var files = ConfigFiles()
        files.environments["master"] = files.environments["local"]?.replacing("acme-local", with: "acme-master")
        files.images = files.images?.replacing(
            "europe-west1-docker.pkg.dev/acme/workloads/feature", with: registry + "/w/feature")
        #expect(files.problems("local") == [])
        #expect(
            files.problems("master").map {
                $0.contains("the image is in acme-local, the project of environment 'local'")
            } == [true])
    }

    @Test func aURLIsNoImage() {
        #expect(
            problems("https://gcr.io").first?.hasSuffix(
                "is a URL, not an image by digest (write gcr.io/acme/ml/feature@sha256:\(ConfigFiles.digest))") == true)
        #expect(
            problems("https://gitlab.com/a b").first?.hasSuffix(
                "(HOST/PATH@sha256:… as the registry printed it when the image was pushed)") == true)
    }

    @Test func anEnvironmentHasImagesOfItsOwn() {
        var files = ConfigFiles()
        let other = String(ConfigFiles.digest.reversed())
        files.environments["local"]? += "images: {feature: docker.io/acme/feature@sha256:\(other)}\n"
        let config = files.config()
        #expect(config?.features[0].workload.image.text == "docker.io/acme/feature@sha256:\(other)")
        #expect(config?.service?.workload.image.text.contains("/service@") == true)
        files.environments["local"]? += "x: 1\n"
        #expect(files.problems().count == 1)
    }

    @Test func imagesOfAnEnvironmentStandInForTheFile() {
        var files = ConfigFiles()
        files.images = nil
        files.environments["local"]? += """
            images:
              feature: docker.io/acme/feature@sha256:\(ConfigFiles.digest)
              service: docker.io/acme/service:1

            """
        #expect(
            files.problems() == [
                "environments/local.yaml:6:12 service: 'docker.io/acme/service:1' is not an image by digest: it has a tag but no digest (write docker.io/acme/service@sha256:… as the registry printed it when the image was pushed)"
            ])
    }
}
