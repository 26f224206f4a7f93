import PlanModel
import Text

/// The grants that must be there before what uses their target. An object that names a key, a bucket or a topic is made by
/// one of Google's agents, or acts as an account of this stack or as that of another object: what that one may do with the
/// key, or with what holds it, is part of what it needs.
struct GrantsAhead {
    private struct Ahead {
        var grant: Address
        var actor: Actor
    }

    private enum Actor: Hashable {
        /// One of Google's.
        case agent
        /// An account of this stack, or an object that acts as one of its own.
        case object(Address)
        /// An account that exists, by its e-mail address.
        case existing(String)
    }

    /// By the path of the target's URL.
    private var ofObjects: [String: [Ahead]] = [:]
    private let places: [Address: String]
    /// By name, of targets that are no resources.
    private var ofOthers: [(name: String, ahead: [Ahead])] = []
    private var ofProject: [Ahead] = []
    /// In the project, to the agents of APIs, by the API.
    private var ofAgents: [String: [Ahead]] = [:]
    /// By the account that has them.
    private var ofActors: [Actor: [Ahead]] = [:]
    /// The accounts that exist and get something here.
    private var existing: [String] = []
    private let others: Set<Address>
    /// What runs as no other account runs as this one.
    private let defaultAccount: String

    init(_ resources: [Resource], _ scope: Scope) {
        others = Set(scope.config.resources.compactMap { Address(parsing: $0.address) })
        places = Dictionary(resources.map { ($0.address, path(of: $0.calls.read.url)) }) { first, _ in first }
        defaultAccount = scope.defaultAccount
        var named: [String: [Ahead]] = [:]
        for resource in resources where resource.procedure == .iamMember {
            let account =
                resource.dependsOn.first { address in
                    address.text.hasPrefix("service_account.")
                        && resource.grantedMember == scope.member(of: address)
                } ?? resource.objectOfMember
            let member = resource.grantedMember ?? ""
            let email = member.hasPrefix("serviceAccount:") ? String(member.dropFirst("serviceAccount:".count)) : nil
            guard let actor = account.map(Actor.object) ?? email.map({ isAgent(member) ? .agent : .existing($0) })
            else { continue }
            let ahead = Ahead(grant: resource.address, actor: actor)
            ofActors[actor, default: []].append(ahead)
            let url = resource.calls.read.url
            let target = resource.dependsOn.first { address in
                guard let place = places[address], url.hasPrefix(place) else { return false }
                return PolicyPlace.reads.contains(where: url.dropFirst(place.count).hasPrefix)
            }
            let name = resource.targetName
            if let target, let place = places[target] {
                ofObjects[place, default: []].append(ahead)
            } else if name == scope.project {
                ofProject.append(ahead)
                // Of Google's, these are what other things run as, too.
                if let email, actor == .agent, ["developer", "appspot"].contains(domain(of: member)) {
                    let ahead = Ahead(grant: resource.address, actor: .existing(email))
                    ofProject.append(ahead)
                    ofActors[ahead.actor, default: []].append(ahead)
                }
                if let api = apiOfAgent(resource.grantedMember ?? "") { ofAgents[api, default: []].append(ahead) }
            } else {
                named[name, default: []].append(ahead)
            }
        }
        existing = ofActors.keys.compactMap { if case .existing(let email) = $0 { email } else { nil } }.sorted()
        ofOthers = named.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// What `resource`, which needs `needs`, also needs. Of our own kinds, those act as an account that run as one, and a
    /// schedule calls as one: whatever its URL leads to, all that this account may do counts.
    func needs(of resource: Resource, _ needs: [Address]) -> [Address] {
        guard resource.procedure == .crud else { return [] }
        let isWorkload = ["run_job", "run_service"].contains(resource.kind)
        let calls = resource.kind == "scheduler_job"
        let mayActAs = others.contains(resource.address) || isWorkload || calls
        let actors = mayActAs ? needs.map(Actor.object) + accounts(of: resource).map(Actor.existing) : []
        if calls { return actors.flatMap { ofActors[$0] ?? [] }.map(\.grant) }
        var found = needs.flatMap { ahead(of: $0) }
        if mayActAs {
            found += ofProject.filter { $0.actor != .agent }
            found += resource.servants.flatMap { ofAgents[$0] ?? [] }
        }
        for (name, ahead) in ofOthers where resource.body.mentions(name) { found += ahead }
        return found.filter { $0.actor == .agent || actors.contains($0.actor) }.map(\.grant)
    }

    /// The accounts that exist and that it runs as: those that it names, and the default one if it names none.
    private func accounts(of resource: Resource) -> [String] {
        guard !existing.isEmpty else { return [] }
        let named = existing.filter(resource.body.mentions)
        return named + (existing.contains(defaultAccount) && resource.runsAsDefault ? [defaultAccount] : [])
    }

    /// The grants on an object and on what it is in, as a version is in its secret and a table in its dataset.
    private func ahead(of address: Address) -> [Ahead] {
        guard !ofObjects.isEmpty, var place = places[address]?[...] else { return [] }
        var found: [Ahead] = []
        while true {
            found += ofObjects[String(place)] ?? []
            guard let slash = place.lastIndex(of: "/") else { return found }
            place = place[..<slash]
        }
    }
}

extension Resource {
    /// The object whose own account a grant is for.
    fileprivate var objectOfMember: Address? {
        guard let member = grantedMember, member.mayHoldReference else { return nil }
        return (try? Template(member))?.references.compactMap { reference in
            if case .resource(let address) = reference.target { address } else { nil }
        }.first
    }

