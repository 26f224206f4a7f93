/// `latest.json`: the only file that is ever replaced, which is how readers switch from one table to the next. It only
/// moves forward: a table of an earlier as-of never replaces a later one.
package struct LatestTable: Codable, Sendable, Hashable {
    package static let format = 1

    package var format: Int
    package var feature: String
    /// `AsOf.text`
    package var asOf: String
    /// The manifest's path, beside `latest.json`: `20261124T000000Z/manifest.json`.
    package var manifest: String
    /// Of the manifest's bytes, as 64 hexadecimal digits.
    package var sha256: String

    private enum CodingKeys: String, CodingKey {
        case format, feature, manifest, sha256
        case asOf = "as_of"
    }

    package init(feature: String, asOf: AsOf, manifestSHA256: String) {
        format = Self.format
        self.feature = feature
        self.asOf = asOf.text
        manifest = "\(asOf.folder)/manifest.json"
        sha256 = manifestSHA256
    }
}
