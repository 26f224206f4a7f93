package import Text
package import PlanModel

/// Live objects by address, for resolving references.
package typealias LiveObjects = [Address: JSONValue]

extension JSONValue {
    /// This value with every reference replaced that `live` and `own` can resolve. The others, and the text around
    /// them, stay as they are; `isUnresolved` tells.
    package func resolved(_ live: LiveObjects, own: JSONValue?) -> JSONValue {
        var isWhole = true
        return resolved(live, own, &isWhole)
    }

    /// The same if every reference has a value, otherwise nil. Determined while resolving, because a resolved text may
    /// look like a reference.
    func wholly(resolved live: LiveObjects, own: JSONValue?) -> JSONValue? {
        var isWhole = true
        let value = resolved(live, own, &isWhole)
        return isWhole ? value : nil
    }

    private func resolved(_ live: LiveObjects, _ own: JSONValue?, _ isWhole: inout Bool) -> JSONValue {
        // Most values contain none and are returned without a copy.
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

    /// True if it still contains a reference.
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
    /// This call with its references replaced; nil while one of them has no value.
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

    /// True if its URL still needs a server-assigned name.
    var isOpen: Bool { JSONValue.string(url).isUnresolved }
}

extension Resource {
    /// The name that the server gave to `live`, an object of this resource: what its own URL ends with, or else its `name`.
    func serverName(of live: JSONValue) -> String? {
        let collection = name.dropLast(name.hasSuffix("/*") ? 1 : 0)
        if let url = calls.read.resolved([:], own: live)?.url, let range = url.firstRange(of: collection) {
            let id = url[range.upperBound...].prefix { $0 != "?" }
            if !id.isEmpty, !id.contains("/") { return String(collection) + id }
        }
        return live["name"]?.string
    }

    /// Its name, as far as `live` says who the member of a grant is: one that refers to another object has the member in it.
    func name(_ live: LiveObjects) -> String {
        guard procedure == .iamMember else { return name }
        return JSONValue.string(name).resolved(live, own: nil).string ?? name
    }

    /// Its name where `own` is its object: the one that the server gave, if it gives names.
    func name(_ live: LiveObjects, own: JSONValue?) -> String {
        guard name.hasSuffix("/*"), let given = own.flatMap(serverName) else { return name(live) }
        return given
    }

    /// The resource as the state records it: the body as sent and, for a server-named object, its name and the URLs
    /// with it. `body` is the resolved body if already known.
    package func recorded(_ live: LiveObjects, own: JSONValue?, body: JSONValue? = nil) -> Resource {
        var resource = self
        // The next plan says what has to hold before a write.
        (resource.accepts, resource.requires, resource.awaits) = ([], [], [])
        (resource.marks, resource.values, resource.list, resource.key) = ([:], nil, nil, nil)
        (resource.apart, resource.leave) = ([], [])
        resource.switches.removeAll { $0.isGone }
        resource.body = body ?? self.body.resolved(live, own: own)
        resource.name = self.name(live, own: own)
        resource.sensitive = sensitive.map { $0.resolved(live) }
        func recorded(_ call: Call?) -> Call? { call.map { $0.resolved(live, own: own) ?? $0 } }
        resource.calls.read = recorded(calls.read) ?? calls.read
        resource.calls.update = recorded(calls.update)
        resource.calls.delete = recorded(calls.delete)
        resource.calls.renew = recorded(calls.renew)
        return resource.without(leave)
    }
}

extension Sensitive.Source {
    /// What the texts in it refer to.
    var references: Set<Address> {
        let targets = texts.flatMap { ((try? Template($0))?.references ?? []).map(\.target) }
        return Set(targets.compactMap { if case .resource(let address) = $0 { address } else { nil } })
    }

    /// True if a text in it still refers to something.
    var isUnresolved: Bool { texts.contains { JSONValue.string($0).isUnresolved } }

    /// With the references in its texts replaced, as far as `live` knows them; what a text then holds stays a text.
    func resolved(_ live: LiveObjects) -> Sensitive.Source {
        mapTexts { text in
            JSONValue.string(text).wholly(resolved: live, own: nil)?.string.map(Template.escape) ?? text
        }
    }
}

extension Sensitive {
    /// With the references in its texts replaced, as far as `live` knows them.
    func resolved(_ live: LiveObjects) -> Sensitive {
        var sensitive = self
        sensitive.source = source.resolved(live)
        return sensitive
    }
}

extension Resource {
    /// With the references in the texts of its sensitive values replaced, as far as `live` knows them.
    func withSources(resolved live: LiveObjects) -> Resource {
        guard sensitive.contains(where: { !$0.source.texts.isEmpty }) else { return self }
        var resource = self
        resource.sensitive = sensitive.map { $0.resolved(live) }
        return resource
    }
}
