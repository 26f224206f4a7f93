import Text

/// `text` as one step of a URL's path or one value of its query: `@` and `:` stand for themselves in both (RFC 3986, 3.3).
func urlPart(_ text: String) -> String { percentEncoded(text, keeping: "@:") }
