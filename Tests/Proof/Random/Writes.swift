import PlanModel
import Text

/// The writes that the changes shown to a user allow.
struct Writes: Sendable {
    private let changed: [(action: String, resources: [Resource])]

    /// Each change is `update ADDRESS`.
    init(of changes: [String], _ old: Plan, _ new: Plan) {
        changed = changes.map { change in
            let parts = change.split(separator: " ", maxSplits: 1).map(String.init)
            let address = parts.last ?? ""
            return (
                parts.first ?? "", (new.resources + old.resources).filter { $0.address.text == address }
            )
        }
    }

    /// Writes that belong to no change, and changes without a write.
    func complaints(about writes: [String]) -> [String] {
        let calls = changed.map { change in change.resources.flatMap(\.writes) }
        let strange = writes.filter { write in !calls.joined().contains { $0.fits(write) } }
        let missing = zip(changed, calls).filter { change, calls in
            change.action != "keep" && !writes.contains { write in calls.contains { $0.fits(write) } }
        }
        return strange.map { "not shown: \($0)" }
            + missing.map { change, _ in "not sent: \(change.action) \(change.resources.first?.address.text ?? "")" }
    }
}

extension Resource {
    /// Every call that may write for it.
    fileprivate var writes: [Call] {
        [calls.create, calls.update, calls.delete, calls.renew, numbering?.write, numbering?.skip].compactMap(\.self)
            + switches.map(\.call)
    }
}

extension Call {
    /// True if `write`, `PATCH https://…`, is this call with its references filled in. A query may have more.
    fileprivate func fits(_ write: String) -> Bool {
        guard let template = try? Template("\(method) \(url)") else { return false }
        var rest = write[...]
        var isOpen = false
        for part in template.parts {
            switch part {
            case .reference: isOpen = true
            case .text(let text):
                let text = text.prefix { $0 != "?" }
                // Only a query follows.
                guard !text.isEmpty else { continue }
                guard
                    let range = isOpen
                        ? rest.firstRange(of: text)
                        : rest.hasPrefix(text)
                            ? rest.startIndex..<rest.index(rest.startIndex, offsetBy: text.count) : nil
                else { return false }
                rest = rest[range.upperBound...]
                isOpen = false
            }
        }
        return isOpen || rest.isEmpty || rest.hasPrefix("?")
    }
}
