package import PlanModel

/// One thing that was found out before the first write. Only a `no` holds a run back.
package struct WriteCheck: Sendable, Hashable {
    package enum Answer: String, Sendable, Hashable {
        case yes, no
        /// It cannot be told: who asked may not ask, or nobody knows how.
        case unknown
    }

    /// What was asked about: `permission`, `validation`, or what the plan calls it, such as `image`.
    package var about: String
    /// Its name: of the permission, of the image; of a validation, what would be sent.
    package var subject: String
    package var answer: Answer
    /// Why it is a no, or why it cannot be told: in the server's words where it has some.
    package var reason: String?
    /// A role that has the permission, if one is known.
    package var role: String?
    /// What needs it.
    package var addresses: [Address]

    package init(
        _ about: String, _ subject: String, _ answer: Answer, reason: String? = nil, role: String? = nil,
        for addresses: [Address]
    ) {
        (self.about, self.subject, self.answer) = (about, subject, answer)
        (self.reason, self.role, self.addresses) = (reason, role, addresses)
    }
}
