import Discovery
import Text

/// A sort of object that has a policy, whoever made it: how its name is written, and how its policy is read.
struct PolicyHolder: Sendable {
    /// With a star for each part that varies: `projects/*/topics/*`.
    let pattern: String
    /// The service to enable: `pubsub.googleapis.com`.
    let host: String
    /// What stands before the name in its URL if it is in no location of its own: `https://pubsub.googleapis.com/v1/`.
    private let root: String
    /// What stands there instead in a location whose host alone knows what is there; nil if the API has none.
    private let rootIn: (@Sendable (_ location: String) -> String)?
    let place: @Sendable (_ url: String) -> PolicyPlace

    private init(_ pattern: String, _ api: API, _ place: @escaping @Sendable (String) -> PolicyPlace) {
        (self.pattern, host, root, rootIn, self.place) = (pattern, api.host, api.root, nil, place)
    }

    /// The holders whose names are short, because no other API is meant by them, and those that no description has (iam-1,
    /// iam-37, iam-39, storage-1).
    private static let short: [PolicyHolder] = [
        PolicyHolder("projects/*", .projects) { .posted($0) },
        PolicyHolder("folders/*", .projects) { .posted($0) },
        PolicyHolder("organizations/*", .projects) { .posted($0) },
        PolicyHolder("billingAccounts/*", .billing) { .resource($0) },
        PolicyHolder("buckets/*", .storage) { .object($0) },
        PolicyHolder("buckets/*/managedFolders/*", .storage) { .object($0) },
        PolicyHolder("projects/*/secrets/*", .secrets) { .resource($0) },
        PolicyHolder("projects/*/serviceAccounts/*", .iam) { .queried($0) },
        PolicyHolder("projects/*/locations/*/repositories/*", .artifacts) { .resource($0) },
        PolicyHolder("projects/*/locations/*/services/*", .run) { .resource($0) },
        PolicyHolder("projects/*/locations/*/jobs/*", .run) { .resource($0) },
        PolicyHolder("projects/*/topics/*", .pubsub) { .resource($0) },
        PolicyHolder("projects/*/subscriptions/*", .pubsub) { .resource($0) },
        PolicyHolder("projects/*/datasets/*", .bigquery) { .access($0) },
        PolicyHolder("projects/*/datasets/*/tables/*", .bigquery) { .posted($0) },
        PolicyHolder("projects/*/datasets/*/routines/*", .bigquery) { .posted($0) },
        PolicyHolder("projects/*/locations/*/keyRings/*", .kms) { .resource($0) },
        PolicyHolder("projects/*/locations/*/keyRings/*/cryptoKeys/*", .kms) { .resource($0) },
        PolicyHolder("projects/*/locations/*/queues/*", .tasks) { .posted($0) },
    ]

    static let all: [PolicyHolder] = short + behindIAP.map { PolicyHolder("projects/*/" + $0, .iap) { .posted($0) } }

    /// What Identity-Aware Proxy guards, and may be told who reaches: one method serves any path (iam-39).
    private static let behindIAP = [
        "iap_web", "iap_web/*", "iap_web/*/services/*", "iap_web/*/services/*/versions/*", "iap_tunnel",
        "iap_tunnel/zones/*", "iap_tunnel/zones/*/instances/*", "iap_tunnel/locations/*",
        "iap_tunnel/locations/*/destGroups/*",
    ]

    /// What names of things begin with that are in no project.
    static let outsideProjects: Set = [
        "billingAccounts", "buckets", "folders", "organizations", "tagKeys", "tagValues",
    ]

    /// True if `name` says all, and not only where in this environment's project it is.
    static func isFull(_ name: String) -> Bool {
        let parts = name.split(separator: "/").prefix(3)
        guard let first = parts.first else { return false }
        return first == "projects" || outsideProjects.contains(String(first))
            || first == "locations" && parts.last == "workforcePools"
    }

