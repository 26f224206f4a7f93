import Applier
import Auth
import Diagnostics
import Text
import PlanModel

extension Plan {
    /// Every URL that an apply of this plan may call, with the place that names it.
    var called: [(place: String, url: String)] {
        var result: [(place: String, url: String)] = []
        for (name, member) in head {
            result += calledURLs(in: .object([name: member])).map { (name, $0) }
        }
        for resource in resources {
            result += calledURLs(in: resource.json).map { (resource.address.text, $0) }
        }
        return result
    }
}

extension State {
    /// The same of what it records. Entry by entry: the state is large as JSON.
    var called: [String] {
        all.flatMap { calledURLs(in: $0.json) } + Set(all.map(\.named)).flatMap { calledURLs(in: $0.rules.json) }
    }
}

extension Doors {
    /// The URLs that an apply of `plan` may call. Stops if one in it, which was read from `file`, belongs to none of these
    /// doors, with one line for each host.
    @discardableResult func check(_ plan: Plan, file: String) throws(Stop) -> [String] {
        let called = plan.called
        var order: [Refusal] = []
        var lines: [Refusal: TerminalText] = [:]
        for (place, url) in called {
            guard let refusal = refusal(of: url), lines[refusal] == nil else { continue }
            order.append(refusal)
            lines[refusal] = "\n  \(words(refusal)), in \(place): \(String(url.prefix(200)))"
        }
        guard !order.isEmpty else { return called.map(\.url) }
        throw Stop(
            "\(file) names addresses that this run must not call" + order.compactMap { lines[$0] }.joined(),
            help: "\(help(order))")
    }
}

private func words(_ refusal: Refusal) -> String {
    switch refusal {
    case .notHTTPS: "not https://"
    case .unclear: "an address that is not plain"
    case .host(let host): host
    }
}

private func help(_ refusals: [Refusal]) -> String {
    let rule = "a plan may name https://*.googleapis.com and your GitLab, nothing else"
    for case .host(let host) in refusals {
        guard let site = GitLabSite("https://\(host)") else { continue }
        return "\(rule); if that is yours, give --gitlab \(site)"
    }
    return rule
}
