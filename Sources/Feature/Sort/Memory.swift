/// A fixed-size buffer, freed with its last user.
final class Memory {
    let base: UnsafeMutableRawPointer
    let count: Int

    init(_ count: Int) {
        self.count = count
        base = .allocate(byteCount: count, alignment: 8)
    }

    deinit { base.deallocate() }
}
