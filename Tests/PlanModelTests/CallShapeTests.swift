import JSON
import PlanModel
import Testing

@Suite struct CallShapeTests {
    private let shape = CallShape("DELETE", "https://api.example/v1/projects/p/locations/*/jobs/*?force=false")

    private func fits(_ url: String) -> Bool { shape.fits(Call("DELETE", url)) }

    @Test func aStarIsOneStep() {
        let root = "https://api.example/v1/projects/p/locations/"
        #expect(fits(root + "eu/jobs/a?force=false") && fits(root + "eu/jobs/a%2Fb?force=false"))
        for rest in [
            "eu/jobs/a", "eu/jobs/?force=false", "eu/jobs/a/b?force=false", "/jobs/a?force=false",
            "eu/jobs/a?force=true", "eu/jobs/a?force=false&x=1", "eu/jobs/a?x?force=false", "eu/jobs/a#?force=false",
            "eu/jobs/a b?force=false", "eu/jobs/a\\b?force=false",
        ] {
            #expect(!fits(root + rest), "\(rest)")
        }
        #expect(!fits("https://api.example/v1/projects/q/locations/eu/jobs/a?force=false"))
    }

    @Test func aPathThatClimbsFitsNothing() {
        for step in ["..", ".", "%2e%2e", "%2E.", ".%2e"] {
            #expect(!fits("https://api.example/v1/projects/p/locations/\(step)/jobs/a?force=false"), "\(step)")
        }
    }

    @Test func methodAndBodyAreJustThese() {
        let policy = CallShape("POST", "https://x/*:setIamPolicy", body: ["policy": "${policy}"])
        #expect(policy.fits(Call("POST", "https://x/a:setIamPolicy", body: ["policy": "${policy}"])))
        #expect(!policy.fits(Call("POST", "https://x/a:setIamPolicy", body: ["policy": ["bindings": []]])))
        #expect(!policy.fits(Call("POST", "https://x/a:setIamPolicy")))
        #expect(!policy.fits(Call("PUT", "https://x/a:setIamPolicy", body: ["policy": "${policy}"])))
        #expect(
            !shape.fits(Call("DELETE", "https://api.example/v1/projects/p/locations/a/jobs/b?force=false", body: [:])))
    }

    @Test func starsBacktrack() {
        let shape = CallShape("GET", "https://x/*-run/*")
        #expect(shape.fits(Call("GET", "https://x/a-run-b-run/c")) && !shape.fits(Call("GET", "https://x/a-run-b/c")))
        #expect(
            !CallShape("GET", "https://x/*").fits(
                Call("GET", "https://x/" + String(repeating: "a", count: 50_000) + "/")))
    }
}
