/// The longest string, in characters, that is shown in full.
private let longest = 160
/// How much common text is shown around the difference of two long strings.
private let shared = 32

/// `text` quoted; a long one as its beginning and its length.
func shortened(_ text: String) -> String {
    let count = text.count
    guard count > longest else { return quoted(text) }
    return "\(quoted(text.prefix(longest)))… (\(count) characters)"
}

/// Two values of one field, quoted. Long ones are cut to the surroundings of their difference, which is always shown.
func shortened(_ old: String, _ new: String) -> (String, String) {
    guard old.count > longest || new.count > longest else { return (quoted(old), quoted(new)) }
    let (left, right) = (Array(old), Array(new))
    let most = min(left.count, right.count)
    var start = 0
    while start < most, left[start] == right[start] { start += 1 }
    var end = 0
    while end < most - start, left[left.count - 1 - end] == right[right.count - 1 - end] { end += 1 }
    func window(_ characters: [Character]) -> String {
        let from = start > shared + 8 ? start - shared : 0
        let to = end > shared + 8 ? characters.count - end + shared : characters.count
        let middle = characters[from..<to]
        let cut = middle.prefix(2 * longest)
        let more = middle.count > cut.count ? "… (\(characters.count) characters)" : ""
        return (from > 0 ? "…" : "") + quoted(String(cut))
            + (more.isEmpty && to < characters.count ? "…" : more)
    }
    return (window(left), window(right))
}
