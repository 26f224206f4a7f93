import CCurl
import HTTP

/// One call in flight: the libcurl handle, what has come back so far, and the waiting caller. It is used only on the
/// thread of its `TransferLoop`; libcurl's callbacks hold an unretained pointer, so the loop keeps it alive.
final class Transfer {
    let easy: UnsafeMutableRawPointer
    private let request: Request
    private let options: CurlOptions
    private let answer: (Result<Response, TransportError>) -> Void
    private var lists: [UnsafeMutablePointer<curl_slist>] = []
    private let detail: UnsafeMutablePointer<CChar>
    private var headerLines = HeaderLines()
    private var body: [UInt8] = []
    private var started = false
    private var refusal: String?

    /// Nil if the request cannot be passed to libcurl; the caller is told.
    init?(
        _ request: Request, options: CurlOptions, answer: @escaping (Result<Response, TransportError>) -> Void
    ) {
        if let problem = unsendable(request) {
            answer(.failure(TransportError(.notSent, problem, isPermanent: true)))
            return nil
        }
        guard let easy = curl_easy_init() else {
            answer(.failure(TransportError(.notSent, "no memory for another call")))
            return nil
        }
        self.easy = easy
        self.request = request
        self.options = options
        self.answer = answer
        detail = .allocate(capacity: Int(CURL_ERROR_SIZE))
        detail.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        configure()
    }

    deinit {
        curl_easy_cleanup(easy)
        for list in lists { curl_slist_free_all(list) }
        detail.deallocate()
    }

    /// Tells the caller what libcurl's result means.
    func finish(_ code: CURLcode) {
        if let refusal {
            answer(.failure(TransportError(.unanswered, "\(refusal) (\(hostName(of: request.url)))")))
        } else if code == CURLE_OK, headerLines.isComplete {
            answer(.success(Response(status: calco_status(easy), headers: headerLines.headers, body: body)))
        } else {
            let error = transferFailure(
                code == CURLE_OK ? CURLE_PARTIAL_FILE : code, started: started, url: request.url, options: options,
                timeout: timeout, detail: String(cString: detail))
            answer(.failure(error))
        }
    }

    private var timeout: Duration { request.timeout ?? options.timeout }

    func cancel() { answer(.failure(.interrupted)) }

    private func configure() {
        set(CURLOPT_URL, options.endpoint?.rewriting(request.url) ?? request.url)
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        set(CURLOPT_PATH_AS_IS, 1)
        set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_QUICK_EXIT, 1)  // a cancelled call must not wait for its name resolution
        set(CURLOPT_TCP_KEEPALIVE, 1)
        set(CURLOPT_CONNECTTIMEOUT_MS, options.connectTimeout.curlMilliseconds)
        set(CURLOPT_TIMEOUT_MS, timeout.curlMilliseconds)
        set(CURLOPT_FRESH_CONNECT, request.needsNewConnection ? 1 : 0)
        set(CURLOPT_ACCEPT_ENCODING, "gzip")
        set(CURLOPT_USERAGENT, options.userAgent)
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        if let endpoint = options.endpoint {
            set(CURLOPT_CONNECT_TO, [endpoint.connectTo])
            set(CURLOPT_PROXY, "")
        } else {
            // Only servers beside this machine are asked over plain HTTP, and no proxy reaches those.
            if request.url.hasPrefix("http://") { set(CURLOPT_PROXY, "") }
            set(CURLOPT_PIPEWAIT, 1)  // share one HTTP/2 connection instead of opening one for each call
        }
        setBody()
        setCallbacks()
    }

    private func setBody() {
        var headers = request.headers.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
        if let body = request.body ?? (["POST", "PUT", "PATCH"].contains(request.method) ? [] : nil) {
            _ = body.withUnsafeBytes { calco_set_body(easy, $0.baseAddress, $0.count) }
            headers.append("Expect:")
            // Otherwise libcurl would label every body as a web form.
            if request.headers["Content-Type"] == nil { headers.append("Content-Type:") }
        } else if request.method == "HEAD" {
            set(CURLOPT_NOBODY, 1)
        }
        set(CURLOPT_CUSTOMREQUEST, request.method)
        set(CURLOPT_HTTPHEADER, headers)
    }

    private func setCallbacks() {
        let this = Unmanaged.passUnretained(self).toOpaque()
        _ = calco_set_pointer(easy, CURLOPT_ERRORBUFFER, detail)
        _ = calco_set_pointer(easy, CURLOPT_WRITEDATA, this)
        _ = calco_set_data_callback(easy, CURLOPT_WRITEFUNCTION) { data, size, count, target in
            Transfer.at(target).take(UnsafeRawBufferPointer(start: data, count: size * count))
        }
        _ = calco_set_pointer(easy, CURLOPT_HEADERDATA, this)
        _ = calco_set_data_callback(easy, CURLOPT_HEADERFUNCTION) { data, size, count, target in
            Transfer.at(target).takeHeader(UnsafeRawBufferPointer(start: data, count: size * count))
        }
        _ = calco_set_pointer(easy, CURLOPT_PREREQDATA, this)
        _ = calco_set_start_callback(easy) { target, _, _, _, _ in Transfer.at(target).start() }
    }

    private static func at(_ pointer: UnsafeMutableRawPointer?) -> Transfer {
        Unmanaged<Transfer>.fromOpaque(pointer.unsafelyUnwrapped).takeUnretainedValue()
    }

    /// Returns how many bytes were accepted; fewer than offered ends the transfer.
    private func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard bytes.count <= options.maximumBodySize - body.count else {
            refusal = "the answer is larger than \(options.maximumBodySize) bytes"
            return 0
        }
        body.append(contentsOf: bytes)
        return bytes.count
    }

    private func takeHeader(_ line: UnsafeRawBufferPointer) -> Int {
        guard headerLines.size + line.count <= 1 << 20 else {
            refusal = "the answer has more than a megabyte of headers"
            return 0
        }
        headerLines.append(line)
        return line.count
    }

    /// Called when the connection is established and the request is about to be sent. libcurl silently resends a
    /// request if a reused connection turns out to be dead; only the caller knows whether that is safe, so a second
    /// start is refused for anything but a read.
    private func start() -> CInt {
        guard started, !["GET", "HEAD"].contains(request.method) else {
            started = true
            return CURL_PREREQFUNC_OK
        }
        refusal = "the connection was closed before an answer came"
        return CURL_PREREQFUNC_ABORT
    }

    private func set(_ option: CURLoption, _ value: Int) { _ = calco_set_long(easy, option, value) }
    private func set(_ option: CURLoption, _ value: String) { _ = calco_set_string(easy, option, value) }
    private func set(_ option: CURLoption, _ values: [String]) {
        var list: UnsafeMutablePointer<curl_slist>?
        for value in values { list = curl_slist_append(list, value) ?? list }
        guard let list else { return }
        lists.append(list)
        _ = calco_set_list(easy, option, list)
    }
}

/// What would change the meaning of the request on the wire: a line break or NUL inside a text.
private func unsendable(_ request: Request) -> String? {
    let breaks: (String) -> Bool = { $0.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0 } }
    if request.method.isEmpty || !request.method.utf8.allSatisfy({ 0x41...0x5A ~= $0 }) {
        return "not an HTTP method: \(request.method.debugDescription)"
    }
    if breaks(request.url) { return "the URL holds a line break" }
    let name = request.headers.first { breaks($0.name) || breaks($0.value) }?.name
    return name.map { "the header \($0.debugDescription) holds a line break" }
}
