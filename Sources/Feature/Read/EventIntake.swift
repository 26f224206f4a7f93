/// What happened to the rows of one task. A task counts the rows of its own entities, and its share of rows without an
/// entity.
struct RowCounts: Sendable, Hashable {
    /// All rows that were read, including those of other tasks.
    var read = 0
    /// Usable and before the as-of instant.
    var events = 0
    /// The events before the widest window, which change nothing.
    var old = 0
    /// At the as-of instant or after it.
    var late = 0
    var bad = 0
}

/// The entities that a task is responsible for.
struct Shard: Sendable, Hashable {
    var index = 0
    var count = 1

    func owns(_ hash: UInt64) -> Bool { count == 1 || Int(truncatingIfNeeded: hash % UInt64(count)) == index }
}

/// Takes rows one by one: checks them, and passes on the events that can matter.
struct EventIntake {
    /// The wanted fields, each once: the entity's, the time's, then others.
    let fields: [String]
    /// One for each field. Readers fill them before `take`.
    var cells: UnsafeMutablePointer<Cell> { memory.base.assumingMemoryBound(to: Cell.self) }
    private let memory: Memory
    private(set) var counts = RowCounts()
    /// The file that the current rows are from, below the data directory.
    var file = ""

    private var seen: Set<String> = []
    private let shard: Shard
    private let timeField: Int
    private let values: [(field: Int, name: String, needsNumber: Bool)]
    private let nullWords: [[UInt8]]
    private let asOf: Int
    private let oldest: Int
    /// All events of an entity go to the same sorter.
    private var sorters: [EventSorter]
    private let badRows: BadRows
    private var timeParser = TimeParser()

    init(_ spec: TableSpec, asOf: Int, shard: Shard, sorters: [EventSorter], badRows: BadRows) {
        var fields = [spec.entity]
        for field in [spec.time] + spec.valueFields where !fields.contains(field) { fields.append(field) }
        self.fields = fields
        self.shard = shard
        self.sorters = sorters
        self.badRows = badRows
        self.asOf = asOf * 1_000_000
        oldest = spec.widestWindow.map { (asOf - $0) * 1_000_000 } ?? .min
        timeField = fields.firstIndex(of: spec.time) ?? 0
        values = spec.valueFields.map { (fields.firstIndex(of: $0) ?? 0, $0, spec.needsNumbers($0)) }
        nullWords = spec.nullWords.map { Array($0.utf8) }
        memory = Memory(fields.count * MemoryLayout<Cell>.stride)
        let nothing = Bytes(start: UnsafeRawPointer(memory.base).assumingMemoryBound(to: UInt8.self), count: 0)
        cells.initialize(repeating: Cell(kind: .null, bytes: nothing), count: fields.count)
    }

    /// By field, whether any row of a JSON lines file had it.
    mutating func note(seen: [Bool]) {
        for (field, isSeen) in zip(fields, seen) where isSeen { self.seen.insert(field) }
    }

    /// The fields that no row of the JSON lines had.
    var unseen: [String] { fields.filter { !seen.contains($0) } }

    /// Takes a row whose cells are set.
    mutating func take(_ row: Row) throws {
        if !nullWords.isEmpty { takeAwayNullWords() }
        let entity = cells[0]
        switch entity.kind {
        case .plain, .string, .number:
            if entity.bytes.count == 0 { return try bad("the entity is empty", row) }
        case .null: return try bad("no entity", row)
        case .yes, .no, .nested: return try bad("the entity is neither text nor a number", row)
        }
        counts.read += 1
        let hash = entity.bytes.stableHash
        guard shard.owns(hash) else { return }
        let at: Int
        switch instant(cells[timeField]) {
        case .at(let micros): at = micros
        case .none(let reason): return try ownBad(reason, row)
        }
        if at >= asOf {
            counts.late += 1
        } else if at < oldest {
            counts.events += 1
            counts.old += 1
        } else {
            try keep(at, hash, row)
        }
    }

    private func takeAwayNullWords() {
        for field in fields.indices where cells[field].kind == .plain || cells[field].kind == .string {
            let text = cells[field].bytes.buffer
            if nullWords.contains(where: { $0.elementsEqual(text) }) { cells[field].kind = .null }
        }
    }

    /// The kept events in order. Nothing can be taken afterwards.
    mutating func finish() throws -> [SortedEvents] {
        try sorters.indices.map { try sorters[$0].finish() }
    }

    private mutating func keep(_ at: Int, _ hash: UInt64, _ row: Row) throws {
        // Use other bits than those that choose the task.
        let sorter = Int(truncatingIfNeeded: (hash >> 32) % UInt64(sorters.count))
        let entity = cells[0].bytes
        var record = try sorters[sorter].begin(at, entity: entity, longest: values.count * 9 + row.bytes.count)
        for value in values {
            guard record.append(cells[value.field], needsNumber: value.needsNumber) else {
                return try ownBad("\(value.name) is not \(value.needsNumber ? "a number" : "a value")", row)
            }
        }
        sorters[sorter].end(record, entity: entity)
        counts.events += 1
    }

    private enum Instant {
        /// In microseconds since 1970.
        case at(Int)
        case none(String)
    }

    private mutating func instant(_ cell: Cell) -> Instant {
        switch cell.kind {
        case .null: return .none("no time")
        case .yes, .no, .nested: return .none("not a time")
        case .plain, .string:
            if let micros = timeParser.parse(cell.bytes) { return .at(micros) }
        case .number: break
        }
        guard let micros = parseUnixSeconds(cell.bytes) else { return .none("not a time") }
        // A number before 2001-09-09 is a date such as 20261124, or some other number.
        guard micros >= 1_000_000_000_000_000 else {
            return .none(
                "not a time: a number below 1000000000 is not taken for Unix seconds; write dates as 2026-11-24")
        }
        return .at(micros)
    }

    /// Takes an unusable row without an entity: its position decides which task it belongs to.
    mutating func bad(_ reason: String, _ row: Row) throws {
        counts.read += 1
        if shard.count > 1 {
            let place = Array("\(file):\(row.line)".utf8)
            let isOwn = place.withUnsafeBufferPointer { place in
                place.baseAddress.map { shard.owns(Bytes(start: $0, count: place.count).stableHash) } ?? true
            }
            guard isOwn else { return }
        }
        try ownBad(reason, row)
    }

    private mutating func ownBad(_ reason: String, _ row: Row) throws {
        counts.bad += 1
        try badRows.add(file: file, line: row.line, reason: reason, row: row.bytes)
    }
}
