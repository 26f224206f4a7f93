import Text
import PlanModel

func at(_ tokens: String...) -> JSONPointer { JSONPointer(tokens: tokens) }

/// A plan that has every possible member, each with a value other than its default.
let full: Plan = {
    var rules = KindRules()
    rules.identity.list = ListCall(url: "https://x/list", items: at("items"), partial: at("unreachable"))
    rules.identity.find = [at("labels", "owner")]
    rules.identity.takes = [at("labels", "email")]
    rules.identity.alone = [at("target", "uri"): .basenameBelow(["https://x/"])]
    rules.identity.resembles = [at("title")]
    rules.comparison.atCreate = [at("first"): "change the user"]
    rules.identity.field = at("name")
    rules.identity.created = at("creationRecord", "mutateTime")
    rules.identity.foreign = "leave it"
    rules.identity.runsWith = ["account"]
    rules.readiness.exists = [.init(status: 400, contains: "already")]
    rules.readiness.blames = [Blame(.init(status: 400, contains: "does not exist"), at: at("member"))]
    rules.readiness.taken = [.init(status: 409, contains: "not available")]
    rules.readiness.occupied = [.init(status: 409, contains: "not empty")]
    rules.comparison.immutable = [at("a", "*", "b")]
    rules.comparison.fields = [
        at("a"): .set(key: nil), at("b"): .set(key: "name"), at("c"): .quantity, at("d"): .caseInsensitive,
        at("e"): .basename, at("f~/"): .ignore, at("r"): .range, at("p"): .presence,
        at("l"): .least, at("o"): .some(key: "name"),
    ]
    rules.readiness.absent = [at("state"): ["DESTROYED", "GONE"]]
    rules.readiness.ready = Ready(
        equals: [at("s"): "OK"], present: [at("p")], same: [[at("g"), at("h")]], failed: [at("s"): "BAD"],
        message: at("why"), help: "do that")
    rules.readiness.spent = [at("state"): ["GONE"]]
    rules.readiness.missing = [.init(status: 404, contains: "not found")]
    rules.comparison.resets = [at("labels"), at("parts", "*", "command")]
    rules.comparison.shared = [at("labels")]
    rules.comparison.renewedBy = ["version"]
    rules.comparison.echo = [Echo(array: at("conditions"), key: "displayName", fields: ["name"])]
    rules.checks.validates = .validateOnly
    rules.checks.quota = Quota("things", "things in a region", most: 10, source: "cloud.google.com/things/quotas")
    rules.checks.names = [
        NamedObject(at: at("a", "*"), "image", text: "*.dev/**", url: "https://x/{1}/{2}", needs: "x.images.pull")
    ]
    rules.timing.lane = "monitoring"
    rules.timing.busy = [.init(status: 400, contains: "in progress")]
    rules.timing.once = 15
    rules.timing.settles = Settles(
        seconds: 60, errors: [.init(status: 403, contains: "actAs"), .init(status: 400, contains: "not exist")])
    let first = Resource(
        address: Address(kind: "kind", name: "one"), kind: "kind", name: "things/*",
        owner: [at("labels", "stack"): "ml"], contents: at("items"), retain: true,
        calls: Calls(read: Call("POST", "https://x/${self#/name}", body: ["options": 3])), body: [:])
    var second = Resource(
        address: Address(kind: "kind", name: "two"), kind: "kind", name: "things/two", dependsOn: [first.address],
        calls: Calls(
            read: Call("GET", "https://x/two"),
            create: Call("POST", "https://x", body: ["w": [:]], operation: "https://x/v1/"),
            update: Call("PATCH", "https://x/two", merge: true), delete: Call("DELETE", "https://x/two")),
        body: ["ref": "${kind.one#/id|basename}", "text": "$${not}", "n": 1],
        sensitive: [
            Sensitive(at: at("p"), source: .generated(bytes: 32), base64: true),
            Sensitive(at: at("q"), source: .environment("TOKEN")),
            Sensitive(at: at("r"), source: .read(url: "https://x/v:access", at: at("d"), base64: true)),
            Sensitive(
                at: at("s"),
                source: .text([
                    .text("$${a}${kind.one#/id}:"),
                    .value(.read(url: "https://x/v:access", at: at("d"), base64: true), percent: true),
                    .value(.environment("TOKEN"), percent: false),
                ])),
        ],
        accepts: [ValueRule(at: at("q"), least: 8, most: 64, excludes: "\n ", help: "one line")],
        requires: [LiveRule(at: at("open"), equals: true, help: "open it")],
        switches: [Switch(at: at("state"), value: "PAUSED", call: Call("POST", "https://x/two:pause", body: [:]))])
    second.leave = [at("n")]
    second.switches.append(
        Switch(at: at("policy"), value: "", call: Call("POST", "https://x/two/setPolicy", body: [:]), isGone: true))
    second.apart = [
        Apart(at: at("n"), call: Call("POST", "https://x/two/setN", operation: "https://x/operations/"), put: at("n")),
        Apart(
            at: at("rules"), call: Call("POST", "https://x/two/patchRule?priority=*"),
            list: Apart.Elements(
                key: "priority", add: Call("POST", "https://x/two/addRule"),
                remove: Call("POST", "https://x/two/removeRule?priority=*"), clears: "updateMask",
                keeps: ["9"])),
    ]
    var third = Resource(
        address: Address(kind: "kind", name: "numbered"), kind: "kind", name: "things/3",
        calls: Calls(read: Call("GET", "https://x/3")), body: [:],
        sensitive: [Sensitive(at: at("p"), source: .generated(bytes: 32), base64: true)],
        numbering: Numbering(
            number: 2, parent: Call("GET", "https://x/p"), annotations: at("annotations"), key: "made",
            write: Call("PATCH", "https://x/p", body: ["annotations": "${self#/annotations}"]),
            list: ListCall(url: "https://x/p/v", items: at("items")), value: Call("GET", "https://x/${self#/number}"),
            valueAt: at("data"), skip: Call("POST", "https://x/${self#/number}:disable"), most: 9, seconds: 15))
    third.list = ListCall(url: "https://x/3/all", items: at("items"))
    third.calls.read.item = at("items", "0")
    third.calls.read.match = "e-1"
    third.calls.update = Call("PATCH", "https://x/3")
    third.calls.update?.echo = ["etag"]
    third.calls.update?.member = "thing"
    third.calls.update?.sends = .masked(.query("updateMask"))
    third.marks = [at("description"): "Managed by "]
    third.key = "third"
    third.values = AddedValues(
        list: ListCall(url: "https://x/3/values", items: at("values")),
        addition: .init(Call("POST", "https://x/3:add", body: [:]), at: at("data"), most: 64))
    var patience = Patience()
    patience.readBack = 77
    patience.rates = ["https://x/": CallRate(reads: 600, writes: 60)]
    patience.longPolls = ["https://x/": LongPoll(end: ":wait", body: ["timeout": "30s"])]
    let grant = Resource(
        address: Address(kind: "kind", name: "grant"), kind: "kind", name: "g", procedure: .iamMember,
        calls: Calls(
            read: Call("GET", "https://x/p"), create: Call("POST", "https://x/p", body: ["policy": "${policy}"])),
        body: ["role": "r", "member": "m"])
    var plan = Plan(
        stack: "ml", environment: "develop", project: .init(id: "acme", number: "12"), kinds: ["kind": rules],
        inventory: [
            "kind": Inventory(
                owner: [at("labels", "stack"): "ml"], within: [at("project"): "12"],
                retain: true,
                forms: [
                    Form(
                        CallShape("GET", "https://x/*"), delete: CallShape("POST", "https://x/*:off", body: ["a": [1]]),
                        name: "things/*", parent: .init("kind", CallShape("GET", "https://x/*")), item: at("items", "0")
                    )
                ],
                list: ListCall(url: "https://x/all", items: at("items"), name: at("metadata", "name")),
                delete: Call("DELETE", "https://x/${self#/name}"))
        ], patience: patience, resources: [first, second, third, grant], outputs: ["URL": "${kind.two#/uri}"],
        retire: [Address(kind: "old", name: "x")])
    var needs = PermissionRules()
    needs.calls = ["GET things/*": "x.things.get"]
    needs.byRule = ["POST things": "x.things.create"]
    needs.operations = "x.operations.get"
    needs.named = [NamedPermission(at: at("account"), "https://x/accounts/*", needs: "x.accounts.actAs")]
    needs.tests = ["things/*": "POST things/*:testIamPermissions"]
    needs.project = "GET projects/acme"
    needs.roles = ["roles/x.admin": "x."]
    plan.permissions = ["https://x/": needs]
    plan.inventory["kind"]?.locks = [at("locked"): true]
    plan.outputs["PLACE"] = "https://known"
    plan.outputsOf = ["PLACE": [plan.resources[0].address]]
    plan.inventory["kind"]?.lastChange = LastChange(at: [at("updated"), at("time")], by: [at("by")])
    return plan
}()
