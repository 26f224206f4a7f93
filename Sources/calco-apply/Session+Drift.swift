import Applier
import PlanModel

extension Session {
    /// Reads, compares and shows. Returns the exit code.
    func drift() async throws -> Int32 {
        try await reading { line in
            let loaded = try await loadExisting(line)
            let state = loaded.state
            display.show(loaded.moves)
            let (plan, caller) = (plan, line.caller)
            let drift = try await untilInterrupted(line) { await caller.readDrift(plan, state) }.hiding(caller)
            display.show(drift)
            return drift.failures.isEmpty ? drift.isNone ? 0 : 2 : 1
        }
    }
}

extension Drift {
    /// The same without the secrets that the run knows: a server may repeat them anywhere.
    fileprivate func hiding(_ caller: Caller) -> Drift {
        func hidden(_ value: FieldChange.Value?) -> FieldChange.Value? {
            if case .known(let value)? = value { .known(caller.hiding(value)) } else { value }
        }
        var drift = self
        drift.objects = objects.map { object in
            var object = object
            object.note = object.note.map { caller.hiding($0) }
            object.fields = object.fields.map { field in
                var field = field
                (field.applied, field.live, field.planned) = (
                    hidden(field.applied), hidden(field.live), hidden(field.planned)
                )
                return field
            }
            return object
        }
        return drift
    }
}
