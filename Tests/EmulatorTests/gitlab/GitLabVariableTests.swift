import HTTP
import Text
import Testing

@testable import Emulator

@Test func aVariableIsCreatedUpdatedAndDeleted() {
    var cloud = TestCloud(enabled: [])
    #expect(cloud.call("GET", variableUrl + "/KEY").body == ["message": "404 Variable Not Found"])
    let made = cloud.call("POST", variableUrl, ["key": "KEY", "value": "v", "raw": true])
    #expect(made.status == 201)
    #expect(
        made.body == [
            "key": "KEY", "value": "v", "description": .null, "environment_scope": "*", "protected": false,
            "masked": false, "hidden": false, "raw": true, "variable_type": "env_var",
        ])
    let again = cloud.call("POST", variableUrl, ["key": "KEY", "value": "w"])
    #expect(again.status == 400 && again.body == ["message": ["key": ["(KEY) has already been taken"]]])
    #expect(cloud.call("PUT", variableUrl + "/KEY", ["value": "w"]).body["value"] == "w")
    #expect(cloud.call("GET", variableUrl + "/KEY").body["raw"] == true)
    #expect(cloud.call("DELETE", variableUrl + "/KEY").status == 204)
    #expect(cloud.call("DELETE", variableUrl + "/KEY").status == 404)
}

@Test func aGitLabMayBeServedBelowAPath() {
    var cloud = TestCloud(enabled: [])
    let below = variableUrl.replacing("/api/v4/", with: "/tools/gitlab/api/v4/")
    #expect(cloud.call("POST", below, ["key": "KEY", "value": "v"]).status == 201)
    #expect(cloud.call("GET", below + "/KEY").body["value"] == "v")
}

@Test func aKeyMayHaveAValuePerScope() {
    var cloud = TestCloud(enabled: [])
    for scope in ["prod", "dev"] {
        let body: JSONValue = ["key": "KEY", "value": .string(scope), "environment_scope": .string(scope)]
        #expect(cloud.call("POST", variableUrl, body).status == 201)
    }
    let ambiguous = cloud.call("GET", variableUrl + "/KEY")
    #expect(ambiguous.status == 409)
    #expect(
        ambiguous.body["message"]?.string
            == "There are multiple variables with provided parameters. Please use 'filter[environment_scope]'")
    let filter = "?filter%5Benvironment_scope%5D=prod"
    #expect(cloud.call("GET", variableUrl + "/KEY" + filter).body["value"] == "prod")
    #expect(cloud.call("GET", variableUrl + "/KEY?filter[environment_scope]=dev").body["value"] == "dev")
    #expect(cloud.call("PUT", variableUrl + "/KEY" + filter, ["environment_scope": "dev"]).status == 400)
    #expect(cloud.call("DELETE", variableUrl + "/KEY" + filter).status == 204)
    #expect(cloud.call("GET", variableUrl + "/KEY").body["value"] == "dev")
}

@Test func projectsAreKeptApart() {
    var cloud = TestCloud(enabled: [])
    cloud.call("POST", variableUrl, ["key": "KEY", "value": "v"])
    #expect(cloud.call("GET", "https://gitlab.com/api/v4/projects/42/variables").body == [])
    #expect(cloud.call("GET", "http://127.0.0.1:1/api/v4/projects/acme%2Fml-platform/variables").body.array?.count == 1)
}

@Test(arguments: [
    ("short", false, false), ("has space", false, false), ("has space", true, false), ("a$b{cdefgh", false, false),
    ("a$b{cdefgh", true, true), ("abcDEF12_+=/@:.~-", false, true),
])
func maskedValuesHaveRules(value: String, raw: Bool, isFine: Bool) {
    var cloud = TestCloud(enabled: [])
    let body: JSONValue = ["key": "KEY", "value": .string(value), "masked": true, "raw": .bool(raw)]
    let answer = cloud.call("POST", variableUrl, body)
    #expect(answer.status == (isFine ? 201 : 400))
    if !isFine { #expect(answer.body["message", "value"] == ["is invalid"]) }
}

@Test func aHiddenValueIsNeverReturned() {
    var cloud = TestCloud(enabled: [])
    let body: JSONValue = ["key": "KEY", "value": "abcdefgh", "masked_and_hidden": true]
    let made = cloud.call("POST", variableUrl, body).body
    #expect(made["value"] == .null && made["hidden"] == true && made["masked"] == true)
    #expect(cloud.call("GET", variableUrl).body["0", "value"] == .null)
    #expect(cloud.call("PUT", variableUrl + "/KEY", ["masked": false]).status == 400)
}

@Test func wrongVariablesAreRefused() {
    var cloud = TestCloud(enabled: [])
    for key in ["a-b", "", "ä", String(repeating: "a", count: 256)] {
        #expect(cloud.call("POST", variableUrl, ["key": .string(key), "value": "v"]).status == 400, "\(key)")
    }
    #expect(cloud.call("POST", variableUrl, ["key": "A"]).body == ["error": "value is missing"])
    #expect(cloud.call("POST", variableUrl, ["key": "A", "value": "v", "masked": "perhaps"]).status == 400)
    #expect(cloud.call("POST", variableUrl, ["key": "A", "value": "v", "variable_type": "tape"]).status == 400)
}

@Test func variablesAreListedInPages() throws {
    var cloud = TestCloud(enabled: [])
    for index in 0..<25 { cloud.call("POST", variableUrl, ["key": .string("K\(index)"), "value": "v"]) }
    let first = answer(Request("GET", variableUrl + "?per_page=20"), in: &cloud.store, at: cloud.now)
    #expect(first.headers["x-next-page"] == "2" && first.headers["x-total"] == "25")
    let second = answer(Request("GET", variableUrl + "?per_page=20&page=2"), in: &cloud.store, at: cloud.now)
    #expect(try JSONValue(parsing: second.body).array?.count == 5)
    #expect(second.headers["x-next-page"] == "")
    let far = answer(Request("GET", variableUrl + "?page=9999999999999"), in: &cloud.store, at: cloud.now)
    #expect(far.status == 200)
}

@Test func aFormIsAsGoodAsJson() {
    var cloud = TestCloud(enabled: [])
    let request = Request(
        "POST", variableUrl, headers: [Header("Content-Type", "application/x-www-form-urlencoded")],
        body: Array("key=A&value=b+c%26d&protected=true".utf8))
    #expect(answer(request, in: &cloud.store, at: cloud.now).status == 201)
    let made = cloud.call("GET", variableUrl + "/A").body
    #expect(made["value"] == "b c&d" && made["protected"] == true)
}
