import CYAML
import Diagnostics

/// Builds the tree from libyaml's events, without recursion, and reports YAML features that a configuration may not
/// use.
struct TreeBuilder {
    /// How deeply mappings and lists may be nested.
    static let maximumDepth = 64

    /// A mapping or list that is still open. Its finished children are on the stacks from `first` on.
    private struct Frame {
        var isMapping: Bool
        var isFlow: Bool
        var first: Int
        var start: SourcePosition
        /// Nil while a key is expected. A refused key is omitted with its value.
        var key: (text: String, range: SourceRange, isPlain: Bool, isRefused: Bool)?
    }

    let path: String
    var root: Node?
    var diagnostics: [Diagnostic] = []
    private var frames: [Frame] = []
    private var entries: [Entry] = []
    private var nodes: [Node] = []
    private var hasDocument = false

    init(path: String) {
        self.path = path
        frames.reserveCapacity(8)
        entries.reserveCapacity(32)
    }

    mutating func report(_ range: SourceRange, _ message: String, _ hint: String?) {
        diagnostics.append(Diagnostic(path: path, range: range, message: message, hint: hint))
    }

    /// False if nothing more can be read.
    mutating func take(_ event: yaml_event_t) -> Bool {
        switch event.type {
        case YAML_SCALAR_EVENT: return scalar(event)
        case YAML_MAPPING_START_EVENT:
            let data = event.data.mapping_start
            refuse(anchor: data.anchor, tag: data.tag, event)
            return begin(event, isMapping: true, isFlow: data.style == YAML_FLOW_MAPPING_STYLE)
        case YAML_SEQUENCE_START_EVENT:
            let data = event.data.sequence_start
            refuse(anchor: data.anchor, tag: data.tag, event)
            return begin(event, isMapping: false, isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE)
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
            end(event)
            return true
        case YAML_ALIAS_EVENT:
            report(range(event), "an alias (`*name`) is not allowed", "write the value out again")
            // Omitted, so that it is not reported again as a value of the wrong type.
            return add(Node(.scalar(Scalar(text: "", isPlain: true)), range: range(event), path: path), isRefused: true)
        case YAML_DOCUMENT_START_EVENT: return document(event)
        default: return true
        }
    }

    private mutating func document(_ event: yaml_event_t) -> Bool {
        let data = event.data.document_start
        if data.version_directive != nil || data.tag_directives.start != data.tag_directives.end {
            report(range(event), "a directive (`%YAML`, `%TAG`) is not allowed", "remove the line that starts with %")
        }
        if hasDocument {
            report(range(event), "a second document starts here", "one file holds one document: remove `---`")
            return false
        }
        hasDocument = true
        return true
    }

    private mutating func scalar(_ event: yaml_event_t) -> Bool {
        let data = event.data.scalar
        if data.anchor != nil || data.tag != nil { refuse(anchor: data.anchor, tag: data.tag, event) }
        let text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
        let range = range(event)
        let isPlain = data.style == YAML_PLAIN_SCALAR_STYLE
        if let top = frames.last, top.isMapping, top.key == nil {
            let isRefused = isPlain && (text == "<<" || text.isEmpty || text == "~")
            if isRefused { refuseKey(text, range) }
            frames[frames.count - 1].key = (text, range, isPlain, isRefused)
            return true
        }
        return add(Node(.scalar(Scalar(text: text, isPlain: isPlain)), range: range, path: path))
    }

    private mutating func refuseKey(_ text: String, _ range: SourceRange) {
        if text == "<<" {
            report(range, "a merge key (`<<`) is not allowed", "write the keys out, or put them in an environment file")
        } else {
            report(range, "the key is missing before ':'", nil)
        }
    }

    private mutating func refuse(
        anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?, _ event: yaml_event_t
    ) {
        let start = SourceRange(start: position(event.start_mark), end: position(event.start_mark))
        if anchor != nil {
            report(start, "an anchor (`&name`) is not allowed", "write the value out where it is needed")
        }
        if tag != nil { report(start, "a tag (`!name`) is not allowed", "quote the value if it is meant as text") }
    }

