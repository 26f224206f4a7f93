import PlanModel
import Testing

@Test(arguments: [
    "GITLAB_TOKEN", "GOOGLE_OAUTH_ACCESS_TOKEN", "CLOUDSDK_AUTH_ACCESS_TOKEN", "GOOGLE_APPLICATION_CREDENTIALS",
    "GOOGLE_ID_TOKEN", "CI_JOB_TOKEN", "CI_JOB_JWT_V2", "CI_REGISTRY_PASSWORD", "CI_DEPLOY_PASSWORD",
    "CI_DEPENDENCY_PROXY_PASSWORD", "CI_REPOSITORY_URL", "CI_BUILD_TOKEN", "AWS_SECRET_ACCESS_KEY", "TF_HTTP_PASSWORD",
    "VAULT_TOKEN", "SIGSTORE_ID_TOKEN", "CI_JOB_JWT", "DOCKER_AUTH_CONFIG", "KUBECONFIG", "gitlab_token", "Id_Token",
])
func credentialsAreNotPublished(name: String) { #expect(credentialFault(of: name) != nil) }

@Test(arguments: ["PEM", "SLACK_HOOK", "TOKEN", "API_TOKEN", "SENTRY_DSN", "CIRCLE", "MY_CI_JOB_TOKEN", "DB_PASSWORD"])
func otherSecretsAre(name: String) { #expect(credentialFault(of: name) == nil) }

@Test func theReasonNamesTheFamily() {
    #expect(credentialFault(of: "CI_X") == "names that begin with CI_ belong to GitLab")
    #expect(credentialFault(of: "A_JWT") == "names that end in _JWT are id tokens")
}
