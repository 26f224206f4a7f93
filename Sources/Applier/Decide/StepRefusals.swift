import PlanModel
import Text

/// Why what the plan wants cannot be done.
extension Situation {
    func foreign(_ fields: [FieldChange]) -> ApplyFailure {
        ApplyFailure(
            resource.address, "replace",
            message:
                "\(names(fields.filter(\.forcesReplacement))) cannot be changed in place, and \(resource.name) was not "
                + "made by this stack: it is not deleted",
            help: rules.identity.foreign ?? "choose another name, or change the config to what is there")
    }

    func unchangeable(_ fields: [FieldChange]) -> ApplyFailure {
        ApplyFailure(
            resource.address, "update",
            message: "\(resource.name) differs in \(names(fields)), and it cannot be changed",
            help: "change the config to what is there, or remove the object by hand")
    }

    func unreplaceable(_ fields: [FieldChange], with parent: Address? = nil) -> ApplyFailure {
        let cause =
            parent.map { "\($0) is replaced" }
            ?? "\(names(fields.filter(\.forcesReplacement))) cannot be changed in place"
        return ApplyFailure(
            resource.address, "replace",
            message: "\(cause), and \(resource.name) "
                + (resource.retain ? "holds data: replacing it would delete them" : "is protected from deletion"),
            help: "take the change back, or list \(resource.address) under 'retire' in project.yaml")
    }

    /// Why a value that goes with the object cannot be sent; nil if it can, or if this run first creates or changes what
    /// it is read from.
    func unusableValue() -> ApplyFailure? {
        guard let failure = cloud.unusable[resource.address] else { return nil }
        let holders = plan.resources.reduce(into: [:]) { $0[$1.address] = $1 }
        let isOpen = resource.sensitive.contains {
            resource.holders(of: $0.source, among: holders).contains(where: fresh.touched.contains)
        }
        return isOpen ? nil : failure
    }

    /// Why the existing object is not what the plan requires; nil if it is.
    func unmetRule(_ live: JSONValue) -> ApplyFailure? {
        for rule in resource.requires {
            guard let objection = rule.objection(to: live) else { continue }
            return ApplyFailure(
                resource.address, "read", .init(resource.calls.read),
                message: "\(resource.name) is there, but \(objection)",
                help: rule.help)
        }
        return nil
    }

    private func names(_ fields: [FieldChange]) -> String { fields.map(\.pointer.text).joined(separator: ", ") }
}
