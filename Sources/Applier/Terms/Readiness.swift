import Text
import PlanModel

extension Ready {
    /// What `object` still lacks, in words; nil when it is ready.
    func complaint(about object: JSONValue) -> String? {
        let unmet = equals.contains { pointer, value in
            let there = object[pointer]
            return there != value && !((there?.isZero ?? true) && value.isZero)
        }
        guard unmet || isOutdated(object) else { return nil }
        let said = message.flatMap { object[$0]?.string } ?? ""
        return said.isEmpty ? "its status does not say so yet" : said
    }

    /// True when waiting longer is useless. A status that speaks of an earlier change says nothing about this one.
    func hasFailed(_ object: JSONValue) -> Bool { !isOutdated(object) && failed.contains { object[$0] == $1 } }

    private func isOutdated(_ object: JSONValue) -> Bool {
        same.contains { pair in pair.count == 2 && object[pair[0]] != object[pair[1]] }
    }
}
