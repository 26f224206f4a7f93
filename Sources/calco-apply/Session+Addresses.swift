import Diagnostics
import PlanModel

extension Session {
    /// The addresses in `texts`, each of a resource of the plan; stops at one that is not. `option` is where they were
    /// given.
    func planned(_ texts: [String], for option: TerminalText) throws(Stop) -> Set<Address> {
        try addresses(texts, among: Set(plan.resources.map(\.address)), of: "the plan has no", for: option)
    }
}

/// The addresses in `texts`, each among `known`; `lack` says who has no other.
func addresses(
    _ texts: [String], among known: Set<Address>, of lack: TerminalText, for option: TerminalText
) throws(Stop) -> Set<Address> {
    var found: Set<Address> = []
    for text in texts {
        guard let address = Address(parsing: text), known.contains(address) else {
            throw Stop("\(option): \(lack) \(text)\(didYouMean(text, among: known.map(\.text).sorted()))")
        }
        found.insert(address)
    }
    return found
}
