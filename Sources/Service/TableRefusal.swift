/// Why a table is not served: the file below the data directory, and what is wrong with it.
struct TableRefusal: Error, Hashable, CustomStringConvertible {
    let file: String
    let reason: String

    init(_ file: String, _ reason: String) {
        self.file = file
        self.reason = reason
    }

    init(_ error: DataFolderError) { self.init(error.path, error.reason) }

    var description: String { "\(file): \(reason)" }
}
