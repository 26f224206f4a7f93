import ArgumentParser
import Diagnostics
import PlanModel

/// `apply` is what is meant when no command is named.
@main
struct CalcoApply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calco-apply",
        abstract: "Makes the cloud what a plan says.",
        usage: """
            calco-apply [apply] --plan FILE --state PLACE [--dry-run] [--yes]
            calco-apply COMMAND --help
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
                calco-apply --plan build/plan/master.json --lock-timeout 5m \\
                  --state gs://acme-state/ml/master

              Give a secret its value, or see which versions there are:
                printf %s "$KEY" | calco-apply secret set stripe-key --plan plan.json
                calco-apply secret list --plan plan.json
            """,
        version: programVersion,
        subcommands: [
            ApplyCommand.self, DriftCommand.self, OutputsCommand.self, AdoptCommand.self, DestroyCommand.self,
            DoctorCommand.self,
        ],
        groupedSubcommands: [
            CommandGroup(name: "State", subcommands: [StateCommand.self, Unlock.self]),
            CommandGroup(name: "Secret", subcommands: [SecretCommand.self, WithToken.self]),
        ],
        defaultSubcommand: ApplyCommand.self)

    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        if let word = otherWord(in: arguments, commands: otherCommands, flags: otherFlags) {
            Console.process.error("error: \(word)\n")
            exit(withError: ExitCode.validationFailure)
        }
        await main(nil)
    }
}
