import PlanModel
import Testing

@Test(arguments: [
    ("GITLAB_TOKEN", "GITLAB_ belong to GitLab"), ("gitlab_token", "GITLAB_ belong to GitLab"),
    ("GOOGLE_OAUTH_ACCESS_TOKEN", "GOOGLE_ belong to Google's tools"),
    ("GOOGLE_APPLICATION_CREDENTIALS", "GOOGLE_ belong to Google's tools"),
    ("GOOGLE_ID_TOKEN", "GOOGLE_ belong to Google's tools"),
    ("CLOUDSDK_AUTH_ACCESS_TOKEN", "CLOUDSDK_ belong to Google's tools"),
    ("GCLOUD_X", "GCLOUD_ belong to Google's tools"), ("GCP_X", "GCP_ belong to Google's tools"),
    ("CI_JOB_TOKEN", "CI_ belong to GitLab"), ("CI_JOB_JWT_V2", "CI_ belong to GitLab"),
    ("CI_REGISTRY_PASSWORD", "CI_ belong to GitLab"), ("CI_DEPLOY_PASSWORD", "CI_ belong to GitLab"),
    ("CI_DEPENDENCY_PROXY_PASSWORD", "CI_ belong to GitLab"), ("CI_REPOSITORY_URL", "CI_ belong to GitLab"),
    ("CI_BUILD_TOKEN", "CI_ belong to GitLab"), ("CI_JOB_JWT", "CI_ belong to GitLab"),
    ("AWS_SECRET_ACCESS_KEY", "AWS_ belong to Amazon's tools"), ("AZURE_X", "AZURE_ belong to Microsoft's tools"),
    ("TF_HTTP_PASSWORD", "TF_ belong to Terraform"), ("VAULT_TOKEN", "VAULT_ belong to Vault"),
])
func familiesOfCredentialsAreNotPublished(name: String, reason: String) {
    #expect(objection(toPublishing: name) == "names that begin with " + reason)
}

@Test(arguments: [
    ("SIGSTORE_ID_TOKEN", "names that end in ID_TOKEN are id tokens"),
    ("Id_Token", "names that end in ID_TOKEN are id tokens"), ("A_JWT", "names that end in _JWT are id tokens"),
    ("DOCKER_AUTH_CONFIG", "tools find a credential under this name"),
    ("KUBECONFIG", "tools find a credential under this name"),
    ("Private_Token", "tools find a credential under this name"),
    ("SSH_AUTH_SOCK", "tools find a credential under this name"),
])
func credentialsAreNotPublished(name: String, reason: String) { #expect(objection(toPublishing: name) == reason) }

@Test(arguments: ["PEM", "SLACK_HOOK", "TOKEN", "API_TOKEN", "SENTRY_DSN", "CIRCLE", "MY_CI_JOB_TOKEN", "DB_PASSWORD"])
func otherSecretsAre(name: String) { #expect(objection(toPublishing: name) == nil) }
