/// Keys that a configuration is to have, such as `service.env.*.secret`: whatever leads to one is written, and of what
/// excludes each other, that which does.
struct Goals: Sendable {
    private var keys: Set<[String]> = []
    private var ways: Set<[String]> = []

    init(_ keys: some Sequence<String> = []) {
        for key in keys {
            let path = key.split(separator: ".").map(String.init)
            self.keys.insert(path)
            for length in 1..<max(1, path.count) { ways.insert(Array(path.prefix(length))) }
        }
    }

    /// True if something in the value at `path` is wanted.
    func leads(_ path: [String]) -> Bool { ways.contains(path) }

    /// True if the key at `path` is wanted, or something in its value.
    func wants(_ path: [String]) -> Bool { keys.contains(path) || ways.contains(path) }
}
