import ArgumentParser
import Compiler
import Diagnostics

/// Where Discovery documents are, for commands that read nothing else of a configuration.
struct DocumentOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The configuration's folder, whose discovery/ has documents of other APIs.", valueName: "dir"))
    var config: String?

    @Option(
        help: ArgumentHelp("A folder of Discovery documents (default: discovery/ in dir).", valueName: "dir"))
    var discovery: String?

    func validate() throws {
        for (name, value) in [("--config", config), ("--discovery", discovery)] where value == "" {
            throw ValidationError("\(name) is empty.")
        }
    }

    /// The embedded APIs and those of the documents. What is wrong with the documents is printed, and ends the program.
    func apis() throws -> KnownAPIs {
        let folder = readDocuments(config, discovery: discovery)
        var diagnostics = folder.diagnostics
        let apis = KnownAPIs(documents: folder.files, into: &diagnostics)
        writeDiagnostics(diagnostics.inOrder, [:])
        if diagnostics.hasErrors { throw ExitCode.failure }
        return apis
    }
}
