import PlanModel
import Text

extension Resource {
    /// Has the value of `source` put at `place` of the body when it is sent.
    mutating func put(_ source: ResourceConfig.SecretPlace, at place: JSONPointer, _ scope: Scope) {
        switch source {
        case .environment(let name): sensitive.append(Sensitive(at: place, source: .environment(name)))
        case .secret(let reference):
            let version = scope.accessURL(of: reference)
            sensitive.append(
                Sensitive(at: place, source: .read(url: version, at: at("payload", "data"), base64: true)))
            if let awaited = reference.awaited(scope), !awaits.contains(awaited) { awaits.append(awaited) }
            for need in needs(of: reference) where !dependsOn.contains(need) { dependsOn.append(need) }
        }
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
