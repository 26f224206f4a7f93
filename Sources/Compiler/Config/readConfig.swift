package import Diagnostics
import PlanModel
import YAML

/// The result of reading the configuration. `config` is nil exactly if there is an error among the diagnostics.
package struct ConfigReading: Sendable, Hashable {
    package var config: Config?
    /// Of all files, sorted by path and position.
    package var diagnostics: [Diagnostic]
}

/// Reads and checks the configuration of one environment: pure, and independent of the order of `files`. Every problem
/// in every file is reported in one run; for the other environments, only what can be checked without merging them.
/// `images` is the images file.
package func readConfig(
    files: [SourceFile], environment: String, images: SourceFile?, perform: some Perform = InTurn()
) -> ConfigReading {
    var reader = ConfigReader(files: files)
    let config = reader.read(environment: environment, images: images, perform)
    let diagnostics = reader.diagnostics.inOrder.map(\.advisingOnMacros)
        .hidingSecrets(in: files.filter { !$0.path.hasPrefix("discovery/") } + [images].compactMap(\.self))
    return ConfigReading(config: diagnostics.hasErrors ? nil : config, diagnostics: diagnostics)
}

private struct ConfigReader {
    var diagnostics: [Diagnostic] = []
    private var project: SourceFile?
    private var services: [(stem: String, file: SourceFile)] = []
    private var environments: [String: SourceFile] = [:]
    private var features: [(stem: String, file: SourceFile)] = []
    private var resources: [SourceFile] = []
    /// Discovery documents.
    private var documents: [SourceFile] = []
    /// False: one of them is wrong, so what types there are, and what is in them, is not known.
    private var areTypesKnown = true
    /// What `{file: PATH}` names.
    private var texts: [String: SourceFile] = [:]
    /// Of an environment that is wrong, and reported, any will do.
    private var names = ProjectNames(id: "project", number: "100000", region: "europe-west1")
    /// The prefix of the paths shown in messages: `config/`.
    private var folder = ""

    init(files: [SourceFile]) {
        if let file = files.first, file.displayPath.hasSuffix(file.path) {
            folder = String(file.displayPath.dropLast(file.path.count))
        }
        for file in files { sort(file) }
        features.sort { $0.stem.utf8.lexicographicallyPrecedes($1.stem.utf8) }
        services.sort { $0.stem.utf8.lexicographicallyPrecedes($1.stem.utf8) }
    }

    private mutating func sort(_ file: SourceFile) {
        let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
        let stem = parts.last.flatMap { $0.hasSuffix(".yaml") ? String($0.dropLast(5)) : nil }
        switch (parts.count, parts[0], stem) {
        case (1, "project.yaml", _): project = file
        case (1, "service.yaml", _):
            diagnostics.append(
                Diagnostic(
                    path: file.displayPath, range: nil, message: "a service is a file of its own in services/",
                    hint:
                        "mkdir -p \(folder)services && git mv \(file.displayPath) \(folder)services/NAME.yaml, with its "
                        + "name for NAME; docs/upgrading.md has the rest"))
        case (2, "environments", let stem?): environments[stem] = file
        case (2, "services", let stem?): services.append((stem, file))
        case (2, "features", let stem?): features.append((stem, file))
        case (2, "resources", .some): resources.append(file)
        case (2, "files", _): texts[file.path] = file
        case (2, "discovery", _) where file.path.hasSuffix(".json"): documents.append(file)
        default:
            guard stem != nil || file.path.hasSuffix(".yml") else { return }
            let name = String(parts.last ?? "")
            let suggestion =
                stem == nil
                ? "; did you mean '\(name.dropLast(4)).yaml'?"
                : parts.count == 1 ? didYouMean(name, among: ["project.yaml"]) : ""
            diagnostics.append(
                Diagnostic(
                    path: file.displayPath, range: nil, message: "this file is not read\(suggestion)",
                    hint:
                        "project.yaml, services/NAME.yaml, features/NAME.yaml, resources/NAME.yaml and environments/NAME.yaml "
                        + "are"))
        }
    }

