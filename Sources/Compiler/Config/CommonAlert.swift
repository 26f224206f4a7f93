package import Text

/// An alert that services and jobs have alike.
package enum CommonAlert: Sendable, Hashable {
    /// A share of the limit, as written (`0.9`).
    case cpuAbove(String)
    case memoryAbove(String)
    case logMatches(LogAlert)
    case condition(RawAlert)

    /// What it is called in the config, if there may be several.
    package var name: String? {
        switch self {
        case .cpuAbove, .memoryAbove: nil
        case .logMatches(let alert): alert.name
        case .condition(let alert): alert.name
        }
    }
}

/// An alert on entries of the log.
package struct LogAlert: Sendable, Hashable {
    package var name: String
    /// In the language of Cloud Logging, over the entries of one workload.
    package var filter: String
    /// The shortest time between two notifications.
    package var atMostEvery: TimeSpan
}

/// An alert whose condition is written in the terms of Cloud Monitoring.
package struct RawAlert: Sendable, Hashable {
    package var name: String
    /// The members of an `AlertPolicy.Condition`, except the names.
    package var body: JSONValue
}
