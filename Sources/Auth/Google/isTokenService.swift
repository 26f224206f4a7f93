/// True if `url` is one of Google's services that exchange one token for another: `SERVICE.googleapis.com`, or the same
/// in one region, `SERVICE.REGION.rep.googleapis.com`.
///
/// A credential file says where its subject token is to be sent. Whoever can write that file must not get the token, and
/// not every host below googleapis.com belongs to Google alone: a bucket is anybody's.
func isTokenService(_ url: String, _ service: String) -> Bool {
    guard let address = WebAddress(url), address.port == 443, !address.path.contains("?"), !address.path.contains("#")
    else { return false }
    guard address.host != "\(service).googleapis.com" else { return true }
    let labels = address.host.split(separator: ".")
    return labels.count == 5 && labels[0] == service && labels[2...] == ["rep", "googleapis", "com"]
}
