import Compiler
import Testing

/// Adding a kind must not touch what applies plans, and deleting one must leave it able to delete what is left.
@Test func nothingThatAppliesKnowsAKind() throws {
    let names = Set(kinds.map(\.name))
    #expect(names.count > 5)
    for file in try swiftFiles() where ["Applier", "Auth", "Curl", "HTTP"].contains(file.module) {
        for (number, text) in file.code {
            for name in names {
                // A kind whose name is a plain word, such as `bucket`, counts only as a text or an address.
                let isNamed =
                    name.contains("_")
                    ? text.contains(name) : text.contains("\"\(name)\"") || text.contains("\"\(name).")
                #expect(!isNamed, "Sources/\(file.path):\(number) names the kind \(name)")
            }
        }
    }
}
