import Compiler
import Discovery
import Sampling
import Text

extension RandomConfig {
    /// How many types of resources each configuration takes from the deck.
    static let hand = 8

    /// How many keys each configuration is to have, from another deck.
    static let handOfKeys = 10

    /// The configuration of this number, always the same: a whole stack, as far as the compiler takes it.
    package static func make(
        _ seed: String, _ number: Int, stack: String = "random", prefix: String = "",
        removed: (Place, String) -> Void = { _, _ in }
    ) -> RandomConfig? {
        var deck = SplitMix(seed)
        let types = SampledType.served.shuffled(using: &deck)
        let keys = Coverage.declared.sorted().shuffled(using: &deck)
        func dealt<Card>(_ deck: [Card], _ hand: Int) -> [Card] {
            (0..<hand).map { deck[(number * hand + $0) % deck.count] }
        }
        return make(
            SplitMix("\(seed) \(stack) \(number)"), dealt(types, Self.hand), Goals(dealt(keys, Self.handOfKeys)),
            stack: stack, prefix: prefix
        )?.mended(removed)
    }

    /// Before the compiler has seen it.
    static func make(
        _ seed: SplitMix, _ types: [SampledType], _ goals: Goals, density: Double = 0.25, stack: String,
        prefix: String
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
        var sample = KeySample(random: random, words: Words(names: names), density: density, goals: goals)
        func written(_ file: ConfigFile) -> JSONValue {
            sample.mapping(file.whole, at: [file.rawValue]) ?? [:]
        }
        var config = RandomConfig()
        var project = written(.project)
        project["stack"] = .string(stack)
        // What is used has to be there.
        for (key, used) in [
            ("secrets", names.secrets), ("buckets", names.buckets), ("accounts", names.accounts),
            ("repositories", names.repositories), ("storage", [""]),
        ] where project[key] == nil && !used.isEmpty && (key != "storage" || sample.random.next() % 4 > 0) {
            project[key] = ConfigFile.project.whole["properties"]?[key].flatMap {
                sample.value($0, at: ["project", key])
            }
        }
        for (repository, _) in project["repositories"]?.object ?? [:]
        where project["repositories"]?[repository]?["name"] != nil {
            project["repositories"]?[repository]?["name"] = .string(prefix + "named-" + repository)
        }
        // What is used has a value, and one name.
        for secret in names.secrets where project["secrets"]?[secret] != nil {
            project["secrets"]?[secret]?["name"] = nil
            guard let byHand = project["secrets"]?[secret]?["by_hand"] else { continue }
            project["secrets"]?[prefix + "by-hand"] = ["by_hand": byHand]
            project["secrets"]?[secret]?["by_hand"] = nil
            project["secrets"]?[secret]?["environment"] = "CALCO_VALUE_A"
        }
        for bucket in names.buckets {
            // A name of the whole world.
            project["buckets"]?[bucket]?["name"] = .string("acme-test-\(bucket)")
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
                // Most have the name of their file.
                tree["name"] = .string(sample.random.next() % 4 == 0 ? stem + "-x" : stem)
                config.files["\(folder)/\(stem).yaml"] = tree
            }
        }
        let workloads = config.files.filter { $0.key.contains("/") }.values
        for key in sample.words.neededOfProject(by: workloads).sorted() where project[key] == nil {
            let schema = ConfigFile.project.whole["properties"]?[key]
            project[key] = schema.flatMap { sample.value($0, at: ["project", key]) }
        }
        if project["storage"] != nil {
            let isOthers = sample.random.next() % 4 == 0
            project["storage"]?["bucket"] = .string(isOthers ? "acme-test-given" : "acme-test-\(prefix)features")
            project["storage"]?["create"] = .bool(!isOthers)
            // Without it the local cloud mounts nothing (decision 23).
            project["storage"]?["list_grant"] = true
        }
        config.files["project.yaml"] = project
        config.files["environments/test.yaml"] = [
            "project_id": "acme-test", "project_number": 123_456_789_012, "region": "europe-west1",
        ]
        for (key, schema) in ConfigFile.environment.whole["properties"]?.object ?? [:]
        where goals.wants(["environment", key]) && config.files["environments/test.yaml"]?[key] == nil {
            config.files["environments/test.yaml"]?[key] = sample.value(schema, at: ["environment", key])
        }
        random = sample.random
        config.addResources(types, names, prefix, &random)
        sample.random = random
        config.addGoals(of: &sample)
        sample.goals = Goals()
        config.addOverlays(names, &sample, goals, share: density > 0.1 ? 0.33 : 0)
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
            // By these it is found again, so that no other may have the same.
            for field in type.foundBy where entry["body"] != nil {
                let isAddress = entry["body"]?[field]?.string?.contains("@") == true || field == "email"
                entry["body"]?[field] = .string(isAddress ? "\(name)@acme.example" : name)
            }
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

