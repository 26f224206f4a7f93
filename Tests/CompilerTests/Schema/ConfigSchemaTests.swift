import Diagnostics
import Foundation
import Proof
import Testing
import Text
import YAML

@testable import Compiler

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

/// What is generated from the declared keys: compared with what is committed, or with GOLDEN=write written.
@Suite struct GeneratedDocsTests {
    private func expect(_ text: String, in file: String) throws {
        let url = root.appending(path: file)
        let committed = try? String(contentsOf: url, encoding: .utf8)
        guard committed != text else { return }
        if ProcessInfo.processInfo.environment["GOLDEN"] == "write" {
            try text.write(to: url, atomically: true, encoding: .utf8)
        }
        Issue.record("\(file) is not what the declared keys say; run `make golden` and read `git diff`")
    }

    @Test(arguments: ConfigFile.allCases) func schemasAreCommitted(file: ConfigFile) throws {
        let text = String(decoding: file.schema.canonicalBytes, as: UTF8.self)
        try expect(text, in: "docs/schema/\(file.rawValue).schema.json")
    }

    @Test func theTablesOfTheDocumentationAreCommitted() throws {
        let ofResources = "resource"
        try expectTables(keyTables().filter { $0.key != ofResources }, in: "docs/config.md")
        let path = "docs/resources.md"
        try expectTables(keyTables().filter { $0.key == ofResources }, in: path)
        try expectTable(dataTypesTable(), after: "<!-- data types -->\n", in: path)
    }

    private func expectTables(_ tables: [String: String], in path: String) throws {
        for (name, table) in tables { try expectTable(table, after: "<!-- keys: \(name) -->\n", in: path) }
    }

    private func expectTable(_ table: String, after begin: String, in path: String) throws {
        var text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        let start = try #require(text.firstRange(of: begin), "\(path) has no '\(begin)'").upperBound
        let end = try #require(text[start...].firstRange(of: "<!-- end -->")).lowerBound
        text.replaceSubrange(start..<end, with: table)
        try expect(text, in: path)
    }
}

/// The schema and the reader take and refuse the same files.
@Suite struct ConfigSchemaTests {
    private func complaints(_ text: String, as file: ConfigFile) throws -> [String] {
        let (node, problems) = parse(Array(text.utf8), path: "x")
        try #require(problems.isEmpty)
        return try #require(Schemas.plain[file]).complaints(about: try #require(node).json)
    }

    @Test func everyFileOfTheSampleFits() throws {
        for (path, file) in [
            ("project.yaml", ConfigFile.project), ("services/api.yaml", .service),
            ("features/cron-feature.yaml", .feature),
            ("environments/local.yaml", .environment), ("environments/master.yaml", .environment),
        ] {
            let text = try String(contentsOf: root.appending(path: "config/\(path)"), encoding: .utf8)
            #expect(try complaints(text, as: file) == [], "\(path)")
        }
    }

