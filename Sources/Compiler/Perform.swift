/// Runs work that consists of independent pieces. Only the executables know how many cores there are.
package protocol Perform: Sendable {
    /// The results of `make` for each number below `count`, in order; several may be computed at a time.
    func results<Result: Sendable>(_ count: Int, _ make: @Sendable (Int) -> Result) -> [Result]
}

/// The simplest `Perform`: one after another.
package struct InTurn: Perform {
    package init() {}

    package func results<Result: Sendable>(_ count: Int, _ make: @Sendable (Int) -> Result) -> [Result] {
        (0..<count).map(make)
    }
}

/// The numbers below `count` in pieces of `size`; the last one may be shorter.
func pieces(_ count: Int, of size: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
}
