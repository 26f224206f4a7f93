import HTTP
import PlanModel
import Text

// What a URL is about.

/// What follows an object in the URL of its policy, besides a custom verb.
let policyEnds = ["/iam", "/getIamPolicy", "/setIamPolicy"]

/// The object that a URL is about, without query, custom verb and the end of its policy.
func place(_ url: String) -> String {
    var path = String(url.prefix { $0 != "?" })
    if let colon = path.lastIndex(of: ":"), !path[colon...].contains("/") { path = String(path[..<colon]) }
    let end = policyEnds.first(where: path.hasSuffix) ?? ""
    return String(path.dropLast(end.count))
}

func host(_ url: String) -> String { String(url.dropFirst("https://".count).prefix { $0 != "/" }) }

/// The segment after `/projects/`, or what else says which project it is.
func project(_ url: String) -> String? {
    step(after: "/projects/", in: url) ?? step(after: "/namespaces/", in: url) ?? step(after: "?project=", in: url)
        ?? step(after: "/v1/apps/", in: url)
        ?? step(after: "=projects%2F", in: url).map { String($0.prefix { $0 != "%" }) }
}

/// The same; some creates have it in the body.
func project(_ exchange: Transcript.Exchange) -> String? {
    let body = try? JSONValue(parsing: exchange.request.body ?? [])
    let network = body?["network"]?.string ?? body?["consumerNetwork"]?.string
    return project(exchange.request.url) ?? network.flatMap { step(after: "projects/", in: $0) }
        ?? (exchange.request.url.hasSuffix("/v1/apps") ? body?["id"]?.string : nil)
}

func bucket(_ url: String) -> String? { step(after: "/storage/v1/b/", in: url) }

private func step(after mark: String, in url: String) -> String? {
    url.firstRange(of: mark).map { range in String(url[range.upperBound...].prefix { !"/?:&".contains($0) }) }
}
