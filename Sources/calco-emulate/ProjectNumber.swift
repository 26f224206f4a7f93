import ArgumentParser

/// `ID=NUMBER` on the command line.
struct ProjectNumber: ExpressibleByArgument, Sendable {
    let id: String
    let number: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty,
            parts[1].utf8.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        id = String(parts[0])
        number = String(parts[1])
    }
}