    /// Keys of entries that nothing above writes.
    private mutating func addGoals(of sample: inout KeySample) {
        let schema = ConfigFile.resource.whole["patternProperties"]?.object?.map(\.value).first ?? [:]
        for (path, tree) in files.sorted(by: { $0.key < $1.key }) where path.hasPrefix("resources/") {
            for name in tree.object?.sortedKeys ?? [] {
                for (key, inner) in schema["properties"]?.object ?? [:]
                where sample.goals.wants(["resource", "*", key]) && tree[name]?[key] == nil {
                    files[path]?[name]?[key] = sample.value(inner, at: ["resource", "*", key])
                }
            }
        }
    }

    /// What the environment says otherwise, what all services share, and fields of Cloud Run that have no word.
    private mutating func addOverlays(
        _ names: Words.Names, _ sample: inout KeySample, _ goals: Goals, share: Double
    ) {
        func isThere(_ path: String...) -> Bool {
            goals.wants(path) || Double.random(in: 0..<1, using: &sample.random) < share
        }
        for (folder, file, part, schema) in [
            ("services", ConfigFile.service, "services", "GoogleCloudRunV2Service"),
            ("features", .feature, "features", "GoogleCloudRunV2Job"),
        ] {
            let stems = folder == "services" ? names.services : names.features
            sample.density = 0.05
            func few() -> JSONValue? {
                var tree = sample.mapping(file.whole, at: [file.rawValue])
                for key in ["name", "image", "schedule", "schedules"] { tree?[key] = nil }
                return tree?.object?.isEmpty == false ? tree : nil
            }
            if isThere("project", "defaults"), let shared = few() {
                files["project.yaml"]?["defaults"] = [part: shared]
            }
            if isThere("environment", part), let stem = stems.first, let other = few() {
                files["environments/test.yaml"]?[part] = [stem: other]
            }
            guard isThere(file.rawValue, "body"), let stem = stems.last, let api = SampledType.run else { continue }
            var body = BodySample(random: sample.random, api: api, density: 0.15)
            var message = body.message(schema)
            // Others refer to its address.
            message["defaultUriDisabled"] = nil
            message.nameContainers()
            sample.random = body.random
            if !message.isEmpty { files["\(folder)/\(stem).yaml"]?["body"] = .object(message) }
        }
        if isThere("environment", "project") {
            files["environments/test.yaml"]?["project"] = ["labels": ["team": "other"]]
        }
        if isThere("environment", "images") {
            files["environments/test.yaml"]?["images"] = [
                "service": .string(
                    "europe-west1-docker.pkg.dev/acme-test/workloads/service@sha256:"
                        + String(repeating: "a", count: 64))
            ]
        }
        let entries = files.filter { $0.key.hasPrefix("resources/") }.values.flatMap { $0.object?.sortedKeys ?? [] }
        if isThere("environment", "resources"), let entry = entries.sorted().randomElement(using: &sample.random) {
            files["environments/test.yaml"]?["resources"] = [entry: ["adopt": true]]
        }
        if isThere("environment", "quotas") {
            sample.density = 0.5
            let schema = ConfigFile.environment.whole["properties"]?["quotas"] ?? [:]
            files["environments/test.yaml"]?["quotas"] = sample.value(schema, at: ["environment", "quotas"])
        }
    }
}

extension JSONObject {
    /// A container without a name is the workload's own, whose image is said elsewhere.
    fileprivate mutating func nameContainers() {
        for (key, value) in self {
            if key == "template", case .object(var inner) = value {
                inner.nameContainers()
                self[key] = .object(inner)
            } else if key == "containers", let containers = value.array {
                self[key] = .array(
                    containers.enumerated().map { index, container in
                        var container = container
                        container["name"] = .string("extra-\(index)")
                        container["image"] = "europe-docker.pkg.dev/acme/extra/one:1"
                        return container
                    })
            }
        }
    }
}
