import ArgumentParser
import Compiler
import Diagnostics

struct TypesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "types", abstract: "Lists the types that resources/ takes, or shows what one of them has.",
        discussion: """
            Every type is a resource of one of Google's APIs, named as in its Discovery document. The second column is the \
            kind in addresses: KIND.NAME.

            EXAMPLES:
              calco types
              calco types pubsub
              calco types pubsub.v1/projects.topics
              calco types --config config parcels
            """)

    @Argument(help: "A type, to see its fields; or a word, to list the types that have it in their name.")
    var name: String?

    @OptionGroup var documents: DocumentOptions

    func run() throws {
        let apis = try documents.apis()
        let types = knownTypes(apis)
        if let name, let lines = describe(type: name, apis) { return try writeLines(lines) }
        if let name, let reason = whyNot(type: name, apis) { throw ValidationError(reason) }
        let word = (name ?? "").lowercased()
        let found = types.filter { word.isEmpty || $0.type.lowercased().contains(word) || $0.kind.contains(word) }
        guard !found.isEmpty else {
            let near = didYouMean(name ?? "", among: types.map(\.type))
            throw ValidationError("There is no type with '\(name ?? "")' in its name\(near).")
        }
        let width = found.map(\.type.utf8.count).max() ?? 0
        try writeLines(found.map { $0.type + String(repeating: " ", count: width + 2 - $0.type.utf8.count) + $0.kind })
    }

    private func writeLines(_ lines: [String]) throws {
        try writeOutput(lines.map { line -> TerminalText in "\(line)\n" }.joined())
    }
}
