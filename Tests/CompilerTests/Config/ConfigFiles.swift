import Compiler
import Diagnostics
import PlanModel
import Testing

/// A small, valid configuration that tests change in one place.
struct ConfigFiles {
    static let digest = String(repeating: "0a", count: 32)

    var project: String? = """
        stack: acme
        storage: {bucket: acme-features, folder: features/}
        notifications:
          - email: oncall@acme.example

        """
    var service: String? = """
        name: api
        image: service
        public: true

        """
    var features: [String: String] = [
        "nightly": """
        name: nightly
        image: feature
        schedule: "0 3 * * *"

        """
    ]
    var environments: [String: String] = [
        "local": """
        project_id: acme-local
        project_number: 100000000001
        region: europe-west1

        """
    ]
    var images: String? = """
        {
          "feature": "europe-west1-docker.pkg.dev/acme/workloads/feature@sha256:\(digest)",
          "service": "europe-west1-docker.pkg.dev/acme/workloads/service@sha256:\(digest)"
        }

        """
    var others: [String: String] = [:]

    /// The files, sorted by path.
    var files: [SourceFile] {
        var texts = others
        texts["project.yaml"] = project
        texts["services/api.yaml"] = service
        for (name, text) in features { texts["features/\(name).yaml"] = text }
        for (name, text) in environments { texts["environments/\(name).yaml"] = text }
        return texts.sorted { $0.key < $1.key }.map { SourceFile.test($0.key, $0.value) }
    }

    func read(_ environment: String = "local") -> ConfigReading {
        readConfig(files: files, environment: environment, images: images.map { SourceFile.test("images.json", $0) })
    }

    /// Every diagnostic as `path:line:column message (hint)`, without `config/`.
    func problems(_ environment: String = "local") -> [String] {
        read(environment).diagnostics.map { diagnostic in
            let place = diagnostic.range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
            let severity = diagnostic.severity == .warning ? " warning" : ""
            let hint = diagnostic.hint.map { " (\($0))" } ?? ""
            return "\(diagnostic.path.dropFirst("config/".count))\(place)\(severity) \(diagnostic.message)\(hint)"
        }
    }

    /// What the files compile to; throws if they are wrong.
    func plan() throws -> Plan { compile(try #require(config())) }

    func config(_ environment: String = "local") -> Config? { read(environment).config }

    /// The files with lines added to one of them.
    static func service(_ lines: String) -> ConfigFiles {
        var files = ConfigFiles()
        files.service = "name: api\nimage: service\n" + lines + "\n"
        return files
    }

    static func feature(_ lines: String, schedule: String = "0 3 * * *") -> ConfigFiles {
        var files = ConfigFiles()
        files.features["nightly"] = "name: nightly\nimage: feature\nschedule: \"\(schedule)\"\n" + lines + "\n"
        return files
    }

    /// Without the line of the feature that begins so.
    func without(_ start: String) -> ConfigFiles {
        var files = self
        let lines = files.features["nightly"]?.split(separator: "\n").filter { !$0.hasPrefix(start) } ?? []
        files.features["nightly"] = lines.joined(separator: "\n") + "\n"
        return files
    }

    static func project(_ lines: String) -> ConfigFiles {
        var files = ConfigFiles()
        files.project = "stack: acme\n" + lines + "\n"
        return files
    }
}

extension SourceFile {
    static func test(_ path: String, _ text: String) -> SourceFile {
        SourceFile(path: path, displayPath: "config/\(path)", bytes: Array(text.utf8))
    }
}
