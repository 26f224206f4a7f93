/// Identity-Aware Proxy: the policies of what it guards, of which any name stands for one (iam-39). Facts:
/// docs/facts/iam.md.
let proxyPolicyRoutes: [Route] = [
    "iap_web", "iap_web/{a}", "iap_web/{a}/services/{b}", "iap_web/{a}/services/{b}/versions/{c}", "iap_tunnel",
    "iap_tunnel/zones/{a}", "iap_tunnel/zones/{a}/instances/{b}", "iap_tunnel/locations/{a}",
    "iap_tunnel/locations/{a}/destGroups/{b}",
].flatMap { path in
    policyRoutes("v1/projects/{project}/" + path, .proxy, readsWith: "POST") { request, _ in
        let pieces = path.split(separator: "/").map { piece in
            piece.hasPrefix("{") ? request.variable(String(piece.dropFirst().dropLast())) : String(piece)
        }
        return "iap/\(request.project)/" + pieces.joined(separator: "/")
    }
}
