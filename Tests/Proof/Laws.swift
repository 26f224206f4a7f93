import Foundation
import Text
import PlanModel

/// What a world must look like once `target` was applied in it without a complaint.
struct Expectation: Sendable {
    var target: Target
    /// The same plan, applied from the same start without any trouble.
    var undisturbed: Picture
    /// The highest key number that any plan of the case wanted.
    var mostVersions: Int

    /// The laws that `world` breaks, each in a few words.
    func violations(in world: World) -> [String] {
        var found: [String]
        let held: Files.Held
        let picture = Picture(world)
        do {
            held = try world.files.held()
            found = picture.strays(from: undisturbed, held: held)
        } catch {
            return ["state: it cannot be read: \(error)"]
        }
        if found.isEmpty, picture.versions > mostVersions { found = ["twice: \(picture.versions) versions of the key"] }
        found += world.foreignViolations + world.keyViolations(target) + world.leaks
        found += held.known.subtracting(target.addresses).sorted().map { "state: still has \($0)" }
        found += target.addresses.subtracting(held.known).sorted().map { "state: lacks \($0)" }
        found += held.unsettled.sorted().map { "state: has not settled \($0)" }
        if !world.files.journal.isEmpty { found.append("state: the journal is not empty") }
        return found
    }
}

extension World {
    /// What others had before the stack existed, for comparison.
    static let foreign = shared.records

    /// Others' objects must be unchanged, byte for byte; in shared policies, their members.
    var foreignViolations: [String] { violations(of: Self.foreign) }

    /// What of `before`, the records of others, is not the same, byte for byte; of policies, which members are lost.
    func violations(of before: [String: JSONValue]) -> [String] {
        let now = records
        var found: [String] = []
        for (key, record) in before where !Picture.isPassing(key) {
            guard key.hasPrefix(Self.google + "/iam/"), record["bindings"] != nil else {
                if now[key] != record { found.append("foreign: \(key)") }
                continue
            }
            let lost = grants(record).subtracting(grants(now[key] ?? .null))
            found += lost.map { "foreign: \($0) left \(key)" }
        }
        return found.sorted()
    }

    private func grants(_ policy: JSONValue) -> Set<String> {
        var grants: Set<String> = []
        for binding in policy["bindings"]?.array ?? [] {
            for member in binding["members"]?.array ?? [] {
                let condition = binding["condition"]?.compactText ?? ""
                grants.insert("\(binding["role"]?.string ?? "") of \(member.string ?? "") \(condition)")
            }
        }
        return grants
    }

    /// The key that the service accepts must be the one published in GitLab.
    func keyViolations(_ target: Target) -> [String] {
        let all = records
        let published = all.filter {
            !$0.key.hasPrefix(Self.google) && $0.value["key"] == "KEY_URL"
                && $0.value["environment_scope"]?.string == target.plan.environment
        }
        guard !published.isEmpty, target.publishesKey else { return [] }
        for (key, service) in all
        where key.contains("/run/") && service["labels"]?["calco-stack"]?.string == target.plan.stack {
            let variables = service["template"]?["containers"]?.array?.first?["env"]?.array ?? []
            guard let reference = variables.first(where: { $0["name"] == "API_KEY" })?["valueSource"]?["secretKeyRef"],
                let secret = reference["secret"]?.string?.split(separator: "/").last,
                let number = reference["version"]?.string,
                let version = all.first(where: { $0.key.hasSuffix("/secrets/\(secret)/versions/\(number)") })?.value
            else { continue }
            guard version["state"] == "ENABLED" else { return ["key: the service takes a version that is off"] }
            let text = Data(base64Encoded: version["data"]?.string ?? "").map { String(decoding: $0, as: UTF8.self) }
            return published.filter { $0.value["value"]?.string != text }.map { "key: \($0.key) is another" }
        }
        return ["key: no service takes it"]
    }

    /// A generated value must not be in any file of the applier.
    var leaks: [String] {
        let text = files.text
        return generated.contains { text.contains($0) || text.contains(Data($0.utf8).base64EncodedString()) }
            ? ["leak: the key stands in the state's files"] : []
    }
}