    private mutating func begin(_ event: yaml_event_t, isMapping: Bool, isFlow: Bool) -> Bool {
        let start = position(event.start_mark)
        let here = SourceRange(start: start, end: start)
        if let top = frames.last, top.isMapping, top.key == nil {
            report(
                here, "a key must be text, not \(isMapping ? "a mapping" : "a list")", "quote it if it is meant as text"
            )
            return false
        }
        guard frames.count < Self.maximumDepth else {
            report(here, "nested deeper than \(Self.maximumDepth) levels", nil)
            return false
        }
        let first = isMapping ? entries.count : nodes.count
        frames.append(Frame(isMapping: isMapping, isFlow: isFlow, first: first, start: start, key: nil))
        return true
    }

    private mutating func end(_ event: yaml_event_t) {
        guard let frame = frames.popLast() else { return }
        // For libyaml a block ends where the next token starts, maybe lines below; use the end of the last child
        // instead.
        var end = frame.isFlow ? position(event.end_mark) : frame.start
        let content: Node.Content
        if frame.isMapping {
            let own = Array(entries[frame.first...])
            entries.removeLast(own.count)
            if !frame.isFlow, let last = own.last { end = last.value.range.end }
            content = .mapping(withoutDuplicates(own))
        } else {
            let own = Array(nodes[frame.first...])
            nodes.removeLast(own.count)
            if !frame.isFlow, let last = own.last { end = last.range.end }
            content = .sequence(own)
        }
        _ = add(Node(content, range: SourceRange(start: frame.start, end: end), path: path))
    }

    private mutating func add(_ node: Node, isRefused: Bool = false) -> Bool {
        guard let top = frames.last else {
            root = node
            return true
        }
        if !top.isMapping {
            if !isRefused { nodes.append(node) }
        } else if let key = top.key {
            if !isRefused, !key.isRefused {
                let joined = key.isPlain && top.isFlow && node.scalar == Scalar(text: "", isPlain: true)
                entries.append(
                    joined ? parted(key.text, key.range, node) : Entry(key: key.text, keyRange: key.range, value: node))
            }
            frames[frames.count - 1].key = nil
        } else {
            report(node.range, "a key must be text", nil)
            return false
        }
        return true
    }

    /// The entry that `key`, without a value, was meant to be if the space after its colon is missing: in `{a:b}` YAML
    /// finds one key. Reports that; another key is an entry as it is.
    private mutating func parted(_ key: String, _ range: SourceRange, _ value: Node) -> Entry {
        let parts = key.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, key.hasPrefix(parts[0] + ":"), !parts[1].hasPrefix("/") else {
            return Entry(key: key, keyRange: range, value: value)
        }
        report(range, "expected a space after ':'", "write `\(parts[0]): \(parts[1])`")
        return Entry(
            key: parts[0], keyRange: range,
            value: Node(.scalar(Scalar(text: parts[1], isPlain: true)), range: range, path: path))
    }

    /// Reports duplicate keys and keeps the first of each.
    private mutating func withoutDuplicates(_ own: [Entry]) -> [Entry] {
        if own.count <= 24 {
            for index in own.indices.dropFirst() {
                for earlier in 0..<index where own[earlier].key == own[index].key { return reportDuplicates(own) }
            }
            return own
        }
        return Set(own.lazy.map(\.key)).count == own.count ? own : reportDuplicates(own)
    }

    private mutating func reportDuplicates(_ own: [Entry]) -> [Entry] {
        var lines: [String: Int] = [:]
        return own.filter { entry in
            guard let line = lines[entry.key] else {
                lines[entry.key] = entry.keyRange.start.line
                return true
            }
            report(
                entry.keyRange, "duplicate key '\(entry.key)': it stands on line \(line) already", "keep one of them")
            return false
        }
    }

    private func range(_ event: yaml_event_t) -> SourceRange {
        SourceRange(start: position(event.start_mark), end: position(event.end_mark))
    }
}

/// libyaml counts lines and columns from 0.
func position(_ mark: yaml_mark_t) -> SourcePosition {
    SourcePosition(line: Int(truncatingIfNeeded: mark.line) &+ 1, column: Int(truncatingIfNeeded: mark.column) &+ 1)
}
