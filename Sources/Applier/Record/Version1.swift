import Text
import PlanModel

extension Entry {
    /// A version 1 resource with the rules of its kind.
    init(version1 json: JSONValue, at pointer: JSONPointer, _ kinds: Version1Kinds) throws(JSONFormatError) {
        var json = json
        json["calls"] = json["calls"]?.setting(nil, at: JSONPointer(tokens: ["requires"]))
        var resource = try Resource(json: json, at: pointer)
        guard let rules = kinds[resource.kind] else {
            throw JSONFormatError(pointer, "'kinds' says nothing of '\(resource.kind)'")
        }
        resource.owner = resource.calls.create == nil ? [:] : rules.owner
        resource.contents = rules.contents
        resource.retain = rules.retain
        // For server-named objects, the state had the collection as the name, and the actual name in the URL.
        if resource.name.hasSuffix("/*"), let start = resource.calls.read.url.firstRange(of: resource.name.dropLast()) {
            resource.name = String(resource.calls.read.url[start.lowerBound...].prefix { $0 != "?" })
        }
        self.init(resource, rules.named)
    }
}

extension State {
    init(version1 reader: inout ObjectReader, for plan: Plan) throws(JSONFormatError) {
        let (stack, environment) = (try reader.string("stack"), try reader.string("environment"))
        self.init(
            StackID(stack: stack, environment: environment, project: plan.project),
            lineage: try reader.string("lineage"))
        serial = try readSerial(&reader)
        self.plan = try reader.optionalString("plan")
        let kinds = try readVersion1Kinds(&reader)
        try readEntries(&reader) { value, at throws(JSONFormatError) in
            try Entry(version1: value, at: at, kinds)
        }
        openSince = try readTimes(&reader)
        owner.project = spokenOf(by: all, for: plan)
        version1Kinds = kinds
    }
}

/// The project in the names of `entries`: `plan`'s if one has it or none has any, otherwise the first.
func spokenOf(by entries: [Entry], for plan: Plan) -> Plan.Project {
    var others: Set<Substring> = []
    for entry in entries where entry.resource.name.hasPrefix("projects/") {
        let id = entry.resource.name.dropFirst("projects/".count).prefix { $0 != "/" }
        if id == plan.project.id.replacing(":", with: "%3A") || id == plan.project.id || id == plan.project.number {
            return plan.project
        }
        others.insert(id)
    }
    guard let other = others.min() else { return plan.project }
    return Plan.Project(id: String(other), number: "")
}

/// The stack and environment in the owner proofs of `kinds`; nil if there are none.
func spokenOf(by kinds: Version1Kinds) -> (stack: String, environment: String)? {
    for rules in kinds.values {
        func value(_ ends: [String]) -> String? {
            rules.owner.first { pointer, _ in ends.contains(pointer.tokens.last ?? "") }?.value
        }
        if let stack = value(["calco-stack", "calco_stack"]),
            let environment = value(["calco-environment", "calco_environment"])
        {
            return (stack, environment)
        }
    }
    return nil
}
