/// The description of one table, written beside its parts once all of them exist. The same events, table section and
/// as-of give the same bytes.
package struct TableManifest: Codable, Sendable, Hashable {
    package static let format = 1

    package struct Column: Codable, Sendable, Hashable {
        package enum ValueType: String, Codable, Sendable { case integer, number, text, any }

        package var name: String
        package var type: ValueType

        package init(name: String, type: ValueType) {
            self.name = name
            self.type = type
        }
    }

    /// A file of the table. Its rows are in the order of their entities' UTF-8 bytes, one JSON object per line:
    /// `{"entity":"u1","features":{"purchases_7d":3,"last_country":"ES"}}`, every column present, `null` where there is
    /// no value. An entity is in one part only.
    package struct Part: Codable, Sendable, Hashable {
        /// Beside the manifest.
        package var file: String
        package var rows: Int
        package var bytes: Int
        /// Of the file, as 64 hexadecimal digits.
        package var sha256: String

        package init(file: String, rows: Int, bytes: Int, sha256: String) {
            self.file = file
            self.rows = rows
            self.bytes = bytes
            self.sha256 = sha256
        }
    }

    /// A file that events were read from.
    package struct Source: Codable, Sendable, Hashable {
        /// Below the data directory.
        package var file: String
        package var bytes: Int
        package var sha256: String

        package init(file: String, bytes: Int, sha256: String) {
            self.file = file
            self.bytes = bytes
            self.sha256 = sha256
        }
    }

    package var format: Int
    package var feature: String
    /// `AsOf.text`
    package var asOf: String
    /// The name of the entities' field, `user_id`.
    package var entity: String
    package var columns: [Column]
    /// Of all parts.
    package var rows: Int
    /// Usable events before the as-of instant.
    package var events: Int
    /// Unusable rows of the sources. They are in `bad-….jsonl`, each with its file, line and reason.
    package var badRows: Int
    package var parts: [Part]
    package var sources: [Source]

    private enum CodingKeys: String, CodingKey {
        case format, feature, entity, columns, rows, events, parts, sources
        case asOf = "as_of"
        case badRows = "bad_rows"
    }

    package init(
        feature: String, asOf: AsOf, entity: String, columns: [Column], rows: Int, events: Int, badRows: Int,
        parts: [Part], sources: [Source]
    ) {
        format = Self.format
        self.feature = feature
        self.asOf = asOf.text
        self.entity = entity
        self.columns = columns
        self.rows = rows
        self.events = events
        self.badRows = badRows
        self.parts = parts
        self.sources = sources
    }
}
