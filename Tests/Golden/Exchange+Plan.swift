import Applier
import HTTP
import PlanModel
import Text

// What a call did, beside what the plan says.

extension Transcript.Exchange {
    var line: String { "\(request.method) \(request.url)" }

    var sent: JSONValue { (try? JSONValue(parsing: request.body ?? [])) ?? .null }

    var response: Response? { if case .success(let response)? = outcome { response } else { nil } }

    var isPolicy: Bool {
        let path = request.url.prefix { $0 != "?" }
        return ([":getIamPolicy", ":setIamPolicy"] + policyEnds).contains(where: path.hasSuffix)
    }

    /// True if this is `call`, as it is sent for `resource`: same method, and the URL and body agree with its
    /// templates. A policy matches if it has the member, or no longer has it if `holds` is false.
    func isCall(_ call: Call, of resource: Resource, holds: Bool) -> Bool {
        guard request.method == call.method, agrees(.string(call.url), .string(request.url)) else { return false }
        if resource.procedure == .iamMember, let list = call.body?.object?.first(where: { $0.value == "${list}" })?.key
        {
            let elements = sent[list]?.array ?? []
            return elements.contains { element in
                Set(element.object?.map(\.key) ?? []) == Set(resource.body.object?.map(\.key) ?? [])
                    && agrees(resource.body, element)
            } == holds
        }
        if resource.procedure == .iamMember {
            let policy = sent["policy"] ?? sent
            return members(of: policy).contains { agrees(.string(resource.grant), .string($0)) } == holds
        }
        return request.body == nil || agrees(call.body ?? resource.body, sent)
    }
}

extension Resource {
    /// As `members(of:)` has it.
    var grant: String { grant(to: body["member"]?.string ?? "") }

    /// The same for `member`, to whom it may refer.
    func grant(to member: String) -> String {
        "\(body["role"]?.string ?? "") \(member) \(body["condition"]?.compactText ?? "")"
    }
}

extension Plan {
    /// Every URL that it may call.
    var urls: [String] {
        inventory.values.compactMap { $0.list?.url }
            + resources.flatMap { resource in
                let calls = resource.calls
                return [calls.read, calls.create, calls.update, calls.delete, calls.renew, calls.contents]
                    .compactMap { $0?.url } + resource.switches.map(\.call.url)
            }
    }
}

/// True if `template` may have resolved to `value`: literal parts are equal, references may be anything.
private func agrees(_ template: JSONValue, _ value: JSONValue) -> Bool {
    switch (template, value) {
    case (.object(let template), .object(let value)):
        template.allSatisfy { member in value[member.key].map { agrees(member.value, $0) } ?? true }
    case (.array(let template), .array(let value)):
        template.count == value.count && zip(template, value).allSatisfy { agrees($0, $1) }
    case (.string(let text), .string(let value)):
        if let parts = try? Template(text).parts, parts.contains(where: \.isReference) {
            parts.allSatisfy { if case .text(let literal) = $0 { value.contains(literal) } else { true } }
        } else {
            text.replacing("$${", with: "${") == value
        }
    case (.string(let text), _): text.contains("${")
    default: template == value
    }
}

extension Template.Part {
    var isReference: Bool { if case .reference = self { true } else { false } }
}

/// `ROLE MEMBER CONDITION` for each member of a policy.
func members(of policy: JSONValue?) -> Set<String> {
    Set(
        (policy?["bindings"]?.array ?? []).flatMap { binding -> [String] in
            let condition = binding["condition"]?.compactText ?? ""
            return (binding["members"]?.array ?? []).map {
                "\(binding["role"]?.string ?? "") \($0.string ?? "") \(condition)"
            }
        })
}

/// Whether an object carries the proof that the stack of `plan` created it.
func isOurs(_ value: JSONValue, of plan: Plan) -> Bool {
    let hasLabels = [value["labels"], value["userLabels"], value["metadata"]?["labels"]].contains { labels in
        ["-", "_"].contains { mark in
            labels?["calco\(mark)stack"]?.string == plan.stack
                && labels?["calco\(mark)environment"]?.string == plan.environment
        }
    }
    return hasLabels || value["description"]?.string == "Managed by Calco for \(plan.stack)/\(plan.environment)."
}

/// Who `resource`, a grant, is for; if its plan only refers to him, whom the review of `change` shows.
func member(of resource: Resource, _ change: Change?) -> String? {
    guard let member = resource.body["member"], member.isUnresolved else { return resource.body["member"]?.string }
    let shown = change?.fields.first { $0.pointer.text == "/member" }
    if case .known(let value)? = shown?.old { return value.string }
    return nil
}
