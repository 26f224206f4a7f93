import PlanModel
import Text

/// Messages that say why the plan's wish cannot be fulfilled.
extension StepContext {
    func foreign(_ fields: [FieldChange]) -> ApplyFailure {
        ApplyFailure(
            resource.address, "replace",
            message:
                "\(names(fields.filter(\.forcesReplacement))) cannot be changed in place, and \(resource.name) was not "
                + "made by this stack: it is not deleted",
            help: rules.foreign ?? "choose another name, or change the config to what is there")
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
            message: "\(cause), and \(resource.name) holds data: replacing it would delete them",
            help: "take the change back, or list \(resource.address) under 'retire' in project.yaml")
    }

    private func names(_ fields: [FieldChange]) -> String { fields.map(\.pointer.text).joined(separator: ", ") }
}
