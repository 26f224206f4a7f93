import JSON
import PlanModel

extension Ready {
    /// What `object` still lacks, in words; nil when it is ready.
    func complaint(about object: JSONValue) -> String? {
        let unmet = equals.contains { pointer, value in
            let there = object[pointer]
            return there != value && !((there?.isZero ?? true) && value.isZero)
        }
        let apart = same.contains { pair in pair.count == 2 && object[pair[0]] != object[pair[1]] }
        guard unmet || apart else { return nil }
        let said = message.flatMap { object[$0]?.string } ?? ""
        return said.isEmpty ? "its status does not say so yet" : said
    }

    /// True when waiting longer is useless.
    func hasFailed(_ object: JSONValue) -> Bool { failed.contains { object[$0] == $1 } }
}
