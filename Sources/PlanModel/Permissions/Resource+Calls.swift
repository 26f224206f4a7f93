import Text

/// What a run may do with a resource.
package enum Use: Sendable, Hashable, CaseIterable {
    case read, create, update, delete
}

extension Resource {
    /// What the calls for `uses` need, each once, and the calls of which that is not known, as `METHOD URL`. Nothing is
    /// known of calls to hosts other than Google's, and nothing is asked of them.
    package func permissions(
        for uses: Set<Use>, _ rules: KindRules, by table: PermissionTable
    ) -> (known: [Need], unknown: [String]) {
        var known: [Need] = []
        var unknown: [String] = []
        func add(_ needs: [Need]) {
            for need in needs where !known.contains(need) { known.append(need) }
        }
        for use in Use.allCases where uses.contains(use) {
            for (method, url, operation) in calls(for: use, rules) where isGoogle(url) {
                let needs = permissions(method, url, operation, by: table)
                if needs.isEmpty { unknown.append("\(method) \(withoutReferences(url))") }
                add(needs)
            }
            if use == .create || use == .update { add(permissionsOfBody(rules, by: table)) }
        }
        return (known, unknown)
    }

    /// What sending `call` needs; empty if that is not known.
    package func permissions(sending call: Call, by table: PermissionTable) -> [Need] {
        permissions(call.method, call.url, call.operation, by: table)
    }

    /// What is needed on that which its body names.
    package func permissionsOfBody(_ rules: KindRules, by table: PermissionTable) -> [Need] {
        guard let url = (calls.create ?? calls.update)?.url else { return [] }
        let named = rules.checks.names.flatMap { name in
            name.needs.map { needs in
                name.texts(in: body).compactMap { name.read($0) }.map { table.need(needs, on: $0.url) }
            } ?? []
        }
        return table.named(in: body, url) + named
    }

    private func permissions(
        _ method: String, _ url: String, _ operation: String?, by table: PermissionTable
    ) -> [Need] {
        let plain = withoutReferences(url)
        guard let need = table.need(method, plain) else { return [] }
        return [need] + (operation == nil ? [] : table.operationNeed(plain).map { [$0] } ?? [])
    }

    private typealias Sending = (method: String, url: String, operation: String?)

    /// Every call that a run may make for `use`.
    private func calls(for use: Use, _ rules: KindRules) -> [Sending] {
        func sending(_ call: Call?) -> [Sending] { call.map { [($0.method, $0.url, $0.operation)] } ?? [] }
        func listing(_ list: ListCall?) -> [Sending] { list.map { [("GET", $0.url, nil)] } ?? [] }
        let extras =
            switches.flatMap { sending($0.call) } + lookUps(rules)
            + (numbering.map { sending($0.write) + sending($0.skip) } ?? [])
        switch use {
        case .read:
            return sending(calls.read) + sending(calls.contents) + listing(list ?? rules.identity.list)
                + rules.identity.brief.flatMap { listing($0) }
                + (numbering.map { sending($0.parent) + listing($0.list) } ?? [])
                + awaits.flatMap { (awaited: Awaited) -> [Sending] in sending(awaited.read) }
        case .create:
            let values: [Sending] = sensitive.flatMap(\.source.urls).map { ("GET", $0, nil) }
            return sending(calls.create) + extras + values
                + (numbering.map { sending($0.value) } ?? [])
        case .update:
            let pieces: [Call?] = apart.flatMap { [$0.call, $0.list?.add, $0.list?.remove] }
            return sending(calls.update) + sending(calls.renew) + extras + pieces.flatMap { sending($0) }
        case .delete: return sending(calls.delete)
        }
    }

    /// What its body names is looked up before it is written.
    private func lookUps(_ rules: KindRules) -> [Sending] {
        rules.checks.names.flatMap { name in
            name.texts(in: body).compactMap { name.read($0) }.map { ($0.method, $0.url, nil) }
        }
    }

    /// `url` with its own name filled in; anything else that is filled in at apply is one piece.
    private func withoutReferences(_ url: String) -> String {
        guard url.mayHoldReference else { return url }
        return TemplatePiece.pieces(of: url).reduce("") { text, piece in
            switch piece {
            case .text(let raw): text + raw
            case .reference("self#/name"?) where procedure == .crud: text + name
            case .reference: text + "*"
            }
        }
    }
}

private func isGoogle(_ url: String) -> Bool {
    guard let start = url.firstRange(of: "://") else { return false }
    return url[start.upperBound...].prefix { $0 != "/" }.hasSuffix(".googleapis.com")
}

extension Sensitive.Source {
    /// What is read for it.
    fileprivate var urls: [String] {
        switch self {
        case .read(let url, _, _): [url]
        case .text(let pieces):
            pieces.flatMap { piece -> [String] in
                if case .value(let source, _) = piece { source.urls } else { [] }
            }
        case .generated, .environment: []
        }
    }
}
