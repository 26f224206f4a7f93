@testable import Discovery

/// An API with these entries, and an index for them.
func smallAPI(
    head: String = "small.v1 20260101 https://small.googleapis.com/ Small API", schemas: [String] = [],
    enums: [String] = [], resources: [String] = []
) -> GoogleAPI {
    GoogleAPI(smallText(head: head, schemas: schemas, enums: enums, resources: resources))
}

func smallText(head: String, schemas: [String], enums: [String], resources: [String]) -> String {
    func index(_ entries: [String]) -> String {
        entries.map { "\($0.prefix { $0 != " " && $0 != ";" }) \($0.utf8.count + 1)" }.joined(separator: ";")
    }
    let lines = [head, index(schemas), index(enums), index(resources)] + schemas + enums + resources
    return lines.joined(separator: "\n") + "\n"
}
