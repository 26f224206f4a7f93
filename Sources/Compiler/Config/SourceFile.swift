import YAML

/// The most bytes that a file of the configuration may have.
package let largestSourceFile = maximumFileSize

/// One file of the configuration, read by the caller: the compiler does not touch the disk.
package struct SourceFile: Sendable, Hashable {
    /// Relative to the configuration's folder: `features/cron-feature.yaml`.
    package var path: String
    /// The path as shown in messages: `config/features/cron-feature.yaml`.
    package var displayPath: String
    package var bytes: [UInt8]

    package init(path: String, displayPath: String, bytes: [UInt8]) {
        self.path = path
        self.displayPath = displayPath
        self.bytes = bytes
    }
}
