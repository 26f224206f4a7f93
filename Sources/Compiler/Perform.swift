/// Work that falls into independent pieces. How many cores there are is for the executables to know.
package protocol Perform: Sendable {
    /// What `make` gives for each number below `count`, in their order; maybe several are made at a time.
    func results<Result: Sendable>(_ count: Int, _ make: @Sendable (Int) -> Result) -> [Result]
}

/// The plainest `Perform`: one after another.
package struct InTurn: Perform {
    package init() {}

    package func results<Result: Sendable>(_ count: Int, _ make: @Sendable (Int) -> Result) -> [Result] {
        (0..<count).map(make)
    }
}

/// The numbers below `count` in pieces of `size`, the last one maybe shorter.
func pieces(_ count: Int, of size: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
}
