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
}

/// The number of a numbered object, the last step of its name.
func number(of object: JSONValue) -> Int? {
    object["name"]?.string?.split(separator: "/").last.flatMap { Int($0) }
}

/// By which an announced value is known again. The values are random, so their digest tells nothing of them.
func valueDigest(_ value: String) -> String { digest(Array(value.utf8)) }

extension Caller {
    /// Of each numbered object that is there, who made it.
    func readNumbers(_ plan: Plan, _ state: State, _ cloud: inout Cloud) async -> [Address: NumberedBy] {
        var result: [Address: NumberedBy] = [:]
        for resource in plan.resources {
            guard let numbering = resource.numbering, cloud.found[resource.address]?.object != nil else { continue }
            do throws(ApplyFailure) {
                result[resource.address] = try await maker(
                    of: numbering, resource.address, isWritten: state.hasWritten(numbering))
            } catch {
                cloud.found[resource.address] = .failed(error.hiding(hidden))
            }
        }
        return result
    }

    func maker(
        of numbering: Numbering, _ address: Address, isWritten: Bool
    ) async throws(ApplyFailure) -> NumberedBy {
        let parent = try await parent(of: numbering, address)
        let numbers = Numbers(parent, numbering)
        try numbers.check(numbering, address, isWritten: isWritten)
        guard let made = numbers.made else { return .usUnwritten }
        if made.contains(numbering.number) { return .us }
        var isUnknown = false
        if let announced = numbers.announced {
            switch try await holds(numbering.number, announced, numbering, address) {
            case true?: return .usUnwritten
            case false?: break
            case nil: isUnknown = announced.number == numbering.number
            }
        }
        let all = try await list(numbering.list, for: address).get().items.compactMap(Applier.number(of:))
        let next = numbers.next(after: numbering.number, all)
        return isUnknown ? .nobodyKnows(next: next) : .somebody(next: next)
    }

    /// The object that the numbered ones stand in.
    func parent(of numbering: Numbering, _ address: Address) async throws(ApplyFailure) -> JSONValue {
        switch await readAnswer(numbering.parent, address) {
        case .failed(let failure): throw failure
        case .object(let object) where object["etag"]?.string != nil: return object
        case .object, .missing:
            throw ApplyFailure(
                address, "read", .init(numbering.parent), message: "what the numbered objects stand in is not there")
        }
    }

    /// True if the value of `number` is the one that was announced; nil for one that cannot be read, because it is
    /// disabled or destroyed.
    func holds(
        _ number: Int, _ announced: Numbers.Announcement, _ numbering: Numbering, _ address: Address
    ) async throws(ApplyFailure) -> Bool? {
        guard let call = numbering.value.resolved([:], own: ["number": JSONValue(number)]) else { return false }
        switch await readAnswer(call, address) {
        case .missing: return false
        case .failed(let failure):
            if let status = failure.error?.status, (400..<500).contains(status), status != 403, status != 429 {
                return nil
            }
            throw failure
        case .object(let answer):
            guard let value = answer[numbering.valueAt]?.string else { return false }
            hidden.hide(Secret(value))
            return valueDigest(value) == announced.digest
        }
    }
}
