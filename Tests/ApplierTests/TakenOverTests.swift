import PlanModel
import Testing
import Text

@testable import Applier

/// Whose an object is that the configuration takes over although it has a description of its own.
@Suite struct TakenOverTests {
    private func owner(_ description: JSONValue, isAdopted: Bool, zone: JSONValue = "a") -> String {
        let at = JSONPointer(tokens: ["description"])
        let owner = [at: "Managed by Calco for acme/test.", JSONPointer(tokens: ["zone"]): "a"]
        let marks = isAdopted ? [at: "Managed by Calco for "] : [:]
        switch ownership(of: ["description": description, "zone": zone], owner, marks: marks) {
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
    @Test func whatAnotherFieldSaysStillCounts() {
        #expect(owner("runs daily", isAdopted: true, zone: "b") == "other")
        #expect(owner("runs daily", isAdopted: true, zone: "") == "nobody")
    }
}
