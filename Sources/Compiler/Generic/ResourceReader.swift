import Diagnostics
import YAML

/// Reads the files of resources/, in which each entry is a resource. Two of different kinds may have one name.
struct ResourceReader {
    private let changes: [Entry]
    private let texts: [String: SourceFile]

    init(overrides: [Entry], texts: [String: SourceFile]) { (changes, self.texts) = (overrides, texts) }

    func read(
        _ files: [Node], _ surroundings: Surroundings, _ environment: EnvironmentConfig,
        into diagnostics: inout [Diagnostic]
    ) -> [ResourceReading] {
        let entries = self.entries(files, surroundings.apis, into: &diagnostics)
        let changes = changes(entries, into: &diagnostics)
        return entries.compactMap { written in
            let change = changes[written.address]
            guard change?.value.isNull != true else { return nil }
            var merged = written.entry
            if let change { merged.value = merge(merged.value, with: change.value, into: &diagnostics) }
            merged.value = surroundings.absent.removed(from: merged.value)
            return ResourceConfig.read(merged, surroundings, environment, texts: texts, into: &diagnostics)
        }
    }

    /// An entry as written, and its address, of which nothing but the name is known if its type is wrong.
    private struct Written {
        var entry: Entry
        var name: String
        var address: String
    }

    private func entries(_ files: [Node], _ apis: KnownAPIs, into diagnostics: inout [Diagnostic]) -> [Written] {
        var all: [Written] = []
        var places: [String: Entry] = [:]
        for file in files {
            guard let entries = file.entries else {
                guard !file.isNull else { continue }
                let problem = Problem("expected `NAME: {type: …}` entries, found \(file.found)")
                diagnostics.append(problem.diagnostic(at: file, name: ""))
                continue
            }
            for entry in entries {
                let name = resourceName(of: entry.key)
                let kind = entry.value["type"]?.scalar.flatMap { GenericType(named: $0.text, apis)?.kind }
                let address = kind.map { "\($0).\(name)" } ?? name
                if let first = places[address] {
                    report(
                        entry, "'\(address)' is in \(first.value.path), line \(first.keyRange.start.line), too",
                        into: &diagnostics)
                    continue
                }
                places[address] = entry
                all.append(Written(entry: entry, name: name, address: address))
            }
        }
        return all
    }

    /// What an environment changes, by the address of the entry.
    private func changes(_ entries: [Written], into diagnostics: inout [Diagnostic]) -> [String: Entry] {
        var found: [String: Entry] = [:]
        for change in changes {
            let meant = entries.filter { $0.address == change.key || $0.name == change.key }
            switch meant.count {
            case 1:
                guard let first = found.updateValue(change, forKey: meant[0].address) else { continue }
                report(
                    change, "resources: '\(first.key)' and '\(change.key)' are the same resource", into: &diagnostics)
            case 0:
                let known = Set(entries.map { change.key.contains(".") ? $0.address : $0.name }).sorted()
                report(
                    change, "resources: there is no resource '\(change.key)'\(didYouMean(change.key, among: known))",
                    into: &diagnostics)
            default:
                report(
                    change, "resources: \(meant.count) resources have the name '\(change.key)'",
                    hint: "write \(meant.map(\.address).sorted().joined(separator: " or "))", into: &diagnostics)
            }
        }
        return found
    }

    private func report(
        _ entry: Entry, _ message: String, hint: String? = nil, into diagnostics: inout [Diagnostic]
    ) {
        diagnostics.append(Diagnostic(path: entry.value.path, range: entry.keyRange, message: message, hint: hint))
    }
}

/// The name in the key of an entry, which may be its whole address.
func resourceName(of key: String) -> String {
    key.lastIndex(of: ".").map { String(key[key.index(after: $0)...]) } ?? key
}
