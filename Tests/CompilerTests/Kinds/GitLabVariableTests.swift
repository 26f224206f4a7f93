import Text
import PlanModel
import Testing

@testable import Compiler

@Suite struct GitLabVariableTests {
    private let plan = compile(SampleConfig.full)

    @Test func theKeyIsReadFromItsSecretAndWrittenNowhere() throws {
        let variable = try #require(plan["gitlab_variable.KEY_URL@local"])
        #expect(variable.body["value"] == nil)
        #expect(
            variable.sensitive == [
                Sensitive(
                    at: pointer("/value"),
                    source: .read(
                        url: "https://secretmanager.googleapis.com/v1/projects/acme-ml-local/secrets/api-api-key"
                            + "/versions/2:access", at: pointer("/payload/data"), base64: true))
            ])
        #expect(variable.dependsOn.map(\.text) == ["secret_version.api-api-key-2", "run_service.api"])
    }

    @Test func whatIsMaskedMustBeMaskable() throws {
        var config = SampleConfig.full
        config.project.gitlab?.variables = [true, false].map {
            GitLabVariableConfig(
                key: $0 ? "MASKED" : "SHOWN", value: .environment("PEM"), scope: "local", masked: $0, protected: false)
        }
        let plan = compile(config)
        let rule = try #require(plan["gitlab_variable.MASKED@local"]?.accepts.first)
        #expect(rule.at == pointer("/value") && rule.least == 8 && rule.excludes.contains("\n"))
        #expect(plan["gitlab_variable.SHOWN@local"]?.accepts == [])
    }

    @Test func theURLIsKnownBefore() {
        let value = plan["gitlab_variable.SRV_URL@local"]?.body["value"]
        #expect(value == "https://api-100000000001.europe-west1.run.app")
    }

    @Test func scopeAndProjectAreEncoded() throws {
        let variable = try #require(plan["gitlab_variable.NOTE@review/*"])
        let url =
            "https://gitlab.com/api/v4/projects/acme%2Fml-platform/variables/NOTE"
            + "?filter%5Benvironment_scope%5D=review%2F%2A"
        #expect(variable.calls.read == Call("GET", url))
        #expect(variable.calls.update == Call("PUT", url))
        #expect(variable.calls.create?.url == "https://gitlab.com/api/v4/projects/acme%2Fml-platform/variables")
    }

    /// GitLab takes `$`, `{` and `}` in a scope: they are text everywhere in the plan, and no address has them.
    @Test func aScopeIsNoTemplate() throws {
        var config = SampleConfig.full
        config.project.gitlab?.variables = [
            GitLabVariableConfig(
                key: "K", value: .text("x"), scope: "review/${CI}.", masked: false, protected: false)
        ]
        let plan = compile(config)
        #expect(try Plan(parsing: plan.bytes) == plan)
        let variable = try #require(plan["gitlab_variable.K@review/:36:123CI:125."])
        #expect(variable.name == "gitlab.com/acme/ml-platform/variables/K@review/$${CI}.")
        #expect(variable.body["environment_scope"] == "review/$${CI}.")
        #expect(variable.calls.read.url.hasSuffix("=review%2F%24%7BCI%7D."))
    }

    @Test func textIsNoTemplate() throws {
        let value = try #require(plan["gitlab_variable.NOTE@review/*"]?.body["value"]?.string)
        #expect(value == "costs $5, $${not} a reference")
        #expect(try Template(value).references.isEmpty)
    }
}
