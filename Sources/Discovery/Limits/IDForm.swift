import Text

/// What Google takes as the id of an object of a type, where it says so: a server refuses anything else.
package struct IDForm: Sendable {
    /// The characters of which an id may consist.
    enum Characters: Sendable {
        case small, letters

        func has(_ byte: UInt8) -> Bool {
            switch self {
            case .small: byte.isLowercaseOrDigit && !byte.isDigit
            case .letters: byte.isLetterOrDigit && !byte.isDigit
            }
        }

        var name: String {
            switch self {
            case .small: "lower-case letters"
            case .letters: "letters"
            }
        }
    }

    enum Edge: Sendable {
        /// The first is a letter.
        case letter
        /// The first is a letter, and the last no sign.
        case letterToWord
        /// The first is a letter or a digit.
        case word
        case anything
    }

    let lengths: ClosedRange<Int>
    let letters: Characters
    /// Beside letters and digits.
    let signs: String
    var edge = Edge.letterToWord
    /// What it may not begin with.
    var reserved: String?
    /// Ids that are right although they have another form.
    var also: Set<String> = []

    init(
        _ lengths: ClosedRange<Int>, _ letters: Characters, _ signs: String, _ edge: Edge = .letterToWord,
        reserved: String? = nil, also: Set<String> = []
    ) {
        (self.lengths, self.letters, self.signs, self.edge) = (lengths, letters, signs, edge)
        (self.reserved, self.also) = (reserved, also)
    }

    /// True for an id of this form.
    package func fits(_ id: String) -> Bool {
        if also.contains(id) { return true }
        let bytes = Array(id.utf8)
        let isReserved = reserved.map { id.lowercased().hasPrefix($0) } ?? false
        guard lengths.contains(bytes.count), !isReserved,
            bytes.allSatisfy({ letters.has($0) || $0.isDigit || signs.utf8.contains($0) }),
            let first = bytes.first, let last = bytes.last
        else { return false }
        switch edge {
        case .letter: return letters.has(first)
        case .letterToWord: return letters.has(first) && !signs.utf8.contains(last)
        case .word: return !signs.utf8.contains(first)
        case .anything: return true
        }
    }

    /// The form in words.
    package var words: String {
        let count =
            lengths.lowerBound > 1 ? "\(lengths.lowerBound) to \(lengths.upperBound)" : "up to \(lengths.upperBound)"
        let ends =
            switch edge {
            case .letter: ", the first one a letter"
            case .letterToWord: ", the first one a letter, the last one no sign"
            case .word: ", the first one a letter or digit"
            case .anything: ""
            }
        let all = signs.isEmpty ? "\(letters.name) and digits" : "\(letters.name), digits and \(signs)"
        return "\(count) \(all)\(signs.isEmpty ? ends.replacing(", the last one no sign", with: "") : ends)"
            + (reserved.map { ", not beginning with \($0)" } ?? "")
    }
}

extension IDForm {
    /// The form of the ids of a type, such as `pubsub.v1/projects.topics`; nil where Google does not say.
    package static func of(_ type: String) -> IDForm? {
        // compute-9
        if type.hasPrefix("compute.v1/") { return name63 }
        return table[type]
    }

    private static let name63 = IDForm(1...63, .small, "-")
    private static let name40 = IDForm(1...40, .small, "-")
    private static let words63 = IDForm(1...63, .letters, "_-", .anything)
    private static let topic = IDForm(3...255, .letters, "-._~+%", .letter, reserved: "goog")
    private static let log = IDForm(1...100, .letters, "_-.", .word, also: ["_Default", "_Required"])
    private static let pool = IDForm(4...32, .small, "-", .anything, reserved: "gcp-")

    private static let table: [String: IDForm] = {
        let location = "projects.locations."
        var table: [String: IDForm] = [
            // pubsub-4
            "pubsub.v1/projects.topics": topic, "pubsub.v1/projects.subscriptions": topic,
            "pubsub.v1/projects.schemas": topic, "pubsub.v1/projects.snapshots": topic,
            // bigquery-7, bigquery-15
            "bigquery.v2/datasets": IDForm(1...1024, .letters, "_", .anything),
            "bigquery.v2/routines": IDForm(1...256, .letters, "_", .anything),
            // sqladmin-14
            "sqladmin.v1/instances": IDForm(1...97, .small, "-"),
            // cloudtasks-4
            "cloudtasks.v2/\(location)queues": IDForm(1...100, .letters, "-", .anything),
            // workflows-3
            "workflows.v1/\(location)workflows": IDForm(1...64, .letters, "_-"),
            // redis-4, memcache-2
            "redis.v1/\(location)instances": name40, "redis.v1/\(location)clusters": name63,
            "memcache.v1/\(location)instances": name40,
            // cloudkms-5
            "cloudkms.v1/\(location)keyRings": words63, "cloudkms.v1/\(location)keyRings.cryptoKeys": words63,
            "cloudkms.v1/\(location)ekmConnections": words63,
            // logging-8
            "logging.v2/\(location)buckets.views": IDForm(1...100, .letters, "_-", .anything),
            // iam-47
            "iam.v1/\(location)workloadIdentityPools": pool, "iam.v1/\(location)workloadIdentityPools.providers": pool,
            // iam-22
            "iam.v1/projects.roles": IDForm(3...64, .letters, "_.", .anything),
            "iam.v1/organizations.roles": IDForm(3...64, .letters, "_.", .anything),
            // firestore-4
            "firestore.v1/projects.databases": IDForm(4...63, .small, "-", also: ["(default)"]),
            // container-4
            "container.v1/\(location)clusters": name40,
            // composer-2
            "composer.v1/\(location)environments": IDForm(1...64, .small, "-"),
            // secretmanager-9
            "secretmanager.v1/\(location)secrets": IDForm(1...255, .letters, "-_", .anything),
            // dns-7
            "dns.v1/managedZones": name63,
            // vpcaccess-3
            "vpcaccess.v1/\(location)connectors": IDForm(2...25, .small, "-"),
            // run-82
            "run.v2/\(location)workerPools": IDForm(1...49, .small, "-"),
        ]
        for above in ["projects", "folders", "organizations", "billingAccounts"] {
            table["logging.v2/\(above).sinks"] = log
            table["logging.v2/\(above).locations.buckets"] = log
        }
        return table
    }()
}
