#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Zeroed memory that is mapped for one table alone: when the table is replaced its pages go back at once, where a heap
/// would keep them.
final class MappedMemory: @unchecked Sendable {
    // Written only while the table is loaded, before anybody else has it.
    let bytes: UnsafeMutableRawBufferPointer

    /// Nil if the system does not give that much.
    init?(count: Int) {
        guard count > 0 else {
            bytes = UnsafeMutableRawBufferPointer(start: nil, count: 0)
            return
        }
        let memory = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let memory, memory != MAP_FAILED else { return nil }
        bytes = UnsafeMutableRawBufferPointer(start: memory, count: count)
    }

    deinit {
        if let start = bytes.baseAddress { munmap(start, bytes.count) }
    }
}
