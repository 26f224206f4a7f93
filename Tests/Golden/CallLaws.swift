import Applier
import HTTP
import PlanModel
import Text

/// One apply of a case, with every call that it made.
struct Recorded: Sendable {
    let plan: Plan
    /// What was applied before it.
    let previous: Plan?
    var exchanges: [Transcript.Exchange]
    let made: [Change]
    let secrets: Set<String>
}

/// A law: its complaints about the calls of an apply, none if it holds.
struct CallLaw: Sendable {
    let name: String
    let complaints: @Sendable (Recorded) -> [String]

    static let all = [readsFirst, conflictsShow, staysAtHome, keepsSecrets, deletesItsOwn, makesInOrder]

    /// Every write is preceded by a read of the same object, of a list containing it, or of its parent.
    static let readsFirst = CallLaw(name: "looks before it writes") { recorded in
        var read: Set<String> = []
        var found: [String] = []
        for exchange in recorded.exchanges {
            let place = place(exchange.request.url)
            if exchange.isWrite {
                let isSeen = read.contains {
                    // A few old methods leave `global` out of the path (compute-20).
                    place.hasPrefix($0.replacing("/global/", with: "/") + "/set") || $0 == place
                        || $0.hasPrefix(place + "/") || place.hasPrefix($0 + "/")
                }
                if !isSeen { found.append("\(exchange.line): nothing there was read before") }
            } else if exchange.response != nil {
                read.insert(place)
            }
        }
        return found
    }

    /// A policy is written with the etag and all the members of the policy that was read last.
    static let conflictsShow = CallLaw(name: "writes no policy over another's") { recorded in
        var policies: [String: JSONValue] = [:]
        var found: [String] = []
        for exchange in recorded.exchanges where exchange.isPolicy {
            let place = place(exchange.request.url)
            if exchange.isWrite {
                let sent = exchange.sent["policy"] ?? exchange.sent
                let known = policies[place]
                if known == nil || sent["etag"] != known?["etag"] {
                    found.append("\(exchange.line): not the etag that was read last")
                }
                let addresses = Set(recorded.made.map(\.address))
                let ours = [recorded.previous, recorded.plan].compactMap(\.self).flatMap(\.resources)
                    .filter { addresses.contains($0.address) }
                    .map { resource in
                        let change = recorded.made.first { $0.address == resource.address }
                        return resource.grant(to: member(of: resource, change) ?? "")
                    }
                for lost in members(of: known).subtracting(members(of: sent)) where !ours.contains(lost) {
                    found.append("\(exchange.line): \(lost) is lost")
                }
            }
            if let answer = exchange.response { policies[place] = try? JSONValue(parsing: answer.body) }
        }
        return found
    }

    /// Only hosts of the plan are called, and at Google only the plan's project, and the policies of others that it adds
    /// members to.
    static let staysAtHome = CallLaw(name: "calls nothing outside the project") { recorded in
        let plans = [recorded.plan, recorded.previous].compactMap(\.self)
        let urls = plans.flatMap(\.urls)
        let (hosts, folders) = (Set(urls.map(host)), Set(urls.compactMap(bucket)))
        let projects = Set(plans.flatMap { [$0.project.id, $0.project.number] })
        let policies = Set(
            plans.flatMap(\.resources).filter { $0.procedure == .iamMember }.map { place($0.calls.read.url) })
        // Anything that an answer names, such as an operation, may be read from then on.
        var operations: Set<String> = []
        return recorded.exchanges.compactMap { exchange in
            let url = exchange.request.url
            defer {
                let name = exchange.response.flatMap { try? JSONValue(parsing: $0.body) }?["name"]?.string ?? ""
                if name.hasPrefix("operations/") { operations.insert("https://\(host(url))/v1/\(name)") }
            }
            let isOurs =
                if operations.contains(url) || exchange.isPolicy && policies.contains(place(url)) {
                    true
                } else if host(url).hasSuffix(".googleapis.com") {
                    bucket(url).map(folders.contains) ?? project(exchange).map(projects.contains) ?? false
                } else {
                    urls.contains { project($0) == project(url) && host($0) == host(url) }
                }
            return hosts.contains(host(url)) && isOurs ? nil : "\(exchange.line): not of this project"
        }
    }

