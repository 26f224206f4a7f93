import Text

/// Which plan a run applies, and why: what its journal begins with.
package struct RunMark: Sendable, Hashable {
    /// The digest of the plan.
    package var plan: String
    /// The commit that it was compiled from, where a pipeline says so.
    package var commit: String?
    /// What Google's audit logs say about the run's calls.
    package var reason: String?

    package init(plan: String, commit: String? = nil, reason: String? = nil) {
        (self.plan, self.commit, self.reason) = (plan, commit, reason)
    }
}

extension RunMark {
    var json: JSONValue {
        var object: JSONObject = ["plan": .string(plan)]
        object["commit"] = commit.map { .string($0) }
        object["reason"] = reason.map { .string($0) }
        return .object(object)
    }

    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            plan: try reader.string("plan"), commit: try reader.optionalString("commit"),
            reason: try reader.optionalString("reason"))
        try reader.finish()
    }
}
