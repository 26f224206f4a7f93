import ArgumentParser
import Foundation
import PlanModel

/// A plan, the state that goes with it, and the cloud: the same for every command that compares them.
struct RunOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The plan.", valueName: "file"), completion: .file(extensions: ["json"]))
    var plan: String

    @OptionGroup var place: StateOptions
    @OptionGroup var cloud: CloudOptions

    @Option(
        help: ArgumentHelp("Refuse a plan with another digest than this one.", valueName: "sha256:..."),
        transform: planDigest)
    var digest: String?

    @Option(
        help: ArgumentHelp(
            "The commit that the plan was compiled from, which the journal keeps; with -dirty if files differ from it. (default: that of a job in GitLab or GitHub)",
            valueName: "sha"),
        transform: commitName)
    var commit: String?

    @Option(help: ArgumentHelp("How many calls may be in flight at once.", valueName: "n"))
    var parallelism = 16

    @Flag(help: "Print JSON, one object a line, instead of text.")
    var json = false

    @Flag(help: "No colour.")
    var noColor = false

    func validate() throws {
        try refuseEmpty([("--plan", plan)])
        guard (1...256).contains(parallelism) else { throw ValidationError("--parallelism takes 1 to 256.") }
    }

    /// Does `work` with a session, reports why it stopped, and ends with its exit code. Programs read to the line `last`,
    /// which `work` prints unless it stops.
    func run(last: LastLine = .none, _ work: (Session) async throws -> Int32) async throws {
        let code = try await reportingStop(json: json, last: last) {
            try await work(Session(self, environment: ProcessInfo.processInfo.environment, console: .process))
        }
        guard code == 0 else { throw ExitCode(code) }
    }
}

/// What holds a run back that changes something: the same for every command that does.
struct WritingLimits: ParsableArguments {
    @OptionGroup var lock: LockOptions

    @Option(
        help: ArgumentHelp("Stop before the first change if more objects would be deleted or replaced.", valueName: "n")
    )
    var maxDeletes: Int?

    @Flag(help: "Go on although a check before the first write says no.")
    var ignoreChecks = false

    func validate() throws {
        if let maxDeletes, maxDeletes < 0 { throw ValidationError("--max-deletes takes 0 or more.") }
    }
}

/// The same for a command that a `yes` lets go on.
struct WritingOptions: ParsableArguments {
    @OptionGroup var limits: WritingLimits

    @Flag(help: "Do not ask before the changes are made. Needed where standard input is no terminal.")
    var yes = false
}

/// A digest in the form that `calco digest` prints.
private func planDigest(_ text: String) throws -> String {
    guard isDigest(text) else {
        throw ValidationError("--digest takes what 'calco digest' prints: sha256: and 64 digits of 0-9 and a-f.")
    }
    return text
}

/// The full name of a commit: a short one may come to mean several.
private func commitName(_ text: String) throws -> String {
    guard text.wholeMatch(of: /[0-9a-f]{40,64}(-dirty)?/) != nil else {
        throw ValidationError("--commit takes what 'git rev-parse HEAD' prints, or that with -dirty, not '\(text)'.")
    }
    return text
}