    /// A secret value is in no URL and no header, and only in bodies that the plan marks as sensitive.
    static let keepsSecrets = CallLaw(name: "sends a secret only where it belongs") { recorded in
        let hide = Redaction(recorded.secrets)
        func holds(_ bytes: [UInt8]) -> Bool {
            let text = String(decoding: bytes, as: UTF8.self)
            return hide(text) != text
        }
        let resources = [recorded.plan, recorded.previous].compactMap { $0?.resources }.joined()
        let holders = resources.filter { !$0.sensitive.isEmpty }
        let places = Set(holders.flatMap { [$0.calls.create, $0.calls.update].compactMap { $0?.url }.map(place) })
        // The URL of an object that the server names is below the one that creates it.
        let collections = holders.filter { $0.calls.update?.url.contains("${self#") == true }
            .compactMap { $0.calls.create.map { place($0.url) + "/" } }
        return recorded.exchanges.compactMap { exchange in
            let request = exchange.request
            let head = request.url + request.headers.map { $0.name + $0.value }.joined()
            if holds(Array(head.utf8)) { return "\(exchange.line): a secret in its head" }
            guard holds(request.body ?? []), !places.contains(place(request.url)),
                !collections.contains(where: { place(request.url).hasPrefix($0) })
            else { return nil }
            return "\(exchange.line): a secret that does not belong there"
        }
    }

    /// A deleted object was read in the same run, and it or its parent carried the proof that this stack created it.
    static let deletesItsOwn = CallLaw(name: "deletes only what is its own") { recorded in
        var proven: [String: Bool] = [:]
        var found: [String] = []
        for exchange in recorded.exchanges {
            if exchange.request.method == "DELETE" {
                let place = place(exchange.request.url)
                let isOurs = proven[place] == true || proven.contains { $1 && place.hasPrefix($0 + "/") }
                if !isOurs { found.append("\(exchange.line): it does not carry our proof") }
            } else if exchange.request.method == "GET", let answer = exchange.response,
                let value = try? JSONValue(parsing: answer.body)
            {
                let place = place(exchange.request.url)
                proven[place] = isOurs(value, of: recorded.plan)
                for element in value.object?.flatMap({ $0.value.array ?? [] }) ?? [] {
                    guard let name = element["name"]?.string?.split(separator: "/").last else { continue }
                    proven["\(place)/\(name)"] = isOurs(element, of: recorded.plan)
                }
            }
        }
        return found
    }

    /// A dependency is created before its dependents, and deleted after them.
    static let makesInOrder = CallLaw(name: "makes in the order of the dependencies") { recorded in
        var found: [String] = []
        func check(
            _ resources: [Resource], _ action: (Resource) -> Call?, holds: Bool, _ isWrong: (Int, Int) -> Bool
        ) {
            var places: [Address: Int] = [:]
            for resource in resources {
                guard let call = action(resource) else { continue }
                let place = recorded.exchanges.firstIndex { $0.isCall(call, of: resource, holds: holds) }
                if place == nil { found.append("\(resource.address): no call did what it says") }
                places[resource.address] = place
            }
            for resource in resources {
                for dependency in resource.dependsOn {
                    guard let own = places[resource.address], let other = places[dependency] else { continue }
                    if isWrong(own, other) {
                        found.append("\(resource.address) comes on the wrong side of \(dependency)")
                    }
                }
            }
        }
        let created = Set(recorded.made.filter { $0.action == .create }.map(\.address))
        check(recorded.plan.resources.filter { created.contains($0.address) }, \.calls.create, holds: true, <)
        let deleted = Set(recorded.made.filter { $0.action == .delete }.map(\.address))
        check(
            recorded.previous?.resources.filter { deleted.contains($0.address) } ?? [], \.calls.delete, holds: false, >)
        return found
    }
}
