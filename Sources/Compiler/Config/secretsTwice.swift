import Diagnostics
import YAML

/// An error for each of `secrets`, whose mapping is `node`, that has the name of another, or of a service's API key.
func secretsTwice(_ secrets: [SecretConfig], _ node: Node?, _ services: [ServiceConfig]) -> [Diagnostic] {
    guard !secrets.isEmpty else { return [] }
    let keyed = services.filter { $0.apiKey != nil }
    var holders = Dictionary(keyed.map { ($0.secretID, "the API key of service '\($0.workload.name)'") }) { $1 }
    return secrets.compactMap { secret in
        guard let holder = holders.updateValue("secret '\(secret.key)'", forKey: secret.id),
            let entry = node?.entry(secret.key)
        else { return nil }
        return Diagnostic(
            path: entry.value.path, range: entry.value["name"]?.range ?? entry.keyRange,
            message: "secrets: '\(secret.id)' holds \(holder)", hint: "choose another name")
    }
}
