/// Why the environment variable `name` may not be the source of a value that a plan publishes; nil if it may. A
/// credential of the pipeline would be exposed to everybody who can read the published variable.
///
/// Whole families of names are refused, not only the credentials known today: `CI_REPOSITORY_URL` contains a token too.
/// Case is ignored: `gitlab_token` is a typo at best. Sources: GitLab's "Predefined CI/CD variables reference" and
/// "Automatic ID token authentication", Google's "How Application Default Credentials works" and `gcloud topic
/// startup`.
package func objection(toPublishing name: String) -> String? {
    let name = name.uppercased()
    if let family = families.first(where: { name.hasPrefix($0.prefix) }) {
        return "names that begin with \(family.prefix) belong to \(family.owner)"
    }
    if let ending = idTokens.first(where: name.hasSuffix) { return "names that end in \(ending) are id tokens" }
    return others.contains(name) ? "tools find a credential under this name" : nil
}

private let families: [(prefix: String, owner: String)] = [
    ("CI_", "GitLab"), ("GITLAB_", "GitLab"), ("GOOGLE_", "Google's tools"), ("CLOUDSDK_", "Google's tools"),
    ("GCLOUD_", "Google's tools"), ("GCP_", "Google's tools"), ("AWS_", "Amazon's tools"),
    ("AZURE_", "Microsoft's tools"), ("TF_", "Terraform"), ("VAULT_", "Vault"),
]

private let idTokens = ["ID_TOKEN", "_JWT"]

private let others: Set = [
    "DOCKER_AUTH_CONFIG", "GH_TOKEN", "GITHUB_TOKEN", "KUBECONFIG", "OAUTH_TOKEN", "PRIVATE_TOKEN", "SSH_AUTH_SOCK",
    "SSH_PRIVATE_KEY",
]
