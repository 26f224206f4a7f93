import ArgumentParser
import Compiler
import Text

extension ConfigFile: ExpressibleByArgument {}

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints the JSON Schema of a configuration file, for editors.",
        discussion: """
            An editor with a YAML language server completes keys, explains them and marks mistakes, if the first line of \
            the file is '# yaml-language-server: $schema=PATH'. What depends on several keys or files, only \
            'calco compile' checks.

            EXAMPLE:
              calco schema service > service.schema.json
            """)

    @Argument(help: "Which file of the configuration.")
    var file: ConfigFile

    func run() throws { try writeOutput(json: file.schema.canonicalBytes) }
}
