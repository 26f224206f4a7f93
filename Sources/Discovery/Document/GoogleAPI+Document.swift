package import Text

extension GoogleAPI {
    /// Reads the Discovery document of an API, as Google serves it, by the same rules by which the embedded ones were
    /// written. Only what manages resources becomes known.
    package init(document bytes: [UInt8]) throws(DocumentError) {
        let json: JSONValue
        do { json = try JSONValue(parsing: bytes) } catch { throw DocumentError(error) }
        self.init(try discoveryText(of: json, selection: .managed))
    }
}

/// The text of docs/discovery.md, made of a Discovery document. Addresses outside `https://*.googleapis.com` are refused:
/// whoever decides where calls go decides who sees the tokens in them.
package func discoveryText(
    of json: JSONValue, selection: DocumentSelection, descriptors: Descriptors = Descriptors()
) throws(DocumentError) -> String {
    let head = try DocumentHead(json)
    var reader = DocumentReader(json, descriptors: descriptors, selection: selection)
    try reader.readResources()
    return reader.text(head)
}
