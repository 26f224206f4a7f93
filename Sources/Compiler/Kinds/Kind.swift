import Text
package import PlanModel

/// One type of cloud object: which instances a config asks for, and what each becomes in a plan.
///
/// A kind is a table entry (`Kinds.swift`) and a file of its own; nothing else in the compiler, and nothing in the
/// applier, knows it.
package struct Kind: Sendable {
    /// The word in addresses and in `Plan.kinds`.
    package let name: String
    /// The Google API that must be enabled for it, `run.googleapis.com`. Every resource of the kind depends on it.
    package let api: String?
    package let rules: @Sendable (Scope) -> KindRules
    /// How to tell who owns an object of the kind. Plans include every kind, so that objects of a kind that left the
    /// config can be handled too.
    package let inventory: @Sendable (Scope) -> Inventory
    /// What permissions its calls need; nil: those of another kind's, or of no API of Google's.
    let needs: Needs?
    private let open: @Sendable (Scope) -> Resources

    /// `items` cheaply lists what the config asks for; `resource` builds one resource at a time, so that a plan of any
    /// length is written in little memory.
    init<Item: Sendable>(
        _ name: String, api: API? = nil, needs: Needs? = nil,
        rules: @escaping @Sendable (Scope) -> KindRules = { _ in .plain },
        inventory: @escaping @Sendable (Scope) -> Inventory,
        items: @escaping @Sendable (Scope) -> [Item], resource: @escaping @Sendable (Item, Scope) -> Resource
    ) {
        self.init(
            name, host: api?.host, needs: needs, rules: rules, inventory: inventory, items: items, resource: resource)
    }

    /// The same for an API by its host.
    init<Item: Sendable>(
        _ name: String, host: String?, needs: Needs? = nil, rules: @escaping @Sendable (Scope) -> KindRules,
        inventory: @escaping @Sendable (Scope) -> Inventory,
        items: @escaping @Sendable (Scope) -> [Item], resource: @escaping @Sendable (Item, Scope) -> Resource
    ) {
        self.name = name
        self.api = host
        self.rules = rules
        self.inventory = inventory
        self.needs = needs
        let enabled = self.api.map(Address.service)
        open = { scope in
            let items = items(scope)
            return Resources(endIndex: items.count) { index in
                var made = resource(items[index], scope)
                if let enabled, !made.dependsOn.contains(enabled) { made.dependsOn.insert(enabled, at: 0) }
                if !scope.adopted.isEmpty { scope.markAdopted(&made) }
                return made
            }
        }
    }

    /// The kind's resources in plan order.
    package func resources(_ scope: Scope) -> Resources { open(scope) }

    /// True if the config asks for at least one.
    package func isUsed(_ scope: Scope) -> Bool { !open(scope).isEmpty }
}

extension Form {
    /// The form of an object whose URL is `root` plus its name; `query` is the query of its delete.
    static func named(_ name: String, at root: String, delete query: String = "", operation: String? = nil) -> Form {
        Form(
            CallShape("GET", root + name), delete: CallShape("DELETE", root + name + query), name: name,
            operation: operation)
    }
}

extension Inventory {
    /// For a kind with labels whose objects are named, read and deleted alike: `name` has a `*` for each segment that
    /// varies. Objects that hold data are never pruned.
    init(
        _ owner: [JSONPointer: String], _ name: String, at root: String, list: ListCall, retain: Bool = false,
        delete query: String = "", operation: String? = nil
    ) {
        self.init(
            owner: owner, retain: retain, forms: [.named(name, at: root, delete: query, operation: operation)],
            list: list,
            read: Call("GET", root + "${self#/name}"),
            delete: retain ? nil : Call("DELETE", "\(root)${self#/name}\(query)", operation: operation))
    }
}

/// The resources of a kind, each built on access.
package struct Resources: RandomAccessCollection, Sendable {
    package let startIndex = 0
    package let endIndex: Int
    fileprivate let make: @Sendable (Int) -> Resource

    package subscript(index: Int) -> Resource { make(index) }
}
