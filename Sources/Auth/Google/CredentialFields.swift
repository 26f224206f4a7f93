import Text

/// The members of a credential file, or of a part of one, with errors that say which member is wrong.
struct CredentialFields {
    let object: JSONObject
    /// How messages call the file.
    let origin: String

    func failure(_ cause: String, help: String? = nil) -> CredentialFailure {
        CredentialFailure(origin, cause, help: help ?? "make the file again with the tool that wrote it")
    }

    func text(_ name: String) throws(CredentialFailure) -> String {
        guard let text = try optional(name) else { throw failure("it has no '\(name)'") }
        return text
    }

    /// Nil if it is absent, null or empty.
    func optional(_ name: String) throws(CredentialFailure) -> String? {
        switch object[name] {
        case nil, .null: return nil
        case .string(let text): return text.isEmpty ? nil : text
        default: throw failure("'\(name)' is not a text")
        }
    }

    func part(_ name: String) throws(CredentialFailure) -> CredentialFields? {
        switch object[name] {
        case nil, .null: return nil
        case .object(let object): return CredentialFields(object: object, origin: origin)
        default: throw failure("'\(name)' is not an object")
        }
    }

    func number(_ name: String, in range: ClosedRange<Int>, default standard: Int) throws(CredentialFailure) -> Int {
        guard let value = object[name], value != .null else { return standard }
        guard let number = value.int, range.contains(number) else {
            throw failure("'\(name)' is not a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// The project whose quota pays.
    func quotaProject() throws(CredentialFailure) -> String? {
        guard let project = try optional("quota_project_id") else { return nil }
        guard isProject(project) else { throw failure("'quota_project_id' is not the name of a project") }
        return project
    }
}

/// True for what may stand in the header that names a project; a domain may precede its id.
func isProject(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0.isLetterOrDigit || "-.:".utf8.contains($0) }
}
