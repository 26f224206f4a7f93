package import HTTP
import Synchronization

/// A store that many may use at once, and the directory that keeps it, if there is one.
package final class Cloud: Sendable {
    private struct Contents {
        var store: Store
        var log: StoreLog?
        /// Why the log ended: after a failed write nobody knows what the disk has, so nothing may follow it.
        var failure: StoreLogError?
    }

    private let contents: Mutex<Contents>

    /// A cloud in memory: it goes with the process.
    package init(_ store: Store = Store()) { contents = Mutex(Contents(store: store)) }

    /// The cloud that `directory` keeps; made when it is not there. Throws `StoreLogError` when the directory cannot be
    /// used or another process has it.
    package init(
        directory: String, projects: [String: String] = [:], pollsUntilDone: Int = 1
    ) throws(StoreLogError) {
        let (log, changes) = try StoreLog.at(directory)
        let store = Store(replaying: changes, projects: projects, pollsUntilDone: pollsUntilDone)
        var contents = Contents(store: store, log: log)
        try contents.log?.compactIfWorthwhile(store)
        self.contents = Mutex(contents)
    }

    /// A copy in memory of the cloud that `directory` keeps, empty where there is none: nothing is made there, nothing
    /// changed, and another process may use it meanwhile. Throws `StoreLogError` when it cannot be read.
    package init(
        copying directory: String, projects: [String: String] = [:], pollsUntilDone: Int = 1
    ) throws(StoreLogError) {
        let changes = try StoreLog.changes(in: directory)
        contents = Mutex(
            Contents(store: Store(replaying: changes, projects: projects, pollsUntilDone: pollsUntilDone)))
    }

    deinit { contents.withLock { $0.log?.close() } }

    /// Answers `request`; what it changed is on disk before the answer is handed out. Throws when it cannot be kept:
    /// then nobody knows how much of it the disk has.
    package func answer(_ request: Request, at now: Instant) throws(TransportError) -> Response {
        let result: Result<Response, StoreLogError> = contents.withLock { contents in
            if let failure = contents.failure { return .failure(failure) }
            let response = Emulator.answer(request, in: &contents.store, at: now)
            let changes = contents.store.takeChanges()
            guard !changes.isEmpty else { return .success(response) }
            do throws(StoreLogError) {
                try contents.log?.append(changes)
                return .success(response)
            } catch {
                contents.failure = error
                return .failure(error)
            }
        }
        switch result {
        case .success(let response): return response
        case .failure(let error): throw TransportError(.unanswered, error.description)
        }
    }

    /// Does `body` to the store; what it changed is on disk when this returns.
    func change(_ body: (inout Store) -> Void) throws(StoreLogError) {
        let failure: StoreLogError? = contents.withLock { contents in
            if let failure = contents.failure { return failure }
            body(&contents.store)
            do throws(StoreLogError) {
                try contents.log?.append(contents.store.takeChanges())
                return nil
            } catch {
                contents.failure = error
                return error
            }
        }
        if let failure { throw failure }
    }

    /// A copy of all that the cloud holds now.
    package var store: Store { contents.withLock { $0.store } }
}
