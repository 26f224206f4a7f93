/// A lock that keeps a run out: of which place, who holds it, and what to do.
package struct HeldLock: Sendable, Hashable {
    /// The name of the place in messages.
    package var name: String
    /// Nil if the lock says nothing of its holder.
    package var holder: LockHolder?
    /// Seconds since the holder renewed it last; nil if the place does not say.
    package var age: Int?
    /// What to do, as a part of a sentence.
    package var help: String

    package init(name: String, holder: LockHolder?, age: Int? = nil, help: String) {
        (self.name, self.holder, self.age, self.help) = (name, holder, age, help)
    }

    /// `process 4711 on build-3, since 2026-11-27T06:03:20Z, renewed 12 s ago`; empty if nothing is known.
    package var who: String {
        guard let holder else { return "" }
        return holder.text + (age.map { ", renewed \($0) s ago" } ?? "")
    }
}
