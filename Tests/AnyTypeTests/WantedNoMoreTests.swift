import PlanModel
import Testing
import Text

/// What a configuration has no longer is taken away, refused or told, and not forgotten.
@Suite struct WantedNoMoreTests {
    private let world = StackWorld()

    private let backend = "https://compute.googleapis.com/compute/v1/projects/acme-local/global/backendServices/be"
    private let backends = "be: {type: compute.v1/backendServices, body: {loadBalancingScheme: EXTERNAL_MANAGED}}\n"

    @Test func aPolicyIsTakenOffABackend() async throws {
        let guarded = """
            guard: {type: compute.v1/securityPolicies}
            be: {type: compute.v1/backendServices, body: {loadBalancingScheme: EXTERNAL_MANAGED, securityPolicy: "${compute_security_policies.guard.selfLink}"}}

            """
        #expect(try await world.apply(guarded).failures == [])
        #expect(try await world.call("GET", backend)["securityPolicy"] != nil)
        // The policy itself leaves too: it can, once nothing uses it.
        let outcome = try await world.apply(backends)
        #expect(outcome.failures == [])
        #expect(outcome.writes.map(\.method) == ["POST", "DELETE"], "\(outcome.writes)")
        #expect(try await world.call("GET", backend)["securityPolicy"] == nil)
        try await world.isQuiet(backends)
    }

    /// Only what this stack set is taken away.
    @Test func aPolicyOfOthersStays() async throws {
        try await world.apply(backends + "guard: {type: compute.v1/securityPolicies}\n")
        let policy = "https://www.googleapis.com/compute/v1/projects/acme-local/global/securityPolicies/guard"
        try await world.call("POST", backend + "/setSecurityPolicy", ["securityPolicy": .string(policy)])
        try await world.isQuiet(backends + "guard: {type: compute.v1/securityPolicies}\n")
        #expect(try await world.call("GET", backend)["securityPolicy"] != nil)
    }

    private func subscription(_ rest: String) -> String {
        "topic: {type: pubsub.v1/projects.topics}\n"
            + "sub: {type: pubsub.v1/projects.subscriptions, body: {topic: \"${pubsub_topics.topic.name}\"\(rest)}}\n"
    }

    @Test func whatIsDroppedAndCannotBeIsRefused() async throws {
        try await world.apply(subscription(", filter: 'attributes.a = \"1\"'"))
        let outcome = try await world.apply(subscription(""))
        #expect(outcome.failures.count == 1 && outcome.failures[0].contains("cannot be changed"), "\(outcome.failures)")
    }

    /// What is there as before was its default, or the server does not let it go.
    @Test func whatIsDroppedAndStaysIsTold() async throws {
        try await world.apply(subscription(", ackDeadlineSeconds: 10, retainAckedMessages: true"))
        let outcome = try await world.apply(subscription(""))
        #expect(outcome.failures == [] && outcome.stays == ["pubsub_subscriptions.sub /ackDeadlineSeconds"])
        try await world.isQuiet(subscription(""))
    }

    /// What an entry said is remembered by its own entry in the state, whatever others of the type say (0029).
    @Test func whatNeedNotBeKeptGoesBesideWhatIs() async throws {
        let kept = "d1: {type: bigquery.v2/datasets, body: {location: EU}}\n"
        try await world.apply(
            kept + "d2: {type: bigquery.v2/datasets, body: {location: EU}, retain: false, because: test data}\n")
        let outcome = try await world.apply(kept)
        #expect(outcome.failures == [] && outcome.writes.map(\.method) == ["DELETE"], "\(outcome.changes)")
        let rest = try await world.apply("{}\n")
        #expect(!rest.writes.contains { $0.url.contains("/datasets/") }, "\(rest.writes)")
    }

    /// A budget is in no project, so only the state says that this stack made it.
    @Test func whatIsInNoProjectIsKeptAndRemembered() async throws {
        let budget = """
            monthly:
              type: billingbudgets.v1/billingAccounts.budgets
              parent: billingAccounts/0A1B2C-3D4E5F-6A7B8C
              body: {displayName: monthly, amount: {specifiedAmount: {currencyCode: USD, units: 50}}}

            """
        #expect(try await world.apply(budget).failures == [])
        let leaving = try await world.apply("{}\n").changes.first {
            $0.kind == "billingbudgets_billing_accounts_budgets"
        }
        #expect(leaving?.action == .keep && leaving?.reason?.hasSuffix("delete it by hand") == true)
        #expect(
            try await !world.apply("{}\n").changes.contains { $0.kind == "billingbudgets_billing_accounts_budgets" },
            "it was told")
        let back = try await world.apply(budget)
        #expect(back.failures == [], "\(back.failures)")
        try await world.isQuiet(budget)
    }

    /// A route has no update and holds nothing: it can be made anew, which says so.
    @Test func whatCannotBeChangedCanBeMadeAnew() async throws {
        func route(_ priority: Int) -> String {
            "net: {type: compute.v1/networks, body: {autoCreateSubnetworks: false}}\n"
                + "office: {type: compute.v1/routes, body: {network: \"${compute_networks.net.selfLink}\", destRange: "
                + "192.168.9.0/24, nextHopIp: 10.8.0.5, priority: \(priority)}}\n"
        }
        #expect(try await world.apply(route(900)).failures == [])
        let outcome = try await world.apply(route(800))
        #expect(outcome.failures.count == 1 && outcome.help.count == 1)
        #expect(outcome.help.first?.contains("--replace compute_routes.office") == true, "\(outcome.help)")
    }
}
