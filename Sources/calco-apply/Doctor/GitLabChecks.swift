import HTTP
import Text

/// Whether GITLAB_TOKEN is valid, for how long, and whether it may do what an apply does (gitlab-15).
func gitlabTokenCheck(_ answer: Result<JSONValue, Unanswered>) -> Check {
    let subject = "GitLab's token"
    let another = "make another one with the scope api and the role Maintainer, and put it into GITLAB_TOKEN"
    switch answer {
    case .failure(let problem) where problem.status == 401:
        return .no(subject, "GITLAB_TOKEN is not accepted: it has expired, or was revoked", fix: another)
    case .failure(let problem):
        return .unknown(subject, "what GITLAB_TOKEN may do: \(problem.said)")
    case .success(let token):
        let name = token["name"]?.string.map { " '\($0)'" } ?? ""
        guard token["active"]?.bool != false, token["revoked"]?.bool != true else {
            return .no(subject, "the token\(name) was revoked or has expired", fix: another)
        }
        let scopes = (token["scopes"]?.array ?? []).compactMap(\.string)
        guard scopes.contains("api") else {
            return .no(
                subject, "the token\(name) has the scope \(scopes.joined(separator: ", ")), not api", fix: another)
        }
        let end = token["expires_at"]?.string.map { "it ends on \($0)" } ?? "it does not end"
        return .yes(subject, "valid\(name), with the scope api; \(end)")
    }
}

/// The role of the token's user in a project (gitlab-16).
func gitlabRoleCheck(_ project: String, _ answer: Result<JSONValue, Unanswered>) -> Check {
    let subject = "GitLab's project"
    switch answer {
    case .failure(let problem) where problem.status == 404:
        return .no(
            subject, "\(project) is not there, or the token's user is not in it",
            fix: "add the user as Maintainer, or write the right project into project.yaml")
    case .failure(let problem): return .unknown(subject, "the role in \(project): \(problem.aboutToken)")
    case .success(let json):
        let levels = ["project_access", "group_access"].compactMap { json["permissions"]?[$0]?["access_level"]?.int }
        // A right that comes from further up is not shown.
        guard let level = levels.max() else {
            return .unknown(subject, "\(project) does not say which role the token's user has")
        }
        let role = roles.last { $0.level <= level }?.name ?? "no role"
        guard level >= 40 else {
            return .no(
                subject, "\(project): the token's user is \(role), and writing takes a Maintainer",
                fix: "give the token the role Maintainer")
        }
        return .yes(subject, "\(project): the token's user is \(role)")
    }
}

private let roles: [(level: Int, name: String)] = [
    (5, "Minimal access"), (10, "Guest"), (15, "Planner"), (20, "Reporter"), (30, "Developer"), (40, "Maintainer"),
    (50, "Owner"),
]

/// Whether the pipeline's applies run in the order of the commits (gitlab-17).
func resourceGroupCheck(_ key: String, _ url: String, _ answer: Result<JSONValue, Unanswered>) -> Check {
    let subject = "resource group"
    switch answer {
    case .failure(let problem) where problem.status == 404:
        return .unknown(subject, "there is no '\(key)' yet: the first apply of a pipeline makes it")
    case .failure(let problem): return .unknown(subject, "the order in '\(key)': \(problem.aboutToken)")
    case .success(let group):
        let mode = group["process_mode"]?.string ?? ""
        guard mode == "oldest_first" else {
            return .no(
                subject, "applies in '\(key)' run in the order \(oneLine(mode)), not in that of the commits",
                fix: "curl --request PUT --header \"PRIVATE-TOKEN: $TOKEN\" \(url) --data process_mode=oldest_first")
        }
        return .yes(subject, "applies in '\(key)' run in the order of the commits")
    }
}

extension Unanswered {
    /// What is wrong with the token is told once.
    fileprivate var aboutToken: String { status == 401 ? "the token is not accepted" : said }
}

private func oneLine(_ text: String) -> String { String(text.filter { !$0.isNewline }.prefix(40)) }
