import CSQLite

typealias Arguments = UnsafeMutablePointer<OpaquePointer?>
private typealias Step = @convention(c) (OpaquePointer?, Int32, Arguments?) -> Void
private typealias Final = @convention(c) (OpaquePointer?) -> Void

/// What an aggregate remembers about one group.
protocol AggregateState { init() }

/// Registers the aggregates that the table's SQL uses and SQLite lacks, and our own SUM and AVG: SQLite's differ in the
/// last digits between versions, and fail on integer overflow.
func registerAggregates(in connection: OpaquePointer?) throws {
    func register(_ name: String, _ arguments: Int32, _ step: Step, _ final: Final) throws {
        let code = sqlite3_create_function_v2(
            connection, name, arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil, nil, step, final, nil)
        guard code == SQLITE_OK else { throw RunFailure("SQLite refuses the function \(name): error \(code).") }
    }
    let addToSum: Step = { context, _, arguments in step(context, arguments, Sum.self) { $0.add($1) } }
    try register("sum", 1, addToSum) { context in finish(context, Sum.self) { $0.answerSum(context) } }
    try register("avg", 1, addToSum) { context in finish(context, Sum.self) { $0.answerMean(context) } }
    try register("stddev_samp", 1, { step($0, $2, Spread.self) { $0.add($1) } }) { context in
        finish(context, Spread.self) { $0.answer(context) }
    }
    let answerChoice: Final = { context in finish(context, Choice.self) { $0.answer(context) } }
    try register("max_by", 2, { step($0, $2, Choice.self) { $0.add($1) { $0 > $1 } } }, answerChoice)
    try register("min_by", 2, { step($0, $2, Choice.self) { $0.add($1) { $0 < $1 } } }, answerChoice)
    try register("percentile_cont", 2, { step($0, $2, Quantile.self) { $0.add($1) } }) { context in
        finish(context, Quantile.self) { $0.answer(context) }
    }
}

/// Adds one event to its group, whose state SQLite keeps a pointer to.
private func step<State: AggregateState>(
    _ context: OpaquePointer?, _ arguments: Arguments?, _: State.Type, _ add: (inout State, Arguments) -> Void
) {
    let size = Int32(MemoryLayout<UnsafeMutablePointer<State>?>.size)
    guard let arguments, let place = sqlite3_aggregate_context(context, size) else {
        return sqlite3_result_error_nomem(context)
    }
    let pointer = place.assumingMemoryBound(to: UnsafeMutablePointer<State>?.self)
    let state = pointer.pointee ?? .allocate(capacity: 1)
    if pointer.pointee == nil { state.initialize(to: State()) }
    pointer.pointee = state
    add(&state.pointee, arguments)
}

/// Ends a group. SQLite also calls it for groups of a query that was stopped.
private func finish<State: AggregateState>(_ context: OpaquePointer?, _: State.Type, _ answer: (inout State) -> Void) {
    let place = sqlite3_aggregate_context(context, 0)
    guard let state = place?.assumingMemoryBound(to: UnsafeMutablePointer<State>?.self).pointee else {
        return sqlite3_result_null(context)
    }
    answer(&state.pointee)
    state.deinitialize(count: 1)
    state.deallocate()
}
