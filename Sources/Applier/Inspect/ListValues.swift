package import PlanModel
import Text

/// One of the values that an object holds, without the value.
package struct HeldValue: Sendable, Hashable {
    package var number: Int
    /// As the server says it; empty if it does not.
    package var state: String
    /// When it was added, as the server says it; empty if it does not.
    package var time: String
}

extension Plan {
    /// The list of the values that `resource` holds, whoever adds them; nil if it holds none.
    package func values(of resource: Resource) -> ListCall? {
        resource.values?.list
            ?? resources.lazy.compactMap(\.numbering).first { $0.parent == resource.calls.read }?.list
    }
}

extension Caller {
    /// What `list` lists about `resource`, the newest first.
    package func listValues(_ list: ListCall, _ resource: Resource) async throws(ApplyFailure) -> [HeldValue] {
        try await self.list(list, for: resource.address).get().items.compactMap { item in
            number(of: item).map {
                HeldValue(
                    number: $0, state: item["state"]?.string ?? "", time: item["createTime"]?.string ?? "")
            }
        }.sorted { $0.number > $1.number }
    }
}
