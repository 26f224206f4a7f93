import ArgumentParser
import Compiler
import Diagnostics
import Text

extension ConfigFile: ExpressibleByArgument {}

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints the JSON Schema of a configuration file, for editors.",
        discussion: """
            An editor with a YAML language server completes keys, explains them and marks mistakes, if the first line of \
            the file is '# yaml-language-server: $schema=PATH'. What depends on several keys or files, only \
            'calco compile' checks.

            With --config the schema also knows what is in each body, of the types that the folder uses. --write \
            writes all schemas into .schema in that folder.

            EXAMPLES:
              calco schema service > service.schema.json
              calco schema --config config --write
            """)

    @Argument(help: "Which file of the configuration.")
    var file: ConfigFile?

    @OptionGroup var documents: DocumentOptions

    @Flag(help: "Write the schemas of all files into .schema in the configuration's folder.")
    var write = false

    func validate() throws {
        if write, file != nil || documents.config == nil {
            throw ValidationError("--write needs --config, and writes all schemas.")
        }
        if !write, file == nil { throw ValidationError("Name a file, or write them all: --config DIR --write") }
    }

    func run() throws {
        let types = try folderTypes()
        func bytes(_ file: ConfigFile) -> [UInt8] { (types.map(file.schema(for:)) ?? file.schema).canonicalBytes }
        if let file { return try writeOutput(json: bytes(file)) }
        for file in ConfigFile.allCases {
            let path = "\(documents.config ?? ".")/.schema/\(file.rawValue).schema.json"
            try orExplain { try replaceFile(path) { try $0(bytes(file)) } }
        }
    }

    /// Nil without a folder.
    private func folderTypes() throws -> FolderTypes? {
        guard let config = documents.config else {
            return documents.discovery == nil ? nil : FolderTypes(apis: try documents.apis())
        }
        let folder = readConfigFolder(config, images: nil, discovery: documents.discovery)
        var diagnostics: [Diagnostic] = []
        let types = FolderTypes(files: folder.files, into: &diagnostics)
        if !folder.isComplete { diagnostics += folder.diagnostics }
        writeDiagnostics(diagnostics.inOrder, [:])
        if diagnostics.hasErrors { throw ExitCode.failure }
        return types
    }
}
