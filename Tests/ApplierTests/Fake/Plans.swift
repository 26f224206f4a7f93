import Text
import PlanModel

let root = "https://cloud.test/projects/p/"
let bare = "https://cloud.test/b/"

func at(_ tokens: String...) -> JSONPointer { JSONPointer(tokens: tokens) }

func address(_ text: String) -> Address {
    Address(kind: String(text.prefix { $0 != "." }), name: String(text.drop { $0 != "." }.dropFirst()))
}

/// The rules of all kinds that the tests use.
let rules: [String: KindRules] = {
    var thing = KindRules()
    thing.comparison.immutable = [at("fixed")]
    thing.timing.settles = Settles(seconds: 120, errors: [.init(status: 400, contains: "does not exist")])
    var listed = thing
    listed.identity.list = ListCall(url: root + "things", items: at("items"), partial: at("unreachable"))
    var brief = thing
    brief.identity.field = at("name")
    brief.identity.brief = [ListCall(url: root + "things", items: at("items"))]
    let kept = thing
    var born = thing
    born.comparison.atCreate = [at("first"): "change the user of [NAME]"]
    var alike = thing
    alike.identity.list = ListCall(url: root + "things", items: at("items"))
    alike.identity.resembles = [at("label")]
    var service = thing
    service.readiness.ready = Ready(
        equals: [at("status"): "READY"], failed: [at("status"): "FAILED"], message: at("why"))
    var alert = KindRules()
    alert.identity.list = ListCall(url: root + "alerts", items: at("items"), partial: at("unreachable"))
    alert.identity.find = [at("label")]
    alert.timing.lane = "alerts"
    alert.timing.once = 15
    let version = KindRules()
    var slow = KindRules()
    slow.timing.settles = Settles(seconds: 300, errors: [.init(status: 403, contains: "SLOW")])
    var member = slow
    member.readiness.blames = [
        Blame(.init(status: 400, contains: "does not exist"), at: at("member")),
        Blame(.init(status: 400, contains: "not supported"), at: at("role")),
    ]
    var seen = thing
    seen.readiness.missing = [.init(status: 404, contains: "entity was not found")]
    var whole = thing
    whole.comparison.resets = [at("labels"), at("network"), at("parts", "*", "command"), at("nothing")]
    var starting = thing
    starting.comparison.renewedBy = ["version"]
    let vault = thing
    var tolerant = thing
    tolerant.comparison.tolerant = true
    var bucket = thing
    bucket.identity.foreign = "write 'create: false'"
    return [
        "bucket": bucket, "folder": thing, "plain": thing, "tolerant": tolerant,
        "vault": vault, "starting": starting, "whole": whole, "seen": seen, "thing": thing, "listed": listed,
        "brief": brief,
        "alike": alike, "born": born, "kept": kept,
        "service": service,
        "alert": alert,
        "member": member,
        "version": version, "variable": KindRules(), "api": slow,
    ]
}()

/// The inventory of the test cloud's plans: the proof of ownership for each kind.
let inventory: [String: Inventory] = rules.mapValues { _ in
    Inventory(
        owner: [at("owner"): "us"],
        forms: [Form(CallShape("GET", root + "things/*"), delete: CallShape("DELETE", root + "things/*"))])
}.merging([
    "alert": Inventory(
        owner: [at("label"): "us"],
        forms: [
            Form(CallShape("GET", root + "alerts/*"), delete: CallShape("DELETE", root + "alerts/*"), name: "alerts/*")
        ],
        read: Call("GET", root + "${self#/name}"),
        delete: Call("DELETE", root + "${self#/name}")),
    "member": Inventory(
        forms: [
            Form(
                CallShape("GET", root + "things/*:getIamPolicy"),
                delete: CallShape("POST", root + "things/*:setIamPolicy", body: ["policy": "${policy}"]))
        ]),
    "version": Inventory(
        forms: [
            Form(
                CallShape("GET", root + "secrets/*/versions/*"),
                delete: CallShape("POST", root + "secrets/*/versions/*:disable", body: [:]),
                name: "secrets/*/versions/*", parent: .init("thing", CallShape("GET", root + "secrets/*")))
        ]),
    "bucket": Inventory(
        owner: [at("owner"): "us", at("projectNumber"): "1"], within: [at("projectNumber"): "1"],
        forms: [Form(CallShape("GET", bare + "things/*"), delete: CallShape("DELETE", bare + "things/*"))]),
    "folder": Inventory(
        forms: [
            Form(
                CallShape("GET", bare + "things/*/folders/*"), delete: CallShape("DELETE", bare + "things/*/folders/*"))
        ]),
    "plain": Inventory(
        forms: [Form(CallShape("GET", root + "things/*"), delete: CallShape("DELETE", root + "things/*"))]),
]) { $1 }.reduce(into: [:]) { result, kind in
    var inventory = kind.value
    inventory.rules = (rules[kind.key] ?? KindRules()).ofReading
    result[kind.key] = inventory
}

