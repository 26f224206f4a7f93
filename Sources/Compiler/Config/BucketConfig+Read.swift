import Diagnostics
import Text
import YAML

/// A hundred years (storage-38).
private let longestRetention = TimeSpan(seconds: 3_155_760_000)

/// The keys of an entry of `buckets`.
struct BucketKeys: Section {
    static let shared = BucketKeys()

    let name = Key(
        "name",
        .text("text", bucketNameLimits, pattern: "^[a-z0-9][-a-z0-9_.]{1,220}[a-z0-9]$", parse: parseBucket),
        otherwise: "its key", "Its name in Cloud Storage, which no other bucket of the world may have")
    let create = Key("create", .bool, default: true, "`false`: the bucket must already exist and is only used")
    let location = Key(
        "location", .bucketLocation, otherwise: "the environment's region",
        "A region, `US`, `EU`, `ASIA`, or two regions such as `EUR4`. It cannot be changed")
    let storageClass = Key(
        "storage_class", Notation<StorageClass>.choice, default: .standard,
        "Of new objects. `autoclass`: Cloud Storage moves each object, by its use")
    let lifecycle = Key(
        "lifecycle", .list(of: .section(LifecycleKeys.shared), called: "rules"), otherwise: "none",
        "What happens to objects in time, [below](#buckets)")
    let versioning = Key(
        "versioning", .bool, default: false, "`true`: what is replaced or deleted stays as an older version")
    let cors = Key(
        "cors", .list(of: .section(CORSKeys.shared), called: "rules"), otherwise: "none",
        "What pages of other sites may do with the objects, [below](#buckets)")
    let retention = Key(
        "retention", .span(TimeSpan(seconds: 1)...longestRetention).stated(LimitPages.buckets), otherwise: "none",
        "So long nobody can delete or replace an object. The policy is not locked")
    let softDelete = Key(
        "soft_delete",
        .span("`0s`, or 7d to 90d") { (span, text) throws(Problem) in
            // storage-38
            let days = TimeSpan(seconds: 7 * 86_400)...TimeSpan(seconds: 90 * 86_400)
            guard span.milliseconds == 0 || days.contains(span) && span.milliseconds % 1000 == 0 else {
                throw Problem("\(text) is not possible", hint: "0s, or 7d to 90d")
            }
        }.stated(LimitPages.softDelete), otherwise: "Google's, 7 days",
        "How long what was deleted can be restored, and is paid for")
    let website = Key("website", .section(WebsiteKeys()), otherwise: "none")
    let isPublic = Key("public", .bool, default: false, "`true`: everybody may read the objects")
    let publicAccessPrevention = Key(
        "public_access_prevention", Notation<PublicAccessPrevention>.choice,
        otherwise: "`enforced`; `inherited` if it is public",
        "`enforced`: nobody can make it public. `inherited`: as the organization has it")

    let body = Key(
        "body", .body, otherwise: "none",
        "Any other field of [the API's message](#fields-without-a-word), such as `rpo` or `encryption`")
    let after = Key(
        "after", .addresses, otherwise: "none", "What must exist first, by its address, besides what it names")

    var elsewhere: [String: String] { wordsOfBucket }

    func read(_ fields: inout Fields) -> BucketConfig? {
        var bucket = BucketConfig(key: "", name: fields.read(name))
        bucket.create = fields.read(create) ?? true
        bucket.after = fields.read(after) ?? []
        bucket.location = fields.read(location)
        bucket.storageClass = fields.read(storageClass) ?? .standard
        bucket.lifecycle = fields.read(lifecycle) ?? []
        bucket.keepsVersions = fields.read(versioning) ?? false
        bucket.cors = fields.read(cors) ?? []
        bucket.retention = fields.read(retention)
        bucket.softDelete = fields.read(softDelete)
        bucket.website = fields.read(website)
        bucket.isPublic = fields.read(isPublic) ?? false
        let prevention = fields.read(publicAccessPrevention)
        if bucket.isPublic, prevention == .enforced {
            fields.fail(
                Problem("it is public", hint: "remove it, or `public`"), at: publicAccessPrevention.name)
        }
        bucket.publicAccessPrevention = prevention ?? (bucket.isPublic ? .inherited : .enforced)
        bucket.overlay = fields.read(body).map {
            ObjectBody.bucket.read($0, Surroundings(hasStorage: true, hasNotifications: true), into: &fields)
        }
        if !bucket.create {
            for key in keys.map(\.name) where !["name", "create"].contains(key) && fields.node[key] != nil {
                fields.fail(
                    Problem("a bucket with `create: false` is only used", hint: "remove it, or `create: false`"),
                    at: key)
            }
        }
        // storage-37
        let setsClass = bucket.lifecycle.contains { $0.action == .setClass || !$0.classes.isEmpty }
        if bucket.storageClass == .autoclass, setsClass {
            fields.fail(
                Problem("with `storage_class: autoclass` no rule is about classes", hint: "remove one of them"),
                at: "lifecycle")
        }
        return bucket
    }
}

/// The names of two regions together (storage-32).
private let twoRegions = ["NAM4", "EUR4", "EUR5", "EUR7", "EUR8", "ASIA1"]

