import PlanModel
import Testing
import Text

/// What others change, or the server: it is not put back in passing.
@Suite struct ChangedElsewhereTests {
    private let world = StackWorld { $0 == "PASSWORD" ? "hush-hush-hush" : nil }

    // MARK: Left alone

    private let tables = "https://bigquery.googleapis.com/bigquery/v2/projects/acme-local/datasets/lake/tables/events"

    private func table(_ rest: String) -> String {
        "lake: {type: bigquery.v2/datasets, body: {location: EU}}\n"
            + "events: {type: bigquery.v2/tables, parent: bigquery_datasets.lake, \(rest)}\n"
    }

    @Test func whatIsLeftAloneIsSetOnce() async throws {
        let left = table("leave: [schema], body: {schema: {fields: [{name: a, type: STRING}]}}")
        #expect(try await world.apply(left).failures == [])
        #expect(try await world.call("GET", tables)["schema"] == ["fields": [["name": "a", "type": "STRING"]]])
        let columns: JSONValue = ["fields": [["name": "a", "type": "STRING"], ["name": "b", "type": "STRING"]]]
        try await world.call("PATCH", tables, ["schema": columns])
        try await world.isQuiet(left)
        // An update of something else does not touch it.
        let described = table("leave: [schema], body: {description: x, schema: {fields: [{name: a, type: STRING}]}}")
        let outcome = try await world.apply(described)
        #expect(outcome.failures == [] && outcome.writes.map { $0.body["description"] } == ["x"], "\(outcome.writes)")
        #expect(outcome.writes.allSatisfy { $0.body["schema"] == nil })
        // Left out of the body, it is nobody's.
        try await world.isQuiet(table("body: {description: x}"))
        #expect(try await world.call("GET", tables)["schema"] == columns)
    }

    /// Of what was compared so far, and of one that is compared again.
    @Test func leavingAloneBeginsAndEnds() async throws {
        let compared = table("body: {friendlyName: first}")
        try await world.apply(compared)
        try await world.call("PATCH", tables, ["friendlyName": "theirs"])
        try await world.isQuiet(table("leave: [friendlyName], body: {friendlyName: first}"))
        #expect(try await world.apply(compared).writes.map { $0.body["friendlyName"] } == ["first"])
    }

    @Test func aSecretThatIsLeftAloneIsSentOnce() async throws {
        func user(_ variable: String) -> String {
            """
            db: {type: sqladmin.v1/instances, body: {region: europe-west1, databaseVersion: POSTGRES_15, settings: {tier: db-f1-micro}}}
            app: {type: sqladmin.v1/users, parent: sqladmin_instances.db, leave: [password], body: {password: {environment: \(variable)}}}

            """
        }
        let first = try await world.apply(user("PASSWORD"))
        #expect(first.failures == [])
        #expect(first.writes.contains { $0.body["password"] == "hush-hush-hush" })
        try await world.isQuiet(user("PASSWORD"))
        try await world.isQuiet(user("OTHER"))
    }

    @Test(arguments: [
        ("schema.fields.0", "'schema.fields.0' is in a list"), ("view", "there is no 'view' in body"),
        ("labels", "'labels' holds the labels that say whose the object is"),
    ])
    func whatCannotBeLeftAlone(field: String, problem: String) {
        let errors = StackFiles(
            table("leave: [\(field)], body: {labels: {a: b}, schema: {fields: [{name: a, type: STRING}]}}")
        ).errors
        #expect(errors.count == 1 && errors[0].contains(problem), "\(errors)")
    }

    // MARK: Raised by the server

    private let instances = "https://sqladmin.googleapis.com/v1/projects/acme-local/instances/db"

    private func database(_ size: Int, tier: String = "db-f1-micro") -> String {
        "db: {type: sqladmin.v1/instances, body: {region: europe-west1, databaseVersion: POSTGRES_15, settings: {tier: "
            + "\(tier), dataDiskSizeGb: \(size), storageAutoResize: true}}}\n"
    }

    @Test func aDiskGrowsByItself() async throws {
        try await world.apply(database(50))
        try await world.call("PATCH", instances, ["settings": ["dataDiskSizeGb": "60", "settingsVersion": "1"]])
        try await world.isQuiet(database(50))
        let outcome = try await world.apply(database(50, tier: "db-g1-small"))
        #expect(outcome.failures == [], "\(outcome.failures)")
        #expect(try await world.call("GET", instances)["settings"]?["dataDiskSizeGb"] == "60")
        try await world.isQuiet(database(50, tier: "db-g1-small"))
        // One who writes another size wants it.
        #expect(try await world.apply(database(70, tier: "db-g1-small")).failures == [])
        let smaller = try await world.apply(database(40, tier: "db-g1-small"))
        #expect(smaller.failures.count == 1 && smaller.failures[0].contains("cannot be decreased"))
    }

