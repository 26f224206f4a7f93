/// Why a state could not be read, written or locked.
package enum StateStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Somebody else holds the lock.
    case held(HeldLock)
    /// The message says where, why and what to do.
    case failed(String)

    package init(_ message: String) { self = .failed(message) }

    package var description: String {
        switch self {
        case .held(let lock):
            "another calco-apply\(lock.who.isEmpty ? "" : " (\(lock.who))") is at work on \(lock.name); \(lock.help)"
        case .failed(let message): message
        }
    }
}
