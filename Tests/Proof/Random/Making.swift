import Compiler
import Discovery
import Text

extension RandomConfig {
    /// How many types of resources each configuration takes from the deck.
    static let hand = 8

    /// So many configurations have every type.
    package static var round: Int { (SampledType.served.count + hand - 1) / hand }

    /// The configuration of this number, always the same: a whole stack, as far as the compiler takes it.
    package static func make(
        _ seed: String, _ number: Int, stack: String = "random", prefix: String = "",
        removed: (Place, String) -> Void = { _, _ in }
    ) -> RandomConfig? {
        var deck = SplitMix(seed)
        let types = SampledType.served.shuffled(using: &deck)
        let hand = (0..<Self.hand).map { types[(number * Self.hand + $0) % types.count] }
        return make(SplitMix("\(seed) \(stack) \(number)"), hand, stack: stack, prefix: prefix)?.mended(removed)
    }

    /// Before the compiler has seen it.
    static func make(
        _ seed: SplitMix, _ types: [SampledType], stack: String, prefix: String
    ) -> RandomConfig? {
        var random = seed
        func some(_ names: [String], _ counts: ClosedRange<Int>) -> [String] {
            names.shuffled(using: &random).prefix(.random(in: counts, using: &random)).map { prefix + $0 }
        }
        let names = Words.Names(
            prefix: prefix, services: some(["api", "web", "worker"], 1...2),
            features: some(["daily", "load", "score"], 1...2), secrets: some(["token", "dsn", "pager"], 1...3),
            buckets: some(["models", "raw", "site"], 1...2), accounts: some(["scoring", "ci-deploy"], 0...2),
            repositories: some(["images", "wheels"], 0...2))
        var sample = KeySample(random: random, words: Words(names: names), density: 0.25)
        func written(_ file: ConfigFile) -> JSONValue {
            sample.mapping(file.schema, at: [file.rawValue]) ?? [:]
        }
        var config = RandomConfig()
        var project = written(.project)
        project["stack"] = .string(stack)
        // What is used has to be there.
        for (key, used) in [
            ("secrets", names.secrets), ("buckets", names.buckets), ("accounts", names.accounts),
            ("repositories", names.repositories), ("storage", [""]),
        ] where project[key] == nil && !used.isEmpty && (key != "storage" || sample.random.next() % 4 > 0) {
            project[key] = ConfigFile.project.schema["properties"]?[key].flatMap {
                sample.value($0, at: ["project", key])
            }
        }
        for (repository, _) in project["repositories"]?.object ?? [:]
        where project["repositories"]?[repository]?["name"] != nil {
            project["repositories"]?[repository]?["name"] = .string(prefix + "named-" + repository)
        }
        for bucket in names.buckets {
            // A name of the whole world.
            project["buckets"]?[bucket]?["name"] = .string("acme-test-\(bucket)")
        }
        if project["storage"] != nil {
            let isOthers = sample.random.next() % 4 == 0
            project["storage"]?["bucket"] = .string(isOthers ? "acme-test-given" : "acme-test-\(prefix)features")
            project["storage"]?["create"] = .bool(!isOthers)
        }
        for (key, theirs) in [("buckets", "acme-test-given"), ("secrets", "given")]
        where project[key] != nil && sample.random.next() % 4 == 0 {
            project[key]?["of-others"] = ["name": .string(theirs), "create": false]
        }
        config.files["project.yaml"] = project
        for (folder, file, stems) in [
            ("services", ConfigFile.service, names.services), ("features", .feature, names.features),
        ] {
            for stem in stems {
                var tree = written(file)
                tree["name"] = .string(stem)
                config.files["\(folder)/\(stem).yaml"] = tree
            }
        }
        config.files["environments/test.yaml"] = [
            "project_id": "acme-test", "project_number": 123_456_789_012, "region": "europe-west1",
        ]
        random = sample.random
        config.addResources(types, names, prefix, &random)
        config.addOverlays(names, &sample)
        return config
    }

