import ArgumentParser
import Diagnostics
import PlanModel
import Review

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Shows what changes from one plan to another.",
        discussion: """
            Per resource: + create, ~ update, -/+ replace, - destroy. /dev/null stands for a plan without resources.
            Both plans are checked whole, as calco-apply does. They are not held in memory, unless they come through a pipe.
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
        try orExplain {
            let plans = try readPlans([old, new])
            let (before, after) = (plans[0], plans[1])
            let settings =
                before.file == nil || after.file == nil ? [] : settingChanges(from: before.plan, to: after.plan)
            let hasChanges: Bool
            switch format {
            case .gitlab:
                var counts = ChangeCounts()
                hasChanges = try eachChange(from: before, to: after) { counts.add($0) }
                try writeOutput(json: gitlabReport(counts))
            case .text:
                let style = Style.detect(
                    isTerminal: isTerminal(1), environment: processEnvironment, noColorFlag: noColor)
                var review = ReviewText(settings: settings, style: style)
                var output = BufferedOutput()
                try output.write(note(before, after) + review.beginning)
                hasChanges = try eachChange(from: before, to: after) { change throws(FileError) in
                    try output.write(review.add(change))
                }
                try output.write(review.ending)
                try output.flush()
            }
            if detailedExitCode, hasChanges || !settings.isEmpty { throw ExitCode(2) }
        }
    }

    /// An apply never does what a difference between two environments shows.
    private func note(_ before: PlanOnDisk, _ after: PlanOnDisk) -> TerminalText {
        guard before.file != nil, after.file != nil else { return "" }
        let (before, after) = (before.plan, after.plan)
        guard before.stack != after.stack || before.environment != after.environment else { return "" }
        return "These plans are of two environments, \(before.stack)/\(before.environment) and "
            + "\(after.stack)/\(after.environment): compared by address, never applied one over the other.\n"
    }
}

/// The plans at `paths`, read in parallel.
private func readPlans(_ paths: [String]) throws(FileError) -> [PlanOnDisk] {
    let results = Concurrently().results(paths.count) { index in
        Result { () throws(FileError) in try PlanOnDisk(at: paths[index]) }
    }
    var plans: [PlanOnDisk] = []
    for result in results { plans.append(try result.get()) }
    return plans
}
