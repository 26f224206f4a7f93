import ArgumentParser
import Diagnostics
import PlanModel
import Review

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Shows what changes from one plan to another.",
        discussion: """
            Per resource: + create, ~ update, -/+ replace, - destroy. /dev/null stands for a plan without resources.
            The format gitlab is the JSON of GitLab's artifacts:reports:terraform.

            EXAMPLES:
              calco diff /dev/null build/plan/local.json
              make diff BASE=origin/main            # what this branch changes
              calco diff old.json new.json --detailed-exitcode
              calco diff old.json new.json --format gitlab > report.json

            Exit status: 0, or 1 after an error; with --detailed-exitcode 2 when there are changes.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case gitlab
    }

    @Argument(help: "The plan before; - is standard input.", completion: .file(extensions: ["json"]))
    var old: String

    @Argument(help: "The plan after; - is standard input.", completion: .file(extensions: ["json"]))
    var new: String

    @Option(help: "The form of the output.")
    var format = Format.text

    @Flag(name: .customLong("detailed-exitcode"), help: "Exit with 2 when there are changes.")
    var detailedExitCode = false

    @Flag(name: .customLong("no-color"), help: "Print without colours.")
    var noColor = false

    func validate() throws {
        if old == "-", new == "-" { throw ValidationError("Only one of the two plans can be standard input.") }
    }

    func run() throws {
        let (before, after) = try orExplain { (try plan(at: old), try plan(at: new)) }
        let empty = Plan(
            stack: "", environment: "", project: Plan.Project(id: "", number: ""), kinds: [:], resources: [])
        let changes = changes(from: before ?? empty, to: after ?? empty)
        var settings: [FieldChange] = []
        if let before, let after { settings = settingChanges(from: before, to: after) }
        switch format {
        case .gitlab: try writeOutput(json: gitlabReport(changes))
        case .text:
            let style = Style.detect(
                isTerminal: isTerminal(1), environment: processEnvironment, noColorFlag: noColor)
            let review = renderReview(settings: settings, changes: changes, style: style)
            try writeOutput(note(before, after) + review)
        }
        let hasChanges = !settings.isEmpty || changes.contains { $0.action != .noop }
        if detailedExitCode, hasChanges { throw ExitCode(2) }
    }

    /// Apply never does what the difference between two environments says.
    private func note(_ before: Plan?, _ after: Plan?) -> TerminalText {
        guard let before, let after, before.stack != after.stack || before.environment != after.environment else {
            return ""
        }
        return "These plans are of two environments, \(before.stack)/\(before.environment) and "
            + "\(after.stack)/\(after.environment): compared by address, never applied one over the other.\n"
    }

    /// Nil for `/dev/null`.
    private func plan(at path: String) throws(FileError) -> Plan? {
        if path == "/dev/null" { return nil }
        return try readPlan(try readInput(path), of: path)
    }
}
