import PlanModel
import Text

/// The values of the stack's secrets, for what names a secret in its body: it is read there once it has one.
struct ValuesOfSecrets {
    /// The versions that this stack makes, by their secrets: the current ones.
    private var versions: [Address: Resource] = [:]
    /// Those that people put in, by their secrets.
    private(set) var awaited: [Address: Awaited] = [:]

    init(_ scope: Scope, _ resources: [String: Resource]) {
        for secret in scope.config.project.secrets {
            let address = Address.secret(secret.id)
            if let current = secret.version {
                versions[address] = resources[Address.secretVersion(secret.id, current).text]
            } else {
                awaited[address] = SecretReference(.stack(secret), .latest).awaited(scope)
            }
        }
    }

    /// The version that must be there before `resource`, which names the secret; nil if there is none, or if its value is
    /// made of what `resource` is.
    func version(of secret: Address, for resource: Resource) -> Address? {
        guard let version = versions[secret] else { return nil }
        let texts = version.sensitive.flatMap(\.source.texts)
        return texts.contains { $0.contains("${\(resource.address.text).") } ? nil : version.address
    }
}
