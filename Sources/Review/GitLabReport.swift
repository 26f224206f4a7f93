import Text
package import PlanModel

/// The counts for `artifacts:reports:terraform`, as canonical bytes: `create`, `update` and `delete`. GitLab reads at
/// most six digits.
package func gitlabReport(_ counts: ChangeCounts) -> [UInt8] {
    func number(_ count: Int) -> JSONValue { JSONValue(min(count, 999_999)) }
    let report: JSONValue = [
        "create": number(counts.create), "delete": number(counts.delete), "update": number(counts.update),
    ]
    return report.canonicalBytes
}
