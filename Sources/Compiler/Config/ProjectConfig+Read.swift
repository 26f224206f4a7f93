import Diagnostics
import YAML

/// The most labels that users may set: Google accepts 64 (google-10), and the rest are ours.
private let mostLabels = 56

/// The most notification channels of one alert policy; every policy has all of the project's (monitoring-24).
private let mostChannels = 16

extension ProjectConfig {
    /// Reads the merged `project.yaml`.
    static func read(
        _ node: Node, environment: String, hasService: Bool, into diagnostics: inout [Diagnostic]
    ) -> ProjectConfig? {
        readFields(of: node, "the project", into: &diagnostics) { fields in
            let stack = fields.parsedText("stack", required: "acme-ml") { text throws(Problem) in
                try parseID(text, limit: 63)
            }
            let labels = fields.labels()
            let repository = fields.nested("repository") { inner -> RepositoryConfig? in
                let name = inner.parsedText("name", required: "workloads") { text throws(Problem) in
                    try parseID(text, limit: 63)
                }
                let keep = inner.int("keep", in: 1...1000) ?? 10
                return name.map { RepositoryConfig(name: $0, keep: keep) }
            }
            let storage = fields.nested("storage") { inner -> StorageConfig? in
                let bucket = inner.parsedText("bucket", required: "acme-ml-features") { text throws(Problem) in
                    try parseBucket(text)
                }
                let create = inner.bool("create") ?? true
                let folder = inner.parsedText("folder", required: "features/") { text throws(Problem) in
                    try parseFolder(text)
                }
                let listGrant = inner.bool("list_grant") ?? true
                guard let bucket, let folder else { return nil }
                return StorageConfig(bucket: bucket, create: create, folder: folder, listGrant: listGrant)
            }
            let gitlab = fields.nested("gitlab") { inner in
                GitLabConfig.read(&inner, environment: environment, hasService: hasService)
            }
            let notifications = fields.notifications()
            if notifications.count > mostChannels {
                let problem = Problem(
                    "\(notifications.count) channels; an alert policy takes at most \(mostChannels)",
                    hint: "one address of a group reaches many")
                fields.fail(problem, at: "notifications")
            }
            let policyPerWorkload = fields.bool("policy_per_workload") ?? false
            let retire = fields.uniqueTexts("retire", parseRetired)
            fields.warnOfUnknownKinds(retire)
            guard let stack else { return nil }
            return ProjectConfig(
                stack: stack, labels: labels, repository: repository, storage: storage, gitlab: gitlab,
                notifications: notifications, policyPerWorkload: policyPerWorkload, retire: retire)
        }
    }
}

extension Fields {
    fileprivate mutating func labels() -> [String: String] {
        var labels: [String: String] = [:]
        _ = map("labels") { entry, fields in
            do throws(Problem) {
                _ = try parseLabelKey(entry.key)
            } catch {
                fields.fail(error, atKeyOf: entry, "labels")
                return
            }
            let value = fields.attempt(entry.value, "labels.\(entry.key)") { node throws(Problem) in
                if let scalar = node.scalar, !scalar.isPlain, scalar.text.isEmpty { return "" }
                return try parseLabelValue(try node.text())
            }
            if let value { labels[entry.key] = value }
        }
        if labels.count > mostLabels {
            fail(Problem("\(labels.count) labels; at most \(mostLabels) are allowed"), at: "labels")
        }
        return labels
    }

    fileprivate mutating func notifications() -> [NotificationConfig] {
        var seen: Set<String> = []
        return list("notifications") { element, fields in
            if let text = element.scalar?.text, !element.isNull {
                let problem = Problem("expected `email: ADDRESS`, found text", hint: "write {email: \(text)}")
                fields.fail(problem, at: element, "notifications")
                return nil
            }
            return fields.nested(element, "notifications") { inner -> NotificationConfig? in
                let email = inner.parsedText("email", required: "ml-oncall@acme.example") { text throws(Problem) in
                    try parseEmail(text)
                }
                guard let email else { return nil }
                guard seen.insert(email.lowercased()).inserted else {
                    inner.fail(Problem("'\(email)' is given twice"), at: "email")
                    return nil
                }
                return NotificationConfig(email: email)
            }
        } ?? []
    }

    /// A list of texts, each parsed; sorted, without duplicates.
    mutating func uniqueTexts(_ key: String, _ parse: (String) throws(Problem) -> String) -> [String] {
        var seen: Set<String> = []
        _ = list(key) { element, fields in
            fields.attempt(element, key) { node throws(Problem) in
                let text = try parse(try node.text())
                guard seen.insert(text).inserted else { throw Problem("'\(text)' is given twice") }
                return text
            }
        }
        return seen.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

extension Fields {
    /// Only a warning: an object created by an older version can be deleted although this version does not know its
    /// kind.
    fileprivate mutating func warnOfUnknownKinds(_ retire: [String]) {
        let known = Set(kinds.map(\.name))
        for node in self.node["retire"]?.elements ?? [] {
            guard let kind = node.scalar?.text.split(separator: ".").first.map(String.init), !known.contains(kind),
                retire.contains(node.scalar?.text ?? "")
            else { continue }
            let suggestion = didYouMean(kind, among: known.sorted())
            report(
                Diagnostic(
                    .warning, path: node.path, range: node.range,
                    message: "retire: this version has no kind '\(kind)'\(suggestion)"))
        }
    }
}
