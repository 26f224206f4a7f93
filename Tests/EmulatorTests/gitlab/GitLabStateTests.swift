import HTTP
import Text
import Testing

@testable import Emulator

/// GitLab's Terraform state store (gitlab-9 to gitlab-12).
@Suite struct GitLabStateTests {
    private var store = Store()
    private let url = "https://gitlab.com/api/v4/projects/1234/terraform/state/calco-prod"
    private let lock: JSONValue = [
        "ID": "one", "Operation": "apply", "Info": "job 7", "Who": "calco", "Version": "1", "Created": "x", "Path": "",
    ]

    private mutating func call(
        _ method: String, _ path: String = "", _ body: JSONValue? = nil, token: String = "PRIVATE-TOKEN: t"
    ) -> Response {
        let halves = token.split(separator: ":", maxSplits: 1).map { trimmed($0) }
        var request = body.map { Request(method, url + path, json: $0) } ?? Request(method, url + path)
        if halves.count == 2 { request.headers.append(Header(halves[0], halves[1])) }
        return answer(request, in: &store, at: testTime)
    }

    private func json(_ response: Response) -> JSONValue { (try? JSONValue(parsing: response.body)) ?? .null }

    @Test mutating func aStateIsLockedWrittenAndReleased() {
        #expect(call("GET").status == 404)
        #expect(json(call("POST", "/lock", lock))["Who"] == "developer")
        #expect(call("GET").status == 204)
        #expect(call("POST", "", ["serial": 1]).status == 409)
        #expect(call("POST", "?ID=two", ["serial": 1]).status == 409)
        #expect(call("POST", "?ID=one", ["serial": 1]).status == 200)
        #expect(call("POST", "?ID=one", ["serial": 1, "more": true]).status == 422)
        #expect(call("POST", "?ID=one", ["serial": 10]).status == 200)
        #expect(call("POST", "?ID=one", ["lineage": "x"]).status == 400)
        #expect(call("POST", "?ID=one", ["serial": -1]).status == 400)
        #expect(json(call("GET"))["serial"] == 10 && json(call("GET", "/versions/1"))["serial"] == 1)
        #expect(call("GET", "/versions/2").status == 404)
        #expect(call("DELETE", "/lock", ["ID": "two"]).status == 409)
        #expect(call("DELETE", "/lock", ["ID": "one"]).status == 200)
        #expect(call("POST", "?ID=one", ["serial": 11]).status == 409)
        #expect(call("DELETE", "/versions/10").status == 204 && json(call("GET"))["serial"] == 1)
        #expect(call("DELETE").status == 200 && call("GET").status == 404)
    }

    @Test mutating func aRefusedLockNamesItsHolder() {
        let job = "Authorization: Basic " + base64(Array("gitlab-ci-token:secret".utf8))
        #expect(call("POST", "/lock", lock, token: job).status == 200)
        var other = lock
        other["ID"] = "two"
        other["Info"] = "job 8"
        let refused = call("POST", "/lock", other)
        #expect(refused.status == 409)
        #expect(json(refused)["ID"] == "one" && json(refused)["Who"] == "gitlab-ci-token")
        #expect(json(refused)["Info"] == "job 8")
        #expect(call("DELETE", "/lock", [:]).status == 200)
        #expect(call("POST", "/lock", other).status == 200)
    }

    @Test mutating func aLockNeedsAllItsFieldsAndAToken() {
        #expect(json(call("POST", "/lock", ["ID": "one"]))["error"]?.string?.contains("Who is missing") == true)
        for token in ["", "JOB-TOKEN: t", "Authorization: Basic eA=="] {
            #expect(call("GET", token: token).status == 401, "\(token)")
            #expect(call("POST", "/lock", lock, token: token).status == 401, "\(token)")
        }
    }

    @Test mutating func aStateIsReturnedByteForByte() {
        let bytes = Array("{ \"serial\" : 3,\n \"x\": 1.50 }\n".utf8)
        var request = Request("POST", url, json: [:])
        request.body = bytes
        request.headers.append(Header("PRIVATE-TOKEN", "t"))
        #expect(answer(request, in: &store, at: testTime).status == 200)
        #expect(Array(call("GET").body) == bytes)
    }
}
