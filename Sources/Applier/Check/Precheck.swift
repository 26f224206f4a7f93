package import PlanModel

/// What a look came to: it is as a run needs it, it is not, or nobody can tell.
package enum Verdict: String, Sendable, Hashable {
    case yes, no
    /// It cannot be told: who asked may not ask, or nobody knows how.
    case unknown
}

/// One thing that was found out before the first write. Only a `no` holds a run back.
package struct Precheck: Sendable, Hashable {
    /// What was asked about: `permission`, `validation`, `value`, `quota`, `takeover`, or what the plan calls it, such as
    /// `image`.
    package var about: String
    /// Its name: of the permission, of the image; of a validation, what would be sent.
    package var subject: String
    package var verdict: Verdict
    /// Why it is a no, or why it cannot be told: in the server's words where it has some. Under a yes, what was found.
    package var reason: String?
    /// A role that has the permission, if one is known.
    package var role: String?
    /// What needs it.
    package var addresses: [Address]
    /// True: as text, a change or an error says it already.
    package var isToldElsewhere = false

    package init(
        _ about: String, _ subject: String, _ verdict: Verdict, reason: String? = nil, role: String? = nil,
        for addresses: [Address]
    ) {
        (self.about, self.subject, self.verdict) = (about, subject, verdict)
        (self.reason, self.role, self.addresses) = (reason, role, addresses)
    }
}
