import PlanModel

/// Which failures of a write are worth another try, how often, how long and what for, and where the truth is read
/// meanwhile. A value; `Run.attempt` is the one loop that carries it out.
struct Attempt: Sendable {
    /// One reason to try again.
    struct Again: Sendable, Hashable {
        var cause: Cause
        var limit: Patience.Tries
        /// What the wait before the next try is for, in words; nil where it is sent at once.
        var wait: String?
        /// What was sent may still arrive: it is looked for during so many seconds before it is sent again.
        var arrival: Int?

        init(_ cause: Cause, _ limit: Patience.Tries, waitingFor wait: String?, arrival: Int? = nil) {
            (self.cause, self.limit, self.wait, self.arrival) = (cause, limit, wait, arrival)
        }
    }

    enum Cause: Sendable, Hashable {
        /// Something that this run made may not be visible everywhere yet.
        case settling
        /// Somebody else changed the object since it was read: 412, and 409 where it is none of these answers.
        case conflict(except: [ErrorPattern])
        case status(Int)
        case answer([ErrorPattern])
        /// No answer, or one that leaves open whether the server acted.
        case unclear
        /// The server took it, and its answer cannot be read.
        case unreadable
        /// Whatever it is.
        case any
    }

    /// When the object itself is read between two tries.
    enum Look: Sendable, Hashable {
        /// Each try begins with a read of its own, or needs none.
        case never
        /// After the wait. Without the object there is no next try: the failure then has this help.
        case afterWait(orHelp: String)
        /// Before the wait, and after it: what is found is taken instead of being sent again.
        case aroundWait
    }

    /// The first one that fits counts.
    var again: [Again]
    var look = Look.never

    /// Why `failure` is tried again; nil when it is for good. `isSettling` says that what this run made explains it.
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

// What is tried again, verb by verb.
extension Attempt {
    /// A create. That something is there already is no answer to whether this run made it: reading tells.
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

    /// An update, of what the object is by then.
    static func update(_ patience: Patience) -> Attempt {
        Attempt(
            again: [
                Again(.settling, patience.settling, waitingFor: permissions),
                Again(.conflict(except: []), patience.conflict, waitingFor: "a concurrent change"),
            ], look: .afterWait(orHelp: "it was deleted while it was being changed; apply again"))
    }

    /// A delete. What is not empty stays so: that is no concurrent change.
    static func delete(_ rules: KindRules, _ patience: Patience) -> Attempt {
        Attempt(again: [
            Again(.conflict(except: rules.readiness.occupied), patience.conflict, waitingFor: "a concurrent change")
        ])
    }

    /// Reading, merging and writing a policy. An answer that cannot be read leaves open whether it was written, and of a
    /// target that is not there the next answer may know: reading it tells.
    static func policy(_ patience: Patience) -> Attempt {
        let policy = patience.policy
        return Attempt(again: [
            Again(.settling, patience.settling, waitingFor: "new accounts to be known"),
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

    /// So many rounds without a wait: each begins with a read, and ends where another run was faster.
    static func rounds(_ count: Int) -> Attempt {
        Attempt(again: [Again(.any, .init(count, seconds: .max), waitingFor: nil)])
    }

    /// What the wait is called for what this run has just made.
    private static let permissions = "permissions to take effect"
}
