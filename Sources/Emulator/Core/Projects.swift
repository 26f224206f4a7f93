import HTTP
import Text

// A project exists as soon as a request names it: creating projects is not the local cloud's purpose.
extension Store {
    private static let shelf = "projects"

    /// The id of the project that a path names by id or by number. A number that no known project has is answered as
    /// Google answers for a missing project: 403 (cloudresourcemanager-2).
    func projectId(_ text: String) throws(Failure) -> String {
        guard text.allSatisfy(isDigit) else {
            guard isProjectId(text) else { throw Self.deniedProject(text) }
            return text
        }
        if let declared = projects.first(where: { $0.value == text }) { return declared.key }
        for (id, _) in records(Self.shelf) where projectNumber(id) == text { return id }
        throw Self.deniedProject(text)
    }

    /// The number of a project: declared, or twelve digits that depend on its id alone.
    func projectNumber(_ id: String) -> String {
        if let declared = projects[id] { return declared }
        return self[Self.shelf, id]?["projectNumber"]?.string ?? Identifiers.digits("project " + id, 12)
    }

    /// calco-apply sends its plan's project with each request as `X-Calco-Project: ID=NUMBER`; the number of an
    /// undeclared project would otherwise be made up. Throws if the cloud knows the project by another number: what it
    /// answered would never be what the plan says.
    mutating func learnProject(from request: Request) throws(Failure) {
        guard let (id, number) = projectOfCaller(request) else { return }
        if !knowsProject(id), !projects.values.contains(number) { projects[id] = number }
        let known = projectNumber(id)
        guard known == number else {
            throw Failure(
                .failedPrecondition,
                "In this local cloud the project \(id) has the number \(known), in the plan \(number). Start it with "
                    + "--project \(id)=\(number), or write the other number into the configuration.")
        }
    }

    /// Whether the project was declared or written to.
    func knowsProject(_ id: String) -> Bool { projects[id] != nil || self[Self.shelf, id] != nil }

    /// When the project was first written to; nil before that.
    func projectCreateTime(_ id: String) -> String? { self[Self.shelf, id]?["createTime"]?.string }

    /// Notes that the project is in use, so that its number finds it.
    mutating func remember(_ id: String, at now: Instant) {
        guard self[Self.shelf, id] == nil else { return }
        self[Self.shelf, id] = [
            "projectId": .string(id), "projectNumber": .string(projectNumber(id)), "createTime": .string(now.rfc3339),
        ]
    }

    private static func deniedProject(_ text: String) -> Failure {
        Failure(.permissionDenied, "The caller does not have permission")
    }
}

/// The plan's project, as calco-apply says it; nil for anybody else's request.
func projectOfCaller(_ request: Request) -> (id: String, number: String)? {
    let parts = (request.headers["X-Calco-Project"] ?? "").split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, isProjectId(String(parts[0])), !parts[1].isEmpty, parts[1].allSatisfy(isDigit) else {
        return nil
    }
    return (String(parts[0]), String(parts[1]))
}

/// 6 to 30 lower-case letters, digits and hyphens; an old id may stand in a domain (`example.com:id`).
private func isProjectId(_ text: String) -> Bool {
    let id = text.split(separator: ":").last ?? ""
    return (4...30).contains(id.count) && id.first?.isLowercase == true && id.last != "-"
        && id.allSatisfy { $0.isASCII && ($0.isLowercase || isDigit($0) || $0 == "-") }
}
