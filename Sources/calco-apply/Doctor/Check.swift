import Applier

/// One line of a diagnosis: something that a run needs, and whether it is so. It sums up what was looked at, where a
/// `Precheck` is about one thing that a run sends.
struct Check: Sendable, Hashable {
    /// What it is about, in a word or two.
    var subject: String
    var verdict: Verdict
    /// What was found, or why nothing could be.
    var finding: String
    /// What to do about it; under each no.
    var fix: String?

    static func yes(_ subject: String, _ finding: String) -> Check {
        Check(subject: subject, verdict: .yes, finding: finding)
    }

    static func no(_ subject: String, _ finding: String, fix: String) -> Check {
        Check(subject: subject, verdict: .no, finding: finding, fix: fix)
    }

    static func unknown(_ subject: String, _ finding: String) -> Check {
        Check(subject: subject, verdict: .unknown, finding: finding)
    }
}

/// A look at something that a run needs. It only reads, and whatever happens, it ends in lines of the diagnosis.
typealias Look = @Sendable () async -> [Check]

/// What all of `looks` find, which go on side by side, in their order.
func checks(_ looks: [Look]) async -> [Check] {
    await withTaskGroup(of: (Int, [Check]).self) { group in
        for (index, look) in looks.enumerated() { group.addTask { (index, await look()) } }
        var found: [Int: [Check]] = [:]
        for await (index, checks) in group { found[index] = checks }
        return looks.indices.flatMap { found[$0] ?? [] }
    }
}
