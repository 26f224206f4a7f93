import PlanModel
import Testing
import Text

@testable import Applier

/// Whose an object is that the configuration takes over although it has a description of its own.
@Suite struct TakenOverTests {
    private func owner(_ description: JSONValue, isAdopted: Bool) -> String {
        let at = JSONPointer(tokens: ["description"])
        var resource = Resource(
            address: Address(kind: "trigger", name: "daily"), kind: "trigger", name: "jobs/daily",
            owner: [at: "Managed by Calco for acme/test."], calls: Calls(read: Call("GET", "https://x/daily")),
            body: [:])
        if isAdopted { resource.marks = [at: "Managed by Calco for "] }
        switch resource.ownership(of: ["description": description]) {
        case .ours: return "ours"
        case .nobody: return "nobody"
        case .other: return "other"
        case .unprovable: return "unprovable"
        }
    }

    @Test func onlyWhatIsNamedAndNoOtherStackMarkedIsTaken() {
        #expect(owner("runs daily", isAdopted: false) == "other")
        #expect(owner("runs daily", isAdopted: true) == "nobody")
        #expect(owner("Managed by Calco for other/test.", isAdopted: true) == "other")
        #expect(owner("Managed by Calco for acme/master.", isAdopted: true) == "other")
        #expect(owner("Managed by Calco for acme/test.", isAdopted: true) == "ours")
        #expect(owner("", isAdopted: true) == "nobody")
        #expect(owner(["a": 1], isAdopted: true) == "other", "no text is no description")
    }
}
