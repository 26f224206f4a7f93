import Text

// What messages demand of what runs programs, of messages, networks and keys.

private let page = "https://cloud.google.com/"

let runtimeDemands: [([String], String, [MessageDemand.Rule])] = [
    // run-88
    (
        ["run.v2 GoogleCloudRunV2VpcAccess"], page + "run/docs/configuring/vpc-direct-vpc",
        [.atMostOne(["connector", "networkInterfaces"]), .someOf(["connector", "networkInterfaces"])]
    ),
    // run-89
    (
        ["run.v2 GoogleCloudRunV2NetworkInterface"], page + "run/docs/configuring/vpc-direct-vpc",
        [.someOf(["network", "subnetwork"])]
    ),
    // pubsub-11
    (["pubsub.v1 Schema"], page + "pubsub/docs/schemas", [.reads(definition)]),
    // compute-28
    (
        ["compute.v1 Firewall"], page + "firewall/docs/firewalls",
        [
            .atMostOne(["sourceTags", "sourceServiceAccounts"]), .atMostOne(["sourceTags", "targetServiceAccounts"]),
            .atMostOne(["targetTags", "sourceServiceAccounts"]), .atMostOne(["targetTags", "targetServiceAccounts"]),
        ]
    ),
    (
        ["compute.v1 Firewall.allowed", "compute.v1 Firewall.denied"], page + "firewall/docs/firewalls",
        [.reads(ports)]
    ),
    // cloudkms-10
    (["cloudkms.v1 CryptoKey"], page + "kms/docs/algorithms", [.reads(algorithm)]),
    // eventarc-4
    (
        ["eventarc.v1 Trigger"], page + "eventarc/docs/reference/rest/v1/projects.locations.triggers",
        [
            .someOf(["eventFilters"]), .reads(eventType),
        ]
    ),
    // cloudtasks-7
    (
        ["cloudtasks.v2 RetryConfig"], page + "tasks/docs/reference/rest/v2/projects.locations.queues",
        [
            .reads { longer("minBackoff", "maxBackoff", in: $0) }
        ]
    ),
    // cloudscheduler-6
    (
        ["cloudscheduler.v1 RetryConfig"], page + "scheduler/docs/reference/rest/v1/projects.locations.jobs",
        [
            .reads { longer("minBackoffDuration", "maxBackoffDuration", in: $0) }
        ]
    ),
]

private func ports(_ rule: JSONObject) -> MessageDemand.Objection? {
    guard rule["ports"]?.array?.isEmpty == false, let name = rule["IPProtocol"]?.string, !name.contains("${"),
        !["tcp", "udp", "sctp", "6", "17", "132"].contains(name.lowercased())
    else { return nil }
    return .init(field: "ports", text: "only tcp, udp and sctp have ports, and this is of \(name)")
}

private func definition(_ schema: JSONObject) -> MessageDemand.Objection? {
    guard let text = schema["definition"]?.string, !isLater(schema["definition"]) else { return nil }
    switch schema["type"] {
    case "AVRO" where !isAvro(text):
        return .init(field: "definition", text: "it is no schema of Avro: a record with a name and fields, as JSON")
    case "PROTOCOL_BUFFER" where !isProtocolBuffer(text):
        return .init(
            field: "definition", text: "it is no file of Protocol Buffers with one message, and without imports")
    default: return nil
    }
}

private func algorithm(_ key: JSONObject) -> MessageDemand.Objection? {
    guard let purpose = key["purpose"]?.string, let name = key["versionTemplate"]?["algorithm"]?.string,
        let right = algorithms[purpose], !right.contains(where: name.hasPrefix)
    else { return nil }
    return .init(field: "versionTemplate", text: "the algorithm \(name) is none of a key with the purpose \(purpose)")
}

/// How the algorithms of each purpose begin.
private let algorithms = [
    "ENCRYPT_DECRYPT": ["GOOGLE_SYMMETRIC_ENCRYPTION", "EXTERNAL_SYMMETRIC_ENCRYPTION"],
    "RAW_ENCRYPT_DECRYPT": ["AES_128_", "AES_256_"],
    "ASYMMETRIC_SIGN": ["RSA_SIGN_", "EC_SIGN_", "PQ_SIGN_"],
    "ASYMMETRIC_DECRYPT": ["RSA_DECRYPT_"],
    "MAC": ["HMAC_"],
    "KEY_ENCAPSULATION": ["ML_KEM_", "KEM_"],
    "AES_WRAPPING": ["AES_"],
]

private func eventType(_ trigger: JSONObject) -> MessageDemand.Objection? {
    guard let filters = trigger["eventFilters"]?.array, !filters.isEmpty else { return nil }
    guard !filters.contains(where: { $0["attribute"] == "type" || isLater($0["attribute"]) }) else { return nil }
    return .init(field: "eventFilters", text: "no filter is for the attribute 'type'")
}

/// The first of two durations may not be longer than the second.
func longer(_ short: String, _ long: String, in object: JSONObject) -> MessageDemand.Objection? {
    func seconds(_ field: String) -> Double? {
        object[field]?.string.flatMap { $0.hasSuffix("s") ? Double($0.dropLast()) : nil }
    }
    guard let first = seconds(short), let second = seconds(long), first > second else { return nil }
    return .init(field: short, text: "'\(short)' is longer than '\(long)'")
}
