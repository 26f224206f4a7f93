import CCurl
import HTTP

/// What libcurl's `code` means for the caller, in plain words with the host and never a header. `started` means that
/// the connection, including TLS, was established and the request may have been partly sent.
func transferFailure(
    _ code: CURLcode, started: Bool, url: String, options: CurlOptions, timeout: Duration, detail: String
) -> TransportError {
    let host = hostName(of: url)
    let place = options.endpoint.map { "\($0.host):\($0.port) (for \(host))" } ?? host
    let stage: TransportError.Stage = started ? .unanswered : .notSent
    switch code {
    case CURLE_URL_MALFORMAT where !started, CURLE_UNSUPPORTED_PROTOCOL where !started:
        return TransportError(stage, "not a URL that can be called: \(url)", isPermanent: true)
    case CURLE_COULDNT_RESOLVE_HOST: return TransportError(stage, "cannot resolve the host name \(place)")
    case CURLE_COULDNT_RESOLVE_PROXY: return TransportError(stage, "cannot resolve the proxy on the way to \(place)")
    case CURLE_COULDNT_CONNECT: return TransportError(stage, "cannot connect to \(place)")
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR:
        return TransportError(
            stage, "the certificate of \(place) is not trusted" + (detail.isEmpty ? "" : ": \(detail)"),
            isPermanent: true)
    case CURLE_SSL_CONNECT_ERROR: return TransportError(stage, "the TLS handshake with \(place) failed")
    case CURLE_OPERATION_TIMEDOUT where started:
        return TransportError(stage, "\(place) did not answer within \(seconds(timeout))")
    case CURLE_OPERATION_TIMEDOUT:
        let limit = min(options.connectTimeout, timeout)
        return TransportError(stage, "cannot connect to \(place) within \(seconds(limit))")
    case CURLE_GOT_NOTHING: return TransportError(stage, "\(place) closed the connection without an answer")
    case CURLE_PARTIAL_FILE: return TransportError(stage, "the answer of \(place) ended too early")
    case CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM:
        return TransportError(stage, "the connection to \(place) broke before the answer was complete")
    case CURLE_BAD_CONTENT_ENCODING, CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL:
        return TransportError(stage, "the answer of \(place) cannot be read")
    default: return TransportError(stage, "the call to \(place) failed: \(String(cString: curl_easy_strerror(code)))")
    }
}

/// The host of `url` as messages show it: without user, port or path.
func hostName(of url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return url }
    let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@").last ?? authority
    if host.hasPrefix("[") { return String(host.prefix { $0 != "]" }) + "]" }
    return String(host.prefix { $0 != ":" })
}

private func seconds(_ duration: Duration) -> String {
    let milliseconds = duration.curlMilliseconds
    return milliseconds % 1000 == 0 ? "\(milliseconds / 1000) s" : "\(milliseconds) ms"
}
