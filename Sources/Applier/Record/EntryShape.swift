import Text
import PlanModel

extension Plan {
    /// Why the state's `entry` may not be read or deleted as it says, as text; nil if it may. `isOpen`: it was
    /// announced and the server may not have named it yet.
    func objection(to entry: Entry, isOpen: Bool) -> String? {
        let resource = entry.resource
        // An entry of a kind that this plan does not know is dropped, and never read.
        guard let known = inventory.known(resource.kind) else { return nil }
        if inventory[resource.kind] == nil,
            let named = inventory.sorted(by: { $0.key < $1.key }).first(where: { name, inventory in
                // What is read as a part of another object is not that object.
                name != "*"
                    && inventory.forms.contains { $0.item == nil && $0.read.stars(in: resource.calls.read) != nil }
            })
        {
            return "\(resource.name) is a '\(named.key)', not a '\(resource.kind)'"
        }
        if known.forms.contains(where: { $0.stars(in: resource) != nil }) { return nil }
        if isOpen, resource.calls.read.isOpen, resource.calls.read == known.read, resource.calls.delete == known.delete
        {
            return nil
        }
        if isOpen, known.forms.contains(where: { $0.stars(in: resource.callingByName) != nil }) { return nil }
        let calls = [resource.calls.read, resource.calls.delete].compactMap { $0 }.map { "\($0.method) \($0.url)" }
        return
            "\(resource.name) is not named, read and deleted like a '\(resource.kind)': \(calls.joined(separator: ", "))"
    }
}

extension Resource {
    /// As it is read and deleted once the server has named it, with a star for that name.
    fileprivate var callingByName: Resource {
        var resource = self
        func named(_ url: String) -> String {
            url.replacing("${self#/name}", with: name).replacing(#/\${self#/[a-zA-Z]+(\|basename)?}/#, with: "*")
        }
        resource.calls.read.url = named(resource.calls.read.url)
        if let delete = resource.calls.delete { resource.calls.delete?.url = named(delete.url) }
        return resource
    }
}
