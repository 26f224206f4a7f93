package import JSON

/// One cloud object that the plan wants, with every call that reads, makes, changes or removes it.
package struct Resource: Sendable, Hashable {
    package var address: Address
    package var kind: String
    /// Google's or GitLab's own id. Where the server assigns it, the collection followed by `/*`.
    package var name: String
    package var dependsOn: [Address]
    package var procedure: Procedure
    package var calls: Calls
    /// The fields that are wanted. Only these are compared and, unless a call has a body of its own, only these are sent.
    package var body: JSONValue
    /// Values that are filled in at apply and never written anywhere.
    package var sensitive: [Sensitive]
    /// Fields that no body can set, each with the call that sets it.
    package var switches: [Switch]

    package init(
        address: Address, kind: String, name: String, dependsOn: [Address] = [], procedure: Procedure = .crud,
        calls: Calls,
        body: JSONValue, sensitive: [Sensitive] = [], switches: [Switch] = []
    ) {
        self.address = address
        self.kind = kind
        self.name = name
        self.dependsOn = dependsOn
        self.procedure = procedure
        self.calls = calls
        self.body = body
        self.sensitive = sensitive
        self.switches = switches
    }
}

/// How apply talks to one sort of endpoint. Closed: a new case needs a reason that data cannot express.
package enum Procedure: String, Sendable, Hashable, CaseIterable {
    /// Read, then create, update or delete one object by its own URL.
    case crud
    /// One member of one role in the policy of a target: read the policy, merge, write it with its etag. `body` is
    /// `{role, member}`; all members of one target are written together. The calls `create` and `delete` send the policy,
    /// in the place of `${policy}` in their body.
    case iamMember = "iam_member"
}

/// The calls of one resource. A resource without `create` must exist; one without `update` cannot be changed in place;
/// one without `delete` is left alone when it leaves the plan.
package struct Calls: Sendable, Hashable {
    package var read: Call
    package var create: Call?
    package var update: Call?
    package var delete: Call?
    /// Must answer 2xx before `create` is sent.
    package var requires: Call?
    /// An update that makes the object start again even if nothing in it changes; see `KindRules.renewedBy`.
    package var renew: Call?
    /// Lists what is in the object; see `KindRules.contents`.
    package var contents: Call?

    package init(
        read: Call, create: Call? = nil, update: Call? = nil, delete: Call? = nil, requires: Call? = nil,
        renew: Call? = nil, contents: Call? = nil
    ) {
        self.read = read
        self.create = create
        self.update = update
        self.delete = delete
        self.requires = requires
        self.renew = renew
        self.contents = contents
    }
}

/// One REST request. Strings may hold references, `${self#/name}` among them for the object's own live fields.
package struct Call: Sendable, Hashable {
    package var method: String
    package var url: String
    /// Nil: `create` and `update` send the resource's body, other calls send none.
    package var body: JSONValue?
    /// Set when the answer is a long-running operation: the URL under which its `name` is polled.
    package var operation: String?
    /// The body is a JSON merge patch: members that were sent before and are no longer wanted are sent as null.
    package var merge: Bool

    package init(_ method: String, _ url: String, body: JSONValue? = nil, operation: String? = nil, merge: Bool = false)
    {
        self.method = method
        self.url = url
        self.body = body
        self.operation = operation
        self.merge = merge
    }
}

/// A field that only a call of its own can set, such as a scheduler job's `state`.
package struct Switch: Sendable, Hashable {
    package var at: JSONPointer
    package var value: String
    package var call: Call

    package init(at: JSONPointer, value: String, call: Call) {
        self.at = at
        self.value = value
        self.call = call
    }
}
