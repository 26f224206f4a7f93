import HTTP
import Text

private let uploadShelf = "storage/uploads"

/// Starts or performs an upload: `uploadType=media` has the name in the query, `multipart` a JSON part before the data,
/// and `resumable` is answered with the URL for the data (storage-19).
func uploadObject(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try bucket(request, store)
    let body = request.http.body ?? []
    let sentType = request.http.headers["Content-Type"] ?? "application/octet-stream"
    switch request.query["uploadType"] {
    case "media": return try put(body, described: [:], type: sentType, request, &store)
    case "multipart":
        guard let parts = multipart(body, contentType: sentType), parts.count == 2,
            let described = try? JSONValue(parsing: parts[0].body)
        else { throw Failure(.invalidArgument, "The multipart body is not valid.", reason: "badContent") }
        let object = try request.api.messages.check(described, as: "Object")
        return try put(
            parts[1].body, described: object, type: parts[1].contentType ?? "application/octet-stream", request, &store)
    case "resumable":
        let described = try request.message("Object")
        var session = JSONObject(request.query.sorted { precedes($0.key, $1.key) }.map { ($0.key, .string($0.value)) })
        session["name"] = session["name"] ?? described["name"]
        let name = session["name"]?.string ?? ""
        guard !name.isEmpty else {
            throw Failure(.invalidArgument, "Required parameter: name", reason: "required")
        }
        let id = Identifiers.letters("upload \(store.nextNumber())", 24)
        let type = request.http.headers["X-Upload-Content-Type"] ?? "application/octet-stream"
        store[uploadShelf, id] = [
            "bucket": .string(request.variable("bucket")), "query": .object(session), "data": "",
            "object": .object(described), "type": .string(type),
        ]
        let place = "/upload/storage/v1/b/\(request.variable("bucket"))/o?uploadType=resumable&upload_id=\(id)"
        return Reply(headers: [Header("Location", request.target.origin + place), Header("X-GUploader-UploadID", id)])
    default:
        let type = request.query["uploadType"] ?? "none"
        throw Failure(.unimplemented, "The local cloud does not know the upload type \(type).")
    }
}

/// Receives a chunk of a resumable upload: 308 with the range received so far, until it is complete (storage-25).
func continueUpload(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let id = request.query["uploadId"] ?? ""
    guard var session = store[uploadShelf, id], session["bucket"]?.string == request.variable("bucket") else {
        throw Failure(.notFound, "No such upload: \(id)")
    }
    var data = bytes(base64: session["data"]?.string ?? "") ?? []
    let piece = request.http.body ?? []
    guard let range = UploadRange(request.http.headers["Content-Range"], length: piece.count),
        range.first == nil || range.first == data.count
    else {
        throw Failure(.invalidArgument, "The Content-Range does not fit the upload.", reason: "badRequest")
    }
    if range.first != nil { data += piece }
    session["data"] = .string(base64(data))
    store[uploadShelf, id] = session
    guard let total = range.total, data.count >= total else {
        let headers = data.isEmpty ? [] : [Header("Range", "bytes=0-\(data.count - 1)")]
        return Reply(status: 308, headers: headers)
    }
    guard data.count == total else {
        throw Failure(.invalidArgument, "The upload is longer than announced.", reason: "badRequest")
    }
    store[uploadShelf, id] = nil
    var begun = request
    for (name, value) in session["query"]?.object ?? [:] { begun.query[name] = value.string }
    return try put(
        data, described: session["object"]?.object ?? [:], type: session["type"]?.string ?? "", begun, &store)
}

/// The `Content-Range` of a chunk: `bytes 0-99/200`, `bytes 0-99/*` or `bytes */200`. Without the header, the chunk is
/// everything.
struct UploadRange: Sendable, Hashable {
    /// Nil if the request has no data and only asks for the status.
    var first: Int?
    var total: Int?

    init?(_ text: String?, length: Int) {
        guard let text else {
            (first, total) = (0, length)
            return
        }
        guard text.hasPrefix("bytes ") else { return nil }
        let halves = text.dropFirst("bytes ".count).split(separator: "/")
        guard halves.count == 2 else { return nil }
        if halves[1] != "*" {
            guard let total = Int(halves[1]) else { return nil }
            self.total = total
        }
        guard halves[0] != "*" else { return }
        let ends = halves[0].split(separator: "-").map { Int($0) }
        guard ends.count == 2, let low = ends[0], let high = ends[1], high >= low, high - low == length - 1 else {
            return nil
        }
        first = low
    }
}

private func put(
    _ data: [UInt8], described: JSONObject, type: String, _ request: RoutedRequest, _ store: inout Store
) throws(Failure) -> Reply {
    let id = request.variable("bucket")
    let asked = request.query["name"] ?? ""
    let name = asked.isEmpty ? described["name"]?.string ?? "" : asked
    try checkPreconditions(store[objectShelf(id), name]?["object"]?.object, request)
    var described = described
    if let encoding = request.query["contentEncoding"] { described["contentEncoding"] = .string(encoding) }
    let resource = try store.write(
        data, name, in: id, described, type: described["contentType"]?.string ?? type, request)
    return .message(shown(resource, request), "Object")
}
