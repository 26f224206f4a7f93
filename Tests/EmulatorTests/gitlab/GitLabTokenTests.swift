import HTTP
import Testing
import Text

@testable import Emulator

/// What a token may ask about itself, its project, the order of jobs and a lock (gitlab-15 to gitlab-18).
@Suite struct GitLabTokenTests {
    private var store = Store()
    private let api = "https://gitlab.com/api"

    private mutating func send(
        _ method: String, _ path: String, _ body: JSONValue? = nil, token: String? = "glpat-t"
    ) -> (status: Int, body: JSONValue) {
        var request = body.map { Request(method, api + path, json: $0) } ?? Request(method, api + path)
        if let token { request.headers.append(Header("PRIVATE-TOKEN", token)) }
        let response = answer(request, in: &store, at: testTime)
        return (response.status, (try? JSONValue(parsing: response.body)) ?? .null)
    }

    @Test mutating func aTokenSaysWhatItMay() {
        #expect(send("GET", "/v4/personal_access_tokens/self").body["scopes"] == ["api"])
        #expect(send("GET", "/v4/personal_access_tokens/self", token: "read-t").body["scopes"] == ["read_api"])
        for token in [nil, "", "revoked-t"] {
            #expect(send("GET", "/v4/personal_access_tokens/self", token: token).status == 401)
        }
    }

    @Test mutating func aProjectSaysWhichRole() {
        let project = send("GET", "/v4/projects/acme%2Fml").body
        #expect(project["path_with_namespace"] == "acme/ml")
        #expect(project["permissions"]?["project_access"]?["access_level"] == 40)
        let reader = send("GET", "/v4/projects/1234", token: "read-t").body
        #expect(reader["path_with_namespace"] == "local/project-1234")
        #expect(reader["permissions"]?["project_access"]?["access_level"] == 30)
    }

    @Test mutating func aResourceGroupHasAMode() {
        let group = "/v4/projects/1234/resource_groups/develop"
        #expect(send("GET", group).status == 404)
        #expect(send("PUT", group, ["process_mode": "backwards"]).status == 400)
        #expect(send("PUT", group, ["process_mode": "oldest_first"]).status == 200)
        #expect(send("GET", group).body == ["key": "develop", "process_mode": "oldest_first"])
    }

    @Test mutating func graphQLTellsWhoHasALock() {
        func question(_ name: String, _ query: String = "terraformState(name: $name)") -> JSONValue {
            ["query": .string(query), "variables": ["name": .string(name), "path": "acme/ml"]]
        }
        let nothing: JSONValue = ["data": ["project": ["terraformState": .null]]]
        #expect(send("POST", "/graphql", question("main")).body == nothing)
        let names = ["Operation", "Info", "Who", "Version", "Created", "Path"]
        let lock = JSONObject(names.map { ($0, "") } + [("ID", "1")])
        #expect(send("POST", "/v4/projects/acme%2Fml/terraform/state/main/lock", .object(lock)).status == 200)
        let held = send("POST", "/graphql", question("main")).body["data"]?["project"]?["terraformState"]
        #expect(held?["lockedByUser"]?["username"] == "developer" && held?["lockedAt"]?.string != nil)
        #expect(send("DELETE", "/v4/projects/acme%2Fml/terraform/state/main/lock", ["ID": "1"]).status == 200)
        let free = send("POST", "/graphql", question("main")).body["data"]?["project"]?["terraformState"]
        #expect(free == ["lockedAt": .null, "lockedByUser": .null])
        #expect(send("POST", "/graphql", question("main", "everything")).body["errors"] != nil)
        #expect(send("POST", "/graphql", question("main"), token: nil).status == 401)
    }
}
