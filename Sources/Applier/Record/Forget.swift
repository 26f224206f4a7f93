package import PlanModel

extension State {
    /// Takes everything at `address` out of the state: its entry, what is deposed or kept there, and what was announced.
    /// The cloud does not change.
    package mutating func forget(_ address: Address) {
        entries[address] = nil
        close(address)
        deposed.removeAll { $0.address == address }
        kept.removeAll { $0.address == address }
    }
}
