package import Text
package import PlanModel

/// Live objects by address, as references see them.
package typealias LiveObjects = [Address: JSONValue]

extension JSONValue {
    /// This value with every reference that `live` and `own` can answer replaced. The others stay as they are, and so
    /// does the text around them; `isUnresolved` tells.
    package func resolved(_ live: LiveObjects, own: JSONValue?) -> JSONValue {
        var isWhole = true
        return resolved(live, own, &isWhole)
    }

    /// The same where every reference has a value, nil otherwise. Known while resolving: a text that comes out may look
    /// like a reference.
    func wholly(resolved live: LiveObjects, own: JSONValue?) -> JSONValue? {
        var isWhole = true
        let value = resolved(live, own, &isWhole)
        return isWhole ? value : nil
    }

    private func resolved(_ live: LiveObjects, _ own: JSONValue?, _ isWhole: inout Bool) -> JSONValue {
        // Most values hold none: they are not made anew.
        guard mayHoldReference else { return self }
        switch self {
        case .string(let text):
            guard let template = try? Template(text) else { return self }
            if let value = template.resolved({ $0.value(live, own: own) }) { return value }
            isWhole = false
            return self
        case .array(let elements): return .array(elements.map { $0.resolved(live, own, &isWhole) })
        case .object(let object): return .object(object.mapValues { $0.resolved(live, own, &isWhole) })
        default: return self
        }
    }

    private var mayHoldReference: Bool {
        switch self {
        case .string(let text): text.mayHoldReference
        case .array(let elements): elements.contains { $0.mayHoldReference }
        case .object(let object): object.contains { $0.value.mayHoldReference }
        default: false
        }
    }

    /// True if a reference is left in it.
    package var isUnresolved: Bool {
        switch self {
        case .string(let text):
            guard text.mayHoldReference, let template = try? Template(text) else { return false }
            return !template.references.isEmpty
        case .array(let elements): return elements.contains { $0.isUnresolved }
        case .object(let object): return object.contains { $0.value.isUnresolved }
        default: return false
        }
    }
}

extension Reference {
    fileprivate func value(_ live: LiveObjects, own: JSONValue?) -> JSONValue? {
        switch target {
        case .own: own.flatMap { value(in: $0) }
        case .resource(let address): live[address].flatMap { value(in: $0) }
        }
    }
}

extension Call {
    /// This call with its references replaced. Nil while one of them has no value.
    package func resolved(_ live: LiveObjects, own: JSONValue?) -> Call? {
        guard let url = JSONValue.string(url).wholly(resolved: live, own: own)?.string else { return nil }
        var call = self
        call.url = url
        if let body {
            guard let body = body.wholly(resolved: live, own: own) else { return nil }
            call.body = body
        }
        return call
    }
}

extension Resource {
    /// What the state keeps: the body as it was sent and, where the server gave the object its name, that and the URLs
    /// under it. `body` is the resolved one where it is known already.
    package func recorded(_ live: LiveObjects, own: JSONValue?, body: JSONValue? = nil) -> Resource {
        var resource = self
        // What has to hold before a write is the next plan's to say.
        (resource.accepts, resource.requires) = ([], [])
        resource.body = body ?? self.body.resolved(live, own: own)
        if name.hasSuffix("/*"), let given = own?["name"]?.string { resource.name = given }
        func recorded(_ call: Call?) -> Call? { call.map { $0.resolved(live, own: own) ?? $0 } }
        resource.calls.read = recorded(calls.read) ?? calls.read
        resource.calls.update = recorded(calls.update)
        resource.calls.delete = recorded(calls.delete)
        resource.calls.renew = recorded(calls.renew)
        return resource
    }
}
