import Applier
import ArgumentParser
import Foundation
import PlanModel

struct CalcoApply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calco-apply",
        abstract: "Makes the cloud what a plan says.",
        usage: """
            calco-apply --plan FILE --state PLACE [--dry-run] [--yes]
            calco-apply secret set NAME --plan FILE
            calco-apply secret list --plan FILE
            calco-apply state list|show|versions|restore --state PLACE
            calco-apply unlock [ID] --state PLACE
            calco-apply with-token -- COMMAND
            """,
        discussion: """
            Reads the plan that 'calco compile' wrote, reads the cloud, prints the changes, asks, and carries them out.
            A second run finds nothing to do. Killed at any moment, it can simply be run again.

            Google's credentials are the first that there is of
              1. the id token in GOOGLE_ID_TOKEN, with --workload-identity-provider
              2. an access token in GOOGLE_OAUTH_ACCESS_TOKEN or
                 CLOUDSDK_AUTH_ACCESS_TOKEN
              3. the file that GOOGLE_APPLICATION_CREDENTIALS names
              4. the id token in GOOGLE_ID_TOKEN, if its audience is a provider
              5. what 'gcloud auth application-default login' left
              6. the metadata server
            --service-account, or GOOGLE_IMPERSONATE_SERVICE_ACCOUNT, then becomes
            another account. All tokens but 2 are renewed while the apply runs.
            GitLab's is GITLAB_TOKEN. The local cloud needs none. Tokens go to
            https://*.googleapis.com and to the GitLab that --gitlab names; a plan
            with any other address is refused. More: docs/credentials.md

            EXAMPLES
              See what would happen in the local cloud, then do it:
                calco compile --config config --env local --out build/plan/local.json
                calco-apply --plan build/plan/local.json --state state/local.json --dry-run
                calco-apply --plan build/plan/local.json --state state/local.json --yes

              Apply to Google Cloud as yourself, and to GitLab with a token of yours:
                gcloud auth application-default login
                export GITLAB_TOKEN=$(cat ~/.config/gitlab-token)
                calco-apply --plan build/plan/master.json --state state/master.json

              Apply what was reviewed and nothing else, as a pipeline does:
                calco-apply --plan build/plan/master.json --state state/master.json --yes \\
                  --digest $(calco digest build/plan/master.json) --max-deletes 2

              In a GitLab job that has an id token for Google (id_tokens: GOOGLE_ID_TOKEN):
                calco-apply --plan build/plan/master.json --state state/master.json --yes \\
                  --service-account deployer@acme-ml.iam.gserviceaccount.com

              Keep the state where others find it, and wait for them:
                calco-apply --plan build/plan/master.json --state gs://acme-state/ml/master \\
                  --lock-timeout 5m

              Give a secret its value, or see which versions there are:
                printf %s "$KEY" | calco-apply secret set stripe-key --plan plan.json
                calco-apply secret list --plan plan.json
            """,
        version: programVersion)

    @Option(help: ArgumentHelp("The plan to apply.", valueName: "file"), completion: .file(extensions: ["json"]))
    var plan: String

    @OptionGroup var place: StateOptions

    @Option(
        help: ArgumentHelp(
            "How long to wait if another run has the state's lock, such as 90s or 5m. (default: 0s)",
            valueName: "time"),
        transform: waitingTime)
    var lockTimeout: Duration?

    @Flag(help: "Print the changes and stop: nothing is written, in the cloud or here.")
    var dryRun = false

    @OptionGroup var cloud: CloudOptions

    @Option(
        help: ArgumentHelp("Refuse a plan with another digest than this one.", valueName: "sha256:..."),
        transform: planDigest)
    var digest: String?

    @Option(
        help: ArgumentHelp("Stop before the first change if more objects would be deleted or replaced.", valueName: "n")
    )
    var maxDeletes: Int?

    @Flag(help: "Delete also what carries this stack's labels and is in neither plan nor state, but nothing with data.")
    var prune = false

    @Option(help: ArgumentHelp("How many calls may be in flight at once.", valueName: "n"))
    var parallelism = 16

    @Flag(help: "Do not ask before the changes are made. Needed where standard input is no terminal.")
    var yes = false

    @Flag(help: "Print JSON, one object a line, instead of text.")
    var json = false

    @Flag(help: "Exit with 2 when there are, or were, changes.")
    var detailedExitcode = false

    @Flag(help: "No colour.")
    var noColor = false

    func validate() throws {
        try refuseEmpty([("--plan", plan)])
        guard (1...256).contains(parallelism) else { throw ValidationError("--parallelism takes 1 to 256.") }
        if let maxDeletes, maxDeletes < 0 { throw ValidationError("--max-deletes takes 0 or more.") }
    }

    func run() async throws {
        let code = try await reportingStop(json: json) {
            try await Session(self, environment: ProcessInfo.processInfo.environment, console: .process).run()
        }
        guard code == 0 else { throw ExitCode(code) }
    }
}

/// A digest in the form that `calco digest` prints.
private func planDigest(_ text: String) throws -> String {
    guard isDigest(text) else {
        throw ValidationError("--digest takes what 'calco digest' prints: sha256: and 64 digits of 0-9 and a-f.")
    }
    return text
}

private func waitingTime(_ text: String) throws -> Duration {
    guard let match = text.wholeMatch(of: /([0-9]{1,5})([smh])/), let number = Int(match.1) else {
        throw ValidationError("--lock-timeout takes a time such as 90s, 5m or 1h, not '\(text)'.")
    }
    return .seconds(number * (match.2 == "h" ? 3600 : match.2 == "m" ? 60 : 1))
}