func plan(_ resources: [Resource], outputs: [String: String] = [:], retire: [Address] = []) -> Plan {
    Plan(
        stack: "ml", environment: "test", project: .init(id: "p", number: "1"),
        kinds: rules.filter { rule in resources.contains { $0.kind == rule.key } }, inventory: inventory,
        resources: resources,
        outputs: outputs, retire: retire)
}

/// An object with its own id, which is the name in its address unless `id` says otherwise.
func thing(
    _ name: String, kind: String = "thing", id: String? = nil, _ body: JSONValue = [:], needs: [String] = [],
    operation: Bool = false, merge: Bool = false
) -> Resource {
    let path = "things/" + (id ?? name)
    let query = (operation ? "&operation" : "") + (kind == "service" ? "&ready" : "")
    let polls = operation ? root : nil
    var body = body
    if body["owner"] == nil { body["owner"] = "us" }
    return Resource(
        address: Address(kind: kind, name: name), kind: kind, name: path, dependsOn: needs.map(address),
        owner: [at("owner"): "us"], contents: kind == "vault" ? at("items") : nil, retain: kind == "kept",
        calls: Calls(
            read: Call("GET", root + path),
            create: Call("POST", root + "things?id=" + (id ?? name) + query, operation: polls),
            update: Call("PATCH", root + path + (operation ? "?operation" : ""), operation: polls, merge: merge),
            delete: Call("DELETE", root + path)),
        body: body)
}

/// An object whose URL names no project: its contents say which project it is in.
func bucket(_ name: String, _ body: JSONValue = [:], retain: Bool = false) -> Resource {
    var body = body
    (body["owner"], body["projectNumber"]) = ("us", "1")
    return Resource(
        address: Address(kind: "bucket", name: name), kind: "bucket", name: "things/" + name,
        owner: [at("owner"): "us", at("projectNumber"): "1"], retain: retain,
        calls: Calls(
            read: Call("GET", bare + "things/" + name), create: Call("POST", bare + "things?id=" + name),
            update: Call("PATCH", bare + "things/" + name), delete: Call("DELETE", bare + "things/" + name)),
        body: body)
}

/// A part of a bucket that cannot carry a label.
func folder(_ name: String, in bucket: String) -> Resource {
    let path = "\(bare)things/\(bucket)/folders/\(name)"
    return Resource(
        address: Address(kind: "folder", name: name), kind: "folder", name: "things/\(bucket)/folders/\(name)",
        dependsOn: [Address(kind: "bucket", name: bucket)],
        calls: Calls(read: Call("GET", path), update: Call("PATCH", path), delete: Call("DELETE", path)), body: [:])
}

/// An object that cannot carry a label.
func plain(_ name: String, _ body: JSONValue = [:]) -> Resource {
    var resource = thing(name, kind: "plain", body)
    resource.owner = [:]
    return resource
}

/// A server-named object, found again by its label.
func alert(_ name: String, _ body: JSONValue = [:], needs: [String] = []) -> Resource {
    var body = body
    body["label"] = "us"
    return Resource(
        address: Address(kind: "alert", name: name), kind: "alert", name: "alerts/*", dependsOn: needs.map(address),
        owner: [at("label"): "us"],
        calls: Calls(
            read: Call("GET", root + "${self#/name}"), create: Call("POST", root + "alerts"),
            update: Call("PATCH", root + "${self#/name}"), delete: Call("DELETE", root + "${self#/name}")),
        body: body)
}

