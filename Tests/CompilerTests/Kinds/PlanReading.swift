import Text
import PlanModel

@testable import Compiler

extension Plan {
    /// The resource at `address`, or nil.
    subscript(address: String) -> Resource? { resources.first { $0.address.text == address } }
}

extension Resource {
    /// Every call, including those of the switches.
    var everyCall: [Call] {
        [calls.read, calls.create, calls.update, calls.delete].compactMap { $0 } + switches.map(\.call)
    }
}

/// A pointer from its text; the empty pointer if the text is not a pointer.
func pointer(_ text: String) -> JSONPointer { JSONPointer(text) ?? JSONPointer() }

/// `config` after `change`.
func changed(_ config: Config = SampleConfig.full, _ change: (inout Config) -> Void) -> Config {
    var config = config
    change(&config)
    return config
}
