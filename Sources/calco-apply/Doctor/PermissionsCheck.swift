import Applier
import PlanModel

/// Whether the caller has what the calls of the plan need, of which `found` says what was answered. `file` is the plan's.
func permissionsCheck(_ found: [Precheck], file: String) -> Check {
    let subject = "permissions"
    guard !found.isEmpty else { return .unknown(subject, "the plan says nothing about them; compile it again") }
    func those(_ verdict: Verdict) -> [Precheck] { found.filter { $0.verdict == verdict } }
    let (missing, open) = (those(.no), those(.unknown))
    let rest = open.isEmpty ? "" : "\(open.count) cannot be told: \(open.reasons)"
    guard missing.isEmpty else {
        let roles = Set(missing.compactMap(\.role)).sorted()
        return .no(
            subject,
            "\(missing.count) of \(found.count) that the plan may need are missing: \(firstFew(missing.map(\.subject)))"
                + (rest.isEmpty ? "" : "; " + rest),
            fix: (roles.isEmpty ? "grant" : "grant \(roles.joined(separator: ", ")), or")
                + " a role of its own: calco permissions \(file) --role")
    }
    guard open.isEmpty else { return .unknown(subject, "of \(found.count) that the plan may need, \(rest)") }
    return .yes(subject, "all \(found.count) that the plan may need are there")
}

extension [Precheck] {
    /// Why they cannot be told, each reason once.
    fileprivate var reasons: String {
        var all: [String] = []
        for check in self {
            var reason = check.reason ?? ""
            // What is wrong with the credential is a line of its own.
            if reason.hasPrefix("no token for ") { reason = "there is no token for it" }
            // More may follow in the same sentence.
            if reason.hasSuffix(".") { reason.removeLast() }
            if !all.contains(reason) { all.append(reason) }
        }
        return firstFew(all)
    }
}
