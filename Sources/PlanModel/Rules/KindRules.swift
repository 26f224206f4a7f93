package import Text

/// How apply treats one kind: the semantics that its API needs beyond the calls, as data. Each group answers one
/// question. In JSON the rules are not grouped. Their keys are the names of the members, except for `identity.field`,
/// `identity.runsWith` and `comparison.fields`, whose comments give them.
package struct KindRules: Sendable, Hashable {
    package var identity = Identity()
    package var comparison = Comparison()
    package var readiness = Readiness()
    package var timing = Timing()
    package var checks = Checks()

    package init() {}

    /// The rules of a kind that needs none: fields are compared as they are, and every 404 proves absence.
    package static let plain = KindRules()
}

extension KindRules {
    package init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        identity = try Identity(&reader)
        comparison = try Comparison(&reader)
        readiness = try Readiness(&reader)
        timing = try Timing(&reader)
        checks = try Checks(&reader)
        try reader.finish()
    }

    package var json: JSONValue {
        var object: JSONObject = [:]
        identity.write(to: &object)
        comparison.write(to: &object)
        readiness.write(to: &object)
        timing.write(to: &object)
        checks.write(to: &object)
        return .object(object)
    }

    /// The part of them that reading and deleting need: a state's objects are read by the plan's rules, never by its
    /// own.
    package var ofReading: KindRules {
        var rules = KindRules.plain
        (rules.identity.field, rules.identity.runsWith) = (identity.field, identity.runsWith)
        (rules.readiness.absent, rules.readiness.spent) = (readiness.absent, readiness.spent)
        rules.readiness.unset = readiness.unset
        (rules.readiness.missing, rules.readiness.occupied) = (readiness.missing, readiness.occupied)
        rules.timing.lane = timing.lane
        return rules
    }
}
