import Diagnostics
import Discovery
import PlanModel
import Text
import YAML

extension Fields {
    /// The type `name`, if it can be managed; else why not is reported.
    mutating func genericType(
        _ name: String, _ keys: ResourceKeys, _ apis: KnownAPIs
    ) -> GenericType? {
        if let word = coveringWords(of: name) {
            fail(Problem("'\(name)' has words of its own here", hint: "write \(word)"), at: keys.type.name)
            return nil
        }
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        guard let api = apis.named(parts.first ?? "") else {
            let near = didYouMean(parts.first ?? "", among: apis.names)
            fail(
                Problem(
                    "there is no API '\(parts.first ?? "")'\(near)",
                    hint:
                        "API.VERSION/RESOURCE, such as pubsub.v1/projects.topics; `calco types` lists them, and a document in "
                        + "discovery/ adds an API"),
                at: keys.type.name)
            return nil
        }
        guard parts.count == 2, let type = GenericType(named: name, apis) else {
            if parts.count == 2, api.resourceNames.contains(parts[1]) {
                let reason = "no path of its own is read that ends with its id"
                fail(Problem("'\(name)' is not supported, because \(reason)"), at: keys.type.name)
                return nil
            }
            let known = api.typeNames.filter { name in
                GenericType(named: "\(api.name)/\(name)", apis).map { $0.refusal == nil } ?? false
            }
            let near = didYouMean(parts.count == 2 ? parts[1] : "", among: known)
            let more =
                apis.isFromDocument(api.name)
                ? "of any other in its document no call creates one and reads it by its id"
                : "Google's own document of the API in discovery/ may have more (docs/resources.md#other-apis)"
            fail(
                Problem(
                    "calco knows no resource '\(parts.count == 2 ? parts[1] : "")' of \(api.name)\(near)",
                    hint: (known.isEmpty ? "none of it can be managed" : "it knows \(known.joined(separator: ", "))")
                        + "; " + more),
                at: keys.type.name)
            return nil
        }
        if let reason = type.refusal {
            fail(Problem("'\(name)' is not supported, because \(reason)"), at: keys.type.name)
            return nil
        }
        // Otherwise what the document describes would count as something else.
        if type.isOnlyInDocument, kinds.contains(where: { $0.name == type.kind }) {
            fail(Problem("'\(name)' would have the addresses of another kind, \(type.kind)"), at: keys.type.name)
            return nil
        }
        return type
    }
}

extension GenericType {
    var isServerNamed: Bool { !rules.find.isEmpty || !rules.findOneOf.isEmpty }

    /// The fields by which an object whose id the server assigned is found again.
    var foundBy: [String] { rules.find + rules.findToo + rules.findOneOf }

    /// Why it cannot be managed by the rules for all types, as text; nil if it can.
    var refusal: String? {
        if let refused = rules.refused { return refused }
        if isBelowAnything, api.resource("projects.\(resource.name)") != nil {
            return "it is written as \(api.name)/projects.\(resource.name)"
        }
        if rules.part != nil { return nil }
        guard let create = creating else { return "it cannot be created by a call" }
        guard let schema = message, self.schema != nil else { return "Discovery does not describe what it is" }
        if create.request != schema, api.wrapper(of: create, around: schema) == nil {
            return "what creates it is not what it is"
        }
        if case .body? = resource.idPlace, !isServerNamed, idField == nil {
            return "the server assigns its id, and it is not known by which field it could be found again"
        }
        // After a lost state it would be made a second time.
        if isServerNamed, resource.list == nil {
            return "the server assigns its id, and no list shows it, so it could not be found again"
        }
        return nil
    }
}
