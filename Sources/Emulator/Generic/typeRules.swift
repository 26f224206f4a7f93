import Text

/// What a type makes of an object that is written, where data cannot say it; throws if it refuses the object. The second
/// is the object as it was; nil for a new one.
typealias TypeRule =
    @Sendable (JSONObject, JSONObject?, GenericPlace, borrowing Store) throws(Failure) -> JSONObject

/// The rules of the types that have one, by the names of API and type.
let typeRules: [String: TypeRule] = [
    "bigquery.v2 datasets": withBasicRoles,
    "bigquery.v2 tables": asCompatibleTable,
    "cloudfunctions.v2 projects.locations.functions": withService,
    "cloudkms.v1 projects.locations.keyRings.cryptoKeys": rotated,
    "compute.v1 disks": asLargeAsBefore,
    "compute.v1 firewalls": ofOneAction,
    "compute.v1 healthChecks": inTime,
    "compute.v1 instances": withAddresses,
    "compute.v1 regionHealthChecks": inTime,
    "compute.v1 subnetworks": apart,
    "compute.v1 regionSecurityPolicies": byPriority,
    "compute.v1 securityPolicies": byPriority,
    "dns.v1 resourceRecordSets": inItsZone,
    "file.v1 projects.locations.instances": withFileServer,
    "firestore.v1 projects.databases.backupSchedules": oneOfASort,
    "firestore.v1 projects.databases.collectionGroups.fields": asField,
    "firestore.v1 projects.databases.collectionGroups.indexes": orderedByName,
    "memcache.v1 projects.locations.instances": ofNodes,
    "pubsub.v1 projects.subscriptions": deliverable,
    "pubsub.v1 projects.topics": ofKnownSchema,
    "redis.v1 projects.locations.instances": withCertificate,
    "sqladmin.v1 instances": reachable,
]

/// The rules of a policy, each by its priority (compute-21).
private let byPriority: TypeRule = { policy, _, _, _ throws(Failure) in
    var policy = policy
    guard let rules = policy["rules"]?.array else { return policy }
    policy["rules"] = .array(rules.sorted { ($0["priority"]?.int ?? 0) < ($1["priority"]?.int ?? 0) })
    return policy
}

/// With TLS, Redis has another port and the certificate of an authority (redis-5).
private let withCertificate: TypeRule = { instance, _, place, _ throws(Failure) in
    try checkRedis(instance)
    var instance = instance
    guard instance["transitEncryptionMode"] == "SERVER_AUTHENTICATION" else { return instance }
    let text = base64("calco-emulate: \(place.name)".utf8)
    instance["port"] = 6378
    instance["serverCaCerts"] = [
        [
            "cert": .string("-----BEGIN CERTIFICATE-----\n\(text)\n-----END CERTIFICATE-----"),
            "serialNumber": "0", "sha1Fingerprint": "0000000000000000000000000000000000000000",
        ]
    ]
    return instance
}

/// Only a key that encrypts and decrypts has a primary version and is rotated (cloudkms-6, cloudkms-8, cloudkms-9).
private let rotated: TypeRule = { key, _, _, _ throws(Failure) in
    var key = key
    let isSymmetric = (key["purpose"] ?? "ENCRYPT_DECRYPT") == "ENCRYPT_DECRYPT"
    if !isSymmetric { key["primary"] = nil }
    guard key["rotationPeriod"] == nil || key["nextRotationTime"] != nil else {
        throw .badField("crypto_key.next_rotation_time", "next_rotation_time must be set if rotation_period is.")
    }
    guard isSymmetric || key["rotationPeriod"] == nil && key["nextRotationTime"] == nil else {
        throw .badField("crypto_key.rotation_period", "Only a key with the purpose ENCRYPT_DECRYPT is rotated.")
    }
    return key
}

/// An index ends with the name of the document, in the order of the field before it (firestore-3).
private let orderedByName: TypeRule = { index, _, _, _ throws(Failure) in
    var index = index
    let fields = index["fields"]?.array ?? []
    guard let last = fields.last, !fields.contains(where: { $0["fieldPath"] == "__name__" }) else { return index }
    let document: JSONValue = ["fieldPath": "__name__", "order": last["order"] ?? "ASCENDING"]
    let isVector = last["vectorConfig"] != nil
    index["fields"] = .array(isVector ? fields.dropLast() + [document, last] : fields + [document])
    return index
}

/// The addresses of an instance of Cloud SQL follow from the ways to reach it, of which it needs one (sqladmin-6,
/// sqladmin-7); a private one needs a network that is connected to Google's services (sqladmin-9).
private let reachable: TypeRule = { instance, old, place, store throws(Failure) in
    if let old { try refuseSQL(instance, old) }
    try checkSQL(instance, place, store)
    var instance = instance
    let ways = instance["settings"]?["ipConfiguration"]
    var addresses: [JSONValue] = []
    if ways?["ipv4Enabled"] == true {
        addresses.append(["ipAddress": .string(place.subnet + ".3"), "type": "PRIMARY"])
    }
    if let name = ways?["privateNetwork"]?.string, !name.isEmpty {
        if let network = store.network(name), !store.isPeered(network) {
            let title = "\(place.project):\(place.lastPart)"
            throw Failure(
                .invalidArgument,
                "Invalid request: Incorrect Service Networking config for instance: \(title):NETWORK_NOT_PEERED.")
        }
        addresses.append(["ipAddress": .string(place.subnet + ".4"), "type": "PRIVATE"])
    }
    guard !addresses.isEmpty || ways?["pscConfig"]?["pscEnabled"] == true else {
        throw Failure(
            .invalidArgument,
            "Invalid request: At least one of Public IP or Private IP or PSC connectivity must be enabled.")
    }
    instance["ipAddresses"] = addresses.isEmpty ? nil : .array(addresses)
    return instance
}
