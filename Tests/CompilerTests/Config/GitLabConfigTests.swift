import Compiler
import Testing

@Suite struct GitLabConfigTests {
    private func problems(_ section: String) -> [String] {
        ConfigFiles.project("gitlab: \(section)").problems().map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    private func section(_ section: String) -> GitLabConfig? {
        ConfigFiles.project("gitlab: \(section)").config()?.project.gitlab
    }

    @Test func publishesURLAndKeyByDefault() throws {
        let gitlab = try #require(section("{project: acme/ml}"))
        #expect(gitlab.url == "https://gitlab.com")
        #expect(gitlab.variables.map(\.key) == ["KEY_URL", "SRV_URL"])
        #expect(gitlab.variables.map(\.value) == [.apiKey("api"), .serviceURL("api")])
        #expect(gitlab.variables.map(\.masked) == [true, false])
        #expect(gitlab.variables.map(\.scope) == ["local", "local"])
    }

    /// A wrong key of the service is one mistake, not another one here.
    @Test func aKeyThatIsWrittenWronglyIsNotMissed() {
        var files = ConfigFiles.service("public: true\napi_key: true")
        files.project = "stack: acme\ngitlab: {project: acme/ml, variables: {K: {value: api_key}}}\n"
        #expect(files.problems().map { $0.prefix(24) } == ["services/api.yaml:4:10 a"])
    }

    @Test func readsVariables() throws {
        let variables = try #require(
            section(
                "{url: \"https://git.acme.example:8443/\", project: 42, variables: {B: {value: api_key, masked: false, because: why}, A: {text: hello, scope: \"*\", protected: true}}}"
            ))
        #expect(variables.url == "https://git.acme.example:8443")
        #expect(variables.project == "42")
        #expect(variables.variables.map(\.key) == ["A", "B"])
        #expect(variables.variables[0].value == .text("hello"))
        #expect(
            variables.variables[0].scope == "*" && variables.variables[0].protected && !variables.variables[0].masked)
        #expect(!variables.variables[1].masked)
    }

    @Test(arguments: [
        ("{}", "'gitlab' of the project has no 'project' (write `project: acme/ml-platform`)"),
        (
            "{project: ml}",
            "gitlab.project: 'ml' is not a project of GitLab (its path, such as acme/ml-platform, or its number)"
        ),
        (
            "{project: a/b, url: \"http://x.y\"}",
            "gitlab.url: 'http://x.y' is not https: the token would be readable on the way (write https://)"
        ),
        (
            "{project: \"https://gitlab.com/acme/ml.git\"}",
            "gitlab.project: 'https://gitlab.com/acme/ml.git' is not a project of GitLab (write its path: acme/ml)"
        ),
        (
            "{project: acme/ml.git}",
            "gitlab.project: 'acme/ml.git' is not a project of GitLab (write its path: acme/ml)"
        ),
        (
            "{project: a/b, url: \"https://g.example/api/v4\"}",
            "gitlab.url: 'https://g.example/api/v4' is the address of an API (write the GitLab's own: https://g.example)"
        ),
        (
            "{project: a/b, url: \"https://gitlab.com/acme\"}",
            "gitlab.url: 'https://gitlab.com/acme' has a path, and gitlab.com has none (write https://gitlab.com, and the path in `project`)"
        ),
        (
            "{project: a/b, url: \"https://git.acme.example/acme/x.git\"}",
            "gitlab.url: 'https://git.acme.example/acme/x.git' is the address of a project (write https://git.acme.example, and acme/x in `project`)"
        ),
        (
            "{project: \"https://gitlab.com/api/v4/projects/acme%2Fml\"}",
            "gitlab.project: 'https://gitlab.com/api/v4/projects/acme%2Fml' is not a project of GitLab (write its path: acme/ml)"
        ),
        (
            "{project: \"git@gitlab.com:acme/group/ml.git\"}",
            "gitlab.project: 'git@gitlab.com:acme/group/ml.git' is not a project of GitLab (write its path: acme/group/ml)"
        ),
        (
            "{project: \"ssh://git@gitlab.com:22/acme/ml.git\"}",
            "gitlab.project: 'ssh://git@gitlab.com:22/acme/ml.git' is not a project of GitLab (write its path: acme/ml)"
        ),
        (
            "{project: \"https://gitlab.com/acme/ml/-/tree/main?x=1\"}",
            "gitlab.project: 'https://gitlab.com/acme/ml/-/tree/main?x=1' is not a project of GitLab (write its path: acme/ml)"
        ),
        (
            "{project: a/b, url: gitlab.com}",
            "gitlab.url: 'gitlab.com' is not the address of a GitLab (for example https://gitlab.com)"
        ),
        (
            "{project: a/b, variables: {A-B: {text: x}}}",
            "gitlab.variables: 'A-B' is not a variable's key (1 to 255 letters, digits and _)"
        ),
        (
            "{project: a/b, variables: {A: {}}}",
            "'variables.A' of 'gitlab' of the project has no 'value' (write value: service_url, value: api_key, text: \"…\", or environment: VARIABLE)"
        ),
        (
            "{project: a/b, variables: {A: {text: x, value: api_key}}}",
            "gitlab.variables.A.text: 'value' and 'text' exclude each other"
        ),
        (
            "{project: a/b, variables: {A: {value: key}}}",
            "gitlab.variables.A.value: unknown value 'key' (one of service_url, api_key)"
        ),
        (
            "{project: a/b, variables: {A: {text: short, masked: true}}}",
            "gitlab.variables.A.text: GitLab cannot mask this value (one line of at least 8 characters: letters, digits and _+=/@:.~-)"
        ),
        (
            "{project: a/b, variables: {A: {text: has a space, masked: true}}}",
            "gitlab.variables.A.text: GitLab cannot mask this value (one line of at least 8 characters: letters, digits and _+=/@:.~-)"
        ),
        (
            "{project: a/b, variables: {A: {text: x, scope: \"a\\nb\"}}}",
            "gitlab.variables.A.scope: 'a\nb' is not an environment scope (for example \"*\", production or review/*)"
        ),
        (
            "{project: a/b, variables: {A: {text: x, maskd: true}}}",
            "unknown key 'maskd' in 'variables.A' of 'gitlab' of the project; did you mean 'masked'?"
        ),
        (
            "{project: a/b, variables: {A: {environment: CI_JOB_TOKEN}}}",
            "gitlab.variables.A.environment: 'CI_JOB_TOKEN' may be a credential of the pipeline: names that begin with CI_ belong to GitLab (keep the value that is to be published in a variable of another name, and write that name)"
        ),
        (
            "{project: a/b, variables: {A: {environment: PEM, masked: false}}}",
            "gitlab.variables.A.masked: this secret would be readable in the logs of every job that prints it (remove `masked: false`, or say why: {…, masked: false, because: \"…\"})"
        ),
    ])
    func refuses(section: String, problem: String) { #expect(problems(section) == [problem]) }

    @Test func maskedTextOfEightIsFine() {
        #expect(
            section("{project: a/b, variables: {A: {text: 12345678a, masked: true}}}")?.variables.map(\.masked) == [
                true
            ])
    }

    @Test func withoutAServiceThereIsNothingToPublish() {
        var files = ConfigFiles.project("gitlab: {project: a/b}")
        files.service = nil
        #expect(
            files.problems() == [
                "project.yaml:2:9 'gitlab' of the project has no 'variables' (without a service there is no URL and no key to publish: list texts, or remove `gitlab`)"
            ])
        files = ConfigFiles.project("gitlab: {project: a/b, variables: {A: {value: service_url}, B: {text: x}}}")
        files.service = nil
        #expect(
            files.problems() == [
                "project.yaml:2:47 gitlab.variables.A.value: this environment has no service (add services/NAME.yaml, or write text: \"…\")"
            ])
    }
}
