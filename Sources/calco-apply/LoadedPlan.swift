import Auth
import Diagnostics
import Foundation
import PlanModel

/// The plan of this run, and the digest of the file that it was loaded from.
struct LoadedPlan {
    let plan: Plan
    let digest: String

    /// Stops if it is not a plan, or not the one that was reviewed.
    init(_ command: CalcoApply) throws(Stop) {
        let bytes: [UInt8]
        do { bytes = Array(try Data(contentsOf: URL(fileURLWithPath: command.plan))) } catch {
            throw Stop(
                "cannot read the plan \(command.plan)",
                help: "write one with: calco compile --config config --env ENV --out \(command.plan)")
        }
        digest = PlanModel.digest(bytes)
        if let expected = command.digest, expected != digest {
            throw Stop(
                "\(command.plan) is another plan than the one that --digest names\n  expected \(expected)\n  found    \(digest)",
                help: "apply the plan that was reviewed, or review this one")
        }
        do throws(PlanReadError) { plan = try Plan(parsing: bytes) } catch {
            throw Stop("\(command.plan) is not a plan that this program can apply: \(error)")
        }
    }
}
