import HTTP
import Text
import PlanModel

extension Run {
    /// Reads once more immediately before a delete: minutes may have passed, for example at the confirmation prompt.
    /// False if the object is gone; this takes two reads, since one may be wrong. Throws if it now belongs to somebody
    /// else.
    func isOurs(_ resource: Resource, looks: Int = 2) async throws(ApplyFailure) -> Bool {
        guard looks > 0 else { return false }
        guard let call = resource.calls.read.resolved(await board.objects(for: resource), own: nil) else { return true }
        let rules = territory.rules(of: resource)
        switch await caller.readAnswer(call, resource.address, rules) {
        case .missing: return try await isOurs(resource, looks: looks - 1)
        case .failed(let failure): throw failure
        case .object(let live):
            if case .failed(let failure) = interpret(live, resource, rules) { throw failure }
            var parent: JSONValue?
            if let holder = territory.parent(of: resource) {
                switch await caller.readAnswer(holder.read, resource.address, holder.rules) {
                case .missing: return try await isOurs(resource, looks: looks - 1)
                case .failed(let failure): throw failure
                case .object(let live):
                    let found = parentFound(live, by: holder.read, for: resource.address)
                    if case .failed(let failure) = found { throw failure }
                    parent = found.live
                }
            }
            guard !territory.isProtected(resource, live) else {
                throw ApplyFailure(
                    resource.address, "delete", Sent(call), message: "it was protected meanwhile, and was not deleted",
                    help: "apply again to see how it stands")
            }
            guard let objection = territory.objection(to: resource, live, parent: parent) else { return true }
            throw ApplyFailure(
                resource.address, "delete", Sent(call),
                message: "it changed hands since it was looked at (\(objection)), and was not deleted",
                help: "apply again to see how it stands")
        }
    }
}
