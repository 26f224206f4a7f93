import PlanModel

/// The plan that a file holds; `-` is standard input.
func readPlan(_ bytes: [UInt8], of path: String) throws(FileError) -> Plan {
    do { return try Plan(parsing: bytes) } catch {
        throw FileError(path == "-" ? "standard input" : path, "is not a plan that this program can read: \(error)")
    }
}
