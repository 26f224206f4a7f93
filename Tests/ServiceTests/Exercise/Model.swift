@testable import Service
import Text

/// Stands for what was trained: a value, made once at the start, that many requests use at the same time.
struct Model: Sendable {
    var weights: [String: Double]

    /// A feature that is not there or no number counts as 0.
    func score(_ features: JSONObject) -> Double {
        weights.reduce(0) { sum, weight in
            guard case .number(let value)? = features[weight.key] else { return sum }
            return sum + weight.value * (value.double ?? 0)
        }
    }
}
