import ArgumentParser
import Auth

/// Which of Google's credentials a command uses; without these, the environment decides.
struct GoogleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Use the id token in GOOGLE_ID_TOKEN, and nothing else from the environment, at this provider: projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER. (default: the token's audience, if that is one)",
            valueName: "provider"))
    var workloadIdentityProvider: String?

    @Option(
        help: ArgumentHelp(
            "Become this service account: NAME@PROJECT.iam.gserviceaccount.com.", valueName: "account"))
    var serviceAccount: String?

    func validate() throws { _ = try read() }

    /// Valid after `validate`.
    var choice: GoogleChoice { (try? read()) ?? GoogleChoice() }

    private func read() throws -> GoogleChoice {
        var choice = GoogleChoice()
        if let name = workloadIdentityProvider {
            let form = "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER"
            guard let chosen = choice.with(provider: name) else {
                throw ValidationError("--workload-identity-provider takes \(form), not '\(name)'.")
            }
            choice = chosen
        }
        if let email = serviceAccount {
            guard let chosen = choice.with(account: email) else {
                throw ValidationError("--service-account takes NAME@PROJECT.iam.gserviceaccount.com, not '\(email)'.")
            }
            choice = chosen
        }
        return choice
    }
}