    mutating func read(environment name: String, images: SourceFile?, _ perform: some Perform) -> Config? {
        var (environment, overrides, others) = readEnvironment(name)
        if let environment { names = ProjectNames(environment) }
        let registries = Registries(environment: name, project: environment?.projectID, others: others)
        checkNames(overrides.services, "service", services.map(\.stem))
        checkNames(overrides.features, "feature", features.map(\.stem))
        let removed = Set(overrides.services.filter(\.value.isNull).map(\.key))
        let serviceNames = services.map(\.stem).filter { !removed.contains($0) }

        var surroundings = Surroundings(hasStorage: true, hasNotifications: true)
        let isImageNeeded = !serviceNames.isEmpty || !features.isEmpty
        readImageFile(
            images, isNeeded: isImageNeeded && overrides.images.isEmpty, registries,
            unused: Set(overrides.images.map(\.key)), &surroundings)
        layImages(overrides.images, isFileMissing: images == nil, registries, &surroundings)
        names.images = ImageNames(surroundings, isFileMissing: images == nil && !isImageNeeded)
        diagnostics += overrides.fill(names)

        let projectNode = project.flatMap { parseFilled($0) }
        if project == nil {
            diagnostics.append(
                Diagnostic(
                    path: "\(folder)project.yaml", range: nil, message: "the file is missing",
                    hint: "it needs at least `stack: NAME`"))
        }
        var problems: [Diagnostic] = []
        (surroundings.names, surroundings.apis) = (names, KnownAPIs(documents: documents, into: &problems))
        areTypesKnown = !problems.hasErrors
        diagnostics += problems
        let resourceNodes = resources.sorted { $0.path < $1.path }.compactMap { parseFilled($0) }
        surroundings.absent = Absent(in: overrides, projectNode, resourceNodes, surroundings.apis)
        let mergedProject = projectNode.map { surroundings.absent.removed(from: lay(overrides.project, over: $0)) }
        surroundings.take(whole: mergedProject)

        let project = mergedProject.flatMap {
            ProjectConfig.read(
                $0, environment: name, services: serviceNames, features: self.features.map(\.stem), into: &diagnostics)
        }
        if let project, let mergedProject {
            diagnostics += unfilledReferences(in: mergedProject, project.references, diagnostics)
        }
        surroundings.take(project?.secrets, mergedProject?["secrets"])
        let defaults = mergedProject?["defaults"]
        surroundings.defaults = (defaults?["services"], defaults?["features"])
        surroundings.take(project?.accounts, mergedProject?["accounts"])
        surroundings.take(project?.buckets, mergedProject?["buckets"])
        if let environment { surroundings.projects = [environment.projectID, environment.projectNumber] }
        var written = WrittenFiles(project: mergedProject)
        let services = readServices(overrides.services, surroundings, &written)
        let reader = FeatureReader(
            overrides: overrides.features, services: Set(serviceNames), names: names, surroundings: surroundings)
        let features = readFeatures(reader, perform, &written)
        guard let environment, var project else { return nil }
        diagnostics += removingKeyless(&project, mergedProject, services)
        diagnostics += domainsTwice(services, project.domains, in: environment, written)
        diagnostics += secretsTwice(project.secrets, mergedProject?["secrets"], services)
        var config = Config(environment: environment, project: project, services: services, features: features)
        config.discovery = surroundings.apis
        readResources(resourceNodes, into: &config, overrides.resources, surroundings)
        // Otherwise what they refer to may be in a file that is wrong.
        if !diagnostics.hasErrors { diagnostics += checkGrants(config, written) + checkAccounts(config, written) }
        diagnostics += longDescriptions(config, written) + workloadsTwice(config, written)
        diagnostics += triggerClashes(config, written, folder: folder)
        if let file = environments[name] {
            diagnostics += quotaWarnings(config, path: file.displayPath)
        }
        if let mergedProject {
            diagnostics += armedRetirements(config, mergedProject["retire"])
            diagnostics += uselessAdoptions(config, mergedProject["adopt"])
            diagnostics += impossibleMoves(config, mergedProject["moved"])
        }
        return config
    }

    private mutating func parse(_ file: SourceFile) -> Node? {
        let (node, problems) = YAML.parse(file.bytes, path: file.displayPath)
        diagnostics += problems
        return node
    }

    private mutating func parseFilled(_ file: SourceFile) -> Node? {
        let node = parse(file)
        diagnostics += node.map { names.images.problems(in: $0) } ?? []
        return node.map(names.filled)
    }

    private mutating func lay(_ override: Node?, over base: Node) -> Node {
        override.map { merge(base, with: $0, nullsAreValuesBelow: "body", into: &diagnostics) } ?? base
    }

