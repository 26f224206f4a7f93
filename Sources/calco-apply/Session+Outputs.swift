import Applier
import Diagnostics
import PlanModel
import Text

extension Session {
    /// Prints the outputs, or the one with this name. Returns the exit code.
    func outputs(_ name: String?) async throws -> Int32 {
        if let name, plan.outputs[name] == nil {
            throw Stop(
                "the plan has no output '\(name)'\(didYouMean(name, among: plan.outputs.keys))",
                help: plan.outputs.isEmpty
                    ? "it has none at all: write some under 'outputs' in project.yaml"
                    : "it has \(plan.outputs.keys.sorted().joined(separator: ", "))")
        }
        var plan = plan
        if let name { plan.outputs = plan.outputs.filter { $0.key == name } }
        let wanted = plan.outputTargets
        return try await reading(calling: plan.reading(wanted)) { [plan] line in
            let state = try await loadExisting(line, calling: plan.reading(wanted)).state
            let caller = line.caller
            let found = try await untilInterrupted(line) { await caller.readObjects(wanted, plan, state) }
            var objects: LiveObjects = [:]
            var unread: [Address: String] = [:]
            for resource in plan.resources {
                switch found[resource.address] {
                case .present(let live)?: objects[resource.address] = live.hiding(resource.sensitive)
                case .failed(let failure)?:
                    unread[resource.address] = "\(resource.address) could not be read: \(failure.message)"
                case .outOfReach?, .absent?, nil: continue
                }
            }
            let outputs = plan.outputs(objects, unread: unread)
            guard let name else {
                display.show(outputs)
                return unread.isEmpty ? 0 : 1
            }
            return display.show(outputs, of: name)
        }
    }
}

extension Display {
    fileprivate func show(_ outputs: PlanOutputs) {
        if let lines { return lines.print(outputs: outputs.values, missing: outputs.missing) }
        console.out(renderOutputList(outputs.values, missing: outputs.missing, indent: "", style: outStyle))
    }

    /// Returns the exit code.
    fileprivate func show(_ outputs: PlanOutputs, of name: String) -> Int32 {
        let value = outputs.values[name]
        let reason = outputs.missing[name] ?? "nobody knows why"
        if let lines {
            var line: JSONObject = ["type": "output", "name": .string(name)]
            if let value { line["value"] = .string(value) } else { line["missing"] = .string(reason) }
            lines.print(.object(line))
        } else if let value {
            console.out("\(value)\n")
        } else {
            console.error("\(style.paint("error:", .error)) the output '\(name)' has no value: \(reason)\n")
        }
        return value == nil ? 1 : 0
    }
}
