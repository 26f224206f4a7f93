import Compiler
import Diagnostics
import Text

extension RandomConfig {
    /// What the compiler refuses is taken out until it refuses nothing: it alone knows which keys go together. Nil if
    /// nothing is left that could be compiled. `removed` gets each message with its place.
    func mended(_ removed: (Place, String) -> Void = { _, _ in }) -> RandomConfig? {
        var config = self
        for _ in 0..<40 {
            let written = config.written
            let errors = config.reading(written).diagnostics.filter { $0.severity == .error }
            guard !errors.isEmpty else { return config }
            var wrong: Set<Place> = []
            for error in errors {
                guard let range = error.range, let path = written[error.path]?.path(at: range) else {
                    return nil
                }
                let place = Place(file: error.path, path: path)
                removed(place, error.message + (error.hint.map { " (\($0))" } ?? ""))
                wrong.insert(place)
            }
            for place in wrong.sorted(by: Place.isBehind) { config.remove(place) }
            guard config.files["project.yaml"] != nil, config.files["environments/test.yaml"] != nil else { return nil }
        }
        return nil
    }
}

extension RandomConfig.Place {
    /// Later elements first, and what is held before what holds it: none of them moves another.
    static func isBehind(_ left: Self, _ right: Self) -> Bool {
        for (one, two) in zip(left.path.tokens, right.path.tokens) where one != two {
            if let one = Int(one), let two = Int(two) { return one > two }
            return one > two
        }
        return left.path.tokens.count > right.path.tokens.count
    }
}
