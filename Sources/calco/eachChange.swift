import PlanModel
import Review

/// Passes on the changes in order. Resources with the same bytes in both plans are not read again, and not reported
/// unless something else changes them. True if any of the changes is not a no-op.
func eachChange(
    from old: PlanOnDisk, to new: PlanOnDisk, _ emit: (Change) throws(FileError) -> Void
) throws(FileError) -> Bool {
    var comparison = Comparison(to: new.plan)
    var hasChanges = false
    let pairs = pairs(old.addresses, new.addresses, moved: new.plan.moved)
    for start in stride(from: 0, to: pairs.count, by: batch) {
        let some = pairs[start..<min(start + batch, pairs.count)]
        let skipsSame = comparison.canSkipSame
        let contents = Concurrently().results(some.count) { index in
            Result { () throws(FileError) in
                try Contents(of: some[start + index], old, new, skipsSame: skipsSame)
            }
        }
        for (pair, contents) in zip(some, contents) {
            var contents = try contents.get()
            // Something of this batch was replaced.
            if contents == nil, !comparison.canSkipSame {
                contents = try Contents(of: pair, old, new, skipsSame: false)
            }
            guard let contents else { continue }
            let change = comparison.change(contents)
            if change.action != .noop { hasChanges = true }
            try emit(change)
        }
    }
    for file in [old.file, new.file] { try file?.checkIsUnchanged() }
    return hasChanges
}

/// How many resources are read at a time: enough work for all cores, little memory.
private let batch = 1024

/// The resources of a pair.
private enum Contents: Sendable {
    case both(Resource, Resource)
    case added(Resource)
    case removed(Resource)

    /// Nil if both have the same bytes.
    init?(of pair: Pair, _ old: PlanOnDisk, _ new: PlanOnDisk, skipsSame: Bool) throws(FileError) {
        switch pair {
        case .both(let before, let after):
            if skipsSame, try old.bytes(of: before) == new.bytes(of: after) { return nil }
            self = .both(try old.resource(before), try new.resource(after))
        case .added(let after): self = .added(try new.resource(after))
        case .removed(let before): self = .removed(try old.resource(before))
        }
    }
}

extension Comparison {
    fileprivate mutating func change(_ contents: Contents) -> Change {
        switch contents {
        case .both(let before, let after): change(from: before, to: after)
        case .added(let after): addition(of: after)
        case .removed(let before): removal(of: before)
        }
    }
}
