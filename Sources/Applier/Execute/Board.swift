import Text
import PlanModel

/// What a run currently knows, shared by all its tasks.
actor Board {
    enum Ending: Sendable {
        case done
        case failed
        case skipped
    }

    /// The live objects of everything that is in the cloud so far.
    private(set) var objects: LiveObjects
    private(set) var endings: [Address: Ending] = [:]
    /// When this run created each object, for settling.
    private var made: [Address: Double] = [:]
    /// The server-assigned names of objects that this run created.
    private(set) var names: [Address: String] = [:]
    /// How many calls about each object this run has sent, without those that were refused.
    private var calls: [Address: Int] = [:]
    private var lanes: [String: Gate] = [:]
    private let dependencies: [Address: [Address]]
    private let grants: [Address: Resource]
    private let used: Set<Address>
    /// The fields of each object that the rest of the plan, or an output, refers to.
    private let referred: [Address: Set<JSONPointer>]
    private let settles: [Address: Settles]
    /// The site on which each object is created: settling on one site does not explain a refusal by another.
    private let sites: [Address: String]
    /// How each of these objects is read, and its name in the plan.
    private let reads: [Address: String]
    private let ids: [Address: String]

    init(plan: Plan, objects: LiveObjects) {
        self.objects = objects
        dependencies = Dictionary(plan.resources.map { ($0.address, $0.dependsOn) }) { $1 }
        used = Set(plan.resources.flatMap(\.dependsOn))
        referred = plan.referredFields
        grants = Dictionary(
            plan.resources.filter { $0.procedure == .iamMember }.map { ($0.address, $0) }
        ) { $1 }
        let settling = plan.resources.filter { plan.kinds[$0.kind]?.timing.settles != nil }
        sites = Dictionary(
            settling.compactMap { resource in Sent(resource.calls.read).site.map { (resource.address, $0) } }
        ) { $1 }
        reads = Dictionary(settling.map { ($0.address, $0.calls.read.url) }) { $1 }
        ids = Dictionary(settling.map { ($0.address, $0.name) }) { $1 }
        settles = Dictionary(
            plan.resources.compactMap { resource in
                plan.kinds[resource.kind]?.timing.settles.map { (resource.address, $0) }
            }
        ) { $1 }
    }

    func finished(_ address: Address, live: JSONValue?) {
        objects[address] = live
        endings[address] = .done
    }

    func failed(_ failure: ApplyFailure) {
        endings[failure.address] = .failed
    }

    func skipped(_ address: Address) { endings[address] = .skipped }

    func made(_ address: Address, at time: Double, name: String? = nil) {
        made[address] = time
        names[address] = name ?? names[address]
    }

    /// A call that may change the object at `address` is about to be sent.
    func sends(_ address: Address) { calls[address, default: 0] += 1 }

    /// One such call changed nothing.
    func refused(_ address: Address) { calls[address, default: 0] -= 1 }

    /// False if this run sent nothing that can have changed what is at `address`.
    func mayHaveChanged(_ address: Address) -> Bool { calls[address, default: 0] > 0 }

    /// The fields of the object that something refers to.
    func fields(referredOf address: Address) -> Set<JSONPointer> { referred[address] ?? [] }

    /// True if other resources of the plan depend on it.
    func isUsed(_ address: Address) -> Bool { used.contains(address) }

    /// The objects that `resource` may refer to: a plan refers only to dependencies. Returning everything would force a
    /// copy for each call while other tasks write.
    func objects(for resource: Resource) -> LiveObjects {
        var needed: LiveObjects = [:]
        for address in resource.dependsOn { needed[address] = objects[address] }
        return needed
    }

    /// The first of `addresses`, or of the dependencies of an unchanged one, that this run failed to bring about.
    func missing(among addresses: [Address]) -> Address? {
        var seen: Set<Address> = []
        var queue = Array(addresses.reversed())
        while let address = queue.popLast() {
            guard seen.insert(address).inserted else { continue }
            switch endings[address] {
            case .failed?, .skipped?: return address
            case .done?: continue
            case nil: queue += (dependencies[address] ?? []).reversed()
            }
        }
        return nil
    }

    /// True while a dependency of one of `addresses` (or, for a grant, of its target or member) was created so recently
    /// by this run that `failure` may only mean "not visible everywhere yet".
    func mayPass(_ failure: ApplyFailure, for addresses: [Address], now: Double) -> Bool {
        guard failure.error != nil, let site = failure.request?.site else { return false }
        let blamed = Set(addresses.compactMap { grants[$0]?.memberID }.filter(failure.names))
        return addresses.contains { address in
            let direct = dependencies[address] ?? []
            let grant = grants[address]
            let needed = grant != nil ? direct + direct.flatMap { dependencies[$0] ?? [] } : direct
            return needed.contains { next in
                guard let settles = settles[next], let time = made[next], now - time < Double(settles.seconds),
                    sites[next] == site, settles.errors.contains(where: failure.fits)
                else { return false }
                // Whom the server names, it is about.
                guard blamed.isEmpty || blamed.contains(where: { id in ids[next]?.names(id) == true }) else {
                    return false
                }
                return grant.map { failure.mayBeAbout(reads[next] ?? "", policy: $0.calls.read.url) } ?? true
            }
        }
    }

    func lane(_ name: String) -> Gate {
        if let lane = lanes[name] { return lane }
        let lane = Gate(places: 1)
        lanes[name] = lane
        return lane
    }
}

extension Plan {
    /// The fields that bodies, secrets made of others and outputs refer to, by the address of what has them.
    fileprivate var referredFields: [Address: Set<JSONPointer>] {
        var texts = outputs.values.map { JSONValue.string($0) }
        for resource in resources {
            texts.append(resource.body)
            texts += resource.switches.map(\.value)
            texts += resource.sensitive.flatMap(\.source.texts).map { .string($0) }
        }
        var fields: [Address: Set<JSONPointer>] = [:]
        for reference in texts.flatMap({ (try? $0.references()) ?? [] }) {
            guard case .resource(let address) = reference.target else { continue }
            fields[address, default: []].insert(reference.pointer)
        }
        return fields
    }
}
