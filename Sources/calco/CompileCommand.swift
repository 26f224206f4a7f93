import ArgumentParser
import Compiler
import Diagnostics

struct CompileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile", abstract: "Compiles the configuration of one environment into its plan.",
        discussion: """
            The same files give the same bytes on any machine. All errors are reported at once, each with its place; \
            after an error nothing is written.

            EXAMPLES:
              calco compile --config config --env local
              calco compile --config config --env local --out build/plan/local.json
            """)

    @Option(
        help: ArgumentHelp("The folder with project.yaml, services/, features/ and environments/.", valueName: "dir"))
    var config: String

    @Option(help: ArgumentHelp("The environment: a file of environments/ without its .yaml.", valueName: "name"))
    var env: String

    @Option(
        help: ArgumentHelp(
            "The images by name, each with its digest (default: images.json in dir).", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var images: String?

    @Option(
        help: ArgumentHelp(
            "A folder of Discovery documents, for types of other APIs (default: discovery/ in dir).",
            valueName: "dir"))
    var discovery: String?

    @Option(
        help: ArgumentHelp("Where the plan goes (default: standard output).", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var out: String?

    func validate() throws {
        for (name, value) in [
            ("--config", config), ("--env", env), ("--images", images ?? "x"), ("--out", out ?? "x"),
            ("--discovery", discovery ?? "x"),
        ]
        where value.isEmpty {
            throw ValidationError("\(name) is empty.")
        }
    }

    func run() throws {
        let folder = readConfigFolder(config, images: images, discovery: discovery)
        let sources = Dictionary(
            (folder.files + [folder.images].compactMap(\.self)).map { ($0.displayPath, $0.bytes) }
        ) { first, _ in first }
        guard folder.isComplete else { throw failure(folder.diagnostics, sources) }
        let reading = readConfig(files: folder.files, environment: env, images: folder.images, perform: Concurrently())
        let all = folder.diagnostics + reading.diagnostics
        guard let config = reading.config, !all.hasErrors else { throw failure(all, sources) }
        writeDiagnostics(all, sources)
        try orExplain {
            if let out {
                try replaceFile(out) { try writePlan(config, perform: Concurrently(), to: $0) }
            } else {
                try streamOutput { try writePlan(config, perform: Concurrently(), to: $0) }
            }
        }
    }

    private func failure(_ diagnostics: [Diagnostic], _ sources: [String: [UInt8]]) -> any Error {
        writeDiagnostics(diagnostics, sources)
        return ExitCode.failure
    }
}

/// Writes the diagnostics to standard error with the lines that they are about.
func writeDiagnostics(_ diagnostics: [Diagnostic], _ sources: [String: [UInt8]]) {
    guard !diagnostics.isEmpty else { return }
    let style = Style.detect(isTerminal: isTerminal(2), environment: processEnvironment)
    writeError(render(diagnostics, sources: sources, style: style))
}
