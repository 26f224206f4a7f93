/// What happened to the rows of one task. A task counts the rows of its own entities, and its share of rows without an
/// entity.
struct RowCounts: Codable, Sendable, Hashable {
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

/// Why a row cannot be used.
struct BadRow: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}

/// Takes rows one by one: checks them, and passes on the events that can matter.
struct EventIntake {
    /// The wanted fields, each once: the entity's, the time's, then others.
    let fields: [String]
    /// One for each field.
    private var cells: UnsafeMutablePointer<Cell> { memory.base.assumingMemoryBound(to: Cell.self) }
    private let memory: Memory
    private(set) var counts = RowCounts()
    /// The file that the current rows are from, below the data directory.
    var file = ""

    /// The fields that no row had, not even as `null`.
    private(set) var unseen: [Int]
    private let shard: Shard
    private let timeField: Int
    private let values: [(field: Int, needsNumber: Bool)]
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
        unseen = Array(fields.indices)
        self.shard = shard
        self.sorters = sorters
        self.badRows = badRows
        self.asOf = asOf * 1_000_000
        oldest = spec.widestWindow.map { (asOf - $0) * 1_000_000 } ?? .min
        timeField = fields.firstIndex(of: spec.time) ?? 0
        values = spec.valueFields.map { (fields.firstIndex(of: $0) ?? 0, spec.needsNumbers($0)) }
        nullWords = spec.nullWords.map { Array($0.utf8) }
        memory = Memory(fields.count * MemoryLayout<Cell>.stride)
        let nothing = Bytes(start: UnsafeRawPointer(memory.base).assumingMemoryBound(to: UInt8.self), count: 0)
        cells.initialize(repeating: Cell(kind: .null, bytes: nothing), count: fields.count)
    }

    /// Takes a row whose cells `scan` sets, by field. If it cannot be used, it is a bad row of one task.
    mutating func take(_ row: Row, scan: (UnsafeMutablePointer<Cell>) throws -> Void) throws {
        counts.read += 1
        var isOwn: Bool?
        do {
            if let problem = row.endProblem ?? (row.bytes.isUTF8 ? nil : "not UTF-8") { throw BadRow(problem) }
            try scan(cells)
            // A missing member has no bytes, `null` has.
            if !unseen.isEmpty { unseen.removeAll { [cells] in cells[$0].kind != .null || cells[$0].bytes.count > 0 } }
            if !nullWords.isEmpty { takeAwayNullWords() }
            let hash = try entity().stableHash
            isOwn = shard.owns(hash)
            if isOwn == true { try keep(at: instant(cells[timeField]), hash, row) }
        } catch let bad as BadRow {
            // If it has no entity, its line decides which task it belongs to.
            guard isOwn ?? shard.owns(UInt64(row.line)) else { return }
            counts.bad += 1
            try badRows.add(file: file, line: row.line, reason: bad.reason, row: row.bytes)
        }
    }

    /// The kept events in order. Nothing can be taken afterwards.
    mutating func finish() throws -> [[SortedRun]] { try sorters.indices.map { try sorters[$0].finish() } }

    private func takeAwayNullWords() {
        for field in fields.indices where cells[field].kind == .plain || cells[field].kind == .string {
            let text = cells[field].bytes.buffer
            if nullWords.contains(where: { $0.elementsEqual(text) }) { cells[field].kind = .null }
        }
    }

    private func entity() throws -> Bytes {
        let entity = cells[0]
        switch entity.kind {
        case .plain, .string, .number:
            if entity.bytes.count == 0 { throw BadRow("the entity is empty") }
            return entity.bytes
        case .null: throw BadRow("no entity")
        case .yes, .no, .nested: throw BadRow("the entity is neither text nor a number")
        }
    }

    /// In microseconds since 1970.
    private mutating func instant(_ cell: Cell) throws -> Int {
        if cell.kind == .null { throw BadRow("no time") }
        if let micros = timeParser.parse(cell.bytes) { return micros }
        guard let micros = parseUnixSeconds(cell.bytes) else { throw BadRow("not a time") }
        // A number before 2001-09-09 is a date such as 20261124, or some other number.
        guard micros >= 1_000_000_000_000_000 else {
            throw BadRow(
                "not a time: a number below 1000000000 is not taken for Unix seconds; write dates as 2026-11-24")
        }
        return micros
    }

    private mutating func keep(at: Int, _ hash: UInt64, _ row: Row) throws {
        guard at < asOf else { return counts.late += 1 }
        if at < oldest {
            counts.old += 1
        } else {
            // Use other bits than those that choose the task.
            let sorter = Int(truncatingIfNeeded: (hash >> 32) % UInt64(sorters.count))
            let entity = cells[0].bytes
            var record = try sorters[sorter].begin(
                at, entity: entity, values: values.count, longestTexts: row.bytes.count)
            for (field, needsNumber) in values {
                guard let value = cells[field].value(needsNumber: needsNumber) else {
                    throw BadRow("\(fields[field]) is not \(needsNumber ? "a number" : "a value")")
                }
                record.append(value)
            }
            sorters[sorter].end(record)
        }
        counts.events += 1
    }
}
