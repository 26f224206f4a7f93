import PlanModel
import Text

extension Resource {
    /// Has the value of `source` put at `place` of the body when it is sent.
    mutating func put(
        _ source: ResourceConfig.SecretPlace, at place: JSONPointer, _ scope: Scope, base64: Bool = false
    ) {
        let value: Sensitive.Source =
            switch source {
            case .environment(let name): .environment(name)
            case .secret(let reference): read(reference, scope)
            case .text(let pieces):
                .text(
                    pieces.map { piece in
                        switch piece {
                        case .text(let text): .text(text)
                        case .secret(let reference, let percent): .value(read(reference, scope), percent: percent)
                        }
                    })
            }
        sensitive.append(Sensitive(at: place, source: value, base64: base64))
    }

    /// Where the value of `reference` is read, which this resource then depends on.
    private mutating func read(_ reference: SecretReference, _ scope: Scope) -> Sensitive.Source {
        if let awaited = reference.awaited(scope), !awaits.contains(awaited) { awaits.append(awaited) }
        for need in needs(of: reference) where !dependsOn.contains(need) { dependsOn.append(need) }
        return .read(url: scope.accessURL(of: reference), at: at("payload", "data"), base64: true)
    }
}

extension Scope {
    /// The URL that answers with the value of a secret.
    fileprivate func accessURL(of reference: SecretReference) -> String {
        let secret =
            switch reference.holder {
            case .stack(let secret): "\(project)/secrets/\(secret.id)"
            case .other(let name): name
            }
        return "\(API.secrets.root)\(secret)/versions/\(reference.version.text):access"
    }
}
