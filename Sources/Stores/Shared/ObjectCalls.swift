import HTTP
import Text

/// The calls for the objects of one prefix in a bucket (storage-2).
struct ObjectCalls: Sendable {
    let bucket: String
    let prefix: String

    private static let host = "https://storage.googleapis.com"

    func metadata(_ name: String) -> Request { Request("GET", url(name)) }

    /// The content, of `generation` if there is one.
    func content(_ name: String, _ generation: String? = nil) -> Request {
        Request("GET", url(name) + "?alt=media" + (generation.map { "&generation=\($0)" } ?? ""))
    }

    /// Written only if the object is at `generation`; 0 stands for none.
    func upload(_ name: String, _ bytes: [UInt8], over generation: String) -> Request {
        let object = percentEncoded("\(prefix)/\(name)")
        return Request(
            "POST",
            "\(Self.host)/upload/storage/v1/b/\(bucket)/o?uploadType=media&name=\(object)&ifGenerationMatch=\(generation)",
            headers: [Header("Content-Type", "application/json")], body: bytes)
    }

    func delete(_ name: String, at generation: String) -> Request {
        Request("DELETE", url(name) + "?ifGenerationMatch=\(generation)")
    }

    /// A page of the versions of an object, and of others whose name begins like its name.
    func versions(_ name: String, page: String?) -> Request {
        let query = "versions=true&prefix=\(percentEncoded("\(prefix)/\(name)"))"
        return Request(
            "GET",
            "\(Self.host)/storage/v1/b/\(bucket)/o?\(query)" + (page.map { "&pageToken=\(percentEncoded($0))" } ?? ""))
    }

    private func url(_ name: String) -> String {
        "\(Self.host)/storage/v1/b/\(bucket)/o/\(percentEncoded("\(prefix)/\(name)"))"
    }
}
