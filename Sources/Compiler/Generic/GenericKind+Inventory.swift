import Discovery
import PlanModel
import Text

extension GenericType {
    /// How objects of the type are told apart, read and deleted once they have left the configuration.
    func inventory(_ resources: [ResourceConfig], _ scope: Scope) -> Inventory {
        let last = steps[steps.count - 1]
        let above =
            rules.parent
            ?? steps.dropLast().enumerated().map { index, step in
                index == 0 && step.word == "projects"
                    ? scope.project : step.word + String(repeating: "/*", count: step.ids)
            }.joined(separator: "/")
        let id = rules.isProjects ? scope.config.environment.projectID : last.isRest ? "**" : "*"
        // What is global is at the one host, and an earlier version of this program called it for every location.
        let roots = isRegional ? [root(above), root("")] : [root(above)]
        let forms = roots.flatMap { root in formsBelow(root, above, id, scope) }
        // Whether an object holds data, its own entry says: of two of a type, one may have `retain: false` (0029).
        var inventory = Inventory(owner: owner(scope), forms: forms)
        inventory.lastChange = .ofAnyType
        inventory.locks = rules.locks
        inventory.ownedAtCreate = isLabelledAtCreate
        return inventory
    }

    /// The forms of what is below `root`, in any parent of the form `above`.
    private func formsBelow(
        _ root: String, _ above: String, _ id: String, _ scope: Scope
    ) -> [Form] {
        let last = steps[steps.count - 1]
        let place = root + self.place(in: above)
        let url = place + String(repeating: "/" + id, count: last.ids)
        let values = [
            "collection": place, "parent": root + above, "id": id, "project": scope.config.environment.projectID,
            "number": scope.config.environment.projectNumber,
        ]
        func shape(_ call: TypeRules.OddCall, _ otherwise: CallShape?) -> CallShape? {
            guard let odd = rules.calls[call]?.call(values) else { return otherwise }
            return CallShape(odd.method, odd.url, body: odd.body)
        }
        let form = Form(
            shape(.read, CallShape("GET", url)) ?? CallShape("GET", url),
            delete: shape(.delete, deleteShape(url)),
            name: root.contains("*") ? nil : String(url.dropFirst(root.count)), parent: rules.parentForm,
            item: rules.calls[.read]?.call(values).item)
        var forms = [form]
        // Its parent is always the same.
        if let parent = rules.parent, let create = resource.create {
            forms[0].operation = operationURL(create, parent, at: root)
        } else if let method = deleting {
            // An entry of the state may be in another place than those of the plan.
            forms[0].operation = operationURL(method, above, at: root)
        }
        for field in rules.inQuery {
            forms += forms.map { form in
                func withField(_ url: String) -> String { url + (url.contains("?") ? "&" : "?") + "\(field)=*" }
                var form = form
                form.read.url = withField(form.read.url)
                form.delete = form.delete.map { CallShape($0.method, withField($0.url), body: $0.body) }
                // The name does not have it.
                form.name = nil
                return form
            }
        }
        return forms
    }

    private func deleteShape(_ url: String) -> CallShape? {
        if resource.delete != nil { return CallShape("DELETE", url) }
        guard let change = deleting else { return nil }
        return CallShape(change.verb, setting(rules.settings, by: change, url, "").url, body: [:])
    }

    /// The list of what is in `parent`.
    func list(_ parent: String) -> ListCall? {
        guard let list = resource.list, let items = resource.listField else { return nil }
        let size = list.parameter("pageSize") != nil ? "?pageSize=100" : ""
        return ListCall(url: collection(in: parent) + size, items: at(items))
    }

    /// The lists of the parents that hold so many of `resources` that one call is less than their reads. Nothing but a
    /// missing difference is ever taken from them, so a server that refuses one does no harm (google-8).
    func briefLists(_ resources: [ResourceConfig], _ scope: Scope) -> [ListCall] {
        guard let list = resource.list, let get = resource.get, resource.listsWhole, let items = resource.listField,
            rules.path == nil, rules.calls[.read] == nil, rules.unset.isEmpty, !isServerNamed, !rules.isProjects,
            steps[steps.count - 1].ids == 1, !steps[steps.count - 1].isRest,
            list.path.isCollection(of: get.path), list.parameters.allSatisfy({ !$0.isRequired })
        else { return [] }
        var query: [String] = []
        if list.parameter("pageSize") != nil { query.append("pageSize=1000") }
        for name in ["view", "projection"] {
            guard case .enumeration(let place)? = list.parameter(name)?.type,
                let whole = api.enumeration(place)?.values.first(where: { $0.uppercased() == "FULL" })
            else { continue }
            query.append("\(name)=\(whole)")
        }
        let parents = Dictionary(grouping: resources) { scope.path(of: $0.parent) }
        return parents.filter { $0.value.count > 2 }.keys.sorted().map { parent in
            ListCall(
                url: collection(in: parent) + (query.isEmpty ? "" : "?" + query.joined(separator: "&")),
                items: at(items))
        }
    }
}
