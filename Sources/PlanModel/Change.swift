package import Text

/// What happens to a resource. The raw value is the word for it in reports.
package enum Action: String, Sendable, Hashable, CaseIterable {
    case create
    case update
    case replace
    case delete
    /// Leaves the plan and the state; the object stays in the cloud.
    case keep
    case noop

    /// The mark in front of a change, as in Terraform's output.
    package var glyph: String {
        switch self {
        case .create: "+"
        case .update: "~"
        case .replace: "-/+"
        case .delete: "-"
        case .keep, .noop: " "
        }
    }
}

/// One resource's change, with its reason and its fields. Reasons explain; they never decide.
package struct Change: Sendable, Hashable {
    package var address: Address
    package var kind: String
    package var action: Action
    package var reason: String?
    package var fields: [FieldChange]

    package init(address: Address, kind: String, action: Action, reason: String? = nil, fields: [FieldChange] = []) {
        self.address = address
        self.kind = kind
        self.action = action
        self.reason = reason
        self.fields = fields
    }
}

/// One field before and after; nil if it is absent.
package struct FieldChange: Sendable, Hashable {
    package enum Value: Sendable, Hashable {
        case known(JSONValue)
        /// A value that must not be shown, with its source if known.
        case sensitive(Sensitive.Source?)
        case knownAfterApply
    }

    package var pointer: JSONPointer
    package var old: Value?
    package var new: Value?
    /// True: this field cannot be changed in place.
    package var forcesReplacement: Bool
    /// True: nobody asked for this change, but the update that is sent removes the field.
    package var isReset: Bool

    package init(
        _ pointer: JSONPointer, old: Value?, new: Value?, forcesReplacement: Bool = false, isReset: Bool = false
    ) {
        self.pointer = pointer
        self.old = old
        self.new = new
        self.forcesReplacement = forcesReplacement
        self.isReset = isReset
    }
}

/// How many changes of each sort; a replace counts as a create and a delete, as in GitLab's Terraform report.
package struct ChangeCounts: Sendable, Hashable {
    package var create = 0
    package var update = 0
    package var delete = 0

    package init(_ changes: [Change] = []) { for change in changes { add(change) } }

    package var isEmpty: Bool { self == ChangeCounts() }

    package mutating func add(_ change: Change) {
        switch change.action {
        case .create: create += 1
        case .update: update += 1
        case .delete: delete += 1
        case .replace:
            create += 1
            delete += 1
        case .keep, .noop: break
        }
    }
}
