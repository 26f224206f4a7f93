import PlanModel

extension Resource {
    /// Why `secret`, the value of `source`, cannot be sent for this resource; nil if it can.
    func refusal(of secret: Secret, from source: Sensitive.Source) -> ApplyFailure? {
        for sensitive in self.sensitive where sensitive.source == source {
            for rule in accepts where rule.at == sensitive.at {
                guard let objection = rule.objection(to: secret.text) else { continue }
                switch source {
                case .generated:
                    return ApplyFailure(address, "read", message: "the value \(objection)", help: rule.help)
                case .environment(let name):
                    return ApplyFailure(
                        address, "read", message: "the environment variable \(name) \(objection)", help: rule.help)
                case .text: return ApplyFailure(address, "read", message: "the value \(objection)", help: rule.help)
                case .read(let url, _, _):
                    return ApplyFailure(
                        address, "read", Sent("GET", url), message: "the value \(objection)", help: rule.help)
                }
            }
        }
        return nil
    }
}
