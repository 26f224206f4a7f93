import HTTP
import Text
import PlanModel

/// Who made a numbered object that is there.
package enum NumberedBy: Sendable, Hashable {
    /// This stack, as is written down.
    case us
    /// This stack, but it has yet to be written down: an older program wrote down nothing, or a run was killed.
    case usUnwritten
    /// Somebody else; `next` is the number to want instead.
    case somebody(next: Int)
    /// Nobody can tell: it was announced, and put out of use before it was written down. `next` as above.
    case nobodyKnows(next: Int)
}

/// What is written down of the numbers that this stack made.
struct Numbers: Sendable {
    /// Which number comes next and a digest of its value: written before it is made, so that it is known again.
    struct Announcement: Sendable, Hashable {
        var number: Int
        var digest: String

        var text: String { "\(number) \(digest)" }

        init(_ number: Int, _ digest: String) { (self.number, self.digest) = (number, digest) }

        init?(_ text: String) {
            let parts = text.split(separator: " ")
            guard parts.count == 2, let number = Int(parts[0]) else { return nil }
            self.init(number, String(parts[1]))
        }
    }

    /// Nil where nothing is written: then an older program made them all.
    var made: Set<Int>?
    var announced: Announcement?

    /// True where what is written is not what this stack writes.
    var isDamaged = false

    init(_ parent: JSONValue, _ numbering: Numbering) {
        let annotations = parent[numbering.annotations]
        if let text = annotations?[numbering.key]?.string {
            let numbers =
                text == "none" ? [] : text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
            made = Set(numbers.compactMap { $0 })
            isDamaged = numbers.contains { $0.map { $0 < 1 } ?? true }
        }
        announced = annotations?[numbering.announcementKey]?.string.flatMap { Announcement($0) }
    }

    /// What to want where somebody else has `number`: a later one that this stack made already, else the next one.
    func next(after number: Int, _ all: [Int]) -> Int {
        all.filter { $0 > number && made?.contains($0) == true }.max() ?? (all.max() ?? 0) + 1
    }

    /// All annotations of `parent`, with these in the place of what was written before.
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
    /// Throws where what is written cannot be believed: then nobody knows which of them are ours. Only what no run of this
    /// program has written on may have nothing written on it.
    func check(_ numbering: Numbering, _ address: Address, isWritten: Bool) throws(ApplyFailure) {
        guard isDamaged || (made == nil && isWritten) else { return }
        throw ApplyFailure(
            address, "read", Sent(numbering.parent),
            message: "its annotation '\(numbering.key)', which says the numbers that this stack made, is "
                + (isDamaged ? "damaged" : "gone"),
            help: "write the numbers that are ours into it, such as 1,2, or none; what is not in it is never used")
    }
}

extension State {
    /// True if a run of this program, which writes the numbers down, has made one of these.
    func hasWritten(_ numbering: Numbering) -> Bool {
        // What was only announced may have come to nothing.
        (Array(entries.values) + deposed + kept).contains { $0.resource.numbering?.parent == numbering.parent }
    }
}

extension Numbering {
    var announcementKey: String { key + "-next" }

    /// True if every call stays in what `parent` reads.
    func isWithin(_ parent: Call) -> Bool {
        let places = [write.url, value.url, list.url]
        return self.parent == parent && write.operation == nil && write.method == "PATCH" && value.method == "GET"
            && places.allSatisfy { url in
                url.hasPrefix(parent.url) && (url.dropFirst(parent.url.count).first.map { "/?".contains($0) } ?? true)
                    && !url.contains("..")
            }
    }
}

/// The number of a numbered object, the last step of its name.
func number(of object: JSONValue) -> Int? {
    object["name"]?.string?.split(separator: "/").last.flatMap { Int($0) }
}

/// By which an announced value is known again. The values are random, so their digest tells nothing of them.
func valueDigest(_ value: String) -> String { digest(Array(value.utf8)) }

extension ApplyFailure {
    /// That somebody else took the number which `resource` wants, seen while `action` went on. `next` is the one to want
    /// instead.
    init(foreignNumberOf resource: Resource, _ numbering: Numbering, _ action: String, next: Int) {
        self.init(
            resource.address, action, Sent(numbering.parent),
            message:
                "\(resource.name): somebody else took the number \(numbering.number), and what others made is never used",
            help: "write the number \(next) in the config")
    }
}
