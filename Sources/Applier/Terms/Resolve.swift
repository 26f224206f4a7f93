package import Text
package import PlanModel

/// Live objects by address, as references see them.
package typealias LiveObjects = [Address: JSONValue]

extension JSONValue {
    /// This value with every reference that `live` and `own` can answer replaced. The others stay as they are, and so
    /// does the text around them; `isUnresolved` tells.
    package func resolved(_ live: LiveObjects, own: JSONValue?) -> JSONValue {
        switch self {
        case .string(let text):
            guard text.utf8.contains(UInt8(ascii: "$")), let template = try? Template(text) else { return self }
            return template.resolved { $0.value(live, own: own) } ?? self
        case .array(let elements): return .array(elements.map { $0.resolved(live, own: own) })
        case .object(let object): return .object(object.mapValues { $0.resolved(live, own: own) })
        default: return self
        }
    }

    /// True if `live` and `own` answer every reference. Asked before resolving: a text that comes out may look like one.
    func canResolve(_ live: LiveObjects, own: JSONValue?) -> Bool {
        switch self {
        case .string(let text):
            guard text.utf8.contains(UInt8(ascii: "$")), let template = try? Template(text) else { return true }
            return template.resolved { $0.value(live, own: own) } != nil
        case .array(let elements): return elements.allSatisfy { $0.canResolve(live, own: own) }
        case .object(let object): return object.allSatisfy { $0.value.canResolve(live, own: own) }
        default: return true
        }
    }

    /// True if a reference is left in it.
    package var isUnresolved: Bool {
        switch self {
        case .string(let text):
            guard text.utf8.contains(UInt8(ascii: "$")), let template = try? Template(text) else { return false }
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
        let url = JSONValue.string(self.url)
        guard url.canResolve(live, own: own), body?.canResolve(live, own: own) ?? true,
            let text = url.resolved(live, own: own).string
        else { return nil }
        var call = self
        call.url = text
        call.body = body?.resolved(live, own: own)
        return call
    }
}

extension Resource {
    /// What the state keeps: the body as it was sent and, where the server gave the object its name, that and the URLs
    /// under it.
    package func recorded(_ live: LiveObjects, own: JSONValue?) -> Resource {
        var resource = self
        resource.body = body.resolved(live, own: own)
        if name.hasSuffix("/*"), let given = own?["name"]?.string { resource.name = given }
        func recorded(_ call: Call?) -> Call? { call.map { $0.resolved(live, own: own) ?? $0 } }
        resource.calls.read = recorded(calls.read) ?? calls.read
        resource.calls.update = recorded(calls.update)
        resource.calls.delete = recorded(calls.delete)
        resource.calls.renew = recorded(calls.renew)
        return resource
    }
}
