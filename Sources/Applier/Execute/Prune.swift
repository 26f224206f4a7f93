package import PlanModel
import HTTP

/// What a pruning came to.
package struct PruneResult: Sendable {
    /// How many orphans could be deleted as far as was known before.
    package var wanted: Int
    /// How many of them are gone.
    package var gone = 0
    package var failures: [ApplyFailure] = []

    package var isComplete: Bool { gone == wanted }
}

/// Deletes `orphans`, as far as each can be. What is refused is tried again once others are gone, for it may be used by
/// one of them. Asked to stop, it begins no other one: those are neither gone nor failed. A killed run leaves orphans that
/// the next one finds.
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
    /// What messages call it: no plan has an address for it.
    package var address: Address {
        Address(kind: kind, name: name.split(separator: "/").last.map(String.init) ?? name)
    }
}

extension Caller {
    fileprivate func delete(_ orphan: Orphans.Orphan) async -> ApplyFailure? {
        guard let call = orphan.delete, let read = orphan.read else { return nil }
        let start = effects.now()
        // It may have changed hands since it was shown.
        switch await readAnswer(read, orphan.address) {
        case .missing: return nil
        case .failed(let failure): return failure
        case .object(let live):
            guard case .ours = ownership(of: live, orphan.owner) else {
                return ApplyFailure(
                    orphan.address, "delete", Sent(read), message: "it is not ours any more, and was not deleted")
            }
        }
        effects.report(.started(orphan.address, .delete))
        do throws(TransportError) {
            let answer = try await send(
                call, body: call.body, repeatable: true, address: orphan.address, action: .delete)
            if let error = answer.error, error.status != 404 {
                return ApplyFailure(orphan.address, "delete", answer, error).hiding(hidden)
            }
        } catch {
            return ApplyFailure(orphan.address, "delete", call, error).hiding(hidden)
        }
        effects.report(.finished(orphan.address, .delete, seconds: effects.now() - start))
        return nil
    }
}
