import PlanModel
import Text

extension Resource {
    /// What stands for the list in the body of a call that writes one.
    static let listPlaceholder = JSONValue.string("${list}")

    /// The policy that `live`, the answer to the read of this grant, is, or has in it where its write says so.
    func policy(_ live: JSONValue) -> IAMPolicy {
        let written = (calls.create ?? calls.delete)?.body?.object
        return IAMPolicy(live, list: written?.first { $0.value == Self.listPlaceholder }?.key)
    }
}
