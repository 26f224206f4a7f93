package import HTTP
import Synchronization

/// A store for concurrent use, and the directory that persists it, if any.
package final class Cloud: Sendable {
    private struct Contents {
        var store: Store
        var log: StoreLog?
        /// Why the log ended: after a failed write it is unknown what the disk has, so nothing may follow.
        var failure: StoreLogError?
    }

    private let contents: Mutex<Contents>

    /// A cloud in memory, which ends with the process.
    package init(_ store: Store = Store()) { contents = Mutex(Contents(store: store)) }

    /// The cloud in `directory`, created if it does not exist. Throws `StoreLogError` if the directory cannot be used
    /// or another process uses it.
    package init(
        directory: String, projects: [String: String] = [:], pollsUntilDone: Int = 1, tokenSeconds: Int? = nil
    ) throws(StoreLogError) {
        let (log, changes) = try StoreLog.at(directory)
        var store = Store(replaying: changes, projects: projects, pollsUntilDone: pollsUntilDone)
        store.tokenSeconds = tokenSeconds
        var contents = Contents(store: store, log: log)
        try contents.log?.compactIfWorthwhile(store)
        self.contents = Mutex(contents)
    }

    /// A copy in memory of the cloud in `directory`, empty if there is none: nothing is created or changed there, and
    /// another process may use it meanwhile. Throws `StoreLogError` if it cannot be read.
    package init(
        copying directory: String, projects: [String: String] = [:], pollsUntilDone: Int = 1
    ) throws(StoreLogError) {
        let changes = try StoreLog.changes(in: directory)
        contents = Mutex(
            Contents(store: Store(replaying: changes, projects: projects, pollsUntilDone: pollsUntilDone)))
    }

    deinit { contents.withLock { $0.log?.close() } }

    /// Answers `request`; its changes are on disk before the answer is returned. Throws if they cannot be stored: then
    /// it is unknown how much of them the disk has.
    package func answer(_ request: Request, at now: Instant) throws(TransportError) -> Response {
        let result: Result<Response, StoreLogError> = contents.withLock { contents in
            if let failure = contents.failure { return .failure(failure) }
            var response = Emulator.answer(request, in: &contents.store, at: now)
            response.headers.append(Header("Date", now.httpDate))
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

    /// Applies `body` to the store; its changes are on disk when this returns.
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

    /// A copy of the cloud's current contents.
    package var store: Store { contents.withLock { $0.store } }
}
