package import PlanModel
import HTTP
import Text

/// The result of a prune.
package struct PruneResult: Sendable {
    /// How many orphans were expected to be deletable.
    package var wanted: Int
    /// How many of them are gone.
    package var gone = 0
    package var failures: [ApplyFailure] = []

    package var isComplete: Bool { gone == wanted }
}

/// Deletes those of `orphans` that can be deleted. A refused delete is retried once others are gone, because one of
/// them may have been using it. When asked to stop, it starts no further delete; the remaining ones are neither gone
/// nor failed. Orphans left by a killed run are found by the next one.
package func prune(_ orphans: Orphans, caller: Caller) async -> PruneResult {
    var left = orphans.prunable
    var result = PruneResult(wanted: left.count)
    while true {
        var refused: [(orphan: Orphans.Orphan, failure: ApplyFailure)] = []
        for orphan in left {
            if caller.effects.shouldStop() { break }
            guard let failure = await caller.delete(orphan) else {
                result.gone += 1
                continue
            }
            refused.append((orphan, failure))
        }
        result.failures = refused.map(\.failure)
        guard !refused.isEmpty, refused.count < left.count, !caller.effects.shouldStop() else {
            for failure in result.failures { caller.effects.report(.failed(failure)) }
            return result
        }
        left = refused.map(\.orphan)
    }
}

extension Orphans.Orphan {
    /// Its name in messages: no plan has an address for it.
    package var address: Address {
        Address(kind: kind, name: String(lastSegment(of: name)))
    }
}

extension Caller {
    fileprivate func delete(_ orphan: Orphans.Orphan) async -> ApplyFailure? {
        guard let call = orphan.delete, let read = orphan.read else { return nil }
        let start = effects.now()
        // It may have changed owners since it was shown.
        switch await readAnswer(read, orphan.address, orphan.inventory.rules) {
        case .missing: return nil
        case .failed(let failure): return failure
        case .object(let live):
            guard case .ours = ownership(of: live, orphan.inventory.owner) else {
                return ApplyFailure(
                    orphan.address, "delete", Sent(read), message: "it is not ours any more, and was not deleted")
            }
            guard !orphan.inventory.isProtected(live) else {
                return ApplyFailure(
                    orphan.address, "delete", Sent(read), message: "it was protected meanwhile, and was not deleted")
            }
        }
        effects.report(.started(orphan.address, .delete))
        do throws(TransportError) {
            let answer = try await send(
                call, body: call.body, repeatable: true, address: orphan.address, action: .delete)
            if let error = answer.error, !orphan.inventory.rules.provesAbsence(error) {
                return ApplyFailure(orphan.address, "delete", answer, error).hiding(hidden)
            }
        } catch {
            return ApplyFailure(orphan.address, "delete", call, error).hiding(hidden)
        }
        effects.report(.finished(orphan.address, .delete, seconds: effects.now() - start))
        return nil
    }
}
