/// Finds a row by its entity: a hash table with open addressing over the rows' own bytes, eight bytes a slot. It keeps no
/// copy of any entity.
struct EntityIndex: Sendable {
    /// The upper 24 bits are of the entity's hash, the lower 40 where its row begins, plus one; 0 is an empty slot.
    private var slots: [UInt64]
    private let mask: Int

    static let maximumOffset = (1 << 40) - 2

    init(rows: Int) {
        // At most four fifths full, so that a miss is soon known to be one.
        var capacity = 8
        while capacity < rows + rows / 4 { capacity *= 2 }
        slots = Array(repeating: 0, count: capacity)
        mask = capacity - 1
    }

    /// False if the entity is there already; `isEntity` says whether it is the one of the row at an offset.
    mutating func insert(_ entity: UnsafeRawBufferPointer, at offset: Int, isEntity: (Int) -> Bool) -> Bool {
        let hash = Self.hash(entity)
        var slot = hash & mask
        while slots[slot] != 0 {
            if slots[slot] >> 40 == Self.tag(hash), isEntity(Self.offset(slots[slot])) { return false }
            slot = (slot + 1) & mask
        }
        slots[slot] = Self.tag(hash) << 40 | UInt64(offset + 1)
        return true
    }

    /// Where the row of `entity` begins.
    func find(_ entity: UnsafeRawBufferPointer, isEntity: (Int) -> Bool) -> Int? {
        let hash = Self.hash(entity)
        var slot = hash & mask
        while slots[slot] != 0 {
            let offset = Self.offset(slots[slot])
            if slots[slot] >> 40 == Self.tag(hash), isEntity(offset) { return offset }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private static func offset(_ slot: UInt64) -> Int { Int(slot & 0xFF_FFFF_FFFF) - 1 }

    private static func tag(_ hash: Int) -> UInt64 { UInt64(truncatingIfNeeded: hash) >> 40 }

    /// Seeded anew in every process: entities come from users, who could otherwise choose ones that collide.
    private static func hash(_ entity: UnsafeRawBufferPointer) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: entity)
        return hasher.finalize()
    }
}
