import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// A configuration as it is written, and the plan of it for the project that `StackWorld` has.
struct StackFiles {
    var project = ""
    var resources: String

    init(_ resources: String, project: String = "") { (self.resources, self.project) = (resources, project) }

    private var reading: ConfigReading {
        readConfig(
            files: [
                "environments/local.yaml":
                    "project_id: acme-local\nproject_number: 100000000001\nregion: europe-west1\n",
                "project.yaml": "stack: acme\n" + project, "resources/r.yaml": resources,
            ].sorted { $0.key < $1.key }.map { SourceFile(path: $0, displayPath: $0, bytes: Array($1.utf8)) },
            environment: "local", images: nil)
    }

    /// What is wrong with it, each with its line.
    var errors: [String] {
        reading.diagnostics.filter { $0.severity == .error }.map {
            "\($0.path):\($0.range?.start.line ?? 0) \($0.message)" + ($0.hint.map { " (\($0))" } ?? "")
        }
    }

    func plan() throws -> Plan {
        let plan = compile(try #require(reading.config, "\(errors)"))
        #expect(try Plan(parsing: plan.bytes) == plan)
        return plan
    }
}
