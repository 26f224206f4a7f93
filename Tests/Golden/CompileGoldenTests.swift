import Compiler
import Diagnostics
import PlanModel
import Synchronization
import Testing
import Text

/// config/ -> plan.json, or errors.txt.
@Suite("Golden: compile")
struct CompileGoldenTests {
    @Test(arguments: Case.all)
    func compiles(_ example: Case) throws {
        let reading = example.read(example.files)
        let golden = Golden(folder: example.folder)
        let text =
            reading.diagnostics.isEmpty
            ? nil
            : render(
                reading.diagnostics,
                sources: Dictionary(example.files.map { ($0.displayPath, $0.bytes) }) { $1 }
            ).text
        golden.expect(text, in: "errors.txt")
        let plan = reading.config.map { compile($0) }
        let abbreviation = try Abbreviation.shared.get()
        let shown =
            Abbreviation.wholeCases.contains(example.name) ? plan?.json : plan.map { abbreviation.short($0.json) }
        golden.expect(shown?.goldenText, in: "plan.json")
        #expect((reading.config == nil) == example.isError, "the name says 'error-' exactly when there is no plan")
    }

    @Test("there are cases to look at")
    func casesAreFound() {
        #expect(Case.all.count >= 60)
        #expect(Set(Case.all.map(\.name)).count == Case.all.count)
    }
}

extension JSONValue {
    var goldenText: String { String(decoding: canonicalBytes, as: UTF8.self) }
}

extension Case {
    func read(_ files: [SourceFile]) -> ConfigReading { files.read(for: environment) }

    private static let compiled = Mutex<[String: Plan]>([:])

    /// The plan of a case that has one, compiled once: half of all laws begin with it.
    func plan() throws -> Plan {
        let key = "\(folder) \(environment)"
        if let plan = Self.compiled.withLock({ $0[key] }) { return plan }
        let plan = try plan(files)
        Self.compiled.withLock { $0[key] = plan }
        return plan
    }

    /// The plan of these files instead of its own.
    func plan(_ files: [SourceFile]) throws -> Plan { compile(try #require(read(files).config)) }
}

extension [SourceFile] {
    /// The result of reading a folder with these files for `environment`.
    func read(for environment: String) -> ConfigReading {
        readConfig(
            files: filter {
                $0.path.hasSuffix(".yaml") || $0.path.hasSuffix(".yml") || $0.path.hasPrefix("files/")
                    || $0.path.hasPrefix("discovery/")
            },
            environment: environment,
            images: first { $0.path == "images.json" })
    }
}
