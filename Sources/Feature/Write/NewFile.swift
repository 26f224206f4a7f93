import Crypto
import Text

/// A file being written under a temporary name beside its final place, so that nobody sees half of it. Unless it was
/// finished, it is removed with its last user.
final class NewFile {
    /// Bytes written so far, including the buffer.
    private(set) var count = 0
    private let files: Files
    private let temporary: String
    private let output: OpenFile
    private var hash = SHA256()
    private var buffer: [UInt8] = []
    private var isInPlace = false
    private static let bufferSize = 1 << 16

    /// `temporary` is a path that nobody else writes.
    init(_ files: Files, temporary: String) throws {
        self.files = files
        self.temporary = temporary
        output = try files.create(temporary)
        buffer.reserveCapacity(Self.bufferSize + 4_096)
    }

    deinit {
        guard !isInPlace else { return }
        output.close()
        try? files.remove(temporary)
    }

    func append(_ bytes: some Collection<UInt8>) throws {
        buffer.append(contentsOf: bytes)
        count += bytes.count
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Syncs the file to disk, then moves it to its place. The path may depend on its SHA-256, 64 hexadecimal digits.
    func finish(as path: (_ sha256: String) -> String) throws -> (path: String, sha256: String) {
        try close()
        let sha256 = hexadecimal(hash.finalize())
        try files.rename(temporary, path(sha256))
        isInPlace = true
        return (path(sha256), sha256)
    }

    /// The same, unless something already exists at `path`.
    func finish(whereNothingIs path: String) throws {
        try close()
        try files.rename(temporary, path, replacing: false)
    }

    private func close() throws {
        try flush()
        try files.before(.other)
        try output.finish()
    }

    private func flush() throws {
        try buffer.withUnsafeBytes { bytes in
            hash.update(bufferPointer: bytes)
            try files.before(.write(temporary, bytes))
            try output.write(bytes)
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

extension Files {
    /// Replaces a small file as a whole, or leaves what exists. `temporary` is a path that nobody else writes.
    func replace(_ path: String, with bytes: some Collection<UInt8>, temporary: String) throws {
        let file = try NewFile(self, temporary: temporary)
        try file.append(bytes)
        _ = try file.finish { _ in path }
    }
}
