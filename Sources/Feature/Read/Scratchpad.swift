/// Where cells stand whose bytes are not those of the file: doubled quotes made one, escapes resolved.
final class Scratchpad {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity = 4_096
    private var used = 0

    init() { base = .allocate(capacity: capacity) }

    deinit { base.deallocate() }

    /// A new row may use as many bytes as it has itself; what was handed out before is gone.
    func begin(rowBytes: Int) {
        used = 0
        guard rowBytes > capacity else { return }
        base.deallocate()
        capacity = rowBytes
        base = .allocate(capacity: capacity)
    }

    /// Room for `count` more bytes of the row; nil beyond the row's own size.
    func reserve(_ count: Int) -> UnsafeMutablePointer<UInt8>? {
        guard count <= capacity - used else { return nil }
        return base + used
    }

    func commit(_ count: Int) { used += count }
}
