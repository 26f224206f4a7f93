/// Who created an existing numbered object.
package enum NumberedBy: Sendable, Hashable {
    /// This stack, as recorded.
    case us
    /// This stack, but not recorded yet: an older program recorded nothing, or a run was killed.
    case usUnwritten
    /// Somebody else; `next` is the number to want instead.
    case somebody(next: Int)
    /// Unknown: it was announced, and disabled before it was recorded. `next` as above.
    case nobodyKnows(next: Int)
}
