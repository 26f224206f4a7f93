import Diagnostics
import Text
import YAML

extension Notation where Value == String {
    /// What people write about an object whose description also says whose it is.
    static let description = text { (text) throws(Problem) in
        let text = try checkOpen(text)
        guard !text.contains(ownerMark) else {
            throw Problem(
                "'\(ownerMark)…' says whose an object is, and is written by the apply",
                hint: "write only what comes before it")
        }
        let ends = text.unicodeScalars.reversed().prefix { " \n\r\t".unicodeScalars.contains($0) }.count
        return String(String.UnicodeScalarView(text.unicodeScalars.dropLast(ends)))
    }
}

/// Descriptions that are too long together with the sentence that says whose the object is (iam-15, cloudscheduler-5).
func longDescriptions(_ config: Config, _ written: WrittenFiles) -> [Diagnostic] {
    let sentence = Scope(config).ownerSentence
    var found: [Diagnostic] = []
    func check(_ text: String?, most: Int, _ unit: String, _ page: String, _ keys: [String], below node: Node?) {
        guard let text, let node = (keys + ["description"]).reduce(node, { $0?[$1] }) else { return }
        let length = (unit == "bytes" ? text.utf8.count : text.unicodeScalars.count) + 1 + sentence.utf8.count
        guard length > most else { return }
        let problem = Problem(
            "with \"\(sentence)\" after it the description has \(length) \(unit), more than \(most)",
            hint: "at most \(most - 1 - sentence.utf8.count)", source: page)
        found.append(problem.diagnostic(at: node, name: (keys + ["description"]).joined(separator: ".")))
    }
    func check(_ timing: Timing, _ keys: [String], below node: Node?) {
        check(timing.description, most: 500, "characters", LimitPages.schedules, keys, below: node)
    }
    for account in config.project.accounts {
        check(
            account.description, most: 256, "bytes", LimitPages.accounts, ["accounts", account.id],
            below: written.project)
    }
    for schedule in config.project.schedules {
        check(schedule.timing, ["schedules", schedule.name], below: written.project)
    }
    for variable in config.project.gitlab?.variables ?? [] {
        check(
            variable.description, most: 255, "characters", LimitPages.gitlabVariables,
            ["gitlab", "variables", variable.key], below: written.project)
    }
    for service in config.services {
        for schedule in service.schedules {
            check(
                schedule.timing, ["schedules", schedule.name], below: written.workloads[service.workload.name])
        }
    }
    for feature in config.features {
        for schedule in feature.schedules {
            let keys = schedule.name.map { ["schedules", $0] } ?? ["schedule"]
            check(schedule.timing, keys, below: written.workloads[feature.workload.name])
        }
    }
    return found
}
