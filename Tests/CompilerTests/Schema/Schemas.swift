import Proof
import Text

@testable import Compiler

/// The schemas of the sorts of files, each made once: that takes longer than most tests.
enum Schemas {
    /// What `docs/schema` holds.
    static let plain = made { $0.schema }
    /// For a folder that names no types and has no defaults.
    static let ofAFolder = made { $0.schema(for: FolderTypes(apis: KnownAPIs())) }

    private static func made(_ schema: (ConfigFile) -> JSONValue) -> [ConfigFile: JSONSchema] {
        Dictionary(uniqueKeysWithValues: ConfigFile.allCases.map { ($0, JSONSchema(root: schema($0))) })
    }
}
