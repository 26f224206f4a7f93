import Diagnostics
import Text
import YAML

/// A predefined role that Google does not have, as far as that is known (iam-27, iam-44, iam-48). There may be newer ones.
func doubt(aboutRole role: String) -> Problem? {
    guard role.hasPrefix("roles/") else { return nil }
    let name = String(role.dropFirst("roles/".count))
    guard let dot = name.firstIndex(of: ".") else {
        guard !basicRoles.contains(name) else { return nil }
        return Problem("Google has no role '\(role)'", hint: "its roles are named roles/SERVICE.NAME")
    }
    let (service, rest) = (String(name[..<dot]), String(name[name.index(after: dot)...]))
    guard let all = rolesOfServices[service] else { return doubt(aboutName: name) }
    guard !all.contains(rest) else { return nil }
    let known = all.map { "roles/\(service).\($0)" }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Problem(
        "'\(role)' is no role of \(service) that this version knows\(didYouMean(role, among: known))",
        hint: "one of \(known.joined(separator: ", "))",
        source: page(service))
}

/// The same where not all roles are known: only what is spelled nearly like one that is.
private func doubt(aboutName name: String) -> Problem? {
    guard !usualRoles.contains(name) else { return nil }
    let service = name.prefix { $0 != "." } + "."
    let own = usualRoles.filter { $0.hasPrefix(service) }
    // Without the service, or every word would be near.
    let near: String? =
        if own.isEmpty {
            closest(name, among: usualRoles + rolesOfServices.flatMap { key, names in names.map { "\(key).\($0)" } })
        } else {
            closest(String(name.dropFirst(service.count)), among: own.map { String($0.dropFirst(service.count)) }).map {
                service + $0
            }
        }
    guard let near else { return nil }
    return Problem(
        "'roles/\(name)' is no role that this version knows; did you mean 'roles/\(near)'?",
        hint: "Google may have it all the same", source: page(String(near.prefix { $0 != "." })))
}

private func page(_ service: String) -> String { "https://cloud.google.com/iam/docs/roles-permissions/\(service)" }
