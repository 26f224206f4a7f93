import Diagnostics

/// `; did you mean '…'?` for an address that there is not, or nothing: one that is spelt nearly so, or the one of that name
/// whose kind shares the most words, because the kinds of `resources/` are named after the API's paths, which people
/// shorten.
func nearAddress(_ address: String, among known: [String]) -> String {
    let near = didYouMean(address, among: known)
    if near.isEmpty, let grant = nearGrant(address, among: known) { return "; did you mean '\(grant)'?" }
    guard near.isEmpty, let dot = address.firstIndex(of: ".") else { return near }
    let name = address[dot...]
    let words = Set(address[..<dot].split(separator: "_"))
    let ranked = known.filter { $0.hasSuffix(name) && $0.prefix { $0 != "." }.count + name.count == $0.count }.map {
        (address: $0, shared: words.intersection($0.prefix { $0 != "." }.split(separator: "_")).count)
    }
    guard let best = ranked.max(by: { ($0.shared, $1.address) < ($1.shared, $0.address) }), best.shared > 0 else {
        return ""
    }
    return "; did you mean '\(best.address)'?"
}
