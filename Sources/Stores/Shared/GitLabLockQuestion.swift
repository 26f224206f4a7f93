import HTTP
import Text

/// The question who has the lock of a state, which only GraphQL answers without trying the lock (gitlab-18).
struct GitLabLockQuestion: Sendable {
    let api: String
    let project: String
    let name: String

    /// `api` is `https://HOST/api/v4`; `project` is a number or a path.
    init(_ api: String, project: String, name: String) { (self.api, self.project, self.name) = (api, project, name) }

    var projectURL: String { "\(api)/projects/\(percentEncoded(project))" }

    /// `path` is the project's full path.
    func request(_ path: String) -> Request {
        let query = """
            query($path: ID!, $name: String!) { project(fullPath: $path) { \
            terraformState(name: $name) { lockedAt lockedByUser { username } } } }
            """
        return Request(
            "POST", api.hasSuffix("/v4") ? api.dropLast(3) + "/graphql" : api + "/graphql",
            json: ["query": .string(query), "variables": ["name": .string(name), "path": .string(path)]])
    }
}
