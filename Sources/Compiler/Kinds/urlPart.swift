import Text

/// `text` as one path segment or one query value of a URL: `@` and `:` need no escape in either (RFC 3986, 3.3).
func urlPart(_ text: String) -> String { percentEncoded(text, keeping: "@:") }
