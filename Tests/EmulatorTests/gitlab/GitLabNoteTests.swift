import HTTP
import Text
import Testing

@testable import Emulator

/// The comments on a merge request (gitlab-13, gitlab-14).
@Suite struct GitLabNoteTests {
    private var store = Store()
    private var now = testTime
    private let url = "https://gitlab.com/api/v4/projects/acme%2Fml/merge_requests/7/notes"

    private mutating func send(
        _ method: String, _ path: String = "", _ body: JSONValue? = nil, token: String? = "t"
    ) -> (status: Int, body: JSONValue) {
        var request = body.map { Request(method, url + path, json: $0) } ?? Request(method, url + path)
        if let token { request.headers.append(Header("PRIVATE-TOKEN", token)) }
        let response = answer(request, in: &store, at: now)
        return (response.status, (try? JSONValue(parsing: response.body)) ?? .null)
    }

    private mutating func bodies(_ query: String = "") -> [String] {
        (send("GET", query).body.array ?? []).compactMap { $0["body"]?.string }
    }

    @Test mutating func aNoteIsMadeChangedListedAndDeleted() {
        let first = send("POST", "", ["body": "plan of develop"])
        #expect(first.status == 201 && first.body["noteable_iid"] == 7 && first.body["system"] == false)
        let id = first.body["id"]?.int ?? 0
        now = now.adding(days: 1)
        #expect(send("POST", "", ["body": "plan of prod"]).status == 201)
        #expect(bodies() == ["plan of prod", "plan of develop"])
        #expect(bodies("?sort=asc") == ["plan of develop", "plan of prod"])
        now = now.adding(days: 1)
        let changed = send("PUT", "/\(id)", ["body": "new plan"])
        #expect(changed.status == 200 && changed.body["created_at"] == first.body["created_at"])
        #expect(bodies("?order_by=updated_at") == ["new plan", "plan of prod"])
        #expect(send("GET", "/\(id)").body == changed.body)
        #expect(send("DELETE", "/\(id)").status == 204 && send("GET", "/\(id)").status == 404)
        #expect(bodies() == ["plan of prod"])
    }

    @Test mutating func notesComeInPagesAndBelongToOneMergeRequest() {
        for number in 0..<25 { _ = send("POST", "", ["body": .string("\(number)")]) }
        #expect(bodies().count == 20 && bodies("?page=2").count == 5)
        let other = Request("GET", url.replacing("/7/", with: "/8/"), headers: [Header("PRIVATE-TOKEN", "t")])
        #expect((try? JSONValue(parsing: answer(other, in: &store, at: now).body)) == [])
    }

    @Test mutating func invalidNotesAreRefused() {
        #expect(send("POST", "", ["body": "  "]).status == 400 && send("POST", "", [:]).status == 400)
        #expect(send("GET", "?sort=up").status == 400 && send("GET", "?order_by=id").status == 400)
        #expect(send("PUT", "/9", ["body": "x"]).status == 404 && send("DELETE", "/9").status == 404)
        #expect(send("GET", token: nil).status == 401 && send("POST", "", ["body": "x"], token: nil).status == 401)
    }
}