    @Test func aRotationMovesItsTime() async throws {
        let url = "https://secretmanager.googleapis.com/v1/projects/acme-local/secrets/hook"
        func stack(_ labels: String) -> (String, String) {
            (
                "rotations: {type: pubsub.v1/projects.topics}\n",
                "secrets: {hook: {by_hand: true, body: {labels: {\(labels)}, rotation: {rotationPeriod: 2592000s, nextRotationTime: "
                    + "\"2026-02-15T00:00:00Z\"}, topics: [{name: \"${pubsub_topics.rotations.name}\"}]}}}\ngrants:\n"
                    + "  - {to: \"serviceAccount:service-${project.number}@gcp-sa-secretmanager.iam.gserviceaccount.com\", "
                    + "role: roles/pubsub.publisher, on: pubsub_topics.rotations}\n"
            )
        }
        let (resources, project) = stack("a: b")
        #expect(try await world.apply(resources, project: project).failures == [])
        let later: JSONValue = ["rotation": ["nextRotationTime": "2026-03-17T00:00:00Z"]]
        let moved = try await world.call("PATCH", url + "?updateMask=rotation.nextRotationTime", later)
        #expect(moved["rotation"]?["nextRotationTime"] == "2026-03-17T00:00:00Z", "\(moved)")
        try await world.isQuiet(resources, project: project)
        let (_, other) = stack("a: c")
        #expect(try await world.apply(resources, project: other).failures == [])
        let kept = try await world.call("GET", url)
        #expect(kept["rotation"]?["nextRotationTime"] == "2026-03-17T00:00:00Z" && kept["labels"]?["a"] == "c")
    }

    // MARK: Of others

    @Test func poolsOfOthersAreNoDifference() async throws {
        let pools = "https://container.googleapis.com/v1/projects/acme-local/locations/europe-west1/clusters/main"
        func cluster(_ inline: String) -> String {
            """
            main: {type: container.v1/projects.locations.clusters, body: {nodePools: [\(inline)]}}
            spot: {type: container.v1/projects.locations.clusters.nodePools, parent: container_clusters.main, body: {initialNodeCount: 1}}

            """
        }
        let written = cluster("{name: default, initialNodeCount: 1}")
        #expect(try await world.apply(written).failures == [])
        let shown = try await world.call("GET", pools)["nodePools"]?.array?.compactMap { $0["name"]?.string }
        #expect(shown == ["default", "spot"])
        try await world.isQuiet(written)
        let outcome = try await world.apply(cluster("{name: default, initialNodeCount: 2}"))
        #expect(outcome.failures.count == 1 && outcome.failures[0].contains("/nodePools/default/initialNodeCount"))
        let dropped = try await world.apply(cluster("{name: other, initialNodeCount: 1}"))
        #expect(
            dropped.failures.count == 1 && dropped.failures[0].contains("/nodePools/default"), "\(dropped.failures)")
    }

    @Test func aRepositoryMayHaveASlash() async throws {
        let repository = "repo: {type: sourcerepo.v1/projects.repos, id: acme/mirror}\n"
        let outcome = try await world.apply(repository)
        #expect(outcome.failures == [] && outcome.served == [], "\(outcome.served)")
        try await world.isQuiet(repository)
    }

    /// The state has what the plan has no more, in whatever place that is.
    @Test func whatLeavesMayBeInAnotherPlaceThanTheRest() async throws {
        let here = "a: {type: compute.v1/addresses}\n"
        #expect(try await world.apply(here + "b: {type: compute.v1/addresses, location: us-central1}\n").failures == [])
        let outcome = try await world.apply(here)
        #expect(outcome.failures == [] && outcome.writes.map(\.method) == ["DELETE"], "\(outcome)")
        let moved = try await world.apply("a: {type: compute.v1/addresses, location: us-central1}\n")
        #expect(moved.failures == [], "\(moved.failures)")
        try await world.isQuiet("a: {type: compute.v1/addresses, location: us-central1}\n")
    }

    /// A number of 64 bits travels as a text.
    @Test func aZeroIsNoDifferenceAsATextEither() async throws {
        func reservation(_ slots: Int) -> String {
            "r: {type: bigqueryreservation.v1/projects.locations.reservations, body: {slotCapacity: \(slots), autoscale: {maxSlots: 100}}}\n"
        }
        let made = try await world.apply(reservation(100))
        #expect(made.failures == [])
        let outcome = try await world.apply(reservation(0))
        #expect(outcome.failures == [] && outcome.served == [], "\(outcome.served)")
        try await world.isQuiet(reservation(0))
    }
}
