import Applier
import Diagnostics
import PlanModel
import Text

extension Session {
    /// The same session about a plan that takes over what is at `texts`.
    func adopting(_ texts: [String]) throws(Stop) -> Session {
        let adopted = try planned(texts, for: "adopt")
        var session = self
        for index in plan.resources.indices where adopted.contains(plan.resources[index].address) {
            session.plan.resources[index].adopts = true
        }
        return session
    }

    /// Lists what is there without a proof that it is ours. Returns the exit code.
    func listAdoptable() async throws -> Int32 {
        try await reading { line in
            let decision = try await read(line, isSaved: false).decision
            let names = Dictionary(plan.resources.map { ($0.address, $0.name) }) { first, _ in first }
            let adoptable = decision.failures.filter(\.isUnadopted)
            for failure in adoptable {
                display.show(adoptable: failure, name: names[failure.address] ?? "")
            }
            if adoptable.isEmpty { display.showNoneAdoptable() }
            let others = decision.failures.filter { !$0.isUnadopted }
            return others.isEmpty ? 0 : display.refuse(others)
        }
    }
}

extension Display {
    fileprivate func show(adoptable failure: ApplyFailure, name: String) {
        guard let lines else { return console.out("\(failure.address)  (\(failure.message))\n") }
        lines.print([
            "address": .string(failure.address.text), "message": .string(failure.message), "name": .string(name),
            "type": "adoptable",
        ])
    }

    fileprivate func showNoneAdoptable() {
        if lines == nil { console.out("Nothing to adopt: what is there is this stack's, or another's.\n") }
    }
}
