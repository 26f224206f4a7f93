import Text

extension Store {
    /// The service account with that address, if a project of this cloud has it.
    func serviceAccount(_ email: String) -> JSONValue? {
        guard let project = accountProject(email) else { return nil }
        return self[accountShelf(project), email]
    }

    /// The project of an account whose path does not name one: `projects/-/serviceAccounts/EMAIL` (iam-24).
    func project(ofAccount name: String) throws(Failure) -> String {
        if let project = accountProject(name.lowercased()) { return project }
        for shelf in shelves(startingWith: "iam/projects/") where shelf.hasSuffix("/serviceAccounts") {
            if let found = records(shelf).first(where: { $0.value["uniqueId"]?.string == name }) {
                return found.value["projectId"]?.string ?? ""
            }
        }
        // iam-10
        throw Failure(.notFound, "Unknown service account")
    }

    /// False if the address belongs to a project of this cloud that has no such account. Google's own agents, and
    /// accounts of projects that are not used here, are assumed to exist.
    func serviceAccountMayExist(_ email: String) -> Bool {
        guard let project = accountProject(email), knowsProject(project) else { return true }
        return serviceAccount(email) != nil
    }
}

/// `P.iam.gserviceaccount.com`; for a project of a domain, the parts are swapped (iam-16).
func accountDomain(_ project: String) -> String {
    let parts = project.split(separator: ":")
    return parts.reversed().joined(separator: ".") + ".iam.gserviceaccount.com"
}

/// The project of an address `NAME@P.iam.gserviceaccount.com`; nil for Google's own agents.
func accountProject(_ email: String) -> String? {
    let parts = email.split(separator: "@")
    guard parts.count == 2, parts[1].hasSuffix(".iam.gserviceaccount.com") else { return nil }
    let labels = parts[1].dropLast(".iam.gserviceaccount.com".count).split(separator: ".")
    guard let id = labels.first, !id.hasPrefix("gcp-sa-") else { return nil }
    return labels.count == 1 ? String(id) : labels.dropFirst().joined(separator: ".") + ":" + id
}
