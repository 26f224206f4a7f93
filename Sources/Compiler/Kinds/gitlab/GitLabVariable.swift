import Text
import PlanModel

extension Kind {
    /// A CI/CD variable of the GitLab project: it tells downstream pipelines the service's URL and its key. The key's
    /// value is read from Secret Manager at apply and is in no file.
    static let gitlabVariable = Kind("gitlab_variable") { _ in
        var rules = KindRules()
        rules.identity.field = at("key")
        rules.identity.foreign = helpToAdopt
        rules.readiness.exists = [.init(status: 400, contains: "already")]
        rules.comparison.immutable = [at("environment_scope"), at("key")]
        rules.comparison.secret = [at("value")]
        // A token without access to the project, or a project that moved, is a 404 too: "404 Project Not Found" (gitlab-8).
        rules.readiness.missing = [.init(status: 404, contains: "Variable Not Found")]
        return rules
    } inventory: { scope in
        // The host is the one that the operator named: the token goes nowhere else. GitLab may be served below a path.
        let forms = ["https://*/api/v4", "https://*/*/api/v4"].map { root in
            let url = root + "/projects/*/variables/*?filter%5Benvironment_scope%5D=*"
            return Form(CallShape("GET", url), delete: CallShape("DELETE", url))
        }
        return Inventory(owner: scope.sentenceOwner, forms: forms)
    } items: { scope in
        scope.config.project.gitlab.asList.flatMap { gitlab in gitlab.variables.map { (gitlab, $0) } }
    } resource: { item, scope in
        let (gitlab, variable) = item
        let collection = "\(gitlab.url)/api/v4/projects/\(urlPart(gitlab.project))/variables"
        let url =
            "\(collection)/\(urlPart(variable.key))"
            + "?filter%5Benvironment_scope%5D=\(urlPart(variable.scope))"
        let scopeText = Template.escape(variable.scope)
        var resource = Resource(
            address: variable.address, kind: "gitlab_variable",
            name:
                "\(gitlab.url.dropFirst("https://".count))/\(gitlab.project)/variables/\(variable.key)@\(scopeText)",
            owner: scope.sentenceOwner,
            calls: Calls(
                read: Call("GET", url), create: Call("POST", collection), update: Call("PUT", url),
                delete: Call("DELETE", url)),
            body: [
                "description": scope.described(variable.description),
                "environment_scope": literal(variable.scope),
                "key": .string(variable.key),
                "masked": .bool(variable.masked),
                "protected": .bool(variable.protected),
                // A `$` in the value is literal, not a reference to another variable.
                "raw": true,
                "variable_type": "env_var",
            ])
        switch variable.value {
        case .text(let text): resource.body["value"] = literal(text)
        case .environment(let name):
            resource.sensitive = [Sensitive(at: at("value"), source: .environment(name))]
            if variable.masked { resource.accepts = [maskable] }
        case .serviceURL(let name):
            guard let service = scope.service(name) else { break }
            resource.dependsOn = [.runService(name)]
            resource.body["value"] = .string(scope.url(of: service))
        case .apiKey(let name):
            guard let service = scope.service(name), let key = service.apiKey else { break }
            // Not before the service accepts the new key.
            resource.dependsOn = [.secretVersion(service, key.version), .runService(name)]
            let version = scope.versionName(service, key.version)
            resource.sensitive = [
                Sensitive(
                    at: at("value"),
                    source: .read(url: "\(API.secrets.root)\(version):access", at: at("payload", "data"), base64: true))
            ]
        }
        return resource
    }
}

/// What GitLab masks of a raw variable (gitlab-5).
private let maskable = ValueRule(
    at: at("value"), least: 8,
    excludes: "\t\n\u{B}\u{C}\r \u{85}\u{A0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}"
        + "\u{2008}\u{2009}\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}",
    help: "GitLab masks only one line of at least 8 characters without spaces: give it such a value, for example in "
        + "base64 without line breaks, or write 'masked: false' and why ('because')")

extension GitLabVariableConfig {
    /// `gitlab_variable.KEY@SCOPE`: the same key may exist in more than one scope.
    var address: Address {
        // A scope may have what no address has: `review/$CI_BRANCH`.
        let place = scope.utf8.map { byte -> String in
            let isPlain = byte.isLetterOrDigit || "_-/*.".utf8.contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : ":\(byte)"
        }
        return Address(kind: "gitlab_variable", name: "\(key)@\(place.joined())")
    }
}
