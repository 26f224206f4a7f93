import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// A configuration with entries in `resources/`.
struct ResourceFiles {
    var files = ConfigFiles()

    init(_ resources: String, env: String = "{}") {
        files.others["resources/r.yaml"] = resources
        files.others["files/flow.yaml"] = "main: ${x}\n"
        files.features["nightly"]? += "env: \(env)\n"
    }

    var errors: [String] { files.read().diagnostics.filter { $0.severity == .error }.map(\.message) }

    /// The plan, which reads back: order, references, forms.
    func plan() throws -> Plan {
        let reading = files.read()
        let plan = compile(try #require(reading.config, "\(reading.diagnostics.map(\.message))"))
        #expect(try Plan(parsing: plan.bytes) == plan)
        return plan
    }
}

extension Plan {
    func resource(_ address: String) throws -> Resource {
        try #require(resources.first { $0.address.text == address }, "\(resources.map(\.address.text))")
    }
}
