import PlanModel
import Text

extension Caller {
    /// Stops before the first write if a numbered value is made of something that has changed since it was made: it keeps
    /// what it was made with, so what uses it would silently keep the old one. Only the newest of its numbers is looked
    /// at; an older one is there for what still uses it.
    func checkMade(_ cloud: inout LiveCloud, _ plan: Plan) async {
        let live = cloud.live(of: plan)
        guard !live.isEmpty else { return }
        var newest: [String: Int] = [:]
        for case let numbering? in plan.resources.map(\.numbering) {
            newest[numbering.parent.url] = max(numbering.number, newest[numbering.parent.url] ?? 0)
        }
        let holders = Dictionary(plan.resources.map { ($0.address, $0) }) { first, _ in first }
        let candidates = plan.resources.filter { written in
            guard let numbering = written.numbering, newest[numbering.parent.url] == numbering.number,
                let source = written.sensitive.first?.source, !source.texts.isEmpty
            else { return false }
            return cloud.found[written.address]?.live != nil
                && written.holders(of: source, among: holders).allSatisfy { cloud.found[$0]?.live != nil }
        }
        let failures = await withTaskGroup(of: ApplyFailure?.self) { group in
            for written in candidates {
                group.addTask { await madeOtherwise(written, live, among: holders) }
            }
            return await group.reduce(into: [ApplyFailure]()) { all, failure in all += failure.map { [$0] } ?? [] }
        }
        for failure in failures { cloud.found[failure.address] = .failed(failure.hiding(hidden)) }
    }

    /// The failure for a value that was made of something else than it would be made of now; nil if it was not.
    private func madeOtherwise(
        _ written: Resource, _ live: LiveObjects, among holders: [Address: Resource]
    ) async -> ApplyFailure? {
        let resource = written.withSources(resolved: live)
        guard let numbering = resource.numbering, let made = await valueMadeOtherwise(resource, numbering) else {
            return nil
        }
        let parts = await changedParts(of: written, resource, made, among: holders)
        let all = (try? await allNumbers(of: numbering, resource.address)) ?? []
        let more = max(all.max() ?? 0, numbering.number) + 1 - numbering.number
        return ApplyFailure(
            resource.address, "read",
            message: "its value was made before \(parts) changed, and a version keeps its value",
            help: "raise `version` of this value in the config by \(more), for a new one")
    }

    /// The value that it has, if it would get another one now; nil if it would not, or if that cannot be told.
    private func valueMadeOtherwise(_ resource: Resource, _ numbering: Numbering) async -> [UInt8]? {
        guard let sensitive = resource.sensitive.first, !sensitive.source.isUnresolved,
            let call = numbering.value.resolved([:], own: ["number": JSONValue(numbering.number)]),
            case .object(let answer) = await readAnswer(call, resource.address, .plain),
            let value = answer[numbering.valueAt]?.string,
            let wanted = try? await secret(sensitive.source, for: resource.address),
            sensitive.fill([:], with: wanted)[sensitive.at]?.string != value
        else { return nil }
        return sensitive.base64 ? bytes(base64: value) ?? [] : Array(value.utf8)
    }

    /// Which parts explain that the value of `resource` is still `made`, by their names. `written` has the references of
    /// its texts.
    private func changedParts(
        of written: Resource, _ resource: Resource, _ made: [UInt8], among holders: [Address: Resource]
    ) async -> String {
        guard case .text(let pieces)? = resource.sensitive.first?.source,
            case .text(let templates)? = written.sensitive.first?.source
        else { return "it" }
        var texts: [[UInt8]] = []
        for piece in pieces {
            guard let text = try? await text(of: piece, for: resource.address).text else { return "it" }
            texts.append(Array(text.utf8))
        }
        let names = templates.map { written.names(of: $0, among: holders) }
        let single = pieces.indices.filter { piece in
            explains(made, texts, but: pieces.indices.filter { pieces[$0] == pieces[piece] })
        }
        return choice(of: single.isEmpty ? names.flatMap(\.self) : single.flatMap { names[$0] })
    }
}

/// True if `made` consists of `texts`, with something else of one length in the places `changed`.
private func explains(_ made: [UInt8], _ texts: [[UInt8]], but changed: [Int]) -> Bool {
    let others = texts.indices.filter { !changed.contains($0) }.map { texts[$0].count }.reduce(0, +)
    guard made.count >= others, (made.count - others) % changed.count == 0 else { return false }
    var rest = made[...]
    for index in texts.indices {
        guard !changed.contains(index) else {
            rest = rest.dropFirst((made.count - others) / changed.count)
            continue
        }
        guard rest.starts(with: texts[index]) else { return false }
        rest = rest.dropFirst(texts[index].count)
    }
    return true
}

/// `a, b or c`.
private func choice(of names: [String]) -> String {
    var different: [String] = []
    for name in names where !different.contains(name) { different.append(name) }
    guard let last = different.popLast() else { return "it" }
    return different.isEmpty ? last : "\(different.joined(separator: ", ")) or \(last)"
}

extension Resource {
    /// What `piece` of its value is called in a message: a text, and what it refers to, or a value.
    fileprivate func names(of piece: Sensitive.TextPiece, among resources: [Address: Resource]) -> [String] {
        switch piece {
        case .text: ["its text"] + Sensitive.Source.text([piece]).references.map(\.text).sorted()
        case .value(.environment(let name), _): ["the environment variable \(name)"]
        case .value(let source, _): [holders(of: source, among: resources).first?.text ?? "a value in it"]
        }
    }
}
