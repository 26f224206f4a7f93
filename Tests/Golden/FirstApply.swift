import Applier
import HTTP
import PlanModel
import Synchronization

/// The first apply of a case, from which many laws start: it runs once, and each law gets its own copy of the world.
struct FirstApply: Sendable {
    let plan: Plan
    let applied: Applied
    let transcript: Transcript
    private let world: World

    /// A world in which the plan was applied, for the caller alone.
    func newWorld() -> World { World(copying: world) }

    private static let made = Mutex<[String: Task<FirstApply, any Error>]>([:])

    static func of(_ example: Case) async throws -> FirstApply {
        let task = made.withLock { made in
            let task = made[example.name] ?? Task { try await make(example) }
            made[example.name] = task
            return task
        }
        return try await task.value
    }

    private static func make(_ example: Case) async throws -> FirstApply {
        let plan = try example.plan()
        let world = try await example.world(plan)
        let transcript = Transcript(of: world.send, hiding: world.secrets)
        let applied = try await world.apply(plan, through: transcript.send)
        return FirstApply(plan: plan, applied: applied, transcript: transcript, world: world)
    }
}
