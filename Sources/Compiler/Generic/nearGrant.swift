/// The address of the grant that `address` seems to mean, which is none: one with the same words in another spelling, such as a
/// role with `roles/` before it, a member with its kind or its whole e-mail address, or no `project` before both; or the only one that has
/// them all. Nil if there is none.
func nearGrant(_ address: String, among known: [String]) -> String? {
    guard let wanted = words(of: address), !wanted.isEmpty else { return nil }
    let grants = known.sorted().compactMap { known in words(of: known).map { (address: known, words: $0) } }
    if let same = grants.first(where: { $0.words == wanted }) { return same.address }
    let holding = grants.filter { Set($0.words).isSuperset(of: wanted) }
    return holding.count == 1 ? holding[0].address : nil
}

/// `cloudsql.client` and `app-run` of `iam_member.project/roles/cloudsql.client/serviceAccount:app-run@acme.iam.gserviceaccount.com`.
private func words(of address: String) -> [String]? {
    let kind = "iam_member."
    guard address.hasPrefix(kind) else { return nil }
    return address.dropFirst(kind.count).split(separator: "/").compactMap { word in
        if ["project", "roles"].contains(word) { return nil }
        for prefix in ["serviceAccount:", "service_account."] where word.hasPrefix(prefix) {
            return String(word.dropFirst(prefix.count).prefix { $0 != "@" })
        }
        return String(word)
    }
}