func member(_ name: String, of target: String, role: String, _ member: String, needs: [String] = []) -> Resource {
    let write = Call("POST", "\(root)things/\(target):setIamPolicy", body: ["policy": "${policy}"])
    return Resource(
        address: Address(kind: "member", name: name), kind: "member", name: "\(target)#\(role)#\(member)",
        dependsOn: needs.map(address), procedure: .iamMember,
        calls: Calls(read: Call("GET", "\(root)things/\(target):getIamPolicy"), create: write, delete: write),
        body: ["role": .string(role), "member": .string(member)])
}

/// A numbered version of the secret `secret`, with a generated value unless `source` says otherwise.
func version(
    _ secret: String, _ number: Int, needs: [String] = [], source: Sensitive.Source = .generated(bytes: 32)
) -> Resource {
    let path = "secrets/\(secret)/versions/\(number)"
    return Resource(
        address: Address(kind: "version", name: secret), kind: "version", name: path, dependsOn: needs.map(address),
        calls: Calls(
            read: Call("GET", root + path),
            create: Call("POST", "\(root)secrets/\(secret):addVersion", body: ["payload": [:]]),
            delete: Call("POST", root + path + ":disable", body: [:])),
        body: [:], sensitive: [Sensitive(at: at("payload", "data"), source: source, base64: true)],
        switches: [Switch(at: at("state"), value: "ENABLED", call: Call("POST", root + path + ":enable", body: [:]))],
        numbering: numbering(root + "secrets/" + secret, number))
}

func numbering(_ secret: String, _ number: Int) -> Numbering {
    let numbered = secret + "/versions/${self#/number}"
    return Numbering(
        number: number, parent: Call("GET", secret), annotations: at("annotations"), key: "made",
        write: Call("PATCH", secret, body: ["annotations": "${self#/annotations}", "etag": "${self#/etag}"]),
        list: ListCall(url: secret + "/versions", items: at("items")),
        value: Call("GET", numbered + ":access"), valueAt: at("payload", "data"),
        skip: Call("POST", numbered + ":disable", body: [:]), most: 100, seconds: 15)
}

/// A copy of a secret's value, as a CI variable is.
func variable(_ name: String, from secret: String, _ number: Int, needs: [String]) -> Resource {
    var resource = thing(name, kind: "variable", ["key": JSONValue.string(name)], needs: needs)
    resource.sensitive = [
        Sensitive(
            at: at("value"),
            source: .read(
                url: "\(root)secrets/\(secret)/versions/\(number):access", at: at("payload", "data"), base64: true))
    ]
    return resource
}

/// One of every sort.
func samplePlan(changed: Bool = false) -> Plan {
    var cron = thing(
        "cron", ["schedule": changed ? "0 4 * * *" : "0 3 * * *"], needs: ["thing.account", "member.invoker"])
    cron.switches = [
        Switch(
            at: at("state"), value: changed ? "RUNNING" : "PAUSED",
            call: Call("POST", root + "things/cron:" + (changed ? "resume" : "pause"), body: [:]))
    ]
    var resources = [
        thing("account", ["labels": changed ? ["b": "2"] : ["a": "1", "b": "2"]], merge: true),
        thing(changed ? "bucket2" : "bucket", kind: "kept", ["size": 1]),
        version("key", changed ? 2 : 1),
        thing(
            "api", kind: "service", id: changed ? "api-v2" : "api",
            [
                "runsAs": "${thing.account#/uid}",
                "mount": .string("${kept.\(changed ? "bucket2" : "bucket")#/name|basename}"),
            ],
            needs: ["thing.account", changed ? "kept.bucket2" : "kept.bucket", "version.key"], operation: true),
        thing("replaced", ["fixed": changed ? "new" : "old"], needs: ["thing.account"]),
        member(
            "invoker", of: changed ? "api-v2" : "api", role: "invoker", "serviceAccount:x@y",
            needs: ["service.api", "thing.account"]),
        member("onReplaced", of: "replaced", role: "viewer", "allUsers", needs: ["thing.replaced"]),
        cron,
        alert("errors", ["threshold": changed ? 2 : 1, "on": "${service.api#/name}"], needs: ["service.api"]),
        variable("KEY", from: "key", changed ? 2 : 1, needs: ["version.key", "service.api"]),
    ]
    if !changed {
        resources.append(
            member("viewer", of: "api", role: "viewer", "allUsers", needs: ["service.api"]))
        resources.append(thing("old", needs: ["thing.account"]))
    }
    return plan(resources, outputs: ["uid": "${thing.account#/uid}"])
}
