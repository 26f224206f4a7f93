import PlanModel
import Text

extension Resource {
    /// Of a grant: `a@x` of `serviceAccount:a@x`; nil if it stands for nobody in particular.
    var memberID: String? {
        body["member"]?.string.flatMap { member in
            member.firstIndex(of: ":").map { String(member[member.index(after: $0)...]) }
        }
    }
}

extension ApplyFailure {
    /// True if the server's words have `id` in them.
    func names(_ id: String) -> Bool { !id.isEmpty && error?.message.contains(id) == true }

    /// False if only what has a policy can be missing: where that is read, the member plays no part. The object is read at
    /// `object`, its policy at `policy`.
    func mayBeAbout(_ object: String, policy: String) -> Bool {
        guard error?.status == 404, request?.url == policy else { return true }
        return policy.hasPrefix(object.prefix { $0 != "?" })
    }
}
