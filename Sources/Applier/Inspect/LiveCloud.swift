package import Text
package import PlanModel

/// What is in the cloud of everything that plan and state name.
package struct LiveCloud: Sendable {
    /// By address, for the plan's resources.
    package var found: [Address: Found] = [:]
    /// By address and name, for the state's resources that the plan does not have under that name.
    package var leftovers: [Leftover: Found] = [:]
    /// What decides whose an object without labels is, by the object; absent where that is gone.
    package var parents: [Leftover: Found] = [:]
    /// By address, all that is what the plan wants once, where that is more than one object; the first one stays.
    package var twins: [Address: [JSONValue]] = [:]
    /// Each sensitive value that can be read now, by where it comes from.
    package var secrets: [Sensitive.Source: Secret] = [:]
    /// By address, why a value that goes with the object cannot be sent, as far as can be told now.
    package var unusable: [Address: ApplyFailure] = [:]
    /// By address, whose each numbered object is that is there.
    package var numbered: [Address: NumberedBy] = [:]
    /// Every list that was read, by URL.
    var lists: CollectionLists = [:]

    package struct Leftover: Sendable, Hashable {
        package var address: Address
        package var name: String

        package init(_ entry: Entry) {
            address = entry.address
            name = entry.resource.name
        }
    }
}
