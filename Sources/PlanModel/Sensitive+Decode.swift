import Text

extension Sensitive {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        let source = try Source(from: &reader, at: pointer, isPiece: false)
        self.init(
            at: try reader.pointerValue("at"), source: source, base64: try reader.bool("base64", default: false))
        try reader.finish()
    }
}

extension Sensitive.Source {
    /// A piece of a text is neither generated, because the text would be another one each time, nor a text again.
    fileprivate init(
        from reader: inout ObjectReader, at pointer: JSONPointer, isPiece: Bool
    ) throws(JSONFormatError) {
        var sources: [Self] = []
        if !isPiece, let generated = reader.optional("generated") {
            sources.append(
                .generated(try Sensitive.Generated(json: generated, at: pointer.appending("generated"))))
        }
        if let read = reader.optional("read") {
            var inner = try ObjectReader(read, at: pointer.appending("read"))
            sources.append(
                .read(
                    url: try inner.string("url"), at: try inner.pointerValue("at"),
                    base64: try inner.bool("base64", default: false)))
            try inner.finish()
        }
        if let name = try reader.optionalString("environment") { sources.append(.environment(name)) }
        if !isPiece, let text = reader.optional("text") {
            let place = pointer.appending("text")
            guard let elements = text.array, !elements.isEmpty else {
                throw JSONFormatError(place, "must be a list with at least one piece")
            }
            var pieces: [Sensitive.TextPiece] = []
            for (index, element) in elements.enumerated() {
                pieces.append(try Sensitive.TextPiece(json: element, at: place.appending(String(index))))
            }
            sources.append(.text(pieces))
        }
        guard sources.count == 1 else {
            let names = isPiece ? "'read' and 'environment'" : "'generated', 'read', 'environment' and 'text'"
            throw JSONFormatError(pointer, "needs exactly one of \(names)")
        }
        self = sources[0]
    }
}

extension Sensitive.TextPiece {
    fileprivate init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        if let text = json.string {
            self = .text(text)
            return
        }
        var reader = try ObjectReader(json, at: pointer)
        let source = try Sensitive.Source(from: &reader, at: pointer, isPiece: true)
        self = .value(source, percent: try reader.bool("percent", default: false))
        try reader.finish()
    }
}
