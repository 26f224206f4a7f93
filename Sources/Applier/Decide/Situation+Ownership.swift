import PlanModel
import Text

/// Whose an object is that is there, and why it is not taken.
extension Situation {
    /// True if the state, or a run that was killed, knows that this stack made it, or has taken it over.
    var isKnown: Bool { previous != nil || isOpen || wasOurs }

    /// True if nothing shows that this stack made what is there, and it may change or delete it from now on.
    func takesOver(_ live: JSONValue) -> Bool {
        // A number that is somebody else's is refused.
        guard !isKnown, resource.numbering == nil, resource.calls.update != nil || resource.calls.delete != nil
        else { return false }
        if case .ours = ownership(of: live, resource.owner, marks: resource.marks) { return false }
        return true
    }

    func spent() -> ApplyFailure {
        let isNumbered = resource.numbering != nil
        return ApplyFailure(
            resource.address, "read", read,
            message: isNumbered
                ? "\(name) was destroyed, and nothing can be made under that name again"
                : "\(name) was deleted, and its name is not free yet",
            help: isNumbered ? "raise its number by one" : "undelete it, or choose another id")
    }

    func unadopted(_ unproven: [FieldChange] = []) -> ApplyFailure {
        let missing =
            unproven.isEmpty
            ? "nothing proves that this stack made it"
            : "nobody can read whether \(unproven.map(\.pointer.text).joined(separator: ", ")) is what the config says"
        var failure = ApplyFailure(
            resource.address, "read", read,
            message: "\(name) is there already, and \(missing)",
            help:
                "write `adopt: true` at it or run 'calco-apply adopt \(resource.address)' to take it over as it is, or choose another id"
        )
        failure.unadopted = name
        return failure
    }

    enum Owner {
        case us
        case nobody
        /// The kind cannot carry a proof.
        case unknown
    }

    /// Who owns the object. Throws if it is somebody else.
    func checkOwner(_ live: JSONValue) throws(ApplyFailure) -> Owner {
        switch ownership(of: live, resource.owner, marks: resource.marks) {
        case .ours: return .us
        case .nobody: return .nobody
        case .unprovable: return .unknown
        case .other(let pointer, let value):
            throw ApplyFailure(
                resource.address, "read", read,
                message: "\(name) belongs to somebody else: \(pointer.text) is \(value.compactText), "
                    + "this stack's would be \"\(resource.owner[pointer] ?? "")\"",
                help: rules.foreign(resource.address)
                    ?? "choose another name, or clear that field to hand the object over")
        }
    }

    /// True if the number is ours but not recorded yet. Throws if somebody else took it.
    func checkNumber() throws(ApplyFailure) -> Bool {
        guard let numbering = resource.numbering else { return false }
        switch cloud.numbered[resource.address] {
        case .us?, nil: return false
        case .usUnwritten?: return true
        case .somebody(let next)?: throw ApplyFailure(foreignNumberOf: resource, numbering, "read", next: next)
        case .nobodyKnows(let next)?:
            var failure = ApplyFailure(foreignNumberOf: resource, numbering, "read", next: next)
            failure.message = "\(name) was announced by a run that was killed, and "
            failure.message +=
                (resource.sensitive.first?.source).unrecognised + ": nobody can tell whether this stack made it"
            throw failure
        }
    }
}

extension Sensitive.Source? {
    /// Why an announced value from here is not recognised.
    fileprivate var unrecognised: String {
        switch self {
        case .environment(let name)?:
            "the environment variable \(name) does not hold its value now, or it was put out of use"
        case .text?: "what its value is made of is not the same now, or it was put out of use"
        case .generated? where self?.outlivesItsDigest == false: "its value is too short to be recognised"
        case .generated?, .read?, nil: "put out of use before it was written down"
        }
    }
}
