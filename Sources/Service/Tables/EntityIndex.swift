/// Finds a row by its entity: a hash table with open addressing, eight bytes a slot. It refers to the rows' bytes and has no
/// copy of an entity.
struct EntityIndex: Sendable {
    /// The upper 24 bits are from the entity's hash, the lower 40 are the offset of its row plus one; 0 is an empty slot.
    private var slots: [UInt64]

    static let maximumOffset = (1 << 40) - 2

    init(rows: Int) { slots = [UInt64](repeating: 0, count: Self.bytes(rows: rows) / 8) }

    /// The size of an index of `rows` rows. At most four fifths of it are used, so that a search soon meets an empty slot.
    static func bytes(rows: Int) -> Int {
        var capacity = 8
        while capacity < rows + rows / 4 { capacity *= 2 }
        return capacity * 8
    }

    /// False if the entity is there already; `isEntity` says whether it is that of the row at an offset.
    mutating func insert(_ entity: UnsafeRawBufferPointer, at offset: Int, isEntity: (Int) -> Bool) -> Bool {
        let hash = Self.hash(entity)
        let (slot, found) = slot(of: hash, isEntity)
        guard found == nil else { return false }
        slots[slot] = Self.tag(hash) << 40 | UInt64(offset + 1)
        return true
    }

    /// The offset of the row of `entity`.
    func find(_ entity: UnsafeRawBufferPointer, isEntity: (Int) -> Bool) -> Int? {
        slot(of: Self.hash(entity), isEntity).offset
    }

    private func slot(of hash: Int, _ isEntity: (Int) -> Bool) -> (slot: Int, offset: Int?) {
        let mask = slots.count - 1
        var slot = hash & mask
        while slots[slot] != 0 {
            let offset = Int(slots[slot] & 0xFF_FFFF_FFFF) - 1
            if slots[slot] >> 40 == Self.tag(hash), isEntity(offset) { return (slot, offset) }
            slot = (slot + 1) & mask
        }
        return (slot, nil)
    }

    private static func tag(_ hash: Int) -> UInt64 { UInt64(truncatingIfNeeded: hash) >> 40 }

    /// Seeded anew in every process, because users could otherwise choose entities that collide.
    private static func hash(_ entity: UnsafeRawBufferPointer) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: entity)
        return hasher.finalize()
    }
}
