/// The data directory, as far as tables need it. Paths are relative to it.
struct DataFolder: Sendable {
    /// The names of the folders in `path`; nil if there is no such folder.
    var folders: @Sendable (_ path: String) throws(DataFolderError) -> [String]?
    /// A whole small file; nil if it is not there.
    var file: @Sendable (_ path: String, _ maximumBytes: Int) throws(DataFolderError) -> [UInt8]?
    /// Fills all of `memory` from the file and calls `progress` with each piece; the file must have exactly that size.
    var fill:
        @Sendable (
            _ memory: UnsafeMutableRawBufferPointer, _ path: String,
            _ progress: (UnsafeRawBufferPointer) -> Void
        ) throws(DataFolderError) -> Void
}

/// Why something below the data directory could not be read.
struct DataFolderError: Error, Hashable {
    let path: String
    let reason: String
}

extension DataFolder {
    /// Nobody said where it is.
    static let unset = DataFolder(
        folders: { path throws(DataFolderError) in throw DataFolderError(path: "DATA_DIR", reason: "it is not set") },
        file: { path, _ throws(DataFolderError) in throw DataFolderError(path: "DATA_DIR", reason: "it is not set") },
        fill: { _, path, _ throws(DataFolderError) in throw DataFolderError(path: "DATA_DIR", reason: "it is not set") }
    )
}
