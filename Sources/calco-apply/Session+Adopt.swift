import Applier
import Diagnostics
import PlanModel
import Text

extension Session {
    /// The same session about a plan that takes over what is at `texts`.
    func adopting(_ texts: [String]) throws(Stop) -> Session {
        let adopted = try planned(texts, for: "adopt")
        var session = self
        session.adopted = adopted
        for index in plan.resources.indices where adopted.contains(plan.resources[index].address) {
            session.plan.resources[index].adopts = true
        }
        return session
    }

    /// Lists what is there without a proof that it is ours. Returns the exit code.
    func listAdoptable() async throws -> Int32 {
        try await reading { line in
            let decision = try await read(line, isSaved: false).decision
            let adoptable = decision.failures.filter { $0.unadopted != nil }
            for failure in adoptable {
                display.show(adoptable: failure)
            }
            if adoptable.isEmpty { display.showNoneAdoptable() }
            let others = decision.failures.filter { $0.unadopted == nil }
            let code = others.isEmpty ? 0 : display.refuse(others)
            display.lines?.print([
                "type": "adopt_summary", "adoptable": JSONValue(adoptable.count), "failed": JSONValue(others.count),
                "success": .bool(others.isEmpty),
            ])
            return code
        }
    }
}

extension Display {
    fileprivate func show(adoptable failure: ApplyFailure) {
        guard let lines else { return console.out("\(failure.address)  (\(failure.message))\n") }
        lines.print([
            "address": .string(failure.address.text), "message": .string(failure.message),
            "name": .string(failure.unadopted ?? ""), "type": "adoptable",
        ])
    }

    fileprivate func showNoneAdoptable() {
        if lines == nil { console.out("Nothing to adopt: what is there is this stack's, or another's.\n") }
    }

    /// Shows what the state is about to take over without a change.
    func show(takenOver addresses: [Address]) {
        for address in addresses {
            guard let lines else {
                console.out("    \(outStyle.paint("\(address)", .emphasis))  (it is taken over as it is)\n")
                continue
            }
            lines.print(["type": "planned_adoption", "address": .string(address.text)])
        }
    }
}
