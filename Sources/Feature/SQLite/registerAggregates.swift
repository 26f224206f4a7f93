import CSQLite

/// Registers the aggregates that the table's SQL uses and SQLite lacks, and our own SUM and AVG: SQLite's differ in the
/// last digits between versions, and fail on integer overflow.
func registerAggregates(in connection: OpaquePointer) throws {
    try register(connection, "sum", 1, { SumState.step($0, $2) }, { SumState.sum($0) })
    try register(connection, "avg", 1, { SumState.step($0, $2) }, { SumState.mean($0) })
    try register(connection, "stddev_samp", 1, { SpreadState.step($0, $2) }, { SpreadState.deviation($0) })
    try register(connection, "max_by", 2, { ChoiceState.step($0, $2, 1) }, { ChoiceState.chosen($0) })
    try register(connection, "min_by", 2, { ChoiceState.step($0, $2, -1) }, { ChoiceState.chosen($0) })
    try register(connection, "percentile_cont", 2, { QuantileState.step($0, $2) }, { QuantileState.quantile($0) })
}

typealias Step = @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Void
typealias Final = @convention(c) (OpaquePointer?) -> Void

private func register(_ connection: OpaquePointer, _ name: String, _ arguments: Int32, _ step: Step, _ final: Final)
    throws
{
    let code = sqlite3_create_function_v2(
        connection, name, arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil, nil, step, final, nil)
    guard code == SQLITE_OK else { throw RunFailure("SQLite refuses the function \(name): error \(code).") }
}

/// The state of one group, all zero at first. Nil if memory is exhausted, or for a group without a step if `isFinal`.
func groupState<State>(_ context: OpaquePointer?, _: State.Type, isFinal: Bool = false) -> UnsafeMutablePointer<State>?
{
    sqlite3_aggregate_context(context, isFinal ? 0 : Int32(MemoryLayout<State>.stride))?
        .assumingMemoryBound(to: State.self)
}
