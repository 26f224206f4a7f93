import Compiler
import Testing

/// What Cloud Run's first API said by annotations has words here (run-87).
@Suite struct FormerAnnotationTests {
    @Test(arguments: [
        ("run.googleapis.com/cloudsql-instances", "write `volumes: {/cloudsql: {cloud_sql: […]}}` instead"),
        ("autoscaling.knative.dev/maxScale", "write `scaling.max` instead"),
    ])
    func itsWordIsNamed(annotation: String, hint: String) {
        let problems = ConfigFiles.service("body: {template: {annotations: {\(annotation): a}}}").problems()
        #expect(problems.contains { $0.contains("is set by") && $0.contains(hint) }, "\(problems)")
    }

    @Test func othersAreFree() {
        let problems = ConfigFiles.service("body: {template: {annotations: {acme.example/team: a}}}").problems()
        #expect(problems.allSatisfy { !$0.contains("annotations") }, "\(problems)")
    }
}
