@testable import Feature

/// A test event, before it is written in any format.
struct Event: Hashable {
    enum X: Hashable {
        case integer(Int64)
        case real(Double)
        case nothing

        var text: String {
            switch self {
            case .integer(let value): "\(value)"
            case .real(let value): "\(value)"
            case .nothing: ""
            }
        }
    }

    var user: String
    /// Before the as-of instant, in tenths of a second; negative is after it.
    var age: Int
    var kind: String?
    var x: X

    /// In RFC 3339, with an offset now and then.
    var time: String {
        let tenths = noon.seconds * 10 - age
        let text = AsOfText(tenths / 10)
        let fraction = tenths % 10 == 0 ? "" : ".\(tenths % 10)"
        return text.dropLast() + fraction + (age % 3 == 0 ? "+00:00" : "Z")
    }

    var csv: String { "\(user),\(time),\(kind ?? ""),\(x.text)\n" }

    var json: String {
        let x = x == .nothing ? "null" : x.text
        let kind = kind.map { ",\"kind\":\"\($0)\"" } ?? ""
        return "{\"user\":\"\(user)\",\"ts\":\"\(time)\"\(kind),\"x\":\(x)}\n"
    }
}

import FeatureTable

func AsOfText(_ seconds: Int) -> String { AsOf(seconds: seconds)?.text ?? "" }

/// Some events are on the edges of a one-hour window, some at the same instant, some in the future; some values are
/// null or negative.
func randomEvents(_ count: Int, users: Int, seed: UInt64) -> [Event] {
    var random = Seeded(state: seed)
    return (0..<count).map { _ in
        let age = [0, 1, 35_999, 36_000, 36_001, -1, Int.random(in: -500...80_000, using: &random)]
        let x: [Event.X] = [
            .nothing, .integer(Int64.random(in: -5...5, using: &random)),
            .integer(Int64.random(in: 0...1_000_000_000, using: &random)),
            .real(Double.random(in: -100...100, using: &random)),
            .real(Double(Int.random(in: -300...300, using: &random)) / 4),
        ]
        return Event(
            user: "u\(Int.random(in: 0..<users, using: &random))",
            age: Int.random(in: 0..<3, using: &random) == 0 ? age.randomElement(using: &random)! : age[6],
            kind: [nil, "a", "b", "ñandú"].randomElement(using: &random)!, x: x.randomElement(using: &random)!)
    }
}
