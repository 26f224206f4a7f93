import FeatureTable
import Testing

@testable import Feature

@Suite("Every aggregate agrees with a naive one")
struct AggregatesTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6], [TableSpec.Format.csv, .jsonl])
    func onRandomEvents(_ seed: UInt64, _ format: TableSpec.Format) throws {
        let workshop = try Workshop()
        let events = randomEvents(3_000, users: seed < 3 ? 5 : 400, seed: seed)
        try workshop.write("events/\(format)", events, format)
        // A small budget: many runs have to be merged.
        try workshop.run(spec(everyColumn, format: format), sortBytes: seed == 1 ? 1 << 20 : 4_096)
        try expectSame(workshop, events)
    }

    @Test func withEventsOfOneEntityInSeveralFiles() throws {
        let workshop = try Workshop()
        let events = randomEvents(900, users: 3, seed: 9)
        for file in 0..<3 { try workshop.write("events/\(file)", Array(events[file * 300..<file * 300 + 300]), .csv) }
        try workshop.run(spec(everyColumn), sortBytes: 2_000)
        try expectSame(workshop, events)
    }

    private func expectSame(_ workshop: Workshop, _ events: [Event]) throws {
        let expected = naiveTable(events, everyColumn)
        let table = try workshop.table()
        #expect(Set(table.keys) == Set(expected.keys))
        for (user, features) in expected {
            for (name, value) in features {
                let actual = NaiveValue(table[user]?[name])
                #expect(actual.isClose(to: value), "\(user) \(name): \(actual), not \(value)")
            }
        }
        #expect(try workshop.manifest().events == events.filter { $0.age > 0 }.count)
    }

    @Test func integersStayIntegersAndLargeSumsBecomeDoubles() throws {
        let workshop = try Workshop()
        try workshop.write(
            "events/a.csv",
            """
            user,ts,x
            a,2026-11-24T10:00:00Z,9223372036854775807
            b,2026-11-24T10:00:00Z,9223372036854775807
            b,2026-11-24T10:01:00Z,1
            c,2026-11-24T10:00:00Z,-7
            c,2026-11-24T10:01:00Z,2.5
            d,2026-11-24T10:00:00Z,1e308
            d,2026-11-24T10:00:00Z,1e308

            """)
        try workshop.run(
            spec([column("sum", .sum, of: "x"), column("min", .min, of: "x"), column("last", .last, of: "x")]))
        #expect(
            try workshop.rows() == [
                #"{"entity":"a","features":{"sum":9223372036854775807,"min":9223372036854775807,"last":9223372036854775807}}"#,
                #"{"entity":"b","features":{"sum":9.223372036854775808e+18,"min":1,"last":1}}"#
                    .replacing("9.223372036854775808e+18", with: "\(9223372036854775808.0)"),
                #"{"entity":"c","features":{"sum":-4.5,"min":-7,"last":2.5}}"#,
                #"{"entity":"d","features":{"sum":null,"min":1e+308,"last":1e+308}}"#,
            ])
    }

    @Test func onTheWayToAFiniteAnswerNothingBecomesInfinite() throws {
        let workshop = try Workshop()
        let rows = [
            "a,1.7e308", "a,1.7e308", "b,-1.7e308", "b,1.7e308", "c,1.7e308", "c,1.7e308", "c,-1.7e308", "c,-1.7e308",
        ]
        try workshop.write("events/a.csv", "user,x,ts\n" + rows.map { $0 + ",2026-11-24\n" }.joined())
        try workshop.run(
            spec([
                column("sum", .sum, of: "x"), column("mean", .mean, of: "x"),
                column("median", .quantile, of: "x", q: 0.5),
            ]))
        #expect(
            try workshop.rows() == [
                #"{"entity":"a","features":{"sum":null,"mean":1.7e+308,"median":1.7e+308}}"#,
                #"{"entity":"b","features":{"sum":0.0,"mean":0.0,"median":0.0}}"#,
                #"{"entity":"c","features":{"sum":0.0,"mean":0.0,"median":0.0}}"#,
            ])
    }

    @Test func aSumLosesNothingToTheOrderOfItsNumbers() throws {
        let workshop = try Workshop()
        try workshop.write(
            "events/a.csv",
            "user,ts,x\n" + ["1", "1e100", "1", "-1e100"].map { "a,2026-11-24T10:00:00Z,\($0)\n" }.joined())
        try workshop.run(spec([column("sum", .sum, of: "x")]))
        #expect(try workshop.rows() == [#"{"entity":"a","features":{"sum":2.0}}"#])
    }

    @Test func onlyAWindowsEventsMakeAnEntity() throws {
        let workshop = try Workshop()
        try workshop.write(
            "events/a.csv",
            "user,ts\nedge,2026-11-24T11:00:00Z\nold,2026-11-24T10:59:59.999999Z\nnow,2026-11-24T12:00:00Z\n")
        try workshop.run(spec([column("n", .count, window: 3_600), column("m", .count, window: 60)]))
        #expect(try workshop.rows() == [#"{"entity":"edge","features":{"n":1,"m":0}}"#])
        #expect(try workshop.manifest().events == 2)
    }
}

extension Workshop {
    func write(_ path: String, _ events: [Event], _ format: TableSpec.Format) throws {
        switch format {
        case .csv: try write(path + ".csv", "user,ts,kind,x\n" + events.map(\.csv).joined())
        case .jsonl: try write(path + ".jsonl", events.map(\.json).joined())
        }
    }
}
