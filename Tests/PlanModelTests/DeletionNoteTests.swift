import PlanModel
import Testing
import Text

@Suite struct DeletionNoteTests {
    private func note(_ method: String, _ url: String, _ procedure: Procedure = .crud) -> String? {
        Resource(
            address: Address(kind: "k", name: "n"), kind: "k", name: "n", procedure: procedure,
            calls: Calls(read: Call("GET", "https://a"), delete: Call(method, url)), body: [:]
        ).deletionNote
    }

    @Test func onlyWhatIsNotDeletedHasOne() {
        #expect(note("POST", "https://a/versions/1:disable") == "by ':disable'")
        #expect(note("DELETE", "https://a/versions/1:disable") == nil)
        #expect(note("POST", "https://a/things/1:delete") == nil)
        #expect(note("POST", "https://a:443/things") == nil && note("POST", "https://a/things") == nil)
        #expect(note("POST", "https://a/p:setIamPolicy", .iamMember) == nil)
    }
}
