import Foundation

extension Files {
    /// Replaces a small file as a whole, or leaves what exists. `temporary` is a path that nobody else writes.
    func replace(_ path: String, with bytes: [UInt8], temporary: String) throws {
        let file = try NewFile(self, temporary: temporary)
        do { try file.append(bytes) } catch {
            file.discard()
            throw error
        }
        _ = try file.finish { _ in path }
    }
}