    /// What a grant is on.
    var targetName: String { String(name.prefix { $0 != "#" }) }
}

extension JSONValue {
    /// True if one of its texts has `name` in it, as a whole.
    fileprivate func mentions(_ name: String) -> Bool {
        switch self {
        case .string(let text): text.mentions(name)
        case .array(let elements): elements.contains { $0.mentions(name) }
        case .object(let members): members.contains { $0.value.mentions(name) }
        default: false
        }
    }
}

extension String {
    /// `name` is in this text as a whole, not as a part of a longer one.
    func mentions(_ name: String) -> Bool {
        var rest = self[...]
        while let range = rest.firstRange(of: name) {
            let isStart = range.lowerBound == startIndex || !self[..<range.lowerBound].utf8.last!.isPartOfName
            if isStart, rest[range.upperBound...].utf8.first?.isPartOfName != true { return true }
            rest = rest[range.upperBound...]
        }
        return false
    }
}

extension UInt8 {
    fileprivate var isPartOfName: Bool { isLetterOrDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") }
}

extension Resource {
    /// The APIs whose agents work for it: that of its own, and for what is told of events those that deliver them
    /// (eventarc-3).
    fileprivate var servants: [String] {
        let own = String(kind.prefix { $0 != "_" })
        let hearsEvents =
            kind == "eventarc_triggers" || kind == "cloudfunctions_functions" && body["eventTrigger"] != nil
        return hearsEvents ? Set([own, "eventarc", "pubsub", "storage"]).sorted() : [own]
    }
}

/// The API whose agent `member` is, where its address says so (iam-35).
private func apiOfAgent(_ member: String) -> String? {
    guard let at = member.firstIndex(of: "@") else { return nil }
    let domain = member[member.index(after: at)...].prefix { $0 != "." }
    if domain == "gs-project-accounts" { return "storage" }
    if domain == "cloudcomposer-accounts" { return "composer" }
    return domain.hasPrefix("gcp-sa-") ? String(domain.dropFirst("gcp-sa-".count)) : nil
}

/// `gcp-sa-pubsub` of `serviceAccount:service-1@gcp-sa-pubsub.iam.gserviceaccount.com`.
private func domain(of member: String) -> String {
    String(member.drop { $0 != "@" }.dropFirst().prefix { $0 != "." })
}

/// True for an account that Google makes and uses itself (iam-35).
private func isAgent(_ member: String) -> Bool {
    guard member.hasPrefix("serviceAccount:"), let at = member.firstIndex(of: "@") else { return false }
    let name = member[..<at].dropFirst("serviceAccount:".count)
    let project = member[member.index(after: at)...].prefix { $0 != "." }
    let number = name.prefix(while: \.isNumber)
    return name.hasPrefix("service-") || name.hasPrefix("bq-") || project.hasPrefix("gcp-sa-")
        || ["gs-project-accounts", "system", "cloudservices", "cloudbuild", "developer", "appspot"].contains(project)
        || !number.isEmpty && number == name
}

private func path(of url: String) -> String { String(url.prefix { $0 != "?" && $0 != "#" }) }
