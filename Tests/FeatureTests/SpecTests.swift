import FeatureTable
import Testing

@testable import Feature

@Suite("Reading the table's spec")
struct SpecTests {
    private static let good =
        #"{"as_of":"day","columns":[{"aggregate":"quantile","name":"p","of":"x","q":0.5,"window":60}],"entity":"u","format":"csv","source":"events/","time":"ts"}"#

    @Test func takesWhatTheCompilerWrites() throws {
        let spec = try readTableSpec(Array(Self.good.utf8))
        #expect(spec.columns == [column("p", .quantile, of: "x", window: 60, q: 0.5)])
        #expect(spec.asOf(at: 1_790_000_001)?.text == "2026-09-21T00:00:00Z")
    }

    @Test(arguments: [
        ("\"day\"", "\"week\"", "/as_of: takes one of day, hour, minute"),
        ("\"entity\"", "\"entitty\"", "/entitty: unknown member"),
        ("\"window\"", "\"windows\"", "/columns/0/windows: unknown member"),
        ("\"window\":60", "\"window\":0", "window takes"),
        ("\"window\":60", "\"window\":9223372036854775807", "window takes"),
        ("\"window\":60", "\"window\":\"7d\"", "/columns/0/window: expected a whole number"),
        ("\"window\":60", "\"window\":1e30", "/columns/0/window: expected a whole number"),
        ("\"window\":60", "\"window\":0.5", "/columns/0/window: expected a whole number"),
        ("quantile", "median", "/columns/0/aggregate: takes one of count, count_distinct, sum,"),
        ("\"day\"", "7", "/as_of: expected a string, found a number"),
        ("\"entity\":\"u\"", "\"entity\":[]", "/entity: expected a string, found a array"),
        ("[{", "[7,{", "/columns/0: expected an object, found a number"),
        ("\"csv\"", "\"csv", "the document is not JSON: line 1,"),
        ("events/", "features/", "is where tables are written"),
        ("events/", "features/spend", "is where tables are written"),
        ("\"entity\"", "\"entity\":\"x\",\"entity\"", "duplicate key 'entity'"),
        ("\"of\"", "\"\\u006ff\": \"y\" , \"of\"", "duplicate key 'of'"),
        ("\"q\":0.5", "\"q\":1.5", "quantile needs 'q'"), ("\"q\":0.5,", "", "quantile needs 'q'"),
        ("quantile", "median", "/columns/0/aggregate"), ("quantile", "sum", "only quantile takes 'q'"),
        ("\"of\":\"x\",", "", "needs 'of'"), ("\"of\":\"x\"", "\"of\":\"\"", "of is empty"),
        ("\"of\":\"x\"", "\"of\":7", "/columns/0/of: expected a string"),
        ("events/", "/etc", "source"), ("events/", "../x", "source"), ("events/", "", "source"),
        ("events/", "a//b", "source"),
        ("\"u\"", "\"\"", "entity is empty"), ("\"u\"", "null", "entity"), ("csv", "parquet", "format"),
        ("\"time\":\"ts\"", "\"time\":3", "time"),
        (",\"time\":\"ts\"", "", "'time' is missing"), ("}", "", "spec is refused"),
    ])
    func refusesWhatIsWrongAndSaysWhere(_ old: String, _ new: String, _ word: String) throws {
        let failure = try #require(throws: RunFailure.self) {
            _ = try readTableSpec(Array(Self.good.replacing(old, with: new).utf8))
        }
        #expect(failure.description.contains(word), "\(failure)")
        for word in ["Swift", "Cannot initialize", "Int64", "Array<", "NSCocoa", "..", "codingPath"] {
            let isNamed = new.contains(word)
            #expect(isNamed || !failure.description.contains(word), "\(failure)")
        }
    }

    @Test func refusesTwoColumnsWithOneName() {
        let twice = Self.good.replacing("[{", with: #"[{"aggregate":"count","name":"p"},{"#)
        #expect(throws: RunFailure.self) { try readTableSpec(Array(twice.utf8)) }
    }

    @Test func namesMayRepeatInDifferentObjectsAndInTexts() throws {
        let spec = Self.good.replacing("[{", with: #"[{"aggregate":"first","name":"\"name\":","of":"name"},{"#)
        #expect(try readTableSpec(Array(spec.utf8)).columns.count == 2)
    }

    @Test func deepNonsenseIsRefusedToo() {
        #expect(throws: RunFailure.self) { try readTableSpec(Array(String(repeating: "[", count: 200_000).utf8)) }
    }
}