    private mutating func addResources(
        _ types: [SampledType], _ names: Words.Names, _ prefix: String, _ random: inout SplitMix
    ) {
        var entries: [JSONObject] = [[:], [:]]
        var made: [String: String] = [:]
        var count = 0
        var references = names.services.map { "${run_service.\($0).uri}/push" }
        func add(_ type: SampledType) -> String {
            if let address = made[type.name] { return address }
            var entry: JSONValue = ["type": .string(type.name)]
            count += 1
            var name = prefix.replacing("-", with: "") + "x" + String(count) + "ab"
            if type.idPieces > 1 {
                entry["id"] = .string("\(name).acme.example./A")
            } else if random.next() % 5 == 0 {
                entry["id"] = .string(name)
                name += "-entry"
            }
            switch type.parent {
            case .place:
                if type.isZonal {
                    entry["location"] = "europe-west1-b"
                } else if random.next() % 6 == 0 {
                    entry["location"] = ["europe-west4", "global"].randomElement(using: &random)
                }
            case .name(let parent): entry["parent"] = .string(parent)
            case .type(let parent): entry["parent"] = .string(add(parent))
            }
            var body = BodySample(
                random: random, api: type.api, density: [0.1, 0.3, 0.6].randomElement(using: &random) ?? 0.3,
                secrets: names.secrets, references: references)
            if let schema = type.resource.schema {
                entry["body"] = .object(body.message(schema))
                for (field, value) in SampledType.needs[type.name] ?? [:] {
                    entry["body"]?[field] = value == .null ? nil : value
                }
            }
            random = body.random
            if let parameters = SampledType.parameters[type.name] { entry["parameters"] = parameters }
            if random.next() % 4 == 0 { entry["adopt"] = true }
            switch random.next() % 6 {
            case 0: entry["retain"] = true
            case 1 where type.isLeaf:
                entry["retain"] = false
                entry["because"] = "it is made again"
            default: break
            }
            if random.next() % 5 == 0, let other = made.values.sorted().randomElement(using: &random) {
                entry["after"] = [.string(other)]
            }
            let address = "\(type.kind).\(name)"
            made[type.name] = address
            let fields = type.resource.schema.flatMap(type.api.schema)?.fields ?? [:]
            if fields["name"] != nil { references.append("${\(address).name}") }
            entries[Int(random.next() % 2)][name] = entry
            return address
        }
        for type in types { _ = add(type) }
        for (name, entries) in zip(["one", "two"], entries) where !entries.isEmpty {
            files["resources/\(name).yaml"] = .object(entries)
        }
    }

    /// What the environment says otherwise, what all services share, and fields of Cloud Run that have no word.
    private mutating func addOverlays(_ names: Words.Names, _ sample: inout KeySample) {
        for (folder, file, part, schema) in [
            ("services", ConfigFile.service, "services", "GoogleCloudRunV2Service"),
            ("features", .feature, "features", "GoogleCloudRunV2Job"),
        ] {
            let stems = folder == "services" ? names.services : names.features
            sample.density = 0.05
            func few() -> JSONValue? {
                var tree = sample.mapping(file.schema, at: [file.rawValue])
                for key in ["name", "image", "schedule", "schedules"] { tree?[key] = nil }
                return tree?.object?.isEmpty == false ? tree : nil
            }
            if sample.random.next() % 3 == 0, let shared = few() { files["project.yaml"]?["defaults"] = [part: shared] }
            if sample.random.next() % 3 == 0, let stem = stems.first, let other = few() {
                files["environments/test.yaml"]?[part] = [stem: other]
            }
            guard sample.random.next() % 3 == 0, let stem = stems.last, let api = SampledType.run else { continue }
            var body = BodySample(random: sample.random, api: api, density: 0.15)
            var message = body.message(schema)
            // Others refer to its address.
            message["defaultUriDisabled"] = nil
            sample.random = body.random
            if !message.isEmpty { files["\(folder)/\(stem).yaml"]?["body"] = .object(message) }
        }
        if sample.random.next() % 3 == 0 { files["environments/test.yaml"]?["project"] = ["labels": ["team": "other"]] }
        if sample.random.next() % 3 == 0 {
            files["environments/test.yaml"]?["images"] = [
                "service": .string(
                    "europe-west1-docker.pkg.dev/acme-test/workloads/service@sha256:"
                        + String(repeating: "a", count: 64))
            ]
        }
        if sample.random.next() % 3 == 0 {
            sample.density = 0.5
            let schema = ConfigFile.environment.schema["properties"]?["quotas"] ?? [:]
            files["environments/test.yaml"]?["quotas"] = sample.value(schema, at: ["environment", "quotas"])
        }
    }
}