    /// Lines that are wrong by themselves, whatever else the configuration says.
    static let wrong: [(ConfigFile, String)] = [
        (.project, "stack: Acme"), (.project, "stack: 7"), (.project, "stack: [a]"), (.project, "stack: a-"),
        (.project, "stak: a"), (.project, "stack: a\nlabels: {Team: x}"), (.project, "stack: a\nlabels: [x]"),
        (.project, "stack: a\nlabels: {team: X}"), (.project, "stack: a\nlabels: {team: 1}"),
        (.project, "stack: a\nrepositories: {W: {}}"), (.project, "stack: a\nrepositories: {w: {keep: 0}}"),
        (.project, "stack: a\nrepositories: {w: {cleanup: {a: {older_than: 1d}}}}"),
        (.project, "stack: a\nrepositories: {w: {format: oci}}"),
        (.project, "stack: a\nrepositories: {w: {keep: \"3\"}}"), (.project, "stack: a\nrepositories: w"),
        (.project, "stack: a\nstorage: {bucket: A, folder: f/}"),
        (.project, "stack: a\nstorage: {bucket: abc, folder: f}"),
        (.project, "stack: a\nstorage: {bucket: abc, folder: f/, create: no}"),
        (.project, "stack: a\nnotifications: [{email: x}]"), (.project, "stack: a\nnotifications: [x@y.z]"),
        (.project, "stack: a\nnotifications: [{mail: x@y.z}]"), (.project, "stack: a\npolicy_per_workload: 1"),
        (.project, "stack: a\nretire: [bucket]"), (.project, "stack: a\nretire: [bucket.a, bucket.a]"),
        (.project, "stack: a\ngitlab: {}"), (.project, "stack: a\ngitlab: {project: x}"),
        (.project, "stack: a\ngitlab: {project: a/b, url: \"http://x.y\"}"),
        (.project, "stack: a\ngitlab: {project: a/b, variables: {K-K: {text: x}}}"),
        (.project, "stack: a\ngitlab: {project: a/b, variables: {K: {text: 1}}}"),
        (.project, "stack: a\ngitlab: {project: a/b, variables: {K: {value: x}}}"),
        (.project, "stack: a\ngitlab: {project: a/b, variables: {K: x}}"),
        (.service, "name: api"), (.service, "image: service"), (.service, "image: service\nname: a"),
        (.service, "image: service\nname: ap_i"), (.service, "image: service\nname: api\npublic: yes"),
        (.service, "image: service\nname: api\nscaling: {min: -1}"),
        (.service, "image: service\nname: api\nscaling: {max: 1001}"),
        (.service, "image: service\nname: api\nscaling: {most: 1}"),
        (.service, "image: service\nname: api\nscaling: 3"), (.service, "image: service\nname: api\nconcurrency: 0"),
        (.service, "image: service\nname: api\ncpu: one"), (.service, "image: service\nname: api\nmemory: 512"),
        (.service, "image: service\nname: api\nmemory: 512MB"), (.service, "image: service\nname: api\ntimeout: 60"),
        (.service, "image: service\nname: api\ntimeout: 1 minute"), (.service, "image: service\nname: api\nenv: [A=b]"),
        (.service, "image: service\nname: api\nenv: {1A: b}"), (.service, "image: service\nname: api\nenv: {PORT: 1}"),
        (.service, "image: service\nname: api\nenv: {CLOUD_RUN_JOB: x}"),
        (.service, "image: service\nname: api\nenv: {A: [x]}"),
        (.service, "image: service\nname: api\nenv: {A: {secret: a/b}}"),
        (.service, "image: service\nname: api\nenv: {A: {secret: x, version: 0}}"),
        (.service, "image: service\nname: api\nenv: {A: {secret: x, text: y}}"),
        (.service, "image: service\nname: api\nenv: {A: {text: y}}"),
        (.service, "image: service\nname: api\nsecret_files: {/x: {secret: y}}"),
        (.service, "image: service\nname: api\nsecret_files: {/a/x: y}"),
        (.project, "stack: acme\nsecrets: {a: {generated: 7}}"),
        (.project, "stack: acme\nsecrets: {a: {generatd: 32}}"),
        (.project, "stack: acme\nsecrets: {a.b: {by_hand: true}}"),
        (.service, "image: service\nname: api\ngrants: roles/x.y"),
        (.service, "image: service\nname: api\ngrants: [roles/x.y]"),
        (.service, "image: service\nname: api\ngrants: [{role: roles/x.y, on: //x/y}]"),
        (.service, "image: service\nname: api\ngrants: [{on: bucket.x}]"),
        (.service, "image: service\nname: api\naccount: Jobs"),
        (.service, "image: service\nname: api\ninvokers: [ana@acme.example]"),
        (.project, "stack: acme\naccounts: {Ci: {}}"), (.project, "stack: acme\naccounts: {ci-jobs: {email: a@b.c}}"),
        (.project, "stack: acme\nbuckets: [models]"), (.project, "stack: acme\nbuckets: {Models: {}}"),
        (.project, "stack: acme\nbuckets: {acme-models: {storage_class: cold}}"),
        (.project, "stack: acme\nbuckets: {acme-models: {lifecycle: [{action: archive, age: 1d}]}}"),
        (.project, "stack: acme\nbuckets: {acme-models: {lifecycle: [{action: delete, age: 30}]}}"),
        (.project, "stack: acme\nbuckets: {acme-models: {lifecycle: [{action: delete, created_before: 1.1.2026}]}}"),
        (.project, "stack: acme\nbuckets: {acme-models: {cors: [{methods: [GET]}]}}"),
        (.project, "stack: acme\naccounts: [ci-jobs]"), (.project, "stack: acme\ngrants: [{role: roles/x.y}]"),
        (.service, "image: service\nname: api\nfolder: write"), (.service, "image: service\nname: api\nmount: data"),
        (.service, "image: service\nname: api\nhealth: health"), (.service, "image: service\nname: api\ningress: none"),
        (.service, "image: service\nname: api\nprobes: {liveness: true}"),
        (.service, "image: service\nname: api\nprobes: {startup: {failures: 1801}}"),
        (.service, "image: service\nname: api\nprobes: {ready: {}}"),
        (.service, "image: service\nname: api\nprobes: {startup: {type: udp}}"),
        (.service, "image: service\nname: api\nport: 70000"),
        (.service, "image: service\nname: api\ngpu: {type: a100}"),
        (.service, "image: service\nname: api\ncommand: [1]"),
        (.service, "image: service\nname: api\nannotations: {a//b: x}"),
        (.service, "image: service\nname: api\nannotations: {\(String(repeating: "a", count: 64)): x}"),
        (.service, "image: service\nname: api\nuptime: true"),
        (.service, "image: service\nname: api\nuptime: {every: 5m}"),
        (.service, "image: service\nname: api\napi_key: {version: 0}"),
        (.service, "image: service\nname: api\nalerts: [{}]"), (.service, "image: service\nname: api\nalerts: {a: 1}"),
        (.service, "image: service\nname: api\nalerts: [{instances_above: 3, error_ratio_above: 0.1}]"),
        (.service, "image: service\nname: api\nalerts: [{failed_runs_above: 0}]"),
        (.service, "image: service\nname: api\ninvokers: [allUsers]"),
        (.service, "image: service\nname: api\nschedule: \"0 3 * * *\""),
        (.feature, "name: nightly\nschedule: \"0 3 * * *\""),
        (.feature, "name: nightly\nimage: feature\nvolumes: {/a: {buckets: acme-models}}"),
        (.feature, "name: nightly\nimage: feature\nvolumes: {/a: {bucket: acme-models, access: write}}"),
        (.feature, "name: nightly\nimage: feature\nsidecars: {a: {cpu: 1}}"),
        (.feature, "name: nightly\nimage: feature\nalerts: [{log_matches: {filter: x}}]"),
        (.project, "stack: acme\nnotifications: [{slack: general}]"),
        (.feature, "name: nightly\nimage: feature\nschedule: daily"),
        (.feature, "name: nightly\nimage: feature\nschedule: {timezone: Etc/UTC}"),
        (.feature, "name: nightly\nimage: feature\nschedules: {A: {cron: \"0 3 * * *\"}}"),
        (.service, "image: service\nname: api\npublic: true\nschedules: {a: {cron: \"0 3 * * *\"}}"),
        (.feature, "name: nightly\nimage: feature\ngpu: l4"), (.feature, "name: nightly\nimage: feature\nargs: -x"),
        (.feature, "name: nightly\nimage: feature\nexecution_environment: gen3"),
        (.feature, "name: nightly\nimage: feature\nschedule: \"@daily\""),
        (.feature, "name: nightly\nimage: feature\nschedule: \"0 30 3 * * *\""),
        (.feature, "name: nightly\nimage: feature\nschedule: 5"),
        (.feature, "name: nightly\nimage: feature\nschedule: \"0 3 * * *\"\nretries: 11"),
        (.feature, "name: nightly\nimage: feature\nschedule: \"0 3 * * *\"\ntasks: 0"),
        (.feature, "name: nightly\nimage: feature\nschedule: \"0 3 * * *\"\npaused: \"true\""),
        (.feature, "name: nightly\nimage: feature\nschedule: \"0 3 * * *\"\nscaling: {max: 1}"),
        (.feature, "name: nightly\nimage: feature\nschedule: \"0 3 * * *\"\ntable: {source: e/, entity: u, time: t}"),
        (
            .feature,
            "name: nightly\nimage: feature\nschedule: \"0 3 * * *\"\ntable: {source: e/, entity: u, time: t, columns: {N: {count: x}}}"
        ),
        (
            .feature,
            "name: nightly\nimage: feature\nschedule: \"0 3 * * *\"\ntable: {source: e/, entity: u, time: t, columns: {n: {smu: x}}}"
        ),
        (.resource, "r: {}"), (.resource, "r: {type: x}"), (.resource, "1r: {type: pubsub.v1/projects.topics}"),
        (.resource, "r: {type: pubsub.v1/projects.topics, adopt: 1}"),
        (.resource, "r: {type: pubsub.v1/projects.topics, body: [x]}"),
        (.resource, "r: {type: pubsub.v1/projects.topics, name: x}"),
        (.environment, "project_id: acme-local\nproject_number: 100000000001"),
        (.environment, "project_id: a\nproject_number: 100000000001\nregion: europe-west1"),
        (.environment, "project_id: acme-local\nproject_number: 1\nregion: europe-west1"),
        (.environment, "project_id: acme-local\nproject_number: 100000000001\nregion: europe-west1-b"),
        (.environment, "project_id: acme-local\nproject_number: 100000000001\nregion: europe-west1\nproject: x"),
        (.environment, "project_id: acme-local\nproject_number: 100000000001\nregion: europe-west1\nquotas: {jobs: 1}"),
        (
            .environment,
            "project_id: acme-local\nproject_number: 100000000001\nregion: europe-west1\nimages: {a: \"b:1\"}"
        ),
    ]

