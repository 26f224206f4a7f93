import PlanModel
import Text

extension Resource {
    /// Of a grant: `a@x` of `serviceAccount:a@x`; nil if it stands for nobody in particular.
    var memberID: String? {
        body["member"]?.string.flatMap { $0.utf8.contains(UInt8(ascii: ":")) ? withoutKind($0) : nil }
    }
}

/// `a@x` of `serviceAccount:a@x`.
func withoutKind(_ member: String) -> String {
    member.firstIndex(of: ":").map { String(member[member.index(after: $0)...]) } ?? member
}

extension ApplyFailure {
    /// True if the server's words have `id` in them.
    func names(_ id: String) -> Bool { error?.names(id) == true }

    /// False if only what has a policy can be missing: where that is read, the member plays no part. The object is read at
    /// `object`, its policy at `policy`.
    func mayBeAbout(_ object: String, policy: String) -> Bool {
        guard error?.status == 404, request?.url == policy else { return true }
        return policy.hasPrefix(object.prefix { $0 != "?" })
    }
}

extension String {
    /// True if `id` stands in this text, in any case, and not as a part of a longer id: `a@x.com` does not stand in
    /// `aa@x.com`, nor in `a@x.com.au`, but at the end of a sentence, and an address at the end of a path.
    func names(_ id: String) -> Bool {
        let (text, id) = (Array(lowercased().utf8), Array(id.lowercased().utf8))
        guard !id.isEmpty, id.count <= text.count else { return false }
        let ends = [UInt8(ascii: ".")] + (id.contains(UInt8(ascii: "@")) ? [] : [UInt8(ascii: "/")])
        return (0...(text.count - id.count)).contains { start in
            let end = start + id.count
            guard text[start..<end].elementsEqual(id) else { return false }
            if start > 0, text[start - 1].isPartOfID || ends.contains(text[start - 1]) { return false }
            guard end < text.count else { return true }
            if text[end] == UInt8(ascii: ".") { return end + 1 == text.count || !text[end + 1].isPartOfID }
            return !text[end].isPartOfID && text[end] != UInt8(ascii: "/")
        }
    }
}

extension UInt8 {
    fileprivate var isPartOfID: Bool { isLetterOrDigit || "@_-+%".utf8.contains(self) }
}
