import CYAML
package import Diagnostics

/// Reads one YAML 1.2 document, as strictly as docs/yaml.md says. The node is nil if the text cannot be understood at
/// all. A node may come with diagnostics; if it comes with none, it is a mapping, unless `anyRoot`.
package func parse(_ bytes: [UInt8], path: String, anyRoot: Bool = false) -> (node: Node?, diagnostics: [Diagnostic]) {
    bytes.withUnsafeBufferPointer { buffer in
        if let problem = checkBytes(buffer, path: path) { return (nil, [problem]) }
        let hasMark = buffer.starts(with: [0xEF, 0xBB, 0xBF])
        let text = UnsafeBufferPointer(rebasing: buffer[(hasMark ? 3 : 0)...])
        var builder = TreeBuilder(path: path)
        let ending = scan(text, into: &builder)
        if case .failure(let problem) = ending { builder.diagnostics.append(problem) }
        guard case .success = ending else { return (nil, builder.diagnostics) }
        guard let root = builder.root else {
            builder.report(SourceRange(line: 1, column: 1), "the file is empty", "expected `key: value` lines")
            return (nil, builder.diagnostics)
        }
        guard root.entries != nil || anyRoot else {
            let found = root.isNull ? "nothing" : root.found
            builder.report(root.range, "expected `key: value` lines at the top of the file, found \(found)", nil)
            return (nil, builder.diagnostics)
        }
        return (root, builder.diagnostics)
    }
}

/// Why reading stopped before the end of the file.
private enum Ending {
    case success
    case failure(Diagnostic)
    /// The builder has reported why.
    case stopped
}

private func scan(_ text: UnsafeBufferPointer<UInt8>, into builder: inout TreeBuilder) -> Ending {
    withUnsafeTemporaryAllocation(of: yaml_parser_t.self, capacity: 1) { storage in
        guard let parser = storage.baseAddress, yaml_parser_initialize(parser) == 1 else {
            return .failure(Diagnostic(path: builder.path, range: nil, message: "out of memory"))
        }
        defer { yaml_parser_delete(parser) }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        // libyaml asserts that the pointer is not null, but an empty array's may be.
        return withUnsafePointer(to: UInt8(ascii: "\n")) { newline in
            yaml_parser_set_input_string(parser, text.baseAddress ?? newline, text.count)
            var event = yaml_event_t()
            while true {
                guard yaml_parser_parse(parser, &event) == 1 else {
                    return .failure(syntaxDiagnostic(parser.pointee, text: text, path: builder.path))
                }
                let type = event.type
                let goesOn = builder.take(event)
                yaml_event_delete(&event)
                if !goesOn { return .stopped }
                if type == YAML_STREAM_END_EVENT { return .success }
            }
        }
    }
}