    /// A key that is declared and that nobody reads would be completed by an editor and refused by the compiler.
    @Test(arguments: ConfigFile.allCases) func everyDeclaredKeyIsRead(file: ConfigFile) {
        func texts(_ keys: [any DeclaredKey], _ start: String, _ end: String) -> [(key: String, text: String)] {
            keys.flatMap { key in
                [(key.name, "\(start)\(key.name): []\(end)")]
                    + texts(key.keys, "\(start)\(key.name): {", "}\(end)")
            }
        }
        var count = 0
        for (key, text) in texts(file.keys.keys, "", "\n") {
            var files = ConfigFiles()
            switch file {
            case .project: files.project = text
            case .service: files.service = text
            case .feature: files.features["nightly"] = text
            case .resource:
                files.others["resources/r.yaml"] = "r:\n" + text.split(separator: "\n").map { "  \($0)\n" }.joined()
            case .environment: files.environments["local"] = text
            }
            let unknown = files.read().diagnostics.filter { $0.message.hasPrefix("unknown key '\(key)'") }
            #expect(unknown.isEmpty, "\(text)")
            count += 1
        }
        #expect(count > 7)
    }

    @Test(arguments: wrong) func bothRefuse(file: ConfigFile, text: String) throws {
        #expect(try !complaints(text + "\n", as: file).isEmpty, "the schema takes it")
        var files = ConfigFiles()
        switch file {
        case .project: files.project = text + "\n"
        case .service:
            files.service =
                text + "\npublic: true\n".prefix(text.contains("public") || text.contains("invokers") ? 1 : 14)
        case .feature: files.features["nightly"] = text + "\n"
        case .resource: files.others["resources/r.yaml"] = text + "\n"
        case .environment: files.environments["local"] = text + "\n"
        }
        let errors = files.read().diagnostics.filter { $0.severity == .error }
        #expect(!errors.isEmpty, "the reader takes it")
    }
}

extension Node {
    /// As a reader of YAML 1.2's core schema sees it.
    var json: JSONValue {
        if let entries { return .object(JSONObject(entries.map { ($0.key, $0.value.json) })) }
        if let elements { return .array(elements.map(\.json)) }
        guard let scalar, scalar.isPlain else { return .string(scalar?.text ?? "") }
        switch scalar.kind {
        case .null: return .null
        case .bool: return .bool(scalar.text.lowercased() == "true")
        case .int, .float: return .number(JSONNumber(text: scalar.text))
        case .text: return .string(scalar.text)
        }
    }
}
