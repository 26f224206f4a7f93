import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// Ids that are more than one word, and paths that begin with something else than a project.
@Suite struct IDTests {
    @Test func aSlashIsEscapedOrAPieceOfThePath() throws {
        let plan = try ResourceFiles(
            """
            failures: {type: logging.v2/projects.metrics, id: booking/failures, body: {filter: severity>=ERROR}}
            paid:
              type: monitoring.v3/projects.metricDescriptors
              id: custom.googleapis.com/invoice/paid
              body: {metricKind: GAUGE, valueType: INT64}
            code: {type: sourcerepo.v1/projects.repos, id: team/api}
            rules: {type: firebaserules.v1/projects.releases, id: firebase.storage/acme, body: {rulesetName: projects/acme-local/rulesets/1}}
            """
        ).plan()
        let metric = try plan.resource("logging_metrics.failures")
        #expect(
            metric.calls.read.url == "https://logging.googleapis.com/v2/projects/acme-local/metrics/booking%2Ffailures")
        #expect(metric.body["name"] == "booking/failures")
        let descriptor = try plan.resource("monitoring_metric_descriptors.paid")
        let place = "https://monitoring.googleapis.com/v3/projects/acme-local/metricDescriptors"
        #expect(descriptor.calls.read.url == place + "/custom.googleapis.com/invoice/paid")
        #expect(descriptor.body["type"] == "custom.googleapis.com/invoice/paid")
        #expect(descriptor.calls.update?.method == "POST" && descriptor.calls.update?.url == place)
        #expect(try plan.resource("sourcerepo_repos.code").calls.read.url.hasSuffix("/repos/team/api"))
        #expect(
            try plan.resource("firebaserules_releases.rules").calls.read.url.hasSuffix(
                "/releases/firebase.storage/acme"))
    }

    @Test func aSlashIsNeverEscapedByHand() {
        func errors(_ type: String, _ id: String) -> [String] {
            ResourceFiles("a: {type: \(type), id: \(id), body: {filter: severity>=ERROR}}\n").errors
        }
        #expect(
            errors("logging.v2/projects.metrics", "booking%2Ffailures") == [
                "a.id: 'booking%2Ffailures' has a slash as %2F"
            ])
        #expect(
            errors("logging.v2/projects.metrics", "booking//failures") == ["a.id: 'booking//failures' is not a name"])
        #expect(errors("logging.v2/projects.metrics", "../sinks/a") == ["a.id: '../sinks/a' is not a name"])
        #expect(errors("logging.v2/projects.exclusions", "a/b") == ["a.id: an id has no slash"])
        #expect(errors("logging.v2/projects.exclusions", "a%2fb") == ["a.id: 'a%2fb' has a slash as %2F"])
    }

    @Test(arguments: [
        ("my-data: {type: bigquery.v2/datasets}", "my-data.: 'my-data' is not the id of a bigquery.v2/datasets"),
        ("t: {type: pubsub.v1/projects.topics}", "t.: 't' is not the id of a pubsub.v1/projects.topics"),
        (
            "t: {type: pubsub.v1/projects.topics, id: google-a}",
            "t.id: 'google-a' is not the id of a pubsub.v1/projects.topics"
        ),
        ("t: {type: compute.v1/networks, id: Main}", "t.id: 'Main' is not the id of a compute.v1/networks"),
        ("t: {type: compute.v1/networks, id: main-}", "t.id: 'main-' is not the id of a compute.v1/networks"),
        (
            "d: {type: firestore.v1/projects.databases, id: (default), body: {locationId: eur3, type: FIRESTORE_NATIVE}}",
            nil
        ),
        ("_Default: {type: logging.v2/projects.sinks}", "'_Default' is not a name"),
    ])
    func anIDHasTheFormThatGoogleTakes(_ text: String, _ message: String?) {
        let found = ResourceFiles(text + "\n").errors
        #expect(found.first.map { $0.hasSuffix(message ?? "?") } ?? (message == nil), "\(found)")
    }

    @Test func theFormOfAnIDIsToldInWords() {
        let found = ResourceFiles("t: {type: pubsub.v1/projects.topics}\n").files.read().diagnostics
        #expect(
            found.first?.hint
                == "3 to 255 letters, digits and -._~+%, the first one a letter, not beginning with goog; it is the "
                + "entry's name unless you write id: …")
        let pool = "iam.v1/projects.locations.workloadIdentityPools"
        #expect(
            ResourceFiles("t: {type: \(pool), id: gcp-mine}\n").errors == [
                "t.id: 'gcp-mine' is not the id of a \(pool)"
            ])
    }

    @Test func servicesOfMonitoringAreBelowTheProject() throws {
        let plan = try ResourceFiles(
            """
            api: {type: monitoring.v3/services, body: {displayName: api, custom: {}}}
            fast:
              type: monitoring.v3/services.serviceLevelObjectives
              parent: monitoring_services.api
              body: {goal: 0.99, rollingPeriod: 86400s, serviceLevelIndicator: {basicSli: {availability: {}}}}
            """
        ).plan()
        let place = "https://monitoring.googleapis.com/v3/projects/acme-local/services"
        #expect(try plan.resource("monitoring_services.api").calls.create?.url == place + "?serviceId=api")
        let goal = try plan.resource("monitoring_services_service_level_objectives.fast")
        #expect(goal.calls.read.url == place + "/api/serviceLevelObjectives/fast")
        #expect(goal.body[at("userLabels", "calco-stack")] == "acme")
        #expect(
            ResourceFiles("a: {type: logging.v2/exclusions, body: {filter: x}}\n").errors == [
                "a.type: 'logging.v2/exclusions' is not supported, because it is written as logging.v2/projects.exclusions"
            ])
    }

    @Test func aTransferJobNamesItsProjectInEveryCall() throws {
        let plan = try ResourceFiles(
            """
            nightly: {type: storagetransfer.v1/transferJobs, body: {description: nightly, status: ENABLED}}
            """
        ).plan()
        let job = try plan.resource("storagetransfer_transfer_jobs.nightly")
        let place = "https://storagetransfer.googleapis.com/v1/transferJobs"
        #expect(job.calls.create?.url == place && job.calls.read.url == place + "/nightly?projectId=acme-local")
        #expect(job.calls.delete?.url == place + "/nightly?projectId=acme-local")
        #expect(job.calls.update?.body == ["projectId": "acme-local"] && job.calls.update?.member == "transferJob")
        #expect(job.body["name"] == "transferJobs/nightly" && job.body["projectId"] == "acme-local")
    }

    @Test func whatTheServerNamesIsFoundByAField() throws {
        for (type, field) in [
            ("recaptchaenterprise.v1/projects.keys", "displayName"), ("monitoring.v3/projects.snoozes", "displayName"),
            ("datacatalog.v1/projects.locations.taxonomies", "displayName"),
            ("recaptchaenterprise.v1/projects.firewallpolicies", "path"),
        ] {
            let errors = ResourceFiles("a: {type: \(type), id: a, body: {}}\n").errors
            #expect(errors.contains("a.id: the server assigns the id of a \(type)"), "\(errors)")
            #expect(errors.contains("a.body: '\(field)' is required"), "\(errors)")
        }
    }

    @Test func whatTheServerNamesHoldsNothingBeforeItIsThere() throws {
        func files(_ parent: String) -> ResourceFiles {
            ResourceFiles(
                """
                kinds: {type: datacatalog.v1/projects.locations.taxonomies, body: {displayName: kinds}}
                private:
                  type: datacatalog.v1/projects.locations.taxonomies.policyTags
                  parent: \(parent)
                  body: {displayName: private}
                """)
        }
        let reading = files("datacatalog_taxonomies.kinds").files.read()
        #expect(
            reading.diagnostics.map(\.message) == [
                "private.parent: the server assigns the id of 'datacatalog_taxonomies.kinds', so nothing can be in it before "
                    + "it is there"
            ])
        let shape = "projects/…/locations/…/taxonomies/…"
        #expect(reading.diagnostics.first?.hint?.hasSuffix("write its full name: \(shape)") == true)
        let path = "projects/acme-local/locations/europe-west1/taxonomies/7"
        let tag = try files(path).plan().resource("datacatalog_taxonomies_policy_tags.private")
        #expect(tag.calls.create?.url == "https://datacatalog.googleapis.com/v1/\(path)/policyTags")
    }

    @Test func whatIsInItselfIsTold() {
        let errors = ResourceFiles(
            """
            a: {type: bigquery.v2/tables, parent: bigquery_tables.a}
            b: {type: bigquery.v2/tables, parent: bigquery_datasets.nope}
            c: {type: bigquery.v2/routines, parent: bigquery_tables.b}
            """
        ).errors
        #expect(
            errors.filter { !$0.contains("required") } == [
                "a.parent: 'bigquery_tables.a' is in itself", "b.parent: there is no resource 'bigquery_datasets.nope'",
                "c.parent: there is no resource 'bigquery_datasets.nope'",
            ])
    }

    @Test func bytesAreBase64() {
        let view =
            "v: {type: bigquery.v2/tables, parent: bigquery_datasets.d, body: {materializedView: {query: x, maxStaleness: "
        let set = "d: {type: bigquery.v2/datasets}\n"
        #expect(ResourceFiles(set + view + "MC0wIDAgNDowOjA=}}}\n").errors == [])
        #expect(
            ResourceFiles(set + view + "\"0-0 0 4:0:0\"}}}\n").errors
                == ["v.body.materializedView.maxStaleness: '0-0 0 4:0:0' is not base64, in which Google takes bytes"])
    }
}
