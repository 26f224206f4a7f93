import Compiler
import Sampling
import Text

extension Trial {
    /// The trial of this number, always the same; nil if the compiler took nothing of it.
    package static func make(_ seed: String, _ number: Int) -> Trial? {
        guard let whole = RandomConfig.make(seed, number) else { return nil }
        return make(whole, seed, number)
    }

    /// A trial of a configuration with few keys and few types.
    static func small(_ seed: String, _ number: Int) -> Trial? {
        var random = SplitMix("\(seed) small \(number)")
        let types = Array(SampledType.served.shuffled(using: &random).prefix(2))
        let config = RandomConfig.make(
            random, types, Goals(["service.alerts.[].errors_above", "service.cpu", "resource.*.adopt"]), density: 0.02,
            stack: "random", prefix: "")
        return config?.mended().flatMap { make($0, seed, number) }
    }

    private static func make(_ whole: RandomConfig, _ seed: String, _ number: Int) -> Trial? {
        var random = SplitMix("\(seed) trial \(number)")
        guard let part = whole.part(&random), let other = whole.changed(&random) else { return nil }
        return Trial(whole: whole, part: part, other: other)
    }
}

extension RandomConfig {
    /// Without about half of its files and entries, and without what refers to them.
    func part(_ random: inout SplitMix) -> RandomConfig? {
        var part = self
        let share = [0.3, 0.5, 0.8, 1.0].randomElement(using: &random) ?? 0.5
        let removable = places.filter { place in
            switch (place.file.prefix { $0 != "/" }, place.path.tokens.count) {
            case ("services", 0), ("features", 0), ("resources", 1), ("services", 1), ("features", 1): true
            case ("project.yaml", 1...2):
                place.path.tokens != ["stack"] && !Self.keeping.contains(place.path.tokens.last ?? "")
            default: false
            }
        }
        let needed: Set = [["name"], ["image"]]
        for place in removable.sorted(by: Place.isBehind)
        where !needed.contains(place.path.tokens) && Double.random(in: 0..<1, using: &random) < share {
            part.remove(place)
        }
        guard var part = part.mended() else { return nil }
        // What is protected goes only by name.
        for (folder, kind) in [("services/", "run_service."), ("features/", "run_job.")] {
            for path in files.keys.sorted() where path.hasPrefix(folder) && part.files[path] == nil {
                let gone = JSONValue.string(kind + path.dropFirst(folder.count).dropLast(".yaml".count))
                let others = part.files["project.yaml"]?["retire"]?.array ?? []
                if !others.contains(gone) { part.files["project.yaml"]?["retire"] = .array(others + [gone]) }
            }
        }
        return part.mended()
    }

    /// With one to three other values.
    func changed(_ random: inout SplitMix) -> RandomConfig? {
        let values = places.filter { place in
            let value = self[place]
            return value?.array == nil && value?.object == nil
                && !Self.identifying.contains(place.path.tokens.last ?? "")
                && !place.file.hasPrefix("environments/")
        }.shuffled(using: &random)
        for place in values {
            var other = self
            guard let value = self[place], let new = Self.another(value, at: place, &random) else { continue }
            other.set(place, to: new)
            // A value that does not fit any more would take others with it.
            if other.read().config != nil { return other }
        }
        return self
    }

    /// What makes a thing another one.
    private static let identifying: Set = [
        "name", "id", "type", "create", "deletion_protection", "parent", "location", "stack", "role", "on", "to",
        "secret", "bucket", "region", "list_grant", "grant",
    ]

    /// Keys that go only with what they are about: without `create: false` what others made would be taken over.
    static let keeping: Set = ["create"]

    private static func another(_ value: JSONValue, at place: Place, _ random: inout SplitMix) -> JSONValue? {
        switch value {
        case .bool(let value): return .bool(!value)
        case .number(let number):
            guard let int = number.int else { return .number(JSONNumber(text: "0.7")) }
            return JSONValue(int + (Bool.random(using: &random) ? 1 : -1))
        case .string(let text):
            if text.hasPrefix("text") { return .string("text-other") }
            let same = ["512Mi", "1Gi", "2Gi"], spans = ["10s", "30s", "1h", "30d"]
            for group in [same, spans, ["600s", "86400s"], ["read", "read-write"], ["purchase", "view"]]
            where group.contains(text) {
                return group.filter { $0 != text }.randomElement(using: &random).map { .string($0) }
            }
            return Int(text).map { .string(String($0 + 1)) }
        default: return nil
        }
    }
}
