package import Text

/// The result of one read.
package enum Found: Sendable, Hashable {
    case present(JSONValue)
    case absent
    case failed(ApplyFailure)
    /// Not read: it is on a host that this run may not call.
    case outOfReach

    package var live: JSONValue? { if case .present(let live) = self { live } else { nil } }

    /// The same with secrets removed.
    func hiding(_ hidden: HiddenValues) -> Found {
        if case .failed(let failure) = self { .failed(failure.hiding(hidden)) } else { self }
    }
}
