import Diagnostics
import Text
import YAML

/// The keys of a sidecar.
struct SidecarKeys: KeyGroup {
    static let shared = SidecarKeys()

    let image = Key("image", .text("text", "a key of the images file"), required: "NAME")
    let command = Key(
        "command", .list(of: .referringArgument, referring, called: "texts"), otherwise: "the image's own")
    let args = Key("args", .list(of: .referringArgument, referring, called: "texts"), otherwise: "the image's own")
    let env = Key("env", .environmentVariables, otherwise: "none", "As in the workload")
    let secretFiles = Key("secret_files", .secretFiles, otherwise: "none", "As in the workload; only it sees them")
    let cpu = Key("cpu", .cpu, default: CPU(millis: 1000))
    let memory = Key("memory", .memory, default: Memory(bytes: 512 << 20))
    let startup = Key(
        "startup", .section(SidecarProbeKeys.shared), otherwise: "none",
        "Its startup probe; needed where another container depends on it. In a job `failures` × `period` are at most 600s"
    )
    let dependsOn = Key(
        "depends_on", dependencies, otherwise: "none",
        "Other sidecars, or for the main container its `container_name`, which is the file's unless it has another")
    let volumes = Key(
        "volumes", .list(of: .text("path"), called: "paths"), otherwise: "none",
        "Keys of the workload's `volumes` that are mounted here as well")
}

let dependencies = Notation<[String]>.uniqueTexts("names", "each once") { (text) throws(Problem) in
    guard !text.contains(".") else {
        throw Problem("'\(text)' is no container", hint: "what must exist first is `after: [\(text)]`")
    }
    return try parseID(text, limit: 63)
}

/// The keys of a sidecar's `startup`.
struct SidecarProbeKeys: Section {
    static let shared = SidecarProbeKeys()

    let port = Key("port", .int(1...65_535), required: "5432")
    let probe = ProbeKeys.sidecar

    func read(_ fields: inout Fields) -> SidecarProbe? {
        let port = fields.read(port)
        guard let probe = fields.probe(probe, health: "/"), let port else { return nil }
        return SidecarProbe(probe: probe, port: port)
    }
}

extension Notation where Value == [String: Mapping<SidecarKeys>] {
    /// The `sidecars` mapping.
    static let sidecars = Notation.map(
        "mapping by name", "at most 63 characters", names: "^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$",
        of: .mapping(of: SidecarKeys.shared)
    ) { (name) throws(Problem) in _ = try parseID(name, limit: 63) }
}

extension Fields {
    /// The sidecars of a workload, sorted by name; those that are wrong are left out. `volumes` are the paths of its
    /// volumes.
    mutating func sidecars(
        _ keys: WorkloadKeys, _ workload: String, volumes: Set<String>, isJob: Bool, _ surroundings: Surroundings
    ) -> [SidecarConfig] {
        let written = (read(keys.sidecars) ?? [:]).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return written.compactMap { name, mapping in
            if name == workload, let entry = node[keys.sidecars.name]?.entry(name) {
                fail(
                    Problem(
                        "'\(name)' is the name of the main container",
                        hint: "choose another, or give that one another by `container_name`"), atKeyOf: entry,
                    keys.sidecars.name)
            }
            return nested(mapping.node, "\(keys.sidecars.name).\(name)") { inner in
                inner.sidecar(name, volumes, isJob: isJob, surroundings)
            }
        }
    }

    private mutating func sidecar(
        _ name: String, _ known: Set<String>, isJob: Bool, _ surroundings: Surroundings
    ) -> SidecarConfig? {
        let keys = SidecarKeys.shared
        let image = image(keys.image, surroundings)
        let (command, args) = (read(keys.command) ?? [], read(keys.args) ?? [])
        let env = read(keys.env) ?? [:]
        let secrets = secretVariables(env, surroundings)
        let files = secretFiles(read(keys.secretFiles) ?? [:], mount: nil, surroundings)
        let (cpu, memory) = (read(keys.cpu), read(keys.memory))
        let (startup, dependsOn) = (read(keys.startup), read(keys.dependsOn) ?? [])
        if let problem = startup?.probe.startProblem(most: isJob ? longestStartInJob : 240) {
            let written = node[keys.startup.name]
            fail(problem, at: written?["failures"] ?? written ?? node, "\(keys.startup.name).failures")
        }
        let volumes = read(keys.volumes) ?? []
        for element in node[keys.volumes.name]?.elements ?? [] {
            guard let path = element.scalar?.text, !known.contains(path) else { continue }
            let all = known.sorted().joined(separator: ", ")
            fail(
                Problem(
                    "the workload has no volume '\(path)'\(didYouMean(path, among: known.sorted()))",
                    hint: all.isEmpty ? "write it under `volumes` of the workload" : "it has \(all)"), at: element,
                keys.volumes.name)
        }
        guard let image, let cpu, let memory else { return nil }
        return SidecarConfig(
            name: name, image: image, command: command, args: args,
            env: env.compactMapValues { if case .text(let text) = $0 { text } else { nil } }, secretEnv: secrets,
            secretFiles: files, cpu: cpu, memory: memory, startup: startup, dependsOn: dependsOn, volumes: volumes,
            references: references(env) + references(below: keys.command.name, at: [])
                + references(below: keys.args.name, at: []))
    }

    /// Checks in what order the containers start: `first` are those that the main one waits for.
    mutating func checkOrder(_ sidecars: [SidecarConfig], main: String, first: [String], isJob: Bool) {
        var order = Dictionary(sidecars.map { ($0.name, $0.dependsOn) }) { first, _ in first }
        order[main] = first
        // Those that are wrong have been reported.
        let names = Set(node["sidecars"]?.entries?.map(\.key) ?? []).union([main])
        var hasProbe = Set(sidecars.filter { $0.startup != nil }.map(\.name))
        // A service's own container always has one.
        if !isJob { hasProbe.insert(main) }
        for (name, others) in order.sorted(by: { $0.key < $1.key }) {
            let key = name == main ? "depends_on" : "sidecars.\(name).depends_on"
            let list = name == main ? node["depends_on"] : node["sidecars"]?[name]?["depends_on"]
            for other in others {
                guard let place = list?.elements?.first(where: { $0.scalar?.text == other }) else { continue }
                if other == name || !names.contains(other) {
                    let known = names.subtracting([name]).sorted()
                    fail(
                        Problem(
                            "there is no other container '\(other)'\(didYouMean(other, among: known))",
                            hint: known.isEmpty ? nil : "one of \(known.joined(separator: ", "))"), at: place, key)
                } else if let way = way(from: other, to: name, order) {
                    fail(
                        Problem(
                            "none of these can start first: \(([name] + way).joined(separator: " waits for "))"),
                        at: place,
                        key)
                } else if !hasProbe.contains(other), order[other] != nil {
                    // run-65
                    let hint =
                        other == main ? "a job's own container cannot be waited for" : "write startup: {port: N} there"
                    fail(
                        Problem("'\(other)' has no startup probe that says when it has started", hint: hint), at: place,
                        key)
                }
            }
        }
    }
}

/// The containers from one to another along what they wait for; nil if there is no way.
private func way(from start: String, to end: String, _ order: [String: [String]]) -> [String]? {
    var ways = [[start]]
    var seen: Set = [start]
    while let way = ways.popLast() {
        guard let last = way.last, last != end else { return way }
        for next in order[last] ?? [] where seen.insert(next).inserted { ways.append(way + [next]) }
    }
    return nil
}
