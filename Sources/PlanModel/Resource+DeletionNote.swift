extension Resource {
    /// What is sent where its deletion deletes nothing, such as `by ':disable'` for a version of a secret; nil if it
    /// deletes.
    package var deletionNote: String? {
        guard procedure != .iamMember, let delete = calls.delete, delete.method != "DELETE",
            let colon = delete.url.lastIndex(of: ":")
        else {
            return nil
        }
        let verb = delete.url[delete.url.index(after: colon)...]
        guard !verb.isEmpty, verb != "delete", verb.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
        return "by ':\(verb)'"
    }
}
