import Diagnostics
import PlanModel
import Text
import YAML

/// Warnings for entries of `resources/` that name a secret which nothing here lets them read: only words such as
/// `{secret: NAME}` bring their grant along.
func unreadSecrets(
    _ readings: [ResourceReading], _ resources: [Resource], _ known: KnownResources, _ scope: Scope
) -> [Diagnostic] {
    let bodies = Dictionary(resources.map { ($0.address.text, $0.body) }) { first, _ in first }
    let grants = resources.filter { $0.procedure == .iamMember }
    var found: [Diagnostic] = []
    for reading in readings where !reading.config.type.hasPrefix("secretmanager.") {
        var seen: Set<String> = []
        for use in reading.references {
            guard let holder = known.split(use.text)?.resource, ["secret", "secret_version"].contains(holder.kind),
                !use.isInStepOfBuild
            else { continue }
            let secret = holder.name.split(separator: "/").prefix(4).joined(separator: "/")
            guard seen.insert(secret).inserted else { continue }
            let isFunction = reading.config.type.hasPrefix("cloudfunctions.")
            // The account of the build reads none of them (cloudfunctions-4).
            let body = bodies[reading.config.address].map { isFunction ? $0["serviceConfig"] ?? [:] : $0 }
            var readers = body.map { accounts(in: $0) } ?? []
            if readers.isEmpty, isFunction {
                // cloudfunctions-3
                readers = [scope.defaultAccount]
            }
            let missing = readers.sorted().filter { reader in
                !grants.contains {
                    $0.mayRead(secret, scope) && $0.body["member"]?.string == "serviceAccount:" + reader
                }
            }
            guard readers.isEmpty ? !grants.contains(where: { $0.mayRead(secret, scope) }) : !missing.isEmpty else {
                continue
            }
            let id = lastSegment(of: secret)
            let key = scope.config.project.secrets.first { $0.id == id }?.key ?? String(id)
            let who = missing.first.map { "serviceAccount:" + $0 } ?? "MEMBER"
            var warning = Problem(
                "no grant here lets \(missing.first ?? "the account that it runs as") read the secret \(key)",
                hint: "under `grants` in project.yaml: "
                    + "{to: \"\(who)\", role: roles/secretmanager.secretAccessor, on: secret.\(key)}"
            ).diagnostic(at: use.node, name: use.key)
            warning.severity = .warning
            found.append(warning)
        }
    }
    return found
}

extension ReferenceUse {
    /// True in the command of a build, which may well hand the name on: what a build reads is in `availableSecrets`.
    fileprivate var isInStepOfBuild: Bool { key.contains(".build.steps.") }
}

/// The e-mail addresses of the accounts that a body says it runs as.
private func accounts(in body: JSONValue) -> Set<String> {
    switch body {
    case .array(let elements): return elements.reduce(into: []) { $0.formUnion(accounts(in: $1)) }
    case .object(let members):
        var found: Set<String> = []
        for (key, value) in members {
            if let text = value.string, key.lowercased().contains("serviceaccount"), text.contains("@") {
                found.insert(String(lastSegment(of: text)))
            } else {
                found.formUnion(accounts(in: value))
            }
        }
        return found
    default: return []
    }
}

extension Resource {
    /// True for a grant on the secret or on the whole project, with a role that is one to read it, or may be.
    fileprivate func mayRead(_ secret: String, _ scope: Scope) -> Bool {
        guard [secret, scope.project].contains(targetName), let role = body["role"]?.string else { return false }
        return !role.hasPrefix("roles/")
            || ["roles/owner", "roles/secretmanager.admin", "roles/secretmanager.secretAccessor"].contains(role)
    }
}
