/// Why a table is not served: the file or folder below the data directory, and what is wrong with it.
struct TableRefusal: Error, Hashable, CustomStringConvertible {
    let path: String
    let reason: String

    init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    var description: String { "\(path): \(reason)" }
}
