import Text
import PlanModel

extension Ready {
    /// What `live` still lacks, as text; nil if it is ready.
    func objection(to live: JSONValue) -> String? {
        let unmet = equals.contains { pointer, wanted in
            let value = live[pointer]
            return value != wanted && !((value?.isZero ?? true) && wanted.isZero)
        }
        guard unmet || lacks(live) || isOutdated(live) else { return nil }
        let said = message.flatMap { live[$0]?.string } ?? ""
        return said.isEmpty ? "its status does not say so yet" : said
    }

    /// True if waiting longer is useless. A status that belongs to an earlier change says nothing about this one.
    func hasFailed(_ live: JSONValue) -> Bool { !isOutdated(live) && failed.contains { live[$0] == $1 } }

    /// True if it failed before it had what it must have: there is nothing in it to keep.
    func isStillborn(_ live: JSONValue) -> Bool { hasFailed(live) && lacks(live) }

    private func lacks(_ live: JSONValue) -> Bool { present.contains { live[$0].map(\.isZero) ?? true } }

    private func isOutdated(_ live: JSONValue) -> Bool {
        same.contains { pair in pair.count == 2 && live[pair[0]] != live[pair[1]] }
    }
}
