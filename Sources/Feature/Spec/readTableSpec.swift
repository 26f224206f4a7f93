import Foundation

/// Reads the table's JSON. Throws a failure that says which member is wrong: unknown members are refused, so that a
/// misspelt one is not silently without effect.
func readTableSpec(_ json: [UInt8]) throws(RunFailure) -> TableSpec {
    do {
        let spec = try JSONDecoder().decode(CheckedSpec.self, from: Data(json)).spec
        if let name = doubledMember(json) { throw RunFailure(refusedSpec("the member '\(name)' stands twice")) }
        if let problem = spec.problem { throw RunFailure(refusedSpec(problem)) }
        return spec
    } catch let failure as RunFailure {
        throw failure
    } catch DecodingError.keyNotFound(let key, let context) {
        throw RunFailure(refusedSpec("\(path(context.codingPath + [key])) is missing"))
    } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
        // The decoder does not say which number it cannot take; only `window` must be a whole one.
        let isJSON = (try? JSONSerialization.jsonObject(with: Data(json))) != nil
        throw RunFailure(
            refusedSpec(isJSON ? "a window takes a whole number of seconds" : "the document is not JSON"))
    } catch DecodingError.dataCorrupted(let context) {
        throw RunFailure(refusedSpec("\(path(context.codingPath)) \(wanted(context.codingPath, "is not JSON"))"))
    } catch DecodingError.typeMismatch(_, let context) {
        throw RunFailure(refusedSpec("\(path(context.codingPath)) \(wanted(context.codingPath, "is not an object"))"))
    } catch DecodingError.valueNotFound(_, let context) {
        throw RunFailure(refusedSpec("\(path(context.codingPath)) is null"))
    } catch {
        throw RunFailure(refusedSpec("it cannot be read"))
    }
}

private func refusedSpec(_ problem: String) -> String {
    "the table's spec is refused: \(problem). Compile the configuration again; the job takes what the compiler writes."
}

/// `columns[2].of`
private func path(_ keys: [any CodingKey]) -> String {
    let text = keys.reduce(into: "") { text, key in
        if let index = key.intValue {
            text += "[\(index)]"
        } else {
            text += (text.isEmpty ? "" : ".") + key.stringValue
        }
    }
    return text.isEmpty ? "the document" : text
}

private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// The spec, decoded only where every member is known.
private struct CheckedSpec: Decodable {
    let spec: TableSpec

    private struct CheckedColumn: Decodable {
        init(from decoder: any Decoder) throws {
            try refuseUnknown(decoder, ["aggregate", "name", "of", "q", "window"])
        }
    }

    init(from decoder: any Decoder) throws {
        try refuseUnknown(decoder, TableSpec.CodingKeys.allCases.map(\.rawValue))
        let members = try decoder.container(keyedBy: TableSpec.CodingKeys.self)
        _ = try members.decode([CheckedColumn].self, forKey: .columns)
        spec = try TableSpec(from: decoder)
    }
}

/// What the last of `keys` takes, in the words of the configuration; `otherwise` where that is the whole document.
private func wanted(_ keys: [any CodingKey], _ otherwise: String) -> String {
    guard let last = keys.last else { return otherwise }
    func oneOf(_ words: [String]) -> String { "takes one of \(words.joined(separator: ", "))" }
    return switch last.stringValue {
    case _ where last.intValue != nil: "takes an object"
    case "aggregate": oneOf(TableSpec.Aggregate.allCases.map(\.rawValue))
    case "format": oneOf(TableSpec.Format.allCases.map(\.rawValue))
    case "as_of": oneOf(TableSpec.Step.allCases.map(\.rawValue))
    case "columns": "takes a list of objects"
    case "window": "takes a whole number of seconds"
    case "q": "takes a number from 0 to 1"
    default: "takes text"
    }
}

private func refuseUnknown(_ decoder: any Decoder, _ known: [String]) throws {
    let members = try decoder.container(keyedBy: AnyKey.self)
    for key in members.allKeys.map(\.stringValue).sorted() where !known.contains(key) {
        let place = decoder.codingPath.isEmpty ? "" : "\(path(decoder.codingPath)): "
        throw RunFailure(
            refusedSpec("\(place)unknown member '\(key)'; known are \(known.sorted().joined(separator: ", "))"))
    }
}

extension TableSpec {

    /// What makes no sense although its types are right; nil if nothing does.
    fileprivate var problem: String? {
        let parts = source.split(separator: "/", omittingEmptySubsequences: false)
        let steps = parts.last == "" ? parts.dropLast() : parts[...]
        if steps.isEmpty || steps.contains(where: { ["", ".", ".."].contains($0) }) || source.utf8.contains(0) {
            return "source: '\(source)' is not a path below the data directory, such as events/"
        }
        if steps.first == "features" {
            return "source: '\(source)' is where tables stand, and not events; give a folder beside it, such as events/"
        }
        if entity.isEmpty { return "entity is empty" }
        if time.isEmpty { return "time is empty" }
        if columns.isEmpty || columns.count > 500 { return "columns: 1 to 500 are possible, not \(columns.count)" }
        for (index, column) in columns.enumerated() {
            if let problem = column.problem { return "columns[\(index)] (\(column.name)): \(problem)" }
            if columns[..<index].contains(where: { $0.name == column.name }) {
                return "columns[\(index)]: another column has the name '\(column.name)'"
            }
        }
        return nil
    }
}

extension TableSpec.Column {
    fileprivate var problem: String? {
        if name.isEmpty { return "name is empty" }
        if of == "" { return "of is empty" }
        if of == nil, aggregate != .count { return "\(aggregate.rawValue) needs 'of', the field that it is of" }
        // Longer windows are mistakes, and their microseconds must fit.
        if let window, !(1...3_155_760_000).contains(window) { return "window takes 1 second to 100 years" }
        if aggregate == .quantile {
            guard let q, (0...1).contains(q) else { return "quantile needs 'q' from 0 to 1" }
        } else if q != nil {
            return "only quantile takes 'q'"
        }
        return nil
    }
}
