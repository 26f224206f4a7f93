/// Why a state could not be read, written or locked.
package enum StateStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Somebody else holds the lock of the store `name`: `holder`, if the store knows who.
    case held(name: String, holder: String?, help: String)
    /// The message says where, why and what to do.
    case failed(String)

    package init(_ message: String) { self = .failed(message) }

    package var description: String {
        switch self {
        case .held(let name, let holder, let help):
            "another calco-apply\(holder.map { " (\($0))" } ?? "") is at work on \(name); \(help)"
        case .failed(let message): message
        }
    }
}
