package import Text

/// One cloud object that the plan wants, with every call that reads, creates, changes or deletes it.
package struct Resource: Sendable, Hashable {
    package var address: Address
    package var kind: String
    /// Google's or GitLab's own id. If the server assigns it, the collection followed by `/*`.
    package var name: String
    package var dependsOn: [Address]
    package var procedure: Procedure
    /// Live values that prove that this stack created the object; a proof that ends with a full stop may follow another
    /// text, which stays if `body` has nothing but the proof. An object with other values is never touched. Empty
    /// if the object is somebody else's and only read, or if its kind cannot carry a proof.
    package var owner: [JSONPointer: String]
    /// Where the answer to the call `contents` has the array of the object's contents. An object without an owner is
    /// adopted only while that is empty: what others put there must not be mistaken for ours.
    package var contents: JSONPointer?
    /// True: the object holds data and is kept when it leaves the plan, unless `Plan.retire` names it.
    package var retain: Bool
    /// False: an object that already exists, and that neither `owner` nor the state proves to be ours, is left alone.
    package var adopts = true
    /// Fields of `owner` in which an existing object may have another value than ours, unless this stands in it, as in
    /// another stack's. It is taken over.
    package var marks: [JSONPointer: String] = [:]
    package var calls: Calls
    /// The fields that are wanted. Only these are compared and, unless a call has a body of its own, only these are sent.
    package var body: JSONValue
    /// Values that are filled in at apply and never written anywhere.
    package var sensitive: [Sensitive]
    /// What the sensitive values must be, or they are not sent.
    package var accepts: [ValueRule]
    /// What an object that exists already must say of itself, or it is not touched.
    package var requires: [LiveRule]
    /// Fields that no body can set, each with the call that sets it.
    package var switches: [Switch]
    /// Fields of the body that no update sends, each with the calls that change it.
    package var apart: [Apart] = []
    /// Fields of the body that a create sends and that are then nobody's: whatever is there is neither compared nor changed.
    package var leave: [JSONPointer] = []
    /// Set if the server numbers the objects that are created.
    @Boxed package var numbering: Numbering?
    /// What the configuration calls it, if its address says something else.
    package var key: String?
    /// Set if people add values to the object by `calco-apply secret set`. An apply does not use it.
    @Boxed package var values: AddedValues?
    /// What must be there before it can be written, and what no plan makes; until then it waits.
    package var awaits: [Awaited] = []
    /// The list in which it is, if that is not the one of its kind.
    package var list: ListCall?
    /// Only in a state: the fields that the server keeps differently than they were sent, as it keeps them. They are a
    /// difference again once either side changes.
    package var served: [JSONPointer: JSONValue] = [:]

    package init(
        address: Address, kind: String, name: String, dependsOn: [Address] = [], procedure: Procedure = .crud,
        owner: [JSONPointer: String] = [:], contents: JSONPointer? = nil, retain: Bool = false, calls: Calls,
        body: JSONValue, sensitive: [Sensitive] = [], accepts: [ValueRule] = [], requires: [LiveRule] = [],
        switches: [Switch] = [], numbering: Numbering? = nil
    ) {
        self.address = address
        self.kind = kind
        self.name = name
        self.dependsOn = dependsOn
        self.procedure = procedure
        self.owner = owner
        self.contents = contents
        self.retain = retain
        self.calls = calls
        self.body = body
        self.sensitive = sensitive
        self.accepts = accepts
        self.requires = requires
        self.switches = switches
        self.numbering = numbering
    }
}

/// How the applier talks to one sort of endpoint. A closed set: a new case needs a reason that data cannot express.
package enum Procedure: String, Sendable, Hashable, CaseIterable {
    /// Read, then create, update or delete one object by its own URL.
    case crud
    /// One member of one role in the policy of a target: read the policy, merge, write it with its etag. `body` is
    /// `{role, member}`; all members of one target are written together. The calls `create` and `delete` send the
    /// policy, which replaces `${policy}` in their body. Where that has `${list}` as a member instead, the policy is the list
    /// under that name in what is read, `body` is one of its elements, and nothing but the list is sent.
    case iamMember = "iam_member"
}

/// The calls of one resource. A resource without `create` must exist; one without `update` cannot be changed in place;
/// one without `delete` is left alone when it leaves the plan.
package struct Calls: Sendable, Hashable {
    package var read: Call
    @Boxed package var create: Call?
    @Boxed package var update: Call?
    @Boxed package var delete: Call?
    /// An update that restarts the object even if none of its fields change; see `KindRules.Comparison.renewedBy`.
    @Boxed package var renew: Call?
    /// Lists the contents of the object; see `Resource.contents`.
    @Boxed package var contents: Call?

    package init(
        read: Call, create: Call? = nil, update: Call? = nil, delete: Call? = nil,
        renew: Call? = nil, contents: Call? = nil
    ) {
        self.read = read
        self.create = create
        self.update = update
        self.delete = delete
        self.renew = renew
        self.contents = contents
    }
}

/// One REST request. Strings may contain references, such as `${self#/name}` for the object's own live fields.
package struct Call: Sendable, Hashable {
    package var method: String
    package var url: String
    /// Nil: `create` and `update` send the resource's body, other calls send none.
    package var body: JSONValue?
    /// Set when the answer is a long-running operation: the URL under which its `name` is polled.
    package var operation: String?
    /// The body is a JSON merge patch: members that were sent before and are no longer wanted are sent as null.
    package var merge: Bool
    /// The member of the sent body that holds the resource's body; `body` then has the other members.
    package var member: String?
    /// Which fields an update sends; nil: all that are wanted.
    package var sends: SentFields?
    /// Members of the live object that an update repeats if it has them, such as `etag`.
    package var echo: [String] = []
    /// Where the object is in the answer to a read that lists what matches its query, or that is about what it is a part
    /// of; nil: the answer is the object. A last piece `KEY=TEXT` is the element of a list whose member KEY is TEXT.
    package var item: JSONPointer?
    /// What the object must still be for the call to count (`If-Match`); in the calls of `iam_member`, `${etag}` is the etag
    /// that was read. Nil: the call says nothing about that.
    package var match: String?

    package init(_ method: String, _ url: String, body: JSONValue? = nil, operation: String? = nil, merge: Bool = false)
    {
        self.method = method
        self.url = url
        self.body = body
        self.operation = operation
        self.merge = merge
    }
}

extension Resource {
    /// The last piece of its name as the server writes it: `name` is spelled as in URLs, where `(default)` is escaped.
    package var lastName: String { percentDecoded(lastSegment(of: name)) }
}

/// A field that only a call of its own can set, such as a scheduler job's `state`.
package struct Switch: Sendable, Hashable {
    package var at: JSONPointer
    /// A text, which may be a reference and is compared by the kind's rule for the field, or a truth value; empty and
    /// false: the field is to be absent.
    /// Or a mapping, of which each member counts; the call then has the live mapping with these members in it, and
    /// without those of an earlier plan, as the field's own name.
    package var value: JSONValue
    package var call: Call
    /// True: the plan does not want the field, and its call takes away what an earlier plan set there. Without such a value
    /// the field is somebody else's.
    package var isGone = false

    package init(at: JSONPointer, value: JSONValue, call: Call, isGone: Bool = false) {
        self.at = at
        self.value = value
        self.call = call
        self.isGone = isGone
    }
}
