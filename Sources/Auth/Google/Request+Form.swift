import HTTP
import Text

extension Request {
    /// A POST of a web form.
    init(form: [(name: String, value: String)], to url: String) {
        let body = form.map { "\($0.name)=\(percentEncoded($0.value))" }.joined(separator: "&")
        self.init(
            "POST", url, headers: [Header("Content-Type", "application/x-www-form-urlencoded")],
            body: Array(body.utf8))
    }
}
