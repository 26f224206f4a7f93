import Applier
import Compiler
import Diagnostics
import Foundation
import HTTP
import PlanModel
import Review
import Testing
import Text

/// Compares what an earlier commit sent with what is sent today for the same configurations: see scripts/same-calls,
/// which puts the cases of that commit into the folder that `SAME_CALLS` names, and prints the report that is written
/// there.
@Suite("Same calls", .enabled(if: earlier != nil))
struct SameCallsTests {
    @Test func sendsWhatWasSent() async throws {
        let folder = try #require(earlier)
        let (cases, upgrades) = (Case.all(in: folder), Upgrade.all(in: folder))
        var found: [Finding] = []
        for example in cases { found += try await example.findings() }
        for upgrade in upgrades {
            found += try await upgrade.findings().map { Finding(case: upgrade.name, what: "upgrade", text: $0) }
        }
        let list = try String(contentsOf: Case.root.appending(path: "exceptions.txt"), encoding: .utf8)
        let judged = judge(found, exceptions: exceptions(list))
        let compared = cases.count { !$0.isError }
        let summary =
            "\(compared) cases sent again, \(cases.count - compared) refused input, \(upgrades.count) upgrades: "
            + "\(judged.complaints.count) differ, \(judged.excused) as the exceptions say\n"
        try (judged.complaints + [summary]).joined(separator: "\n")
            .write(to: folder.appending(path: "report.txt"), atomically: true, encoding: .utf8)
        #expect(compared > 0, "there are no cases in \(folder.path)")
        #expect(judged.complaints.isEmpty)
    }
}

private let earlier = ProcessInfo.processInfo.environment["SAME_CALLS"].map { URL(fileURLWithPath: $0) }

extension Case {
    /// Where the calls sent today, the outcome and the counts differ from this case's files.
    ///
    /// The plan and the text of errors may differ; refused input only has to be refused.
    fileprivate func findings() async throws -> [Finding] {
        guard let config = read(files.map(\.inTodaysWords)).config else {
            return isError ? [] : [Finding(case: name, what: "outcome", text: "it does not compile any more")]
        }
        guard !isError else { return [Finding(case: name, what: "outcome", text: "it was refused and now compiles")] }
        let plan = compile(config)
        let world = try await world(plan)
        let first = Transcript(of: world.send, hiding: world.secrets)
        let applied = try await world.apply(plan, through: first.send)
        var findings = compare("calls.http", text("calls.http"), first.text(writesOnly: true))
        if !applied.isSuccess { findings.append(finding("outcome", applied.failureText)) }
        let (known, made) = try firstCounts()
        let today = applied.decision.steps.count
        if known != today { findings.append(finding("counts", "\(known) resources have become \(today)")) }
        let counts = made == 0 ? "No changes." : "Plan: \(made) to add, 0 to change, 0 to destroy."
        if !has("given.json"), counts != summary(applied) {
            findings.append(finding("counts", "'\(counts)' has become '\(summary(applied))'"))
        }
        if applied.outcome?.made.count != applied.decision.changes.count {
            findings.append(finding("counts", "not all that was decided was made"))
        }
        guard isChanging else { return findings }
        guard let next = read(filesAfter.map(\.inTodaysWords)).config else {
            return findings + [finding("outcome", "its second configuration does not compile any more")]
        }
        let second = Transcript(of: try answering(world.send), hiding: world.secrets)
        let changed = try await world.apply(compile(next), through: second.send)
        findings += compare("calls.after.http", text("calls.after.http"), second.text(writesOnly: true))
        if changed.isSuccess == isRefused {
            findings.append(finding("outcome", isRefused ? "its change is refused no more" : changed.failureText))
        }
        let before = text("changes.txt")?.split(separator: "\n").last.map(String.init) ?? "none"
        let now = changed.outcome == nil ? "none" : summary(changed)
        if before != now { findings.append(finding("counts", "'\(before)' has become '\(now)'")) }
        return findings
    }

    /// How many resources the plan of that commit has, and how many of them its first apply created: all except the
    /// APIs that every project has from the start, for which it sent nothing.
    private func firstCounts() throws -> (known: Int, made: Int) {
        let plan = try JSONValue(parsing: Array((text("plan.json") ?? "").utf8))
        let resources = plan["resources"]?.array ?? []
        let apis = resources.count { ($0["address"] ?? $0).string?.hasPrefix("service_enabled.") == true }
        let enabled = (text("calls.http") ?? "").split(separator: "\n").count { $0.hasSuffix(":enable") }
        return (resources.count, resources.count - apis + enabled)
    }

    private func finding(_ what: String, _ text: String) -> Finding { Finding(case: name, what: what, text: text) }

    /// The last line of the review: how much is added, changed and destroyed.
    private func summary(_ applied: Applied) -> String {
        renderChanges(applied.decision.changes).text.split(separator: "\n").last.map(String.init) ?? ""
    }

    private func compare(_ file: String, _ before: String?, _ now: String) -> [Finding] {
        let (before, now) = (Calls(before ?? ""), Calls(now))
        return [(file, before.sent, now.sent), (file + ".answers", before.answers, now.answers)]
            .compactMap { what, before, now in firstDifference(before, now).map { finding(what, $0) } }
    }
}

/// A transcript split into its two halves.
private struct Calls {
    var sent: [Substring] = []
    var answers: [Substring] = []

    init(_ text: String) {
        var isAnswer = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            isAnswer = !line.isEmpty && (isAnswer || line.hasPrefix("-> "))
            if isAnswer { answers.append(line) } else { sent.append(line) }
        }
    }
}

private func firstDifference(_ before: [Substring], _ now: [Substring]) -> String? {
    guard before != now else { return nil }
    let index = zip(before, now).enumerated().first { $1.0 != $1.1 }?.offset ?? min(before.count, now.count)
    let (old, new) = (
        index < before.count ? before[index] : "(end)", index < now.count ? now[index] : "(end)"
    )
    return "'\(old)' has become '\(new)'"
}
