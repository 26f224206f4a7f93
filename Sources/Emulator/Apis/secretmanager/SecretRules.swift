import Text

/// What Secret Manager requires of a secret, and what it changes.
struct SecretRules {
    let request: RoutedRequest
    let store: Store

    /// Checks expiry, rotation and aliases of the secret `id`, and turns a `ttl` into an `expireTime`
    /// (secretmanager-11).
    func finish(_ secret: inout JSONObject, id: String) throws(Failure) {
        if let ttl = secret["ttl"]?.string {
            secret["ttl"] = nil
            guard let length = seconds(ttl), length > 0, length < 1e11 else {
                throw .badField("secret.ttl", "The ttl must be positive.")
            }
            let end = Instant(milliseconds: request.now.milliseconds + Int64(length * 1000))
            secret["expireTime"] = .string(end.rfc3339)
        }
        // The service refuses any time that is past (secretmanager-11). Here the last years are taken, so that what was
        // once exchanged with it can be sent again: `docs/local-cloud.md`.
        let oldest = request.now.adding(days: -5 * 365)
        if let time = secret["expireTime"]?.string.flatMap(Instant.init(rfc3339:)), time <= oldest {
            throw .badField("secret.expire_time", "The expire time must be in the future.")
        }
        // The same holds for the next rotation (secretmanager-18).
        if let time = secret["rotation"]?["nextRotationTime"]?.string.flatMap(Instant.init(rfc3339:)), time <= oldest {
            throw .badField(
                "secret.rotation.next_rotation_time", "The next rotation time must be at least 5 minutes in the future."
            )
        }
        try checkAnnotations(secret["annotations"]?.object ?? [:])
        try checkPlaces(secret)
        try checkRotation(secret)
        try checkAliases(secret["versionAliases"]?.object ?? [:], id)
    }

    /// Keys of up to 63 letters, digits and `-_.`, the first and the last one no sign; less than 16 KiB in all
    /// (secretmanager-21).
    private func checkAnnotations(_ annotations: JSONObject) throws(Failure) {
        func isWord(_ character: Character?) -> Bool {
            character.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
        }
        var size = 0
        for (key, value) in annotations {
            size += key.utf8.count + (value.string ?? "").utf8.count
            guard (1...63).contains(key.count), isWord(key.first), isWord(key.last),
                key.allSatisfy({ isWord($0) || "-_.".contains($0) })
            else { throw .badField("secret.annotations", "The annotation key '\(key)' is not valid.") }
        }
        guard size < 16_384 else {
            throw .badField("secret.annotations", "The annotations have \(size) bytes, and must have less than 16 KiB.")
        }
    }

    /// Each replica is in a region of its own, and a topic has its full name (secretmanager-20).
    private func checkPlaces(_ secret: JSONObject) throws(Failure) {
        var seen: Set<String> = []
        for replica in secret["replication"]?["userManaged"]?["replicas"]?.array ?? [] {
            let place = replica["location"]?.string ?? ""
            guard cloudRegions.contains(place), seen.insert(place).inserted else {
                throw .badField(
                    "secret.replication", "The replica location '\(place)' does not exist or is given twice.")
            }
        }
        for topic in secret["topics"]?.array ?? [] {
            let parts = (topic["name"]?.string ?? "").split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 4, parts[0] == "projects", parts[2] == "topics", !parts.contains("") else {
                throw .badField(
                    "secret.topics",
                    "The topic '\(topic["name"]?.string ?? "")' is not of the form projects/*/topics/*.")
            }
        }
    }

    /// A rotation needs topics and a next time (secretmanager-12).
    private func checkRotation(_ secret: JSONObject) throws(Failure) {
        let topics = secret["topics"]?.array ?? []
        guard topics.count <= 10 else { throw .badField("secret.topics", "A secret has at most 10 topics.") }
        guard let rotation = secret["rotation"] else { return }
        guard !topics.isEmpty else {
            throw .badField("secret.rotation", "Topics must be set to configure rotation.")
        }
        guard let period = rotation["rotationPeriod"]?.string else { return }
        guard rotation["nextRotationTime"] != nil else {
            throw .badField("secret.rotation.next_rotation_time", "A rotation period needs the next rotation time.")
        }
        guard let length = seconds(period), (3600...3_153_600_000).contains(length) else {
            throw .badField("secret.rotation.rotation_period", "The rotation period must be from 1 hour to 100 years.")
        }
    }

    /// An alias must be well formed and name an existing version (secretmanager-13).
    private func checkAliases(_ aliases: JSONObject, _ id: String) throws(Failure) {
        guard aliases.count <= 50 else {
            throw .badField("secret.version_aliases", "A secret has at most 50 version aliases.")
        }
        let shelf = versionShelf(secretShelf(request), id)
        for (alias, version) in aliases {
            let isValid =
                (1...63).contains(alias.count) && alias != "latest" && alias.first?.isLetter == true
                && alias.allSatisfy { $0.isASCII && ($0.isLetter || isDigit($0) || $0 == "_" || $0 == "-") }
            guard isValid else {
                throw .badField("secret.version_aliases", "'\(alias)' cannot be the alias of a version.")
            }
            guard store[shelf, version.string ?? ""] != nil else {
                throw .badField(
                    "secret.version_aliases",
                    "The alias '\(alias)' names version \(version.string ?? ""), which does not exist.")
            }
        }
    }
}