    /// `others` are the projects of the other environments, by id.
    private mutating func readEnvironment(
        _ name: String
    ) -> (environment: EnvironmentConfig?, overrides: Overrides, others: [String: String]) {
        let known = environments.keys.sorted()
        guard let file = environments[name] else {
            diagnostics.append(
                Diagnostic(
                    path: "\(folder)environments/\(name).yaml", range: nil,
                    message: "there is no environment '\(name)'\(didYouMean(name, among: known))",
                    hint: known.isEmpty ? "write this file" : "environments: \(known.joined(separator: ", "))"))
            return (nil, Overrides(), [:])
        }
        if !isEnvironmentName(name) {
            diagnostics.append(
                Diagnostic(
                    path: file.displayPath, range: nil, message: "'\(name)' is not the name of an environment",
                    hint: "at most 30 of a-z, 0-9 and -, starting with a letter"))
        }
        var others: [String: String] = [:]
        for (other, file) in environments.sorted(by: { $0.key > $1.key }) where other != name {
            guard let node = parse(file) else { continue }
            let read = EnvironmentConfig.read(node, name: other, into: &diagnostics).environment
            if let read { others[read.projectID] = other }
        }
        guard let node = parse(file) else { return (nil, Overrides(), others) }
        let (environment, overrides) = EnvironmentConfig.read(node, name: name, into: &diagnostics)
        return (environment, overrides, others)
    }

    private mutating func readServices(
        _ overrides: [Entry], _ surroundings: Surroundings, _ written: inout WrittenFiles
    ) -> [ServiceConfig] {
        let changes = Dictionary(overrides.map { ($0.key, $0.value) }) { first, _ in first }
        return services.compactMap { stem, file in
            guard let node = parseFilled(file), changes[stem]?.isNull != true else { return nil }
            let whole = node.laid(over: surroundings.defaults.services, into: &diagnostics)
            let merged = surroundings.absent.removed(from: lay(changes[stem], over: whole))
            written.workloads[stem] = merged
            let before = diagnostics.count
            let service = ServiceConfig.read(merged, stem: stem, surroundings, into: &diagnostics)
            if let service {
                let unfilled = unfilledReferences(in: merged, service.workload.references, diagnostics[before...])
                // What stands in `defaults` lies under several files.
                diagnostics += unfilled.filter { !diagnostics.contains($0) }
            }
            return service
        }
    }

    /// Reports overrides of a workload that has no file.
    private mutating func checkNames(_ overrides: [Entry], _ what: String, _ known: [String]) {
        guard !overrides.isEmpty else { return }
        let names = Set(known)
        for override in overrides where !names.contains(override.key) {
            diagnostics.append(
                Diagnostic(
                    path: override.value.path, range: override.keyRange,
                    message:
                        "\(what)s: there is no \(what) '\(override.key)'\(didYouMean(override.key, among: known))"))
        }
    }

    private mutating func readResources(
        _ nodes: [Node], into config: inout Config, _ overrides: [Entry], _ surroundings: Surroundings
    ) {
        guard areTypesKnown else { return }
        let readings = ResourceReader(overrides: overrides, texts: texts)
            .read(nodes, surroundings, config.environment, into: &diagnostics)
        link(&config, readings, into: &diagnostics)
    }

    private mutating func readImageFile(
        _ file: SourceFile?, isNeeded: Bool, _ registries: Registries, unused: Set<String>,
        _ surroundings: inout Surroundings
    ) {
        guard let file else {
            if isNeeded {
                diagnostics.append(
                    Diagnostic(
                        path: "\(folder)images.json", range: nil, message: "the file is missing",
                        hint: "it maps the keys that `image:` names to images by digest"))
            }
            return
        }
        guard let (images, broken) = readImages(file, registries, unused: unused, into: &diagnostics) else { return }
        surroundings.images = images
        surroundings.brokenImages = broken
    }

    private mutating func layImages(
        _ entries: [Entry], isFileMissing: Bool, _ registries: Registries, _ surroundings: inout Surroundings
    ) {
        guard !entries.isEmpty else { return }
        if isFileMissing {
            surroundings.images = [:]
        } else if let known = surroundings.images.map({ Set($0.keys).union(surroundings.brokenImages) }) {
            for entry in entries where !known.contains(entry.key) {
                let suggestion = didYouMean(entry.key, among: known.sorted())
                let message = "images: the images file has no image '\(entry.key)'\(suggestion)"
                diagnostics.append(
                    Diagnostic(.warning, path: entry.value.path, range: entry.keyRange, message: message))
            }
        }
        let own = readImages(entries, registries, into: &diagnostics)
        surroundings.images?.merge(own.images) { $1 }
        surroundings.brokenImages.formUnion(own.broken)
        surroundings.brokenImages.subtract(own.images.keys)
    }

    private mutating func readFeatures(
        _ reader: FeatureReader, _ perform: some Perform, _ written: inout WrittenFiles
    ) -> [FeatureConfig] {
        let files = features
        let pieces = pieces(files.count, of: 250)
        let readings = perform.results(pieces.count) { reader.read(files[pieces[$0]]) }
        for reading in readings {
            diagnostics += reading.diagnostics
            written.workloads.merge(reading.written) { $1 }
        }
        return readings.flatMap(\.features)
    }
}
