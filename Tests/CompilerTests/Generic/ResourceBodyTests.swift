import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// Bodies of `resources/` are checked against the messages of their APIs.
@Suite struct ResourceBodyTests {
    @Test(arguments: [
        ("{type: pubsub.v1/projects.topics, body: {labels: {calco-stack: x}}}", "says whose the object is"),
        ("{type: sqladmin.v1/instances, body: {rootPassword: {environment: X, extra: y}}}", "unknown key 'extra'"),
        ("{type: sqladmin.v1/instances, body: {rootPassword: {environment: 5}}}", "is not a variable's name"),
        ("{type: sqladmin.v1/instances, body: {rootPassword: {secret: nosuch}}}", "r.body.rootPassword.secret: there"),
        ("{type: compute.v1/firewalls, body: {sourceRanges: [{environment: X}]}}", "an element of a list"),
        (
            "{type: bigquerydatatransfer.v1/projects.locations.transferConfigs, "
                + "body: {displayName: x, params: {token: ghp_0123456789abcdefghijABCDEFGHIJ012345}}}",
            "secrets do not belong here"
        ),
        ("{type: monitoring.v3/projects.groups, body: {filter: x}}", "'displayName' is required"),
        ("{type: bigquery.v2/tables, parent: projects/other/datasets/d}", "is not the project of this environment"),
        ("{type: pubsub.v1/projects.topic}", "did you mean 'projects.topics'"),
        ("{type: pubsub.v2/projects.topics}", "there is no API 'pubsub.v2'"),
        ("{type: run.v2/projects.locations.jobs}", "has words of its own"),
        ("{type: cloudresourcemanager.v3/liens}", "no path of its own is read that ends with its id"),
        ("{type: iap.v1/projects.brands}", "the server assigns its id"),
        ("{type: cloudbuild.v1/projects.locations.triggers, body: {filename: x}}", "'name' is required"),
        (
            "{type: cloudbuild.v1/projects.locations.triggers, body: {name: x, resourceName: y}}",
            "'resourceName' is written by the server"
        ),
        ("{type: storage.v1/notifications}", "has no 'parent'"),
        ("{type: appengine.v1/apps, id: x}", "its id is that of the project"),
        ("{type: servicenetworking.v1/services.connections, parent: services/x}", "is always in one place"),
        ("{type: servicenetworking.v1/services.connections, body: {network: x}}", "the id stands in `id`"),
        (
            "{type: iam.v1/projects.serviceAccounts.keys, parent: projects/p/serviceAccounts/a}",
            "its answer is a secret"
        ),
        (
            "{type: pubsub.v1/projects.topics, body: {mesageRetentionDuration: 60s}}",
            "did you mean 'messageRetentionDuration'"
        ),
        ("{type: pubsub.v1/projects.topics, body: {state: ACTIVE}}", "is written by the server"),
        ("{type: pubsub.v1/projects.topics, body: {messageRetentionDuration: 10m}}", "is not a duration"),
        ("{type: pubsub.v1/projects.topics, body: {labels: [x]}}", "found a list"),
        ("{type: pubsub.v1/projects.topics, body: {labels: {a: 1}}}", "expected text"),
        ("{type: pubsub.v1/projects.topics, body: {name: x}}", "the id stands in `id`"),
        (
            "{type: pubsub.v1/projects.subscriptions, body: {topic: t, ackDeadlineSeconds: x}}",
            "expected a whole number"
        ),
        (
            "{type: pubsub.v1/projects.subscriptions, body: {topic: t, enableMessageOrdering: 1}}",
            "expected true or false"
        ),
        ("{type: pubsub.v1/projects.subscriptions}", "'topic' is required"),
        ("{type: redis.v1/projects.locations.instances, body: {tier: BASIK, memorySizeGb: 1}}", "did you mean 'BASIC'"),
        ("{type: sqladmin.v1/instances, body: {rootPassword: hunter22}}", "a secret does not belong in a file"),
        (
            "{type: workflows.v1/projects.locations.workflows, body: {sourceContents: {file: files/flw.yaml}}}",
            "did you mean 'files/flow.yaml'"
        ),
        ("{type: pubsub.v1/projects.topics, location: europe-west1}", "has no location"),
        ("{type: bigquery.v2/datasets, retain: false}", "it holds tables and their rows"),
        ("{type: pubsub.v1/projects.topics, id: ..}", "is not a name"),
        ("{type: pubsub.v1/projects.topics, id: a/b}", "an id has no slash"),
        ("{type: pubsub.v1/projects.topics, id: \"a b\"}", "is not a name"),
        ("{type: compute.v1/addresses, location: europe-west1/..}", "is not a location"),
        ("{type: bigquery.v2/tables, parent: projects/p/datasets/..}", "is not a name"),
        ("{type: pubsub.v1/projects.topics, region: x}", "unknown key 'region'"),
        ("{type: pubsub.v1/projects.topics, body: {messageRetentionDuration: null}}", "has no value"),
    ])
    func bodiesAreChecked(entry: String, expected: String) {
        let messages = ResourceFiles("r: \(entry)\n").errors
        #expect(messages.contains { $0.contains(expected) }, "\(messages)")
        #expect(!messages.contains { $0.contains("hunter22") })
    }

    @Test func aUserOfMySQLIsToldApartByItsHost() throws {
        let plan = try ResourceFiles(
            "u: {type: sqladmin.v1/users, parent: projects/acme-local/instances/db, body: {host: \"%\", password: {environment: P}}}\n"
        ).plan()
        let user = try plan.resource("sqladmin_users.u")
        #expect(user.calls.read.url.hasSuffix("/users/u?host=%25") && user.body["host"] == "%")
        #expect(user.calls.update?.url.hasSuffix("/users?name=u&host=%25") == true)
        #expect(user.calls.delete?.url.hasSuffix("/users?name=u&host=%25") == true)
        #expect(plan.inventory["sqladmin_users"]?.forms.contains { $0.stars(in: user) != nil } == true)
    }

    @Test func valuesAreTyped() throws {
        let plan = try ResourceFiles(
            """
            flow:
              type: workflows.v1/projects.locations.workflows
              body: {sourceContents: {file: files/flow.yaml}}
            rows:
              type: bigquery.v2/tables
              parent: bigquery_datasets.raw
              body: {expirationTime: 1893456000000, schema: {fields: [{name: a, type: STRING}]}}
            raw: {type: bigquery.v2/datasets, body: {location: EU}}
            user:
              type: sqladmin.v1/users
              parent: projects/acme-local/instances/db
              body: {password: {environment: DB_PASSWORD}}
            """
        ).plan()
        #expect(try plan.resource("workflows_workflows.flow").body["sourceContents"] == "main: $${x}\n")
        let rows = try plan.resource("bigquery_tables.rows")
        #expect(rows.body["expirationTime"] == "1893456000000")
        #expect(rows.body["tableReference"] == ["projectId": "acme-local", "datasetId": "raw", "tableId": "rows"])
        let user = try plan.resource("sqladmin_users.user")
        #expect(user.sensitive == [Sensitive(at: at("password"), source: .environment("DB_PASSWORD"))])
        #expect(user.calls.delete?.url.hasSuffix("/users?name=user") == true)
    }
}
