import Applier
import HTTP
import PlanModel

let us = StackID(stack: "ml", environment: "test", project: .init(id: "p", number: "1"))

func entry(_ resource: Resource) -> Entry { Entry(resource, NamedRules(rules[resource.kind] ?? KindRules())) }

extension State {
    init(lineage: String) { self.init(us, lineage: lineage) }
}

extension JournalRecord {
    static func begin(lineage: String, serial: Int) -> JournalRecord { .begin(us, lineage: lineage, serial: serial) }
    static func done(_ resource: Resource) -> JournalRecord { .done(entry(resource)) }
    static func intent(_ action: Action, _ resource: Resource, at time: Int? = nil) -> JournalRecord {
        .intent(action, entry(resource), at: time)
    }
}

/// The lines of a journal, preceded by the rules that they name.
func lines(_ records: JournalRecord...) -> [UInt8] {
    var named: Set<String> = []
    return records.flatMap { record -> [UInt8] in
        let rules: [NamedRules] =
            switch record {
            case .done(let entry), .intent(_, let entry, _, _):
                named.insert(entry.named.name).inserted ? [entry.named] : []
            default: []
            }
        return (rules.isEmpty ? [] : JournalRecord.rules(rules).line) + record.line
    }
}

/// An answer that is a refusal.
func refusal(_ status: Int, _ word: String, _ message: String = "no") -> Fault {
    .answer(FakeCloud.Contents.error(status, word, message))
}
