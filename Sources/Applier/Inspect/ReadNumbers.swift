import Text
import PlanModel

extension Caller {
    /// Finds out who created each existing numbered object, and whether each missing one can be reached; of all at the
    /// same time.
    func readNumbers(_ cloud: inout LiveCloud, _ plan: Plan, _ state: State) async {
        let numbered = plan.resources.filter { $0.numbering != nil }
        guard !numbered.isEmpty else { return }
        let live = cloud.live(of: plan)
        let parents = Dictionary(plan.resources.map { ($0.calls.read, $0.address) }) { first, _ in first }
        let (written, unnumbered) = (state.writtenParents, state.unnumbered(of: Set(numbered.map(\.kind))))
        await withTaskGroup(of: (Address, Result<NumberedBy?, ApplyFailure>).self) { group in
            for resource in numbered {
                let resource = resource.withSources(resolved: live)
                guard let numbering = resource.numbering, let found = cloud.found[resource.address] else { continue }
                let parent = parents[numbering.parent].map { cloud.found[$0]?.live != nil }
                let isOlder = unnumbered.contains { $0.isOlder(than: numbering, resource.kind) }
                group.addTask { [self] in
                    do throws(ApplyFailure) {
                        guard found.live == nil else {
                            let isWritten = written.contains(numbering.parent)
                            let maker = try await maker(of: numbering, resource, isWritten: isWritten, isOlder: isOlder)
                            return (resource.address, .success(maker))
                        }
                        if case .absent = found, let parent { try await checkReach(of: resource, numbering, parent) }
                        return (resource.address, .success(nil))
                    } catch {
                        return (resource.address, .failure(error))
                    }
                }
            }
            for await (address, maker) in group {
                switch maker {
                case .success(let maker?): cloud.numbered[address] = maker
                case .success(nil): break
                case .failure(let failure): cloud.found[address] = .failed(failure.hiding(hidden))
                }
            }
        }
    }

    /// Throws if too many numbers are missing before the one that `resource` wants; `isThere` says whether the parent is.
    private func checkReach(
        of resource: Resource, _ numbering: Numbering, _ isThere: Bool
    ) async throws(ApplyFailure) {
        let all = isThere ? try await allNumbers(of: numbering, resource.address) : []
        try Applier.checkReach(of: resource, numbering, next: (all.max() ?? 0) + 1)
    }

    /// All existing numbers, whoever made them.
    func allNumbers(of numbering: Numbering, _ address: Address) async throws(ApplyFailure) -> [Int] {
        try await list(numbering.list, for: address).get().items.compactMap(Applier.number(of:))
    }

    /// `isOlder`: the state proves that a program created it that recorded no numbers.
    func maker(
        of numbering: Numbering, _ resource: Resource, isWritten: Bool, isOlder: Bool
    ) async throws(ApplyFailure) -> NumberedBy {
        let address = resource.address
        let parent = try await parent(of: numbering, address)
        let numbers = Numbers(parent, numbering)
        try numbers.check(numbering, address, isWritten: isWritten)
        if numbers.made == nil, isOlder { return .usUnwritten }
        if numbers.made?.contains(numbering.number) == true { return .us }
        var isUnknown = false
        if let announced = numbers.announced {
            switch try await hasValue(numbering.number, announced, numbering, resource) {
            case true?: return .usUnwritten
            case false?: break
            case nil: isUnknown = announced.number == numbering.number
            }
        }
        let all = try await allNumbers(of: numbering, address)
        let next = numbers.next(after: numbering.number, all)
        return isUnknown ? .nobodyKnows(next: next) : .somebody(next: next)
    }

    /// The parent of the numbered objects.
    func parent(of numbering: Numbering, _ address: Address) async throws(ApplyFailure) -> JSONValue {
        switch await readAnswer(numbering.parent, address, .plain) {
        case .failed(let failure): throw failure
        case .object(let object) where object["etag"]?.string != nil: return object
        case .object, .missing:
            throw ApplyFailure(
                address, "read", .init(numbering.parent), message: "what the numbered objects stand in is not there")
        }
    }

    /// True if the value of `number` is the announced one; nil if that cannot be told, because it is disabled or
    /// destroyed, or because the environment no longer holds what was announced.
    func hasValue(
        _ number: Int, _ announced: Numbers.Announcement, _ numbering: Numbering, _ resource: Resource
    ) async throws(ApplyFailure) -> Bool? {
        let address = resource.address
        guard let call = numbering.value.resolved([:], own: ["number": JSONValue(number)]) else { return false }
        switch await readAnswer(call, address, .plain) {
        case .missing: return false
        case .failed(let failure):
            if let status = failure.error?.status, (400..<500).contains(status), status != 403, status != 429 {
                return nil
            }
            throw failure
        case .object(let answer):
            guard let value = answer[numbering.valueAt]?.string else { return false }
            hidden.hide(Secret(value))
            guard announced.digest == Numbers.Announcement.byValue else {
                return digest(Array(value.utf8)) == announced.digest
            }
            // `resource` may come from a state, which anybody may have edited.
            guard let sensitive = resource.sensitive.first, sensitive.source.isAnnouncedByValue,
                let wanted = try? await secret(sensitive.source, for: address)
            else { return nil }
            return sensitive.fill([:], with: wanted)[sensitive.at]?.string == value ? true : nil
        }
    }
}

extension Sensitive.Source {
    /// True if what it gives may be compared with what was created: a variable that is no credential, or a text that
    /// holds no other and is known.
    fileprivate var isAnnouncedByValue: Bool {
        values.allSatisfy { value in
            switch value {
            case .environment(let name): objection(toPublishing: name) == nil
            case .read: !texts.isEmpty
            case .generated, .text: false
            }
        } && !isUnresolved
    }
}
