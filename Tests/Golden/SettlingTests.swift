import Applier
import HTTP
import PlanModel
import Synchronization
import Testing
import Text

/// What was just made is not known everywhere at once: the local cloud says so for a while, in Google's words, and an
/// apply waits for it, as long as the kind says and no longer.
@Suite("Settling")
struct SettlingTests {
    /// Answers of the real services until something that was just made is known to them.
    enum Fault: String, CaseIterable {
        /// iam-17, run-27
        case accountInPolicy, accountToActAs
        /// run-29, gcsfuse-6, run-56
        case secret, mount, image

        /// A golden case with what is affected.
        var example: String {
            switch self {
            case .accountInPolicy, .secret: "secret-latest"
            case .accountToActAs, .image: "service-minimal"
            case .mount: "service-folder-mount"
            }
        }

        /// Whether the answer to `request` depends on what is not known yet.
        func concerns(_ request: Request) -> Bool {
            guard request.method != "GET" else { return false }
            let isPolicy = request.url.contains(":setIamPolicy")
            if self == .accountInPolicy {
                let body = request.body.map { String(decoding: $0, as: UTF8.self) } ?? ""
                return isPolicy && body.contains("serviceAccount:")
            }
            return !isPolicy && request.url.contains("run.googleapis.com/v2/") && !request.url.contains(":wait")
        }

        var answer: Response {
            switch self {
            case .accountInPolicy: refusal(400, "INVALID_ARGUMENT", "Service account api@acme does not exist.")
            case .accountToActAs:
                refusal(
                    403, "PERMISSION_DENIED",
                    "Permission 'iam.serviceaccounts.actAs' denied on service account api@acme (or it may not exist).")
            case .secret:
                refusal(
                    400, "FAILED_PRECONDITION",
                    "Permission denied on secret: projects/1/secrets/s/versions/1 for Revision service account api@acme."
                )
            case .mount:
                refusal(
                    400, "FAILED_PRECONDITION", "OpenBucket: Bad credentials for bucket \"acme\": permission denied")
            case .image:
                refusal(
                    403, "PERMISSION_DENIED",
                    "Google Cloud Run Service Agent service-1@serverless-robot-prod.iam.gserviceaccount.com must have "
                        + "permission to read the image, europe-west1-docker.pkg.dev/p/r/i.")
            }
        }

        /// The seconds for which it is waited.
        var patience: ClosedRange<Double> {
            switch self {
            case .accountInPolicy, .accountToActAs: 120...240
            case .secret, .mount: 360...540
            case .image: 300...540
            }
        }

        private func refusal(_ status: Int, _ word: String, _ message: String) -> Response {
            Response(
                status: status,
                json: ["error": ["code": JSONValue(status), "message": .string(message), "status": .string(word)]])
        }
    }

    /// Sends to `world`, in which `fault` lasts `seconds` from the first request on that it concerns.
    private func send(_ fault: Fault, lasting seconds: Double, _ world: World) -> Send {
        let inner = world.send
        let start = Mutex<Double?>(nil)
        return { request throws(TransportError) in
            if fault.concerns(request) {
                let since = start.withLock { start in
                    start = start ?? world.now
                    return start ?? 0
                }
                if world.now - since < seconds { return fault.answer }
            }
            return try await inner(request)
        }
    }

    private func plan(_ fault: Fault) throws -> Plan {
        try #require(Case.all.first { $0.name == fault.example }).plan()
    }

    @Test(arguments: Fault.allCases) func whatWasJustMadeIsWaitedFor(_ fault: Fault) async throws {
        let plan = try plan(fault)
        let world = World(plan)
        try await world.apply(plan, through: send(fault, lasting: 60, world)).expectSuccess()
        #expect(world.now >= 60)
        let (decision, _) = try await world.decision(plan)
        #expect(decision.changes.isEmpty, "\(decision.changes.map(\.address.text))")
    }

    @Test(arguments: Fault.allCases) func butNotForEver(_ fault: Fault) async throws {
        let plan = try plan(fault)
        let world = World(plan)
        let before = world.now
        let applied = try await world.apply(plan, through: send(fault, lasting: 10_000, world))
        #expect(!applied.isSuccess)
        #expect(applied.failureText.contains("server: "))
        #expect(fault.patience.contains(world.now - before), "\(world.now - before) s: \(applied.failureText)")
    }
}
