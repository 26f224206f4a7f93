import PlanModel

extension KindRules {
    /// What to do about an object that is not ours, at this address; nil if the kind says nothing.
    func foreign(_ address: Address) -> String? {
        identity.foreign?.replacing("[ADDRESS]", with: "[\(address)]")
    }
}
