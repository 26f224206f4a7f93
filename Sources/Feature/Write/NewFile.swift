import Text
import Crypto
import Foundation
import FeatureTable

/// A file being written under a temporary name beside its final place, so that nobody sees half of it.
final class NewFile {
    /// Bytes written so far, including the buffer.
    private(set) var count = 0
    private let files: Files
    private let temporary: String
    private let output: OutputFile
    private var hash = SHA256()
    private var buffer: [UInt8] = []
    private static let bufferSize = 1 << 16

    /// `temporary` is a path that nobody else writes.
    init(_ files: Files, temporary: String) throws {
        self.files = files
        self.temporary = temporary
        output = try files.create(temporary)
        buffer.reserveCapacity(Self.bufferSize + 4_096)
    }

    func append(_ bytes: some Collection<UInt8>) throws {
        buffer.append(contentsOf: bytes)
        count += bytes.count
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Syncs the file to disk, then moves it to its place. The path may depend on its SHA-256, 64 hexadecimal digits.
    func finish(as path: (_ sha256: String) -> String) throws -> (path: String, sha256: String) {
        do {
            try flush()
            let sha256 = hexadecimal(hash.finalize())
            try output.close()
            try files.rename(temporary, path(sha256))
            return (path(sha256), sha256)
        } catch {
            discard()
            throw error
        }
    }

    /// Writes all of `bytes` and moves the file to `path` unless something already exists there. In both cases the file
    /// is finished.
    func place(_ bytes: [UInt8], whereNothingIs path: String) throws {
        defer { discard() }
        try append(bytes)
        try flush()
        try output.close()
        try files.renameNew(temporary, path)
    }

    /// Removes the temporary file. Has no effect on a finished file.
    func discard() {
        output.abandon()
        try? files.remove(temporary)
    }

    private func flush() throws {
        try buffer.withUnsafeBytes { bytes in
            hash.update(bufferPointer: bytes)
            try output.write(bytes)
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
