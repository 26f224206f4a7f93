import Testing

@testable import calco

@Test func resultsStandInTheirOrderHoweverTheyWereMade() {
    let squares = Concurrently().results(5_000) { $0 * $0 }
    #expect(squares == (0..<5_000).map { $0 * $0 })
    #expect(Concurrently().results(0) { $0 }.isEmpty)
}
