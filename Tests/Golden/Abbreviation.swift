import PlanModel
import Text

/// A plan as shown in its golden: a resource that a whole case has in the same form is one line, `ADDRESS as in CASE`.
///
/// A plan has every call of every object, its kinds and how they are listed, but a case is about only a few lines of
/// that. The plans of the whole cases are complete, and every other plan can be reconstructed from them byte for byte.
struct Abbreviation: Sendable {
    /// The cases whose goldens have the complete plan. Earlier ones take precedence.
    static let wholeCases = [
        "project-empty", "feature-minimal", "service-minimal", "project-bucket", "project-gitlab-number",
    ]

    static let shared = Result {
        Abbreviation(
            try wholeCases.compactMap { name in
                try Case.all.first { $0.name == name }.map { (name, try $0.plan().json) }
            })
    }

    private let plans: [(name: String, json: JSONValue)]
    private let resources: [String: (name: String, json: JSONValue)]

    init(_ plans: [(String, JSONValue)]) {
        self.plans = plans.map { (name: $0, json: $1) }
        let all = plans.flatMap { name, plan in
            (plan["resources"]?.array ?? []).map { ($0["address"]?.string ?? "", (name: name, json: $0)) }
        }
        resources = Dictionary(all) { first, _ in first }
    }

    /// What the golden of a case has instead of `plan`.
    func short(_ plan: JSONValue) -> JSONValue {
        var short = plan
        short["resources"] = .array(
            (plan["resources"]?.array ?? []).map { resource in
                let address = resource["address"]?.string ?? ""
                guard let known = resources[address], known.json == resource else { return resource }
                return .string("\(address) as in \(known.name)")
            })
        for member in ["inventory", "kinds", "permissions"] {
            short[member] = plan[member]?.object.map { members in
                .object(
                    JSONObject(
                        members.map { key, value in
                            (
                                key,
                                first(member, key).flatMap { $0.json == value ? .string("as in \($0.name)") : nil }
                                    ?? value
                            )
                        }))
            }
        }
        if let known = plans.first, known.json["patience"] == plan["patience"] {
            short["patience"] = .string("as in \(known.name)")
        }
        return short
    }

    /// The plan that `short` abbreviated.
    func whole(_ short: JSONValue) -> JSONValue {
        var whole = short
        whole["resources"] = .array(
            (short["resources"]?.array ?? []).map { resource in
                resource.string?.split(separator: " ").first.flatMap { resources[String($0)]?.json } ?? resource
            })
        for member in ["inventory", "kinds", "permissions"] {
            whole[member] = short[member]?.object.map { members in
                .object(
                    JSONObject(
                        members.map { key, value in
                            (key, value.string == nil ? value : first(member, key)?.json ?? value)
                        }))
            }
        }
        if short["patience"]?.string != nil { whole["patience"] = plans.first?.json["patience"] }
        return whole
    }

    /// The first whole case that has `key` in its `member`.
    private func first(_ member: String, _ key: String) -> (name: String, json: JSONValue)? {
        for (name, plan) in plans { if let value = plan[member]?[key] { return (name, value) } }
        return nil
    }
}

/// A state as shown in its golden: an entry unchanged since `before` is one line.
func shortState(_ state: JSONValue, before: JSONValue) -> JSONValue {
    var short = state
    for member in ["resources", "rules"] {
        short[member] = state[member]?.object.map { entries in
            .object(
                JSONObject(entries.map { ($0, before[member]?[$0] == $1 ? .string("as before") : $1) }))
        }
    }
    return short
}
