/// Who created an existing numbered object.
package enum NumberedBy: Sendable, Hashable {
    /// This stack, as recorded.
    case us
    /// This stack, but not recorded yet: a run was killed, or the state proves that an older program created it.
    case usUnwritten
    /// Somebody else; `next` is the number to want instead.
    case somebody(next: Int)
    /// Unknown: it was announced, and disabled before it was recorded. `next` as above.
    case nobodyKnows(next: Int)
}
