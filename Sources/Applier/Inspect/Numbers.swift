import HTTP
import Text
import PlanModel

/// What is recorded about the numbers that this stack created.
struct Numbers: Sendable {
    /// The next number and a digest of its value: written before it is created, so that it can be recognised. A value that
    /// a digest would give away has none: one from the environment, or one that is made of others, is then recognised by
    /// what it is made of, if that is still there; a short generated one is not recognised.
    struct Announcement: Sendable, Hashable {
        var number: Int
        var digest: String

        var text: String { "\(number) \(digest)" }

        /// In the place of a digest.
        static let byValue = "environment"

        init(_ number: Int, _ digest: String) { (self.number, self.digest) = (number, digest) }

        init?(_ text: String) {
            let parts = text.split(separator: " ")
            guard parts.count == 2, let number = Int(parts[0]), numbersInUse.contains(number) else { return nil }
            self.init(number, String(parts[1]))
        }
    }

    /// Nil if nothing was noted: an older program created them all, or this stack none.
    var made: Set<Int>?
    var announced: Announcement?

    /// True if what is recorded is not something this stack writes.
    var isDamaged = false

    init(_ parent: JSONValue, _ numbering: Numbering) {
        let annotations = parent[numbering.annotations]
        if let text = annotations?[numbering.key]?.string {
            let numbers =
                text == "none" ? [] : text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
            made = Set(numbers.compactMap { $0 })
            isDamaged = numbers.contains { $0.map { !numbersInUse.contains($0) } ?? true }
        }
        announced = annotations?[numbering.announcementKey]?.string.flatMap { Announcement($0) }
    }

    /// The number to want if somebody else has `number`: a later one that this stack already created, otherwise the
    /// next one.
    func next(after number: Int, _ all: [Int]) -> Int {
        all.filter { $0 > number && made?.contains($0) == true }.max() ?? (all.max() ?? 0) + 1
    }

    /// All annotations of `parent`, with these replacing what was written before.
    func written(into parent: JSONValue, _ numbering: Numbering) -> JSONValue {
        var annotations = parent[numbering.annotations] ?? [:]
        if annotations.object == nil { annotations = [:] }
        let numbers = (made ?? []).sorted().map(String.init).joined(separator: ",")
        annotations[numbering.key] = .string(numbers.isEmpty ? "none" : numbers)
        annotations[numbering.announcementKey] = announced.map { .string($0.text) }
        return annotations
    }
}

extension Numbers {
    /// Throws if what is recorded cannot be trusted: then nobody can tell which numbers are ours. A missing record is
    /// acceptable only if no run of this program has written one.
    func check(_ numbering: Numbering, _ address: Address, isWritten: Bool) throws(ApplyFailure) {
        guard isDamaged || (made == nil && isWritten) else { return }
        throw ApplyFailure(
            address, "read", Sent(numbering.parent),
            message: "its annotation '\(numbering.key)', which says the numbers that this stack made, is "
                + (isDamaged ? "damaged" : "gone"),
            help: "write the numbers that are ours into it, such as 1,2, or none; what is not in it is never used")
    }
}

/// Throws if the number that `resource` wants is so far beyond `next` that reaching it would make many that nobody uses.
func checkReach(of resource: Resource, _ numbering: Numbering, next: Int) throws(ApplyFailure) {
    guard numbering.number - next >= numbering.most else { return }
    throw ApplyFailure(
        resource.address, "create", Sent(numbering.parent),
        message: "the next number is \(next), the plan wants \(numbering.number): it would make "
            + "\(numbering.number - next) that nobody uses",
        help: "write \(next) in the config of this environment")
}

extension State {
    /// True if a run of this program, which records the numbers, has created one of these.
    func hasWritten(_ numbering: Numbering) -> Bool { writtenParents.contains(numbering.parent) }

    /// What holds numbered objects that a run of this program has created.
    var writtenParents: Set<Call> {
        // An announced number may never have been created.
        Set((Array(entries.values) + deposed + kept).compactMap { $0.resource.numbering?.parent })
    }

    /// True if a program that did not record the numbers has created one of these, of the kind `kind`. Only then does a
    /// missing record mean that they are ours: a secret that was adopted with other people's versions has none either.
    func isOlder(than numbering: Numbering, _ kind: String) -> Bool {
        unnumbered(of: [kind]).contains { $0.isOlder(than: numbering, kind) }
    }

    /// Everything of these kinds that was recorded without a number.
    func unnumbered(of kinds: Set<String>) -> [Entry] {
        all.filter { $0.resource.numbering == nil && kinds.contains($0.resource.kind) }
    }
}

extension Entry {
    /// True if it is one of the objects of `kind` that `numbering` numbers, and was recorded without a number.
    func isOlder(than numbering: Numbering, _ kind: String) -> Bool {
        resource.kind == kind && resource.numbering == nil
            && resource.calls.read.url.hasPrefix(numbering.parent.url + "/")
    }
}

extension Numbering {
    var announcementKey: String { key + "-next" }

    /// True if every call stays within the object that `parent` reads.
    func isWithin(_ parent: Call) -> Bool {
        let places = [write.url, value.url, list.url]
        return self.parent == parent && write.operation == nil && write.method == "PATCH" && value.method == "GET"
            && places.allSatisfy { url in
                url.hasPrefix(parent.url) && (url.dropFirst(parent.url.count).first.map { "/?".contains($0) } ?? true)
                    && !url.contains("..")
            }
    }
}

/// The numbers that are accepted from a server, as from a plan (`Numbering`): sums and differences of two cannot overflow.
let numbersInUse = 1...1 << 53

/// The number of a numbered object, the last segment of its name.
func number(of object: JSONValue) -> Int? {
    object["name"]?.string.flatMap { Int(lastSegment(of: $0)) }.flatMap { numbersInUse.contains($0) ? $0 : nil }
}

extension Sensitive {
    /// Identifies the announced `value`, for whoever has it.
    func mark(of value: String) -> String {
        source.outlivesItsDigest ? digest(Array(value.utf8)) : Numbers.Announcement.byValue
    }
}

extension Resource {
    /// True if its value is made of others.
    fileprivate var isMade: Bool { if case .text? = sensitive.first?.source { true } else { false } }
}

extension ApplyFailure {
    /// The failure that somebody else took the number that `resource` wants, noticed during `action`. `next` is the one
    /// to want instead.
    init(foreignNumberOf resource: Resource, _ numbering: Numbering, _ action: String, next: Int) {
        self.init(
            resource.address, action, Sent(numbering.parent),
            message:
                "\(resource.name): somebody else took the number \(numbering.number), and what others made is never used",
            help: resource.isMade
                ? "raise `version` of this value in the config by \(next - numbering.number): its number counts the "
                    + "rotations of what it is made of, too"
                : "write the number \(next) in the config")
    }
}
