package import Text

/// The whole contents of the local cloud: records by shelf and id. A value; copies share storage until one of them
/// changes.
///
/// A shelf is a collection (`run/projects/p/locations/l/jobs`), an id names one record on it. Shelves begin with the
/// API, because collections of different APIs may have the same path.
package struct Store: Sendable {
    private var shelves: [String: [String: JSONValue]] = [:]
    private var undo: [(change: StoreChange, before: JSONValue?)] = []

    /// How many reads it takes until an operation is done; zero: it is done in the first answer.
    package var pollsUntilDone = 1

    /// How many seconds the access tokens live that are given here, and only calls with one are answered; nil: calls
    /// need none, and tokens live for an hour.
    package var tokenSeconds: Int?

    /// Project numbers that are known beforehand, by project id.
    package var projects: [String: String]

    /// An empty cloud. A project that `projects` does not name gets a number that depends on its id alone.
    package init(projects: [String: String] = [:], pollsUntilDone: Int = 1) {
        self.projects = projects
        self.pollsUntilDone = pollsUntilDone
    }

    subscript(shelf: String, id: String) -> JSONValue? {
        get { shelves[shelf]?[id] }
        set {
            let before = shelves[shelf]?[id]
            guard before != newValue else { return }
            undo.append((StoreChange(key: shelf + "/" + escaped(id), value: newValue), before))
            put(newValue, shelf, id)
        }
    }

    /// The records on a shelf, by id in byte order.
    func records(_ shelf: String) -> [(id: String, value: JSONValue)] {
        (shelves[shelf] ?? [:]).sorted { precedes($0.key, $1.key) }.map { ($0.key, $0.value) }
    }

    func isEmpty(_ shelf: String) -> Bool { shelves[shelf]?.isEmpty ?? true }

    /// Removes every record of a shelf.
    mutating func clear(_ shelf: String) {
        for (id, _) in records(shelf) { self[shelf, id] = nil }
    }

    /// The names of the shelves that start with `prefix` and hold something, in byte order.
    func shelves(startingWith prefix: String) -> [String] {
        shelves.filter { $0.key.hasPrefix(prefix) && !$0.value.isEmpty }.keys.sorted(by: precedes)
    }

    /// A number that grows with every call: the seed of ids, etags and generations.
    mutating func nextNumber() -> Int {
        let next = (self["counter", "number"]?.int ?? 0) &+ 1
        self["counter", "number"] = JSONValue(next)
        return next
    }

    private mutating func put(_ value: JSONValue?, _ shelf: String, _ id: String) {
        shelves[shelf, default: [:]][id] = value
        if shelves[shelf]?.isEmpty == true { shelves[shelf] = nil }
    }
}

extension Store {
    /// What changed since the last call, in order, each key once with its last value. Appended to a log and passed to
    /// `init(replaying:)`, it restores this store.
    package mutating func takeChanges() -> [StoreChange] {
        defer { undo.removeAll() }
        var last: [String: Int] = [:]
        for (index, entry) in undo.enumerated() { last[entry.change.key] = index }
        return last.values.sorted().map { undo[$0].change }
    }

    /// The store that `changes` lead to, the last one of each key counting.
    package init(
        replaying changes: some Sequence<StoreChange>, projects: [String: String] = [:], pollsUntilDone: Int = 1
    ) {
        self.init(projects: projects, pollsUntilDone: pollsUntilDone)
        for change in changes {
            guard let (shelf, id) = split(change.key) else { continue }
            put(change.value, shelf, id)
        }
    }

    /// All records as changes, so that a log can be written anew.
    package var contents: [StoreChange] {
        shelves.keys.sorted(by: precedes).flatMap { shelf in
            records(shelf).map { StoreChange(key: shelf + "/" + escaped($0.id), value: $0.value) }
        }
    }

    /// How many changes are pending: a mark for `rollBack`.
    var mark: Int { undo.count }

    /// Undoes every change after `mark`: a failed request must leave nothing behind.
    mutating func rollBack(to mark: Int) {
        while undo.count > mark, let (change, before) = undo.popLast() {
            guard let (shelf, id) = split(change.key) else { continue }
            put(before, shelf, id)
        }
    }
}

/// One record that changed: its key, and its new value or nil when it is gone.
package struct StoreChange: Sendable, Hashable {
    package let key: String
    package let value: JSONValue?

    package init(key: String, value: JSONValue?) {
        self.key = key
        self.value = value
    }
}

private func escaped(_ id: String) -> String { id.replacing("%", with: "%25").replacing("/", with: "%2F") }

private func split(_ key: String) -> (shelf: String, id: String)? {
    guard let slash = key.lastIndex(of: "/") else { return nil }
    let id = key[key.index(after: slash)...].replacing("%2F", with: "/").replacing("%25", with: "%")
    return (String(key[..<slash]), String(id))
}
