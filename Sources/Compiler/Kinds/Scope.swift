import Text
import PlanModel

/// What a kind can see: the config, and what follows from it for every resource (see `Names.swift` for ids and URLs).
package struct Scope: Sendable {
    package let config: Config
    /// `projects/ID`, percent-encoded.
    let project: String
    /// `projects/ID/locations/REGION`, percent-encoded.
    let location: String
    /// The owner labels and the user's own, for every kind that has labels.
    let labels: JSONValue

    /// What is taken over although it has a description of its own.
    let adopted: Set<String>
    /// The workloads whose name in Cloud Run is not their file's, and those that are in another region, by their files.
    private let names: [String: String]
    private let regions: [String: String]
    /// The grants of project.yaml to service accounts, whoever made them, by their e-mail addresses. Of a plan with references
    /// `GrantsAhead` knows them.
    private(set) var grantsByEmail: [String: [Grant]] = [:]

    package init(_ config: Config) {
        self.config = config
        adopted = Set(config.project.adopt.map(config.planned))
        var (names, regions): ([String: String], [String: String]) = ([:], [:])
        func take(_ workload: WorkloadConfig) {
            if let name = workload.givenName { names[workload.name] = name }
            if let region = workload.region { regions[workload.name] = region }
        }
        for service in config.services { take(service.workload) }
        for feature in config.features { take(feature.workload) }
        (self.names, self.regions) = (names, regions)
        project = "projects/" + urlPart(config.environment.projectID)
        location = project + "/locations/" + urlPart(config.environment.region)
        var labels = JSONObject(config.project.labels.map { ($0, .string($1)) })
        labels["calco-environment"] = .string(config.environment.name)
        labels["calco-stack"] = .string(config.project.stack)
        self.labels = .object(labels)
        guard !config.isLinked else { return }
        for grant in sharedGrants {
            if let email = serviceAccount(grant.member) { grantsByEmail[email, default: []].append(grant) }
        }
    }

    /// The sentence that proves ownership where a kind has a description but no labels.
    var ownerSentence: String { "\(ownerMark)\(config.project.stack)/\(config.environment.name)." }

    /// A description of an object that has no labels: what the config says about it, and whose it is.
    func described(_ text: String?) -> JSONValue {
        literal(text.map { $0.isEmpty ? ownerSentence : "\($0) \(ownerSentence)" } ?? ownerSentence)
    }

    /// The proof of ownership for kinds with `labels`.
    var labelOwner: [JSONPointer: String] {
        [
            at("labels", "calco-environment"): config.environment.name,
            at("labels", "calco-stack"): config.project.stack,
        ]
    }

    /// The proof of ownership for kinds with a `description`.
    var sentenceOwner: [JSONPointer: String] { [at("description"): ownerSentence] }
}

extension Scope {
    /// The name in Cloud Run of the workload whose file has that name.
    func id(of workload: String) -> String { names[workload] ?? workload }

    /// Its region, if that is not where the environment is.
    func otherRegion(of workload: String) -> String? { regions[workload] }

    func region(of workload: String) -> String { regions[workload] ?? config.environment.region }

    /// `projects/ID/locations/REGION` of a workload.
    func location(of workload: String) -> String { regions[workload].map(location(in:)) ?? location }

    func location(in region: String) -> String { "\(project)/locations/\(urlPart(region))" }

    /// The locations of `regions`, each once, without the environment's own.
    func locations(_ regions: [String]) -> [String] {
        Set(regions).subtracting([config.environment.region]).sorted().map(location(in:))
    }
}

/// What to do where an object without labels has a description of its own.
let helpToAdopt =
    "choose another name, or take it over by `adopt: [ADDRESS]` in project.yaml, unless another stack is named there"

/// How the sentence of every stack begins.
let ownerMark = "Managed by Calco for "

extension Scope {
    /// If `adopt` names `resource`, its object may have another description than a stack's, and something in it.
    func markAdopted(_ resource: inout Resource) {
        guard isAdoptable(resource), adopted.contains(resource.address.text) else { return }
        guard resource.contents == nil else {
            // What is in it stays somebody else's: the annotation that says which versions are ours names none of them.
            (resource.contents, resource.calls.contents) = (nil, nil)
            return
        }
        resource.marks = [at("description"): ownerMark]
    }

    /// True if a description is all that proves whose it is, or if what is in it keeps it from being taken over.
    func isAdoptable(_ resource: Resource) -> Bool { resource.owner == sentenceOwner || resource.contents != nil }
}

/// A pointer made of its segments; in a pattern, `*` is any single segment.
func at(_ steps: String...) -> JSONPointer { JSONPointer(tokens: steps) }

/// Text from the config as a string of a plan: a `${` in it stays literal.
func literal(_ text: String) -> JSONValue {
    .string(text.utf8.contains(UInt8(ascii: "$")) ? Template.escape(text) : text)
}

extension Optional {
    /// Zero or one element, as the `items` of a kind.
    var asList: [Wrapped] { map { [$0] } ?? [] }
}
