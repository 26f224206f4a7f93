import Text

/// Reads the resources of a plan one by one. Problems are held back until the whole document was read: that it is not
/// JSON, or has another version, is reported first.
struct ResourceReader {
    private(set) var formatProblem: JSONFormatError?
    private var orderProblem: (index: Int, error: PlanOrderError)?
    private var numberingProblem: PlanReadError?
    private var referenceProblem: PlanReadError?
    private var order = PlanOrder()
    /// Each kind with its first resource.
    private var kinds: [(index: Int, kind: String, address: Address)] = []
    private var knownKinds: Set<String> = []
    private var count = 0

    /// Nil from the first resource that could not be read.
    mutating func read(_ json: JSONValue) -> Resource? {
        defer { count += 1 }
        guard formatProblem == nil else { return nil }
        let resource: Resource
        do throws(JSONFormatError) { resource = try Resource(json: json, at: JSONPointer()) } catch {
            let place = JSONPointer(tokens: ["resources", String(count)] + error.pointer.tokens)
            formatProblem = JSONFormatError(place, error.message)
            return nil
        }
        if orderProblem == nil {
            do throws(PlanOrderError) { try order.take(resource) } catch { orderProblem = (count, error) }
        }
        if knownKinds.insert(resource.kind).inserted { kinds.append((count, resource.kind, resource.address)) }
        if numberingProblem == nil { numberingProblem = resource.numberingProblem }
        if referenceProblem == nil { referenceProblem = resource.referenceProblem(in: json) }
        return resource
    }

    /// Throws the first problem that is not about the form of the members.
    func check(kinds known: [String: KindRules]) throws(PlanReadError) {
        let unknown = kinds.first { known[$0.kind] == nil }
        if let orderProblem, orderProblem.index <= unknown?.index ?? .max {
            throw PlanReadError(description: "\(orderProblem.error)")
        }
        if let unknown { throw PlanReadError(description: "\(PlanOrderError(unknown.address, ofKind: unknown.kind))") }
        if let problem = numberingProblem ?? referenceProblem { throw problem }
    }
}

extension Resource {
    /// A run that follows a killed one must be able to find out what that one made.
    fileprivate var numberingProblem: PlanReadError? {
        guard numbering != nil else { return nil }
        if sensitive.count == 1 {
            switch sensitive[0].source {
            case .generated, .environment, .text: return nil
            case .read: break
            }
        }
        return PlanReadError(
            description:
                "\(address) is numbered, so it needs one sensitive value, generated, from the environment or made of others"
        )
    }

    /// Every reference must name this resource or one that it depends on. `json` is this resource.
    fileprivate func referenceProblem(in json: JSONValue) -> PlanReadError? {
        do throws(TemplateError) {
            var references: [Reference] = []
            // The sentences of the rules are only printed.
            for (key, value) in json.object ?? [:] where !["accepts", "awaits", "requires"].contains(key) {
                if key == "calls", procedure == .iamMember {
                    try collectCallReferences(value, into: &references)
                } else {
                    try value.collectReferences(into: &references)
                }
            }
            for case .resource(let target) in references.map(\.target) where !dependsOn.contains(target) {
                return PlanReadError(description: "\(address) refers to \(target), which it does not depend on")
            }
            return nil
        } catch {
            return PlanReadError(description: "\(address): \(error)")
        }
    }

    /// In the calls of `iam_member`, the string `${policy}` is not a reference but the place for the policy; `${list}` and
    /// `${etag}` likewise.
    private func collectCallReferences(
        _ calls: JSONValue, into references: inout [Reference]
    ) throws(TemplateError) {
        for (name, call) in calls.object ?? [:] {
            let isPolicy = name == "create" || name == "delete"
            for (key, value) in call.object ?? [:] where !isPolicy || !["body", "match"].contains(key) {
                try value.collectReferences(into: &references)
            }
        }
    }
}

extension Resource {
    /// Reads one resource of a plan that was already read and checked. Throws `JSONSyntaxError` or `JSONFormatError`.
    package init(parsing bytes: [UInt8]) throws {
        try self.init(json: try JSONValue(parsing: bytes), at: JSONPointer())
    }
}
