import PlanModel
import Testing
import Text

@Suite struct NamedObjectTests {
    private let image = NamedObject(
        at: at("containers", "*", "image"), "image", text: "*-docker.pkg.dev/*/*/**@sha256:*",
        url: "https://x/p/{2}/l/{1}/r/{3}/i/{4}@sha256:{5}")

    @Test func aTextOfTheFormIsLookedUp() {
        #expect(
            image.read("europe-west1-docker.pkg.dev/acme/work/api@sha256:0af")
                == Call("GET", "https://x/p/acme/l/europe-west1/r/work/i/api@sha256:0af"))
        #expect(
            image.read("us-docker.pkg.dev/acme/work/team/a.b/api@sha256:0af")?.url
                == "https://x/p/acme/l/us/r/work/i/team%2Fa.b%2Fapi@sha256:0af")
    }

    @Test func anyOtherIsNot() {
        for text in [
            "docker.io/library/x@sha256:0af", "us-docker.pkg.dev/acme/work@sha256:0af",
            "us-docker.pkg.dev/acme/work/api:1",
            "us-docker.pkg.dev/acme/work/api@sha256:", "us-docker.pkg.dev/acme//api@sha256:0af", "",
            "us-docker.pkg.dev/acme/work/api@sha256:0af/x", "a/us-docker.pkg.dev/acme/work/api@sha256:0af",
        ] {
            #expect(image.read(text) == nil, "\(text)")
        }
    }

    @Test func whatBeginsOrEndsOtherwiseIsNotMeant() {
        let member = NamedObject(at: at("member"), "account", text: "serviceAccount:*@acme.test", url: "https://x/{1}")
        for text in ["user:a@acme.test", "serviceAccount:a@other.test", "allUsers", "serviceAccount:${x.y}@acme.test"] {
            #expect(member.texts(in: ["member": .string(text)]) == [], "\(text)")
        }
        #expect(member.texts(in: ["member": "serviceAccount:a@acme.test"]) == ["serviceAccount:a@acme.test"])
        #expect(member.read("serviceAccount:a@acme.test")?.url == "https://x/a")
    }

    @Test func eachTextOfTheBodyCountsOnce() {
        let body: JSONValue = [
            "containers": [["image": "a"], ["image": "b"], ["image": "a"], ["image": "${x.y#/z}"], ["name": "c"]]
        ]
        #expect(image.texts(in: body) == ["a", "b"])
        #expect(image.texts(in: [:]) == [])
    }
}
