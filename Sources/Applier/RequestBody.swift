import Text
import PlanModel

extension Echo {
    /// `body` with the live values of `fields` in each element that has a live one of the same key.
    func applied(to body: JSONValue, from live: JSONValue) -> JSONValue {
        guard let elements = body[array]?.array, let others = live[array]?.array else { return body }
        let echoed = elements.map { element in
            guard let other = others.first(where: { $0[key] != nil && $0[key] == element[key] }) else { return element }
            var element = element
            for field in fields { element[field] = other[field] ?? element[field] }
            return element
        }
        return body.setting(.array(echoed), at: array)
    }
}

extension JSONValue {
    /// A merge patch (RFC 7396) that makes `previous` this: members that only `previous` has become null.
    func mergePatch(removing previous: JSONValue?) -> JSONValue {
        guard case .object(var members) = self, case .object(let old)? = previous else { return self }
        for (key, value) in old {
            if let wanted = members[key] {
                members[key] = wanted.mergePatch(removing: value)
            } else {
                members[key] = .null
            }
        }
        return .object(members)
    }
}
