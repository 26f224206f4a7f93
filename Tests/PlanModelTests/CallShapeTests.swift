import Text
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
            "eu/jobs/a b?force=false", "eu/jobs/a\u{7F}?force=false", "eu/jobs/a\\b?force=false",
        ] {
            #expect(!fits(root + rest), "\(rest)")
        }
        #expect(!fits("https://api.example/v1/projects/q/locations/eu/jobs/a?force=false"))
    }

    @Test func aPathThatClimbsFitsNothing() {
        for step in ["..", ".", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "%2525252e."] {
            #expect(!fits("https://api.example/v1/projects/p/locations/\(step)/jobs/a?force=false"), "\(step)")
        }
    }

    /// Two spellings of one name would count as two objects, one of them to be deleted.
    @Test func aNameIsSpelledInOneWay() {
        let folder = CallShape("GET", "https://x/b/*/f/*")
        #expect(folder.stars(in: Call("GET", "https://x/b/a/f/ml%2Ffeatures%2F")) == ["a", "ml%2Ffeatures%2F"])
        for name in ["%61pi", "ml%2ffeatures", "a%2Db", "%31", "a%", "a%4", "a%zz", "a&b", "a=b", "a;b", "%7E"] {
            #expect(!folder.fits(Call("GET", "https://x/b/a/f/" + name)), "\(name)")
        }
    }

    @Test func starsGoBackIntoTheirPlaces() {
        #expect(CallShape("GET", "https://x/*/v/*").call(["a", "b", "c"]).url == "https://x/a/v/b")
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

    @Test func starsStandInBodiesToo() {
        let shape = CallShape("POST", "https://x/c/off", body: ["network": "projects/1/n/*", "n": 1])
        func stars(_ body: JSONValue) -> [String]? { shape.stars(in: Call("POST", "https://x/c/off", body: body)) }
        #expect(stars(["network": "projects/1/n/main", "n": 1]) == ["main"])
        for body: JSONValue in [
            ["network": "projects/2/n/main", "n": 1], ["network": "projects/1/n/a/b", "n": 1],
            ["network": "projects/1/n/", "n": 1], ["network": "projects/1/n/main", "n": 2],
            ["network": "projects/1/n/main"], ["network": "projects/1/n/main", "n": 1, "force": true],
            ["network": ["projects/1/n/main"], "n": 1],
        ] {
            #expect(stars(body) == nil, "\(body)")
        }
    }

    /// What is read is what is deleted, also where the name stands in a query and in a body.
    @Test func aFormSaysWhereTheObjectIsInTheAnswer() {
        let form = Form(
            CallShape("GET", "https://x/c?network=*"),
            delete: CallShape("POST", "https://x/c/off", body: ["network": "n/*"]), name: "c/*", item: at("c", "0"))
        func fits(_ read: String, _ item: JSONPointer?, _ deleted: String) -> Bool {
            var calls = Calls(
                read: Call("GET", "https://x/c?network=" + read),
                delete: Call("POST", "https://x/c/off", body: ["network": .string("n/" + deleted)]))
            calls.read.item = item
            let resource = Resource(
                address: Address(kind: "kind", name: "x"), kind: "kind", name: "c/main", calls: calls, body: [:])
            return form.stars(in: resource) != nil
        }
        #expect(fits("main", at("c", "0"), "main"))
        #expect(!fits("main", at("c", "1"), "main") && !fits("main", nil, "main"))
        #expect(!fits("main", at("c", "0"), "other") && !fits("other", at("c", "0"), "other"))
    }

    @Test func starsBacktrack() {
        let shape = CallShape("GET", "https://x/*-run/*")
        #expect(shape.fits(Call("GET", "https://x/a-run-b-run/c")) && !shape.fits(Call("GET", "https://x/a-run-b/c")))
        #expect(
            !CallShape("GET", "https://x/*").fits(
                Call("GET", "https://x/" + String(repeating: "a", count: 50_000) + "/")))
    }
}
