package import PlanModel
package import Text

/// A field in which what was applied last, the cloud and the plan are not all the same.
package struct FieldDrift: Sendable, Hashable {
    /// Which side is not as it was applied last.
    package enum Side: String, Sendable, Hashable {
        case cloud
        case plan
        case both
        /// It cannot be told: nothing is known of the last apply, or the value is a secret.
        case unknown
    }

    package var pointer: JSONPointer
    package var moved: Side
    /// Nil if it was absent; also if nothing is known of an earlier apply.
    package var applied: FieldChange.Value?
    package var live: FieldChange.Value?
    package var planned: FieldChange.Value?

    package init(
        pointer: JSONPointer, moved: Side, applied: FieldChange.Value?, live: FieldChange.Value?,
        planned: FieldChange.Value?
    ) {
        (self.pointer, self.moved) = (pointer, moved)
        (self.applied, self.live, self.planned) = (applied, live, planned)
    }
}

/// The same differences from three sides, joined: `cloud` is what applying the old body again would change, `plan` what
/// applying the plan would change, and `between` how the plan differs from `applied`, the body as it was sent last.
func fieldDrift(
    cloud: [FieldChange], plan: [FieldChange], between: [FieldChange], applied: JSONValue?
) -> [FieldDrift] {
    // What refers to something that is not there yet cannot be compared; that this is not there is told by itself.
    let plan = plan.filter { $0.new != .knownAfterApply || $0.overlaps(cloud) }
    let between = between.filter { $0.new != .knownAfterApply }
    let wanted = plan.map { change in
        let (hasCloudMoved, hasPlanMoved) = (change.overlaps(cloud), change.overlaps(between))
        guard !change.isSecret else {
            return FieldDrift(
                pointer: change.pointer, moved: change.secretSide, applied: applied == nil ? nil : .sensitive(nil),
                live: change.old, planned: change.new)
        }
        let before: FieldChange.Value? =
            if let same = cloud.first(where: { $0.pointer == change.pointer }) {
                same.new
            } else if let same = between.first(where: { $0.pointer == change.pointer }) {
                same.old
            } else if hasCloudMoved || hasPlanMoved || applied == nil {
                applied?[change.pointer].map { .known($0) }
            } else {
                change.old
            }
        let side: FieldDrift.Side =
            switch (hasCloudMoved, hasPlanMoved) {
            case (true, true): .both
            case (true, false): .cloud
            case (false, true): .plan
            case (false, false): .unknown
            }
        return FieldDrift(
            pointer: change.pointer, moved: side, applied: before, live: change.old, planned: change.new)
    }
    // Here the plan says what the cloud has: it was changed by hand first, or by both.
    let followed = cloud.filter { $0.new != .knownAfterApply && !$0.overlaps(plan) }.map { change in
        let isPlanned = change.overlaps(between)
        let same = between.first { $0.pointer == change.pointer }
        return FieldDrift(
            pointer: change.pointer, moved: isPlanned ? .both : .cloud, applied: change.new, live: change.old,
            planned: same.map(\.new) ?? (isPlanned ? change.old : change.new))
    }
    return wanted + followed
}

extension FieldChange {
    /// True if one of `others` is at, above or below this field.
    fileprivate func overlaps(_ others: [FieldChange]) -> Bool {
        others.contains {
            pointer.tokens.starts(with: $0.pointer.tokens) || $0.pointer.tokens.starts(with: pointer.tokens)
        }
    }

    fileprivate var isSecret: Bool {
        if case .sensitive? = new { return true }
        if case .sensitive(.some)? = old { return true }
        return false
    }

    /// Of a secret only the source can be compared with that of the last apply.
    fileprivate var secretSide: FieldDrift.Side {
        guard case .sensitive(let before?)? = old else { return .unknown }
        if case .sensitive(let after)? = new { return before == after ? .unknown : .plan }
        return .plan
    }
}
