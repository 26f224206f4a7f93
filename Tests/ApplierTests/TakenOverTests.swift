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
    @Test func whatPeopleWriteStandsBeforeTheProof() {
        #expect(owner("Loads files. Managed by Calco for acme/test.", isAdopted: false) == "ours")
        #expect(owner("Loads files.Managed by Calco for acme/test.", isAdopted: false) == "other")
        #expect(owner("Managed by Calco for acme/test. Loads files", isAdopted: true) == "other")
        #expect(owner("Loads files. Managed by Calco for other/test.", isAdopted: true) == "other")
    }
    /// A label proves only as a whole: without a full stop, nothing may stand before it.
    @Test func onlyASentenceMayFollowOtherText() {
        #expect(owner("", isAdopted: true, zone: "not a") == "other")
    }

    @Test func whatOthersWroteStays() {
        let at = JSONPointer(tokens: ["description"])
        let proof = "Managed by Calco for acme/test."
        func kept(_ live: String, body: String = proof, isAdopted: Bool = true, sent: String? = nil) -> String? {
            var resource = Resource(
                address: Address(kind: "k", name: "n"), kind: "k", name: "n", owner: [at: proof],
                calls: Calls(read: Call("GET", "https://x.googleapis.com/n")), body: ["description": .string(body)])
            var previous = resource
            previous.body["description"] = .string(sent ?? proof)
            if isAdopted { resource.marks = [at: "Managed by Calco for "] }
            let (taken, own) = resource.keepingTexts(of: ["description": .string(live)], previous: previous)
            #expect(own.isEmpty == (taken == resource))
            return taken.body["description"]?.string
        }
        #expect(kept("runs daily") == "runs daily " + proof)
        #expect(kept("for ${x}") == "for $${x} " + proof)
        #expect(kept("") == proof)
        #expect(kept("Managed by Calco for other/test.") == proof)
        #expect(kept("runs daily", body: "ours " + proof) == "ours " + proof)
        #expect(kept("runs daily", isAdopted: false) == proof)
        #expect(kept("runs daily " + proof, isAdopted: false) == "runs daily " + proof)
        #expect(kept("runs daily " + proof, sent: "runs daily " + proof) == proof, "the plan dropped that text")
    }
    @Test func whatAnotherFieldSaysStillCounts() {
        #expect(owner("runs daily", isAdopted: true, zone: "b") == "other")
        #expect(owner("runs daily", isAdopted: true, zone: "") == "nobody")
    }
}
