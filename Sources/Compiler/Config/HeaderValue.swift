import Text
import YAML

/// The value of a header, as written.
enum HeaderValue: Sendable {
    case text(String)
    case secret(WrittenReference)
    /// With the value of a secret in it.
    case made(SecretText, Node)
    /// A variable of the applier's environment.
    case environment(String)
}

/// The keys of a value that is in the applier's environment.
struct FromEnvironmentKeys: KeyGroup {
    static let shared = FromEnvironmentKeys()

    let environment = GivenKeys.shared.environment
}

extension Notation where Value == [String: HeaderValue] {
    static let headers = Notation.map(
        "mapping",
        "names: letters, digits and `-`; not `Host`, `Content-Length` or `User-Agent`, nor those that begin with "
            + "`X-CloudScheduler`, `X-Google-` or `X-AppEngine-` (set by Cloud Scheduler). Values: texts, "
            + "[`{secret: NAME}`](#secrets) or `{environment: VARIABLE}`",
        names: "^(?!Host$|Content-Length$|User-Agent$|X-CloudScheduler|X-Google-|X-AppEngine-)[A-Za-z0-9-]+$",
        of: .header
    ) { (name) throws(Problem) in
        guard !name.isEmpty, name.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }) else {
            throw Problem("'\(name)' is not the name of a header", hint: "letters, digits and -")
        }
        let lower = name.lowercased()
        // cloudscheduler-19
        let isOwn = ["x-cloudscheduler", "x-google-", "x-appengine-"].contains { lower.hasPrefix($0) }
        guard !isOwn, !["host", "content-length", "user-agent"].contains(lower) else {
            throw Problem("'\(name)' is set by Cloud Scheduler", hint: "remove it")
        }
    }
}

extension Notation where Value == HeaderValue {
    fileprivate static let header = Notation(
        "text",
        schema: [
            "oneOf": [
                ["type": "string"], closedSchema(of: SecretReferenceKeys.shared.keys),
                closedSchema(of: FromEnvironmentKeys.shared.keys),
            ]
        ]
    ) { node, key, fields in
        guard node.entries != nil else {
            return fields.attempt(node, key) { (node) throws(Problem) in
                let text = try node.anyText()
                guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
                    throw Problem("a header has one line of ASCII characters")
                }
                if let made = try SecretText(try checkOpen(text)) {
                    guard made.uses.isEmpty else { throw Problem("in a header stand only texts and values of secrets") }
                    return .made(made, node)
                }
                return .text(try checkUnreferring(text))
            }
        }
        guard node["environment"] != nil else {
            return fields.nested(node, key) { SecretReferenceKeys.shared.read(&$0) }.map { .secret($0) }
        }
        return fields.nested(node, key) { fields -> String? in
            let keys = FromEnvironmentKeys.shared
            return fields.read(keys.environment)
        }.map { .environment($0) }
    }
}

extension Fields {
    /// The headers of a call that are in no file; `prefix` is where the call is written.
    mutating func secretHeaders(
        _ written: [String: HeaderValue], _ prefix: String, _ surroundings: Surroundings
    ) -> [String: ResourceConfig.SecretPlace] {
        var places: [String: ResourceConfig.SecretPlace] = [:]
        for (name, value) in written.sorted(by: { $0.key < $1.key }) {
            switch value {
            case .text: break
            case .environment(let variable): places[name] = .environment(variable)
            case .made(let text, let node):
                places[name] = resolve(text, at: node, "\(prefix).headers.\(name)", surroundings).map { .text($0) }
            case .secret(let reference):
                places[name] = resolve(reference, "\(prefix).headers.\(name)", surroundings).map { .secret($0) }
            }
        }
        return places
    }

    /// Refuses an `Authorization` that is in the file, or that the token of the call would replace.
    mutating func checkAuthorization(_ written: [String: HeaderValue], hasToken: Bool) {
        for entry in node["headers"]?.entries ?? [] where entry.key.lowercased() == "authorization" {
            guard let value = written[entry.key] else { continue }
            if hasToken {
                fail(
                    Problem("it is called with a token, which goes there", hint: "remove it"), atKeyOf: entry,
                    "headers")
            } else if case .text = value {
                fail(
                    Problem(
                        "a plan must not hold a credential",
                        hint: "write {secret: NAME}, or better auth: oidc, which nobody can read"), atKeyOf: entry,
                    "headers")
            }
        }
    }
}