let bucketNameLimits =
    "3 to 63 of `a-z0-9-_.` (to 222 with dots, parts of at most 63), first and last a letter or digit, no IP "
    + "address, not starting with `goog`, not containing `google`"

/// The keys of `website`.
private struct WebsiteKeys: Section {
    let index = Key("index", .text(), otherwise: "none", "The object that stands for a folder: `index.html`")
    let notFound = Key(
        "not_found", .text(), otherwise: "none", "The object that is shown for a missing one: `404.html`")

    func read(_ fields: inout Fields) -> WebsiteConfig? {
        WebsiteConfig(index: fields.read(index), notFound: fields.read(notFound))
    }
}

/// The keys of a rule of `cors`.
struct CORSKeys: Section {
    static let shared = CORSKeys()

    let origins = Key("origins", .filledList(of: .text(), called: "texts"), required: "[\"https://acme.example\"]")
    let methods = Key("methods", .filledList(of: .text(), called: "texts"), otherwise: "`[GET]`")
    let headers = Key(
        "headers", .list(of: .text(), called: "texts"), otherwise: "none", "Of the answer, which the page may see")
    let maximumAge = Key(
        "max_age", .span(TimeSpan(seconds: 0)...TimeSpan(seconds: 86_400)), default: TimeSpan(seconds: 3600),
        "How long a browser need not ask again")

    func read(_ fields: inout Fields) -> CORSRule? {
        let (origins, methods) = (fields.read(origins), fields.read(methods) ?? ["GET"])
        let (headers, age) = (fields.read(headers) ?? [], fields.read(maximumAge))
        guard let origins, let age else { return nil }
        return CORSRule(origins: origins, methods: methods, headers: headers, maximumAge: age)
    }
}

extension Notation where Value == [String: BucketConfig] {
    /// The `buckets` mapping. An entry without a name has that of its key.
    static let buckets = {
        let names = "^[a-z0-9]([-a-z0-9_.]{0,220}[a-z0-9])?$"
        let map = Notation.map(
            "mapping by bucket", "names: as of a bucket", names: names, of: .section(BucketKeys.shared)
        ) {
            (name) throws(Problem) in
            guard (1...222).contains(name.utf8.count), name.utf8.first?.isLowercaseOrDigit == true,
                name.utf8.last?.isLowercaseOrDigit == true,
                name.utf8.allSatisfy({ $0.isLowercaseOrDigit || "-_.".utf8.contains($0) })
            else { throw Problem("'\(name)' is not a name", hint: "a-z, 0-9, -, _ and .") }
        }
        return Notation(map.name, limits: map.limits, schema: map.schema) { node, key, fields in
            guard let read = map.read(node, key, &fields) else { return nil }
            var buckets: [String: BucketConfig] = [:]
            for entry in node.entries ?? [] {
                guard var bucket = read[entry.key] else { continue }
                bucket.key = entry.key
                if entry.value["name"] == nil {
                    bucket.name = entry.key
                    do throws(Problem) { _ = try parseBucket(entry.key) } catch {
                        fields.fail(
                            Problem(error.message, hint: "add name: NAME, or choose another key"), atKeyOf: entry, key)
                    }
                }
                buckets[entry.key] = bucket
            }
            return buckets
        }
    }()
}

extension Notation where Value == String {
    /// As Cloud Storage answers: in capitals (storage-3, storage-32).
    fileprivate static let bucketLocation = text("text", pattern: "^[A-Za-z]+[0-9]?(-[a-z]+[0-9]{1,2})?$") {
        (text) throws(Problem) in
        let wide = ["US", "EU", "ASIA"] + twoRegions
        let capitals = text.uppercased()
        return wide.contains(capitals) ? capitals : try parseLocation(text, wide: wide).uppercased()
    }
}

extension Fields {
    /// Reports buckets that would be the same one, and a replication between two regions where there is one.
    mutating func checkBuckets(_ buckets: [BucketConfig], _ storage: StorageConfig?) {
        var seen: [String: String] = [:]
        if let storage { seen[storage.bucket] = "`storage`" }
        for bucket in buckets {
            guard let entry = node["buckets"]?.entry(bucket.key) else { continue }
            // storage-45
            if let body = bucket.overlay?.value, body["rpo"] == "ASYNC_TURBO", body["customPlacementConfig"] == nil,
                !twoRegions.contains(bucket.location ?? "")
            {
                fail(
                    Problem(
                        "only a bucket in two regions is replicated with ASYNC_TURBO",
                        hint: "write location: EUR4, or another two, or remove rpo", source: LimitPages.replication),
                    at: entry.value["body"]?["rpo"] ?? entry.value, "buckets.\(bucket.key).body.rpo")
            }
            if bucket.key != bucket.name, bucket.key == storage?.bucket {
                fail(Problem("'\(bucket.key)' is the bucket of `storage`"), atKeyOf: entry, "buckets")
            }
            if let other = seen[bucket.name] {
                fail(Problem("the bucket '\(bucket.name)' is that of \(other)"), atKeyOf: entry, "buckets")
            }
            seen[bucket.name] = "'\(bucket.key)'"
        }
    }
}
