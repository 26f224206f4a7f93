@testable import Service
import Text

/// Stands for a trained model: a value that is made once at the start and used by many requests at the same time.
struct Model: Sendable {
    var weights: [String: Double]

    /// A feature that is missing or not a number counts as 0.
    func score(_ features: JSONObject) -> Double {
        weights.reduce(0) { sum, weight in
            guard case .number(let value)? = features[weight.key] else { return sum }
            return sum + weight.value * (value.double ?? 0)
        }
    }
}