    /// Those that `name` has the form of: the one with a short name, or those of all APIs that have such a policy. Behind
    /// `//HOST/`, as in Google's full names, it is that of this host.
    static func named(_ name: String, _ apis: KnownAPIs = KnownAPIs()) -> [PolicyHolder] {
        let (host, path) = parted(name)
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !parts.contains("") else { return [] }
        for (short, pieces) in cut where fit(pieces, parts) && (host == nil || host == short.host) { return [short] }
        return described(parts, host, apis)
    }

    /// The one that `name` has the form of; nil if there is none.
    static func of(_ name: String, _ apis: KnownAPIs = KnownAPIs()) -> PolicyHolder? { named(name, apis).first }

    /// `//HOST/NAME` in its two parts.
    static func parted(_ name: String) -> (host: String?, path: String) {
        guard name.hasPrefix("//") else { return (nil, name) }
        let rest = name.dropFirst(2)
        let host = rest.prefix { $0 != "/" }
        return (String(host), String(rest.dropFirst(host.count + 1)))
    }

    /// What stands before `name` in its URL.
    func root(of name: String) -> String {
        rootIn.flatMap { root in segment("locations", of: name).map(root) } ?? root
    }

    /// The URL of the object with that name, or of the form of all names, with its stars; below `root` if it is given.
    func place(of name: String, at root: String? = nil) -> PolicyPlace {
        place(
            (root ?? self.root(of: name))
                + (name.hasPrefix("buckets/") ? "b/" + name.dropFirst("buckets/".count) : name))
    }
}

extension PolicyHolder {
    /// One for each host that describes methods for the policy of an object at this path.
    private static func described(_ parts: [Substring], _ host: String?, _ apis: KnownAPIs) -> [PolicyHolder] {
        var found: [PolicyHolder] = []
        guard parts.count > 1 else { return [] }
        let collection = parts[parts.count - 2]
        for name in apis.names.reversed() {
            guard let api = apis.named(name), host == nil || host == api.host,
                !found.contains(where: { $0.host == api.host })
            else { continue }
            for resource in api.resourceNames {
                guard let word = resource.split(separator: ".").last,
                    word == collection || word.lowercased().hasSuffix(collection.lowercased()),
                    let type = api.resource(resource), let holder = PolicyHolder(type, api), holder.fits(parts)
                else { continue }
                found.append(holder)
                break
            }
        }
        return found.reversed()
    }

    /// Nil if its policy is not read and written by methods below its path (iam-1, compute-18).
    init?(_ type: ResourceType, _ api: GoogleAPI) {
        guard let read = type.method("getIamPolicy"), let write = type.method("setIamPolicy"), write.verb == "POST",
            let separator = mark(of: read), separator == mark(of: write)
        else { return nil }
        let isBelow = separator == "/"
        var segments = read.path.segments[...]
        if isBelow { segments = segments.dropLast() }
        var prefix = ""
        while case .literal(let word)? = segments.first, word != "projects", word != "locations",
            !Self.outsideProjects.contains(word)
        {
            prefix += word + "/"
            segments.removeFirst()
        }
        var words: [String] = []
        for segment in segments {
            switch segment {
            case .literal(let word): words.append(word)
            case .one, .rest: words.append("*")
            }
        }
        // What has any root is described again below each.
        guard words.last == "*", words.first != "*" else { return nil }
        pattern = words.joined(separator: "/")
        (host, root) = (api.host, api.baseURL + prefix)
        let version = prefix
        let base: @Sendable (String) -> String = { location in api.baseURL(in: location) + version }
        rootIn = api.isRegional ? base : nil
        place = { url in isBelow ? .below(url) : .beside(url, read) }
    }

    private func fits(_ parts: [Substring]) -> Bool { Self.fit(pattern.split(separator: "/"), parts) }

    private static func fit(_ pieces: [Substring], _ parts: [Substring]) -> Bool {
        pieces.count == parts.count && zip(pieces, parts).allSatisfy { $0 == "*" || $0 == $1 }
    }

    /// `all` with their patterns in pieces: each grant asks.
    private static let cut = all.map { ($0, $0.pattern.split(separator: "/")) }
}

/// What stands between an object's path and the name of the method: `:` or `/`.
private func mark(of method: Method) -> String? {
    [":", "/"].first { method.path.text.hasSuffix($0 + method.name) }
}
