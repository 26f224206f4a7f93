import Foundation
import Testing

@testable import Feature

@Suite("Which events count in a column")
struct ConditionTests {
    /// For each event its type, amount and coupon.
    private static let events: [(String?, String?, String?)] = [
        ("purchase", "10", nil), ("purchase", "9.5", "A"), ("view", nil, "b"), ("refund", "-3", "A'"),
        (nil, "1000", "A"),
        ("200", "10", nil),
    ]

    private func write(_ workshop: Workshop, _ format: TableSpec.Format) throws {
        func json(_ name: String, _ value: String?, isNumber: Bool = false) -> String {
            value.map { ",\"\(name)\":" + (isNumber || Int($0) != nil ? $0 : "\"\($0)\"") } ?? ""
        }
        switch format {
        case .csv:
            let rows = Self.events.map { "a,2026-11-24,\($0 ?? ""),\($1 ?? ""),\($2 ?? "")\n" }.joined()
            try workshop.write("events/a.csv", "user,ts,type,amount,coupon\n" + rows)
        case .jsonl:
            let rows = Self.events.map {
                #"{"user":"a","ts":"2026-11-24""# + json("type", $0) + json("amount", $1, isNumber: true)
                    + json("coupon", $2) + "}\n"
            }
            try workshop.write("events/a.jsonl", rows.joined())
        }
    }

    @Test(
        arguments: [
            ([Condition(field: "type", test: .oneOf, values: ["purchase"])], 2),
            ([Condition(field: "type", test: .oneOf, values: ["purchase", "refund", "none"])], 3),
            ([Condition(field: "type", test: .oneOf, values: ["Purchase"])], 0),
            ([Condition(field: "type", test: .oneOf, values: ["200"])], 1),
            ([Condition(field: "type", test: .noneOf, values: ["purchase"])], 3),
            ([Condition(field: "type", test: .noneOf, values: ["purchase", "view"])], 2),
            ([Condition(field: "type", test: .null)], 1), ([Condition(field: "coupon", test: .notNull)], 4),
            ([Condition(field: "coupon", test: .oneOf, values: ["A'"])], 1),
            ([Condition(field: "amount", test: .above, values: ["9.5"])], 3),
            ([Condition(field: "amount", test: .atLeast, values: ["9.5"])], 4),
            ([Condition(field: "amount", test: .below, values: ["1e1"])], 2),
            ([Condition(field: "amount", test: .atMost, values: ["10"])], 4),
            (
                [
                    Condition(field: "amount", test: .atLeast, values: ["9"]),
                    Condition(field: "amount", test: .below, values: ["10"]),
                    Condition(field: "type", test: .oneOf, values: ["purchase"]),
                ], 1
            ),
            // 10 and 10.0 are the same number.
            (
                [
                    Condition(field: "amount", test: .oneOf, values: ["10.0"]),
                    Condition(field: "amount", test: .atLeast, values: ["0"]),
                ], 2
            ),
        ] as [([Condition], Int)], [TableSpec.Format.csv, .jsonl])
    func theEventsThatMeetAllConditionsCount(_ conditions: ([Condition], Int), _ format: TableSpec.Format) throws {
        let workshop = try Workshop()
        try write(workshop, format)
        try workshop.run(spec([column("all", .count), column("n", .count, where: conditions.0)], format: format))
        #expect(try workshop.rows() == [#"{"entity":"a","features":{"all":6,"n":\#(conditions.1)}}"#])
    }

    @Test(arguments: [TableSpec.Format.csv, .jsonl])
    func everyAggregateAppliesThem(_ format: TableSpec.Format) throws {
        let workshop = try Workshop()
        try write(workshop, format)
        let purchases = [Condition(field: "type", test: .oneOf, values: ["purchase"])]
        let aggregates: [TableSpec.Aggregate] = [
            .count, .countDistinct, .sum, .mean, .min, .max, .stddev, .first, .last, .quantile,
        ]
        let columns = aggregates.map {
            column($0.rawValue, $0, of: "amount", window: 86_400, q: $0 == .quantile ? 0.5 : nil, where: purchases)
        }
        try workshop.run(spec(columns + [column("all", .count)], format: format))
        #expect(
            try workshop.rows() == [
                #"{"entity":"a","features":{"count":2,"count_distinct":2,"sum":19.5,"mean":9.75,"min":9.5,"max":10,"#
                    + #""stddev":0.3535533905932738,"first":10,"last":9.5,"quantile":9.75,"all":6}}"#
            ])
    }

    @Test func anEntityWithoutAMatchingEventIsInTheTable() throws {
        let workshop = try Workshop()
        try write(workshop, .csv)
        let none = [Condition(field: "type", test: .oneOf, values: ["other"])]
        try workshop.run(spec([column("n", .count, where: none), column("sum", .sum, of: "amount", where: none)]))
        #expect(try workshop.rows() == [#"{"entity":"a","features":{"n":0,"sum":null}}"#])
    }

    @Test func booleansAreComparedByTheirWord() throws {
        let workshop = try Workshop()
        let rows = ["true", "false", "\"true\"", "1"].map { #"{"user":"a","ts":"2026-11-24","x":\#($0)}"# + "\n" }
        try workshop.write("events/a.jsonl", rows.joined())
        let isTrue = [Condition(field: "x", test: .oneOf, values: ["true"])]
        try workshop.run(spec([column("n", .count, where: isTrue)], format: .jsonl))
        #expect(try workshop.rows() == [#"{"entity":"a","features":{"n":2}}"#])
    }

    @Test(arguments: [
        (#"{"field":"x","test":"like","values":["a"]}"#, "/columns/0/where/0/test: takes one of in, not_in"),
        (#"{"field":"x","test":"in"}"#, "in does not take 0 values"),
        (#"{"field":"x","test":"null","values":["a"]}"#, "null does not take 1 values"),
        (#"{"field":"x","test":"above","values":["ten"]}"#, "'x' is a number in this table, and 'ten' is not one"),
        (#"{"field":"x","test":"above","values":["0x10"]}"#, "and '0x10' is not one"),
        (#"{"field":"x","test":"above","values":["inf"]}"#, "and 'inf' is not one"),
        (#"{"field":"","test":"null"}"#, "field is empty"), (#"{"fild":"x","test":"null"}"#, "/fild: unknown member"),
        (#"{"field":"x","test":"in","values":[7]}"#, "/values/0: expected a string"),
    ])
    func whatMakesNoSenseIsRefused(_ condition: String, _ word: String) throws {
        let json =
            #"{"as_of":"day","columns":[{"aggregate":"count","name":"n","where":[\#(condition)]}],"entity":"u","format":"csv","source":"e/","time":"t"}"#
        let failure = try #require(throws: RunFailure.self) { try readTableSpec(Array(json.utf8)) }
        #expect(failure.description.contains(word), "\(failure)")
    }
}
