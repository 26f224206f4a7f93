import PromQL
import Diagnostics
import Discovery
import Text
import YAML

/// The keys of alerts that services and jobs have alike.
struct CommonAlertKeys: KeyGroup {
    let cpuAbove = Key(
        "cpu_above", .share, otherwise: "",
        "The share of its CPU that the busiest 1 % of its containers use, over 5 minutes")
    let memoryAbove = Key("memory_above", .share, otherwise: "", "The same of its memory")
    let logMatches = Key(
        "log_matches", .mapping(of: LogAlertKeys.shared), otherwise: "",
        "An entry of its log; may be given several times")
    let condition = Key(
        "condition", .mapping(of: RawAlertKeys.shared), otherwise: "",
        "A condition in Monitoring's own terms; may be given several times")

    /// Nil if it is another alert, or wrong.
    func read(_ fields: inout Fields, _ key: String, _ surroundings: Surroundings) -> CommonAlert? {
        switch key {
        case cpuAbove.name: fields.read(cpuAbove).map { .cpuAbove($0) }
        case memoryAbove.name: fields.read(memoryAbove).map { .memoryAbove($0) }
        case logMatches.name: fields.nested(logMatches) { LogAlertKeys.shared.read(&$0) }.map { .logMatches($0) }
        case condition.name:
            fields.nested(condition) { RawAlertKeys.shared.read(&$0, surroundings) }.map { .condition($0) }
        default: nil
        }
    }
}

/// The keys of `log_matches`.
struct LogAlertKeys: KeyGroup {
    static let shared = LogAlertKeys()

    let name = Key("name", .id(most: 40), required: "out-of-memory", "What it is called in the policy and in messages")
    let filter = Key(
        "filter", .text("text", "at most 1500 characters", parse: parseLogFilter), required: "'severity>=ERROR'",
        "In the [query language](https://cloud.google.com/logging/docs/view/logging-query-language) of Cloud Logging, over the "
            + "entries of this workload")
    let atMostEvery = Key(
        "at_most_every", .span(TimeSpan(seconds: 60)...TimeSpan(seconds: 172_800)).stated(LimitPages.alertPolicies),
        default: TimeSpan(seconds: 3600),
        "The shortest time between two messages")

    func read(_ fields: inout Fields) -> LogAlert? {
        let (name, filter, rate) = (fields.read(name), fields.read(filter), fields.read(atMostEvery))
        guard let name, let filter, let rate else { return nil }
        return LogAlert(name: name, filter: filter, atMostEvery: rate)
    }
}

/// The keys of `condition`.
struct RawAlertKeys: KeyGroup {
    static let shared = RawAlertKeys()

    let name = Key("name", .id(most: 40), required: "queue-is-long", "What it is called in the policy and in messages")
    let body = Key(
        "body", Notation<Node>("mapping", schema: ["type": "object"]) { node, _, _ in node },
        required: "{conditionThreshold: {…}}",
        "An [AlertPolicy.Condition](https://cloud.google.com/monitoring/api/ref_v3/rest/v3/projects.alertPolicies#Condition) "
            + "without its names. It watches what its filter says: name the workload there. "
            + "It takes no references and no secrets. With those, with a text, channels or several conditions of its own "
            + "it is [a policy of its own](resources.md#alerts-of-anything)")

    func read(_ fields: inout Fields, _ surroundings: Surroundings) -> RawAlert? {
        let (name, node) = (fields.read(name), fields.read(body))
        guard let node, let api = surroundings.apis.named("monitoring.v3") else { return nil }
        var reader = TypedBody(over: "Condition", of: api, surroundings, TakenFields(words: [:]))
        let condition = reader.read(node, fields.key(body.name))
        for diagnostic in reader.diagnostics { fields.report(diagnostic) }
        if !reader.references.isEmpty || !reader.secrets.isEmpty {
            fields.fail(
                Problem(
                    "this condition has neither references nor secrets",
                    hint: "$${ is the text ${; with references, write the policy in resources/, type: "
                        + "monitoring.v3/projects.alertPolicies"),
                at: body.name)
        }
        guard !reader.diagnostics.hasErrors, check(condition, node, &fields), let name else {
            return nil
        }
        return RawAlert(name: name, body: condition)
    }

    private func check(_ condition: JSONValue, _ node: Node, _ fields: inout Fields) -> Bool {
        let members = condition.object?.sortedKeys ?? []
        if let member = ["displayName", "name"].first(where: members.contains) {
            fields.fail(
                Problem("the name of the condition is `name`", hint: "remove it"), at: node[member] ?? node,
                "body.\(member)")
            return false
        }
        if members == ["conditionMatchedLog"] {
            fields.fail(
                Problem(
                    "an alert on the log is one of its own", hint: "write log_matches: {name: NAME, filter: FILTER}"),
                at: node, body.name)
            return false
        }
        guard members.count == 1 else {
            fields.fail(
                Problem(
                    "nothing says what is watched",
                    hint: "write conditionThreshold, conditionAbsent or conditionPrometheusQueryLanguage"), at: node,
                body.name)
            return false
        }
        if let member = members.first, let query = condition[member]?["query"]?.string, let problem = problem(query) {
            let place = node[member]?["query"] ?? node
            fields.fail(problem, at: place, "\(body.name).\(member).query")
            return false
        }
        return true
    }

    /// Why a query is refused.
    private func problem(_ query: String) -> Problem? {
        do throws(PromQLError) {
            let type = try parsePromQL(query)
            guard type == .matrix || type == .string else { return nil }
            return Problem(
                "a \(type.rawValue) is no condition", hint: "write a query that gives a value for each series")
        } catch {
            let before = String(query.prefix(error.offset).suffix(24))
            let place = before.isEmpty ? "at its beginning" : "behind '\(before)'"
            return Problem("this is no PromQL: \(error.message)", hint: "mend it \(place)")
        }
    }
}

private func parseLogFilter(_ text: String) throws(Problem) -> String {
    guard text.utf8.count <= 1500 else {
        throw Problem("the filter has \(text.utf8.count) characters", hint: "at most 1500")
    }
    return text
}
