package import Text

/// What one read found.
package enum Found: Sendable, Hashable {
    case present(JSONValue)
    case absent
    case failed(ApplyFailure)
    /// Not looked at: it is on a host that this run may not talk to.
    case outOfReach

    package var live: JSONValue? { if case .present(let live) = self { live } else { nil } }

    /// The same without what no message may repeat.
    func hiding(_ hidden: HiddenValues) -> Found {
        if case .failed(let failure) = self { .failed(failure.hiding(hidden)) } else { self }
    }
}
