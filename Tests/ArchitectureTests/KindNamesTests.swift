import Compiler
import Testing

/// Adding a kind must not touch the code that applies plans, and after a kind is removed that code must still be able
/// to delete its objects.
@Test func nothingThatAppliesKnowsAKind() throws {
    let names = Set(kinds.map(\.name))
    #expect(names.count > 5)
    for file in try swiftFiles() where ["Applier", "Auth", "Curl", "HTTP"].contains(file.module) {
        for (number, text) in file.code {
            // The word is also a type of credential file, which Google's tools write.
            for name in names where !(file.module == "Auth" && name == "service_account") {
                // A kind with a common word as its name, such as `bucket`, counts only as a string or an address.
                let isNamed =
                    name.contains("_")
                    ? text.contains(name) : text.contains("\"\(name)\"") || text.contains("\"\(name).")
                #expect(!isNamed, "Sources/\(file.path):\(number) names the kind \(name)")
            }
        }
    }
}

/// The plan says what an API's error texts mean and where its objects are: the applier has no such knowledge of its
/// own.
@Test func nothingThatAppliesReadsAServersWords() throws {
    let asking = /(message|reasons|url|text)\b[^ ]*\.(contains|hasPrefix|hasSuffix|starts)\((with: )?"/
    // The applier's own: how a plan marks a server-assigned name, and which URLs name their project.
    let own = ["\"/*\"", "\"/projects/\"", "\"https://\"", "\"http://\""]
    var seen = 0
    for file in try swiftFiles() where ["Applier", "Auth"].contains(file.module) {
        for (number, text) in file.code {
            seen += 1
            #expect(!text.contains("/api/v"), "Sources/\(file.path):\(number) knows an API's path")
            guard text.contains(asking), !own.contains(where: text.contains) else { continue }
            Issue.record("Sources/\(file.path):\(number) asks for a server's words: \(text)")
        }
    }
    #expect(seen > 2000)
}
