import PlanModel
import Text

extension WorkloadConfig {
    /// The values that people put into the secrets that it reads, each once.
    func awaited(_ scope: Scope) -> [Awaited] {
        var all: [Awaited] = []
        for reference in secretReferences {
            if let awaited = reference.awaited(scope), !all.contains(awaited) { all.append(awaited) }
        }
        return all
    }
}

extension SecretReference {
    /// The value, if people put it into a secret of this project: what is to read it cannot be made without.
    /// What is in another project is not ours to look at.
    func awaited(_ scope: Scope) -> Awaited? {
        guard case .stack(let secret) = holder, secret.version == nil else { return nil }
        let url = "\(API.secrets.root)\(scope.project)/secrets/\(secret.id)/versions/\(version.text)"
        let message =
            switch version {
            case .latest: "the secret \(secret.id) has no value, or its newest version is disabled"
            case .number(let number): "the secret \(secret.id) has no version \(number), or it is disabled"
            }
        let help =
            secret.origin == .existing
            ? "its owner puts a value in"
            : "put its value in with: printf %s \"$VALUE\" | calco-apply secret set \(secret.key) --plan FILE"
        // secretmanager-17
        return Awaited(
            in: .secret(secret.id), Call("GET", url), equals: [at("state"): "ENABLED"], message: message, help: help)
    }
}
