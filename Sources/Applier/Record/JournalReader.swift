import Text
import PlanModel

/// Reads the lines of one journal, in order: a record names rules that are in the snapshot or in an earlier line.
struct JournalReader {
    /// The rules known so far, by name.
    private var table: [String: NamedRules]
    /// The same for a version 1 journal, by kind; they also tell whose journal it is.
    private(set) var version1Kinds: Version1Kinds
    private(set) var isVersion1 = false

    init(_ state: State?) {
        table = Dictionary((state?.all ?? []).map { ($0.named.name, $0.named) }) { $1 }
        version1Kinds = state?.version1Kinds ?? [:]
    }

    /// Throws `JSONFormatError` for anything that this program would not write.
    mutating func record(_ json: JSONValue) throws(JSONFormatError) -> JournalRecord {
        var reader = try ObjectReader(json)
        let result = try read(&reader)
        try reader.finish()
        return result
    }

    private mutating func read(_ reader: inout ObjectReader) throws(JSONFormatError) -> JournalRecord {
        func address() throws(JSONFormatError) -> Address {
            try Address(json: try reader.value("address"), at: JSONPointer(tokens: ["address"]))
        }
        let record = try reader.string("record")
        switch record {
        case "begin": return try begin(&reader)
        case "rules":
            let rules = try readRules(&reader)
            table.merge(rules) { $1 }
            return .rules(rules.values.sorted { $0.name < $1.name })
        case "save": return .save(serial: try readSerial(&reader), digest: try reader.string("state"))
        case "apply":
            if isVersion1 { version1Kinds.merge(try readVersion1Kinds(&reader)) { $1 } }
            return .apply(plan: try reader.string("plan"))
        case "intent":
            let text = try reader.string("action")
            guard let action = Action(rawValue: text) else {
                throw JSONFormatError(JSONPointer(tokens: ["action"]), "'\(text)' is not an action")
            }
            let time = reader.optional("at") == nil ? nil : try reader.int("at")
            guard (0..<1 << 53).contains(time ?? 0) else {
                throw JSONFormatError(JSONPointer(tokens: ["at"]), "expected seconds since 1970")
            }
            return .intent(action, try entry(&reader), at: time, request: try reader.optionalString("request"))
        case "answered": return .answered(try AnsweredCall(try address(), &reader))
        case "done": return .done(try entry(&reader))
        case "refused": return .refused(try address())
        case "gone": return .gone(try address())
        case "deposed": return .deposed(try address())
        case "kept": return .kept(try address(), name: try reader.string("name"))
        case "deposedGone": return .deposedGone(try address(), name: try reader.string("name"))
        default: throw JSONFormatError(JSONPointer(tokens: ["record"]), "'\(record)' is not a journal record")
        }
    }

    private mutating func begin(_ reader: inout ObjectReader) throws(JSONFormatError) -> JournalRecord {
        let (lineage, serial) = (try reader.string("lineage"), try readSerial(&reader))
        isVersion1 = reader.optional("version") == nil
        guard !isVersion1 else { return .begin(nil, lineage: lineage, serial: serial) }
        let version = try reader.int("version")
        guard version == State.version else {
            throw JSONFormatError(
                JSONPointer(tokens: ["version"]),
                "version \(version) is not known; this program reads 1 and \(State.version)")
        }
        let run = try reader.optional("run").map { json throws(JSONFormatError) in
            try RunMark(json: json, at: JSONPointer(tokens: ["run"]))
        }
        return .begin(try StackID(&reader), lineage: lineage, serial: serial, run: run)
    }

    private func entry(_ reader: inout ObjectReader) throws(JSONFormatError) -> Entry {
        guard isVersion1 else { return try Entry(&reader, table) }
        return try Entry(version1: try reader.value("resource"), at: JSONPointer(tokens: ["resource"]), version1Kinds)
    }
}
