import Text

/// The permission that `message` says is missing: `Permission 'run.services.create' denied on resource ...`, with any
/// quotes or none, `lacks IAM permission "cloudscheduler.jobs.create" for ...`, `Required 'x.y.z' permission for ...`,
/// `does not have storage.buckets.get access to ...`. Nil if it names none.
package func deniedPermission(in message: String) -> String? {
    let marks = Set("'\"`,;:()[]".utf8)
    let words = message.utf8.split(separator: UInt8(ascii: " ")).map { word in
        String(decoding: word.filter { !marks.contains($0) }, as: UTF8.self)
    }
    func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }
    for (index, text) in words.enumerated() {
        let candidates =
            switch text.lowercased() {
            case "permission", "permissions": [word(index + 1), word(index - 1)]
            case "access" where word(index - 2) == "have": [word(index - 1)]
            default: [String]()
            }
        if let name = candidates.first(where: isPermission) { return name }
    }
    return nil
}

/// `service.resources.verb`, or, in the newer form, with the service's host: `iam.googleapis.com/denypolicies.create`.
func isPermission(_ text: String) -> Bool {
    let pieces = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = pieces.last, pieces.count <= 2, text.utf8.count <= 200 else { return false }
    let parts = last.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= (pieces.count == 1 ? 3 : 2)
        && (parts + pieces.dropLast().flatMap { $0.split(separator: ".", omittingEmptySubsequences: false) })
            .allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isLetterOrDigit) }
}
