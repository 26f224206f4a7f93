import PlanModel
import Text

extension Resource {
    /// As an object that is there is held against it: without the fields that only its create was to set.
    var leavingAlone: Resource { leave.isEmpty ? self : without(leave) }

    /// Without the fields at `places` and what is in them, in whatever way they are set.
    func without(_ places: [JSONPointer]) -> Resource {
        guard !places.isEmpty else { return self }
        func isLeft(_ pointer: JSONPointer) -> Bool { places.contains { pointer.tokens.starts(with: $0.tokens) } }
        var resource = self
        for place in places { resource.body = resource.body.removing(place) }
        resource.sensitive.removeAll { isLeft($0.at) }
        resource.accepts.removeAll { isLeft($0.at) }
        resource.switches.removeAll { isLeft($0.at) }
        resource.served = served.filter { !isLeft($0.key) }
        return resource
    }

    /// With the live value in each field that the server raises by itself (`least`), and with what this resource has there.
    /// A value that the plan changed since `previous` is wanted as it is.
    func raised(to live: JSONValue, _ rules: KindRules, previous: Resource?) -> (
        resource: Resource, own: [JSONPointer: JSONValue]
    ) {
        var (resource, own): (Resource, [JSONPointer: JSONValue]) = (self, [:])
        for (pointer, rule) in rules.comparison.fields where rule == .least {
            guard let wanted = body[pointer], let there = live[pointer], isMore(there, than: wanted),
                [nil, wanted].contains(previous?.body[pointer])
            else { continue }
            own[pointer] = wanted
            resource.body = resource.body.setting(there, at: pointer)
        }
        return (resource, own)
    }
}

extension JSONValue {
    /// Without the member at `pointer`, and without what held nothing else.
    func removing(_ pointer: JSONPointer) -> JSONValue {
        guard self[pointer] != nil else { return self }
        var (value, place) = (setting(nil, at: pointer), pointer)
        while place.tokens.count > 1 {
            place = JSONPointer(tokens: Array(place.tokens.dropLast()))
            guard value[place]?.object?.isEmpty == true else { break }
            value = value.setting(nil, at: place)
        }
        return value
    }
}
