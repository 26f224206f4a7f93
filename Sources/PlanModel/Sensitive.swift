package import Text

/// A place in a body that is filled at apply with a value that must not be in any file. The type has no case for a
/// value.
package struct Sensitive: Sendable, Hashable {
    /// Where in the body of `create` and `update` the value goes.
    package var at: JSONPointer
    package var source: Source
    /// True: the value is sent as base64.
    package var base64: Bool

    package indirect enum Source: Sendable, Hashable {
        /// This many random bytes, generated when the object is created, as base64url text without padding.
        case generated(bytes: Int)
        /// The string at `at` in the answer of a GET; `base64` says that it must be decoded.
        case read(url: String, at: JSONPointer, base64: Bool)
        /// An environment variable of the applier.
        case environment(String)
        /// A text that is made of these.
        case text([TextPiece])
    }

    /// A piece of a text that is made at apply.
    package enum TextPiece: Sendable, Hashable {
        /// As in every text of a plan, references may stand in it.
        case text(String)
        /// The value of another source, which is neither generated nor a text; percent-encoded where it goes into a URL.
        case value(Source, percent: Bool)
    }

    package init(at: JSONPointer, source: Source, base64: Bool = false) {
        self.at = at
        self.source = source
        self.base64 = base64
    }
}

extension Sensitive.Source {
    /// The sources of single values: of a text that is made, those of its pieces.
    package var values: [Sensitive.Source] {
        guard case .text(let pieces) = self else { return [self] }
        return pieces.flatMap { piece -> [Sensitive.Source] in
            if case .value(let source, _) = piece { source.values } else { [] }
        }
    }

    /// The texts between them, in which references may stand.
    package var texts: [String] {
        guard case .text(let pieces) = self else { return [] }
        return pieces.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }

    /// The same with other texts between the values.
    package func mapTexts(_ change: (String) -> String) -> Sensitive.Source {
        guard case .text(let pieces) = self else { return self }
        return .text(pieces.map { if case .text(let text) = $0 { .text(change(text)) } else { $0 } })
    }
}
