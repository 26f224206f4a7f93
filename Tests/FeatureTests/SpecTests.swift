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
        ("\"day\"", "\"week\"", "as_of"), ("\"entity\"", "\"entitty\"", "unknown member 'entitty'"),
        ("\"window\"", "\"windows\"", "columns[0]: unknown member 'windows'"),
        ("\"window\":60", "\"window\":0", "window takes"),
        ("\"window\":60", "\"window\":9223372036854775807", "window takes"),
        ("\"window\":60", "\"window\":\"7d\"", "columns[0].window"),
        ("\"q\":0.5", "\"q\":1.5", "quantile needs 'q'"), ("\"q\":0.5,", "", "quantile needs 'q'"),
        ("quantile", "median", "columns[0].aggregate"), ("quantile", "sum", "only quantile takes 'q'"),
        ("\"of\":\"x\",", "", "needs 'of'"), ("\"of\":\"x\"", "\"of\":\"\"", "of is empty"),
        ("\"of\":\"x\"", "\"of\":7", "columns[0].of"),
        ("events/", "/etc", "source"), ("events/", "../x", "source"), ("events/", "", "source"),
        ("events/", "a//b", "source"),
        ("\"u\"", "\"\"", "entity is empty"), ("\"u\"", "null", "entity"), ("csv", "parquet", "format"),
        ("\"time\":\"ts\"", "\"time\":3", "time"),
        (",\"time\":\"ts\"", "", "time is missing"), ("}", "", "spec is refused"),
    ])
    func refusesWhatIsWrongAndSaysWhere(_ old: String, _ new: String, _ word: String) throws {
        let failure = try #require(throws: RunFailure.self) {
            _ = try readTableSpec(Array(Self.good.replacing(old, with: new).utf8))
        }
        #expect(failure.description.contains(word), "\(failure)")
    }

    @Test func refusesTwoColumnsWithOneName() {
        let twice = Self.good.replacing("[{", with: #"[{"aggregate":"count","name":"p"},{"#)
        #expect(throws: RunFailure.self) { try readTableSpec(Array(twice.utf8)) }
    }

    @Test func deepNonsenseIsRefusedToo() {
        #expect(throws: RunFailure.self) { try readTableSpec(Array(String(repeating: "[", count: 200_000).utf8)) }
    }
}
