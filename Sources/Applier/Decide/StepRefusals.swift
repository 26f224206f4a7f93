import PlanModel
import Text

/// Why what the plan wants cannot be done.
extension Situation {
    func foreign(_ fields: [FieldChange]) -> ApplyFailure {
        ApplyFailure(
            resource.address, "replace",
            message: "\(cause(fields)), and \(name) was not made by this stack: it is not deleted",
            help: isAskedFor
                ? "apply without it"
                : rules.foreign(resource.address) ?? "choose another name, or change the config to what is there")
    }

    func unchangeable(_ fields: [FieldChange], canBeReplaced: Bool = false) -> ApplyFailure {
        let user = plan.resources.first { $0.dependsOn.contains(resource.address) && $0.procedure != .iamMember }
        return ApplyFailure(
            resource.address, "update",
            message: isAskedFor
                ? "\(cause(fields)), and \(name) is of a kind that is never deleted or never made"
                : "\(name) differs in \(names(fields)), and it cannot be changed",
            help: isAskedFor
                ? "apply without it"
                : "change the config to what is there, give it another name (the new one is made first), or "
                    + (canBeReplaced && user != nil
                        ? "remove it by hand, once nothing uses it any more: \(user?.address.text ?? "") does"
                        : canBeReplaced
                            ? "apply with --replace \(resource.address) to delete it and make it anew"
                            : resource.retain
                                ? "change it by hand, if Google has a call for that" : "remove the object by hand")
        )
    }

    /// Why a new value of a field is not sent that only a create sets.
    func setAtCreate(_ field: FieldChange) -> ApplyFailure {
        ApplyFailure(
            resource.address, "update",
            message: "\(name) differs in \(field.pointer.text), which is set when it is created and by no update",
            help: (rules.insteadOfChanging(field.pointer) ?? "").replacing("[NAME]", with: resource.address.text))
    }

    func unreplaceable(_ fields: [FieldChange], with parent: Address? = nil) -> ApplyFailure {
        ApplyFailure(
            resource.address, "replace",
            message: "\(parent.map { "\($0) is replaced" } ?? cause(fields)), and \(name) "
                + (resource.retain ? "holds data: replacing it would delete them" : "is protected from deletion"),
            help: "\(isAskedFor ? "apply without it" : "take the change back"), or list \(resource.address) under "
                + "'retire' in project.yaml")
    }

    /// What `--replace` cannot make anew: it is no object that could be broken.
    func indivisible() -> ApplyFailure {
        ApplyFailure(
            resource.address, "replace",
            message: resource.numbering == nil
                ? "\(resource.address) is a grant, a line in the policy of something else: there is nothing to make anew"
                : "\(resource.address) has a number, and none is made twice",
            help: resource.numbering == nil
                ? "apply without --replace \(resource.address): a grant that is missing is added anyway"
                : "raise its number by one in the config")
    }

    private func cause(_ fields: [FieldChange]) -> String {
        isAskedFor
            ? "--replace names it" : "\(names(fields.filter(\.forcesReplacement))) cannot be changed in place"
    }

    /// Why the object is not created: another one does the same already, and it is not ours. Nil if there is none.
    func alreadyThere(_ body: JSONValue) -> ApplyFailure? {
        let alone = rules.identity.alone
        guard !alone.isEmpty else { return nil }
        // It may be in any of the places that the plan names.
        let lists = rules.identity.list.map { [$0] } ?? []
        let urls = (lists + (plan.inventory.known(resource.kind)?.lists ?? [])).map(\.url)
        return urls.lazy.compactMap { alreadyThere(body, alone, in: $0) }.first
    }

    private func alreadyThere(_ body: JSONValue, _ alone: [JSONPointer: CompareRule], in url: String) -> ApplyFailure? {
        guard case .success(let list)? = cloud.lists[url] else { return nil }
        // What this plan makes its own is no other one.
        let planned = Set(plan.resources.lazy.filter { $0.kind == resource.kind }.map(\.name))
        for (field, rule) in alone.sorted(by: { $0.key.text < $1.key.text }) {
            let other = list.items.first { item in
                guard let wanted = body[field], let name = item["name"]?.string, item[field] != nil,
                    !planned.contains(name)
                else { return false }
                if case .ours = ownership(of: item, resource.owner) { return false }
                return isSame(wanted, as: item[field], rule)
            }
            guard let other, let name = other["name"]?.string else { continue }
            return ApplyFailure(
                resource.address, "create", Sent("GET", url),
                message: "there is one already: \(name) has the same \(field.text)",
                help: rules.foreign(resource.address) ?? "remove it, or give this one its name")
        }
        return nil
    }

    /// Why the object is not created: one that nobody owns looks like it, and has an id that the server gave it. Nil if there
    /// is none.
    func resembled(_ body: JSONValue) -> ApplyFailure? {
        let fields = rules.identity.resembles
        guard !fields.isEmpty, let url = rules.identity.list?.url, case .success(let list)? = cloud.lists[url] else {
            return nil
        }
        let planned = Set(plan.resources.lazy.filter { $0.kind == resource.kind }.map(\.name))
        let other = list.items.first { item in
            guard let name = item["name"]?.string, !planned.contains(name),
                case .nobody = ownership(of: item, resource.owner)
            else { return false }
            return fields.allSatisfy { body[$0]?.isZero == false && isSame(body[$0], as: item[$0], nil) }
        }
        guard let name = other?["name"]?.string else { return nil }
        let shown = fields.map(\.text).joined(separator: ", ")
        return ApplyFailure(
            resource.address, "create", Sent("GET", url),
            message: "there is one already: \(name) has the same \(shown), and nobody's labels",
            help:
                "take it over: write `id: \(name.split(separator: "/").last ?? "")` and `adopt: true` at the entry; or give this "
                + "one another \(shown)")
    }

    /// Why a value that goes with the object cannot be sent; nil if it can, if this run first creates or changes what
    /// it is read from, or if that is refused, which is told there.
    func unusableValue() -> ApplyFailure? {
        guard let failure = cloud.unusable[resource.address]?.last?.failure else { return nil }
        let holders = plan.resources.reduce(into: [:]) { $0[$1.address] = $1 }
        let isOpen = resource.sensitive.contains {
            resource.holders(of: $0.source, among: holders).contains {
                if case .failed? = cloud.found[$0] { true } else { fresh.touched.contains($0) }
            }
        }
        return isOpen ? nil : failure
    }

    /// Why the existing object is not what the plan requires; nil if it is.
    func unmetRule(_ live: JSONValue) -> ApplyFailure? {
        for rule in resource.requires {
            guard let objection = rule.objection(to: live) else { continue }
            return ApplyFailure(
                resource.address, "read", read,
                message: "\(name) is there, but \(objection)",
                help: rule.help)
        }
        return nil
    }

    private func names(_ fields: [FieldChange]) -> String { fields.map(\.pointer.text).joined(separator: ", ") }
}
