import Diagnostics
import Discovery
import Text
import YAML

/// Single values of a body.
extension TypedBody {
    mutating func scalar(
        _ node: Node, _ type: FieldType, _ place: JSONPointer, _ key: String, isSecret: Bool
    ) -> JSONValue? {
        if node.entries != nil, taken == nil, type == .string || type == .bytes {
            guard mayComeFromElsewhere(node) else {
                let hint =
                    "in a JSON file nothing comes from elsewhere: write ${…} there, and references: true where it is read"
                fail(Problem("expected text, found a mapping", hint: hint), node, key)
                return nil
            }
            return given(node, place, key, isBytes: type == .bytes)
        }
        if taken == nil, type == .string, let text = node.scalar?.text, secretText(text, node, place, key) {
            return nil
        }
        if isSecret {
            var diagnostic = Problem(
                "a secret does not belong in a file", hint: "write {secret: NAME} or {environment: VARIABLE}"
            ).diagnostic(at: node, name: key)
            diagnostic.hidesSource = true
            diagnostics.append(diagnostic)
            return nil
        }
        if let text = node.scalar?.text, text.contains("${"), type == .string || isWholeReference(text) {
            return reference(text, node, place, key)
        }
        do throws(Problem) { return try plain(node, type) } catch {
            fail(error, node, key)
            return nil
        }
    }

    /// A text with references.
    mutating func reference(
        _ text: String, _ node: Node, _ place: JSONPointer, _ key: String, isFile: Bool = false
    ) -> JSONValue? {
        do throws(Problem) {
            let way = taken == nil && !isFile ? "put the text into a file: {file: files/NAME}" : nil
            let parts = try ConfigTemplate(try checked(text), orWrite: way)
            references += parts.uses.map { ReferenceUse(text: $0, node: node, key: key) }
            return .string(text)
        } catch {
            fail(error, node, key)
            return nil
        }
    }

    private func plain(_ node: Node, _ type: FieldType) throws(Problem) -> JSONValue {
        switch type {
        case .bool: return .bool(try node.bool())
        case .int32: return JSONValue(try node.int(in: Int(Int32.min)...Int(Int32.max)))
        case .uint32: return JSONValue(try node.int(in: 0...Int(UInt32.max)))
        case .int64, .uint64:
            // Proto JSON writes them as text.
            if let scalar = node.scalar, !scalar.isPlain, Int(scalar.text) != nil { return .string(scalar.text) }
            return .string(String(try node.int(in: (type == .uint64 ? 0 : Int.min)...Int.max)))
        case .float, .double:
            guard let scalar = node.scalar, scalar.isPlain, scalar.kind == .int || scalar.kind == .float,
                let value = try? JSONValue(parsing: Array(scalar.text.utf8))
            else { throw Problem("expected a number, found \(node.found)") }
            return value
        case .enumeration(let name):
            let text = try node.text()
            guard let values = api.enumeration(name)?.values, !values.contains(text) else {
                return .string(text)
            }
            throw Problem(
                "unknown value '\(text)'\(didYouMean(text, among: values))",
                hint: "one of \(values.joined(separator: ", "))")
        case .duration:
            let text = try node.raw()
            guard isDuration(text) else {
                let span = try? TimeSpan(parsing: text)
                throw Problem(
                    "'\(text)' is not a duration",
                    hint: span.map { "write \($0.seconds)s" } ?? "a number of seconds: 600s")
            }
            return .string(text)
        case .timestamp: return literal(try checked(try node.text()))
        case .bytes:
            let text = try checked(try node.anyText())
            guard bytes(base64: text) == nil else { return literal(text) }
            throw Problem(
                "'\(text)' is not base64, in which Google takes bytes",
                hint: "write \(base64(text.utf8)) if this text is meant")
        default: return literal(try checked(try node.anyText()))
        }
    }

    /// `text`, unless a part of it has the form of a secret.
    func checked(_ text: String) throws(Problem) -> String {
        guard let known = knownSecrets(in: text).first else { return text }
        throw Problem(
            "the value \(known.what): secrets do not belong here",
            hint: "write {secret: NAME} or {environment: VARIABLE}")
    }
}

/// `600s`, `3.5s`.
private func isDuration(_ text: String) -> Bool {
    guard text.last == "s", let number = Double(text.dropLast()) else { return false }
    return number.isFinite && text.dropLast().utf8.allSatisfy { $0.isDigit || ".-".utf8.contains($0) }
}
