import Text
import PlanModel
import Review

/// A resource `KIND.NAME` with all calls, for tests that change one thing about it.
func sample(_ kind: String, _ name: String, _ body: JSONValue = [:]) -> Resource {
    let url = "https://api.example/\(kind)"
    return Resource(
        address: Address(kind: kind, name: name), kind: kind, name: "projects/p/\(kind)/\(name)",
        calls: Calls(
            read: Call("GET", "\(url)/\(name)"), create: Call("POST", "\(url)?id=\(name)"),
            update: Call("PATCH", "\(url)/\(name)"), delete: Call("DELETE", "\(url)/\(name)")),
        body: body)
}

/// The same for a resource that holds data.
func retained(_ kind: String, _ name: String, _ body: JSONValue = [:]) -> Resource {
    var resource = sample(kind, name, body)
    resource.retain = true
    return resource
}

/// A plan of `resources`; every kind has empty rules unless `kinds` says otherwise.
func plan(_ resources: [Resource], kinds: [String: KindRules] = [:], retire: [Address] = []) -> Plan {
    Plan(
        stack: "acme", environment: "local", project: Plan.Project(id: "p", number: "1"),
        kinds: Dictionary(resources.map { ($0.kind, kinds[$0.kind] ?? KindRules()) }) { first, _ in first },
        resources: resources, retire: retire)
}

func text(_ value: FieldChange.Value?) -> String {
    switch value {
    case nil: "-"
    case .known(let value)?: value.compactText
    case .sensitive(let source)?: source.map { "(\($0.words))" } ?? "S"
    case .knownAfterApply?: "?"
    }
}

/// `/pointer old new` with `!` for a field that forces replacement.
func summary(_ change: Change) -> [String] {
    change.fields.map { "\($0.pointer.text) \(text($0.old)) \(text($0.new))\($0.forcesReplacement ? " !" : "")" }
}
