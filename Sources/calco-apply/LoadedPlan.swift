import Auth
import Diagnostics
import Foundation
import PlanModel

/// The plan of this run, and the digest of the file that it was loaded from.
struct LoadedPlan {
    let plan: Plan
    let digest: String

    /// Stops if it is not a plan, or not the one that was reviewed.
    init(_ file: String, expected: String? = nil) throws(Stop) {
        let bytes: [UInt8]
        do { bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file))) } catch {
            throw Stop(
                "cannot read the plan \(file)",
                help: "write one with: calco compile --config config --env ENV --out \(file)")
        }
        digest = PlanModel.digest(bytes)
        if let expected, expected != digest {
            throw Stop(
                "\(file) is another plan than the one that --digest names\n  expected \(expected)\n  found    \(digest)",
                help: "apply the plan that was reviewed, or review this one")
        }
        do throws(PlanReadError) { plan = try Plan(parsing: bytes) } catch {
            throw Stop("\(file) is not a plan that this program can apply: \(error)")
        }
    }
}
