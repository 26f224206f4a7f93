/// True for a call that cannot change anything: a GET or HEAD, or one of the reads that Google does by POST.
package func changesNothing(_ method: String, _ url: String) -> Bool {
    switch method {
    case "GET", "HEAD": return true
    case "POST":
        let path = url.prefix { $0 != "?" }
        return [":getIamPolicy", ":testIamPermissions", ":wait"].contains { path.hasSuffix($0) }
    default: return false
    }
}
