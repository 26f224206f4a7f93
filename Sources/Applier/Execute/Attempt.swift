import PlanModel

/// Which failures of a write are worth another try, how often, for how long and what the wait is for, and when the
/// object is read in between. A value; `Run.attempt` is the one loop that carries it out.
struct Attempt: Sendable {
    /// One reason to retry.
    struct Again: Sendable, Hashable {
        var cause: Cause
        var limit: Patience.Tries
        /// What the wait before the next try is for, as text; nil if the retry is immediate.
        var wait: String?
        /// What was sent may still arrive: it is looked for during this many seconds before it is sent again.
        var arrival: Int?

        init(_ cause: Cause, _ limit: Patience.Tries, waitingFor wait: String?, arrival: Int? = nil) {
            (self.cause, self.limit, self.wait, self.arrival) = (cause, limit, wait, arrival)
        }
    }

    enum Cause: Sendable, Hashable {
        /// Something that this run created may not be visible everywhere yet.
        case settling
        /// Somebody else changed the object since it was read: 412, and 409 unless it is one of these answers.
        case conflict(except: [ErrorPattern])
        case status(Int)
        case answer([ErrorPattern])
        /// No answer, or one that does not say whether the server acted.
        case unclear
        /// The server accepted it, but its answer cannot be read.
        case unreadable
        /// Any failure.
        case any
    }

    /// When the object itself is read between two tries.
    enum Look: Sendable, Hashable {
        /// Each try begins with a read of its own, or needs none.
        case never
        /// After the wait. If the object is gone there is no next try, and the failure gets this help.
        case afterWait(orHelp: String)
        /// Before the wait and after it: an object that is found is used instead of sending again.
        case aroundWait
    }

    /// The first one that matches counts.
    var again: [Again]
    var look = Look.never

    /// Why `failure` is retried; nil if it is permanent. `isSettling` means that something this run created explains
    /// it.
    func reason(for failure: ApplyFailure, isSettling: Bool) -> Again? {
        again.first { $0.cause.fits(failure, isSettling: isSettling) }
    }
}

extension Attempt.Cause {
    fileprivate func fits(_ failure: ApplyFailure, isSettling: Bool) -> Bool {
        let status = failure.error?.status
        return switch self {
        case .settling: isSettling
        case .conflict(let others): status == 412 || (status == 409 && !others.contains(where: failure.fits))
        case .status(let wanted): status == wanted
        case .answer(let patterns): patterns.contains(where: failure.fits)
        case .unclear: failure.error?.isUnclear ?? true
        case .unreadable: status.map { $0 < 300 } ?? false
        case .any: true
        }
    }
}

// What is retried, verb by verb.
extension Attempt {
    /// A create. "Already exists" does not say whether this run created the object: a read tells.
    static func create(_ rules: KindRules, _ patience: Patience) -> Attempt {
        let recovering = "the server to recover"
        return Attempt(
            again: [
                Again(.settling, patience.settling, waitingFor: permissions),
                Again(.answer(rules.timing.busy), patience.busy, waitingFor: "other changes to end"),
                Again(.status(409), patience.unclear, waitingFor: recovering),
                Again(
                    .answer(rules.readiness.exists), patience.unclear, waitingFor: recovering,
                    arrival: rules.timing.once),
                Again(.unclear, patience.unclear, waitingFor: recovering, arrival: rules.timing.once),
            ], look: .aroundWait)
    }

    /// An update, computed from the object's state at that time. A name in it that is taken stays taken.
    static func update(_ rules: KindRules, _ patience: Patience) -> Attempt {
        Attempt(
            again: [
                Again(.settling, patience.settling, waitingFor: permissions),
                Again(
                    .conflict(except: rules.readiness.taken), patience.conflict, waitingFor: "a concurrent change"),
            ], look: .afterWait(orHelp: "it was deleted while it was being changed; apply again"))
    }

    /// A delete. A non-empty object stays non-empty: that is not a concurrent change.
    static func delete(_ rules: KindRules, _ patience: Patience) -> Attempt {
        Attempt(again: [
            Again(.conflict(except: rules.readiness.occupied), patience.conflict, waitingFor: "a concurrent change")
        ])
    }

    /// Reading, merging and writing a policy. If an answer cannot be read, the policy may have been written, and a
    /// target reported as missing may be known to the next answer: a read tells.
    static func policy(_ patience: Patience) -> Attempt {
        let policy = patience.policy
        return Attempt(again: [
            Again(.settling, patience.settling, waitingFor: "what was just made to be known"),
            Again(.unreadable, policy, waitingFor: "a look at the policy"),
            Again(
                .status(404), .init(min(policy.tries, 2), seconds: policy.seconds), waitingFor: "a look at the policy"),
            Again(.conflict(except: []), policy, waitingFor: "a concurrent change"),
        ])
    }

    /// A read in the middle of a run.
    static func read(_ patience: Patience) -> Attempt {
        Attempt(again: [Again(.settling, patience.settling, waitingFor: permissions)])
    }

    /// This many rounds without a wait: each begins with a read, and ends early if another run was faster.
    static func rounds(_ count: Int) -> Attempt {
        Attempt(again: [Again(.any, .init(count, seconds: .max), waitingFor: nil)])
    }

    /// The name of the wait for something that this run has just created.
    private static let permissions = "permissions to take effect"
}
