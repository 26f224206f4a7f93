import Discovery
import PlanModel
import Text

extension GenericType {
    /// The path of the collection in `parent`.
    func place(in parent: String) -> String { (parent.isEmpty ? "" : parent + "/") + collection }

    /// The same as a URL.
    func collection(in parent: String) -> String { root(parent) + place(in: parent) }

    /// The URL of the object of an entry.
    func url(_ config: ResourceConfig, in parent: String) -> String {
        if let id = config.id { return "\(collection(in: parent))/\(path(of: id))" }
        // A path may come back with the project's number (google-32).
        let id = rules.serverID ?? "\(rules.serverName ?? "name")|basename"
        return "\(collection(in: parent))/${self#/\(id)}"
    }

    /// The calls of one entry, by the rules that hold for nearly all types, or as its own rules say.
    func calls(_ config: ResourceConfig, in parent: String, _ scope: Scope) -> Calls {
        let (collectionURL, url) = (collection(in: parent), url(config, in: parent))
        var calls = Calls(read: Call("GET", url))
        if let create = resource.create {
            var call = Call(create.verb, collectionURL, operation: operationURL(create, parent))
            switch resource.idPlace {
            case .path?: call.url = url
            case .query(let name)?: call.url += "?\(name)=\(urlPart(config.id ?? ""))"
            case .request(let name)?: call.body = .object([name: .string(config.id ?? "")])
            case .body?, nil: break
            }
            call.member = message.flatMap { api.wrapper(of: create, around: $0) }
            calls.create = call
        } else if let change = creating {
            let given = (config.body.object ?? [:]).map(\.key).sorted()
            calls.create = setting(given, by: change, url, parent)
            calls.delete = setting(rules.settings, by: change, url, parent)
            calls.delete?.body = [:]
        }
        if let update, let message, isUpdatable {
            let verb = rules.updatedBy.map { ":" + $0 } ?? ""
            var call = Call(update.verb, url + verb, operation: operationURL(update, parent))
            if let name = parameterThatNames(in: update) {
                call.url = "\(collectionURL)?\(name)=\(urlPart(config.id ?? ""))"
            }
            call.member = api.wrapper(of: update, around: message)
            call.echo = ["etag", "fingerprint"].filter { self.schema?.fields[$0] != nil }
            switch api.maskPlace(of: update, around: message) {
            case .query(let name)?: call.sends = .masked(.query(name))
            case .request(let name)?: call.sends = .masked(.body(name))
            case nil: call.sends = update.verb == "PATCH" && !rules.isOverwritten ? .differing : .whole
            }
            calls.update = call
        }
        if let delete = resource.delete {
            calls.delete = Call("DELETE", url, operation: operationURL(delete, parent))
        }
        for (call, method) in [(\Calls.create, resource.create), (\.update, update)] {
            guard let url = calls[keyPath: call]?.url else { continue }
            calls[keyPath: call]?.url = url + query(config, method, after: url)
        }
        let values = [
            "collection": collectionURL, "parent": root(parent) + parent, "id": path(of: config.id ?? ""),
            "project": scope.config.environment.projectID,
            "number": scope.config.environment.projectNumber,
        ]
        for kind in [TypeRules.OddCall.read, .create, .update, .delete] {
            guard let odd = rules.calls[kind]?.call(values) else { continue }
            switch kind {
            case .read: calls.read = odd
            case .create:
                calls.create = odd
                calls.create?.operation = update.flatMap { operationURL($0, parent) }
            case .update:
                // A create may change what is there.
                if calls.update == nil {
                    calls.update = Call(odd.method, odd.url, operation: calls.create?.operation)
                    calls.update?.member = odd.member
                }
                calls.update?.url = odd.url
                calls.update?.body = odd.body
                calls.update?.echo += odd.echo
            case .delete:
                // What is deleted by an odd call answers as its create does.
                let operation = calls.delete.map(\.operation) ?? calls.create?.operation
                calls.delete = odd
                calls.delete?.operation = operation
            }
        }
        for field in rules.inQuery {
            guard let value = config.body[field]?.string, !value.isEmpty else { continue }
            func withField(_ url: String) -> String {
                url + (url.contains("?") ? "&" : "?") + "\(field)=\(urlPart(value))"
            }
            calls.read.url = withField(calls.read.url)
            if let url = calls.update?.url { calls.update?.url = withField(url) }
            if let url = calls.delete?.url { calls.delete?.url = withField(url) }
        }
        return calls
    }

    /// The update that names `fields`: what its body lacks of them is taken away.
    func setting(_ fields: [String], by update: Method, _ url: String, _ parent: String) -> Call {
        var call = Call(update.verb, url, operation: operationURL(update, parent))
        if let message, case .query(let name)? = api.maskPlace(of: update, around: message) {
            call.url += "?\(name)=\(fields.joined(separator: ","))"
        }
        return call
    }

    /// What `url` ends with for the parameters of the entry that `method` takes. A reference in one is filled in later.
    private func query(_ config: ResourceConfig, _ method: Method?, after url: String) -> String {
        let pairs = config.parameters.sorted { $0.key < $1.key }.filter { method?.parameter($0.key) != nil }
        guard !pairs.isEmpty else { return "" }
        let text = pairs.map { name, value in
            let text = value.string ?? value.compactText
            return "\(urlPart(name))=\(text.mayHoldReference ? text : urlPart(text))"
        }
        return (url.contains("?") ? "&" : "?") + text.joined(separator: "&")
    }

    /// The calls that set what only a method of its own sets, for the fields that `body` has; they are taken out of it.
    func switches(_ body: inout JSONObject, _ url: String, _ parent: String, _ scope: Scope) -> [Switch] {
        var labels: [Switch] = []
        if hasLabelMethod, let create = resource.create {
            let own = scope.labels(with: body["labels"])
            body["labels"] = nil
            let call = Call(
                "POST", "\(url)/setLabels",
                body: ["labels": own, "labelFingerprint": "${self#/labelFingerprint}"],
                operation: operationURL(create, parent))
            labels = [Switch(at: at("labels"), value: own, call: call)]
        }
        return labels
            + rules.methods.sorted { $0.key < $1.key }.compactMap { field, method in
                guard let update else { return nil }
                // What an earlier plan set and this one does not have is taken away.
                let value = body[field]
                body[field] = nil
                let text = value?.string ?? ""
                let call = Call(
                    "POST", "\(url)/\(method.name)", body: text.isEmpty ? [:] : [method.field: .string(text)],
                    operation: operationURL(update, parent))
                return Switch(
                    at: JSONPointer(tokens: [field]), value: .string(text), call: call, isGone: value == nil)
            }
    }

    /// The URL under which the operations of `method` are polled, below `root` if it is given; nil if it answers with the
    /// object itself.
    func operationURL(_ method: Method, _ parent: String, at root: String? = nil) -> String? {
        let root = root ?? self.root(parent)
        switch api.operation(of: method) {
        case nil: return nil
        case .longRunning?: return root
        case .status?:
            // compute-3, container-2
            // `projects/P/regions/R/operations/`, as the object's own place.
            let pieces = parent.split(separator: "/")
            // Those of Cloud SQL are all in the project.
            let isInProject = api.resource("operations")?.get != nil
            let place = isInProject ? nil : pieces.firstIndex { ["locations", "regions", "zones"].contains($0) }
            let isGlobal = steps.contains { $0.word == "global" && !$0.hasID }
            let end = place.map { pieces[...min($0 + 1, pieces.count - 1)] } ?? pieces.prefix(2)
            return root + end.joined(separator: "/") + (isGlobal ? "/global" : "") + "/operations/"
        }
    }
}
