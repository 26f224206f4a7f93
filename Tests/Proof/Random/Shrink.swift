import Text

extension Trial {
    /// The smallest trial that breaks the same law in the same way, as far as leaving things out gets: files, then entries,
    /// then keys, in all three configurations at once, many together before one by one, then what makes them different.
    /// `most` limits the runs.
    func shrunk(
        _ failure: RandomFailure, in start: World, most: Int = 400, breaking: Breaking = Breaking()
    ) async -> (Trial, RandomFailure) {
        var (best, last) = (self, failure)
        var runs = 0
        func isBetter(_ trial: Trial) async -> Bool {
            guard trial != best, runs < most else { return false }
            runs += 1
            guard let found = await trial.failure(in: start, breaking: breaking, only: failure.law),
                found.law == failure.law, found.kind == failure.kind
            else { return false }
            (best, last) = (trial, found)
            return true
        }
        var isSmaller = true
        while isSmaller, runs < most {
            isSmaller = false
            // The differences first: a law without them needs none of the rest.
            for equal in [\Trial.part, \Trial.other] {
                var trial = best
                trial[keyPath: equal] = best.whole
                if await isBetter(trial) { isSmaller = true }
            }
            // What holds much before what it holds.
            for depth in 0..<12 {
                for many in [16, 4, 1] {
                    // Later places first, so that those in front keep theirs.
                    let places = best.whole.places.filter { place in
                        place.path.tokens.count == depth && !RandomConfig.keeping.contains(place.path.tokens.last ?? "")
                    }.sorted(by: RandomConfig.Place.isBehind)
                    for first in stride(from: 0, to: places.count, by: many) {
                        let some = places[first..<min(first + many, places.count)]
                        guard many == 1 || some.count > many / 4 else { continue }
                        if await isBetter(some.reduce(best) { $0.without($1) }) { isSmaller = true }
                    }
                }
            }
        }
        return (best, last)
    }

    private func without(_ place: RandomConfig.Place) -> Trial {
        var trial = self
        let value = whole[place]
        trial.whole.remove(place)
        for config in [\Trial.part, \Trial.other] {
            // Elements of lists may stand elsewhere in the others.
            let last = place.path.tokens.last ?? ""
            let above = JSONPointer(tokens: Array(place.path.tokens.dropLast()))
            guard Int(last) != nil, let elements = self[keyPath: config].files[place.file]?[above]?.array else {
                trial[keyPath: config].remove(place)
                continue
            }
            guard let index = elements.firstIndex(where: { $0 == value }) else { continue }
            trial[keyPath: config].remove(.init(file: place.file, path: above.appending(String(index))))
        }
        return trial
    }
}

extension Trial {
    /// The configurations as files, and which of them the law is about.
    package func text(_ failure: RandomFailure) -> String {
        let second: RandomConfig? =
            switch failure.law {
            case .half: part
            case .change: other
            default: nil
            }
        return whole.text + (second.map { "\n# ---- then ----\n" + $0.text } ?? "")
    }
}
