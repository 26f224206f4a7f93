package import Text
package import PlanModel

/// What the cloud has of everything that plan and state name.
package struct LiveCloud: Sendable {
    /// By address, for the plan's resources.
    package var found: [Address: Found] = [:]
    /// By address and name, for the state's resources that the plan does not have under that name.
    package var leftovers: [Leftover: Found] = [:]
    /// By object without labels, the parent that decides who owns it; absent if the parent is gone.
    package var parents: [Leftover: Found] = [:]
    /// By address, all objects that match where the plan wants one and there are several; the first one stays.
    package var twins: [Address: [JSONValue]] = [:]
    /// Each sensitive value that can be read now, by its source.
    package var secrets: [Sensitive.Source: Secret] = [:]
    /// By address, why values that go with the object cannot be sent, as far as can be told now.
    package var unusable: [Address: [UnusableValue]] = [:]
    /// By address, who created each numbered object that exists.
    package var numbered: [Address: NumberedBy] = [:]
    /// The reads of what is awaited, and of policies, that were told that it is not there.
    package var missing: Set<Call> = []
    /// Of these, what is there instead.
    package var instead: [Call: String] = [:]
    /// The reads of what is awaited that say nothing, each with the reason.
    package var unseen: [Call: String] = [:]
    /// Every list that was read, by URL.
    var lists: CollectionLists = [:]

    /// The plan's objects that exist, by address.
    func live(of plan: Plan) -> LiveObjects {
        guard plan.resources.contains(where: { $0.sensitive.contains { !$0.source.texts.isEmpty } }) else { return [:] }
        return found.compactMapValues { found in found.live }
    }

    /// Why the value of `source` cannot be sent.
    package struct UnusableValue: Sendable, Hashable {
        package var source: Sensitive.Source
        package var failure: ApplyFailure
    }

    package struct Leftover: Sendable, Hashable {
        package var address: Address
        package var name: String

        package init(_ entry: Entry) {
            address = entry.address
            name = entry.resource.name
        }
    }
}
