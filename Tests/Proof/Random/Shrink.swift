import Text

extension Trial {
    /// The smallest trial that breaks the same law in the same way, as far as leaving things out gets: files, then entries,
    /// then keys, in all three configurations at once, then what makes them different. `most` limits the runs.
    func shrunk(
        _ failure: RandomFailure, in start: World, most: Int = 400, breaking: Breaking = Breaking()
    ) async -> (Trial, RandomFailure) {
        var (best, last) = (self, failure)
        var runs = 0
        func isBetter(_ trial: Trial) async -> Bool {
            guard trial != best, runs < most, trial.isCompiled else { return false }
            runs += 1
            guard let found = await trial.failure(in: start, breaking: breaking), found.law == failure.law,
                found.kind == failure.kind
            else {
                return false
            }
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
            // Later places first, so that those in front keep theirs; what holds much before what it holds.
            var places = best.whole.places.filter { place in
                place.path.tokens.count < 12 && !RandomConfig.keeping.contains(place.path.tokens.last ?? "")
            }
            places.sort {
                ($0.path.tokens.count, $1.file, $1.path.text) < ($1.path.tokens.count, $0.file, $0.path.text)
            }
            for place in places where best.whole[place] != nil {
                if await isBetter(best.without(place)) { isSmaller = true }
            }
        }
        return (best, last)
    }

    private var isCompiled: Bool { [whole, part, other].allSatisfy { $0.target != nil } }

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
