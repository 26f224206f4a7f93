import HTTP
import Text

/// The download of the JSON API that does what `request` asks of the XML API, `GET /BUCKET/OBJECT`: some of Google's
/// clients read objects that way (storage-36). Nil for any other request.
func xmlRead(_ request: Request, _ target: Target) -> Request? {
    let apis: Set = ["batch", "download", "resumable", "storage", "upload"]
    guard request.method == "GET", !apis.contains(target.segments.first ?? ""),
        // Subresources such as `?acl`, and preconditions, which are headers there, are not supported.
        target.query.allSatisfy({ $0.name == "generation" }),
        !request.headers.contains(where: { $0.name.lowercased().hasPrefix("x-goog-if-") })
    else { return nil }
    let path = request.url.dropFirst(target.origin.count).drop { $0 == "/" }.prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    // A slash is part of the name in this path, and would end it in the other.
    let name = percentEncoded(percentDecoded(parts[1]))
    let query = target.query.map { "&generation=" + percentEncoded($0.value) }.joined()
    var read = request
    read.url = "\(target.origin)/download/storage/v1/b/\(parts[0])/o/\(name)?alt=media\(query)"
    return read
}

/// `response` of the JSON API with an error as the XML API writes it (storage-36).
func xmlResponse(_ response: Response) -> Response {
    guard response.status >= 400 else { return response }
    let message = (try? JSONValue(parsing: response.body))?["error"]?["message"]?.string ?? ""
    let (code, text) =
        switch (response.status, message) {
        case (404, bucketNotFound.message): ("NoSuchBucket", message)
        case (404, _): ("NoSuchKey", "The specified key does not exist.")
        case (416, _): ("InvalidRange", message)
        default: ("InvalidArgument", message)
        }
    let body =
        "<?xml version='1.0' encoding='UTF-8'?><Error><Code>\(code)</Code><Message>\(escaped(text))</Message></Error>"
    return Response(
        status: response.status, headers: [Header("Content-Type", "application/xml; charset=UTF-8")],
        body: Array(body.utf8))
}

private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
}
