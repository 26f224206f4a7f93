import Diagnostics
import Foundation
import Proof
import Testing
import Text
import YAML

@testable import Compiler

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

/// The schemas and the reader take and refuse the same files: every configuration of the golden cases and the examples,
/// and every golden case of an error.
@Suite struct SchemaCorpusTests {
    /// What the reader refuses and no schema can, by the rule that does.
    static let onlyTheReader: [String: [String]] = [
        "two keys that do not go together": [
            "api-key-previous", "cpu-and-memory", "cpu-fraction-concurrency", "mount-without-folder",
            "nobody-may-call", "parallelism", "probe-start", "public-and-invokers", "scaling", "uptime-ingress",
            "uptime-reserved-path", "uptime-unreachable", "alert-always-fires", "sidecars-together",
        ],
        "what another place says": [
            "accounts-unknown", "after", "grant-place", "invoker-account", "secrets-made-of-others",
            "alerts-nobody-hears", "folder-without-storage", "gitlab-default-needs-service", "gitlab-needs-service",
            "gitlab-services", "image-reference-in-yaml", "image-unknown", "name-twice", "override-feature-unknown",
            "override-null-of-nothing", "override-without-service", "schedules-clash", "trigger-name-twice",
        ],
        "values that are no regular set": [
            "bucket-reserved", "email-twice", "gitlab-environment-credential", "gitlab-masked-short", "mount-system",
            "reference-elsewhere", "role-primitive", "time-zone", "time-zone-far", "uptime-period",
        ],
        "fields of Google's messages, of which it takes less than their type": ["limits", "demands"],
        "which files there are, and their names": [
            "environment-missing", "file-not-read", "project-missing", "service-file",
        ],
        "images.json and discovery/": [
            "discovery", "image-digest-short", "image-tag", "image-tag-and-digest", "images-list", "images-missing",
            "images-not-json", "images-not-strict-json", "images-trailing-comma", "images-values",
        ],
    ]

    /// The files of a folder with what a schema can say of them.
    private struct Folder {
        var complaints: [String] = []
        /// One of its files cannot be read as YAML, so a schema does not come to see it.
        var hasBrokenFile = false
        var count = 0

        init(_ url: URL, typesOf config: URL) throws {
            func files(_ url: URL) throws -> [SourceFile] {
                try (FileManager.default.subpaths(atPath: url.path) ?? []).sorted().filter {
                    $0.hasSuffix(".yaml") || $0.hasPrefix("discovery/") && $0.hasSuffix(".json")
                }.map {
                    let bytes = Array(try Data(contentsOf: url.appending(path: $0)))
                    return SourceFile(path: $0, displayPath: $0, bytes: bytes)
                }
            }
            var ignored: [Diagnostic] = []
            let known = try files(config)
            let types = FolderTypes(files: known, into: &ignored)
            let isPlain =
                types.types.isEmpty && types.defaults.isEmpty && !known.contains { $0.path.hasPrefix("discovery/") }
            var own: [ConfigFile: JSONSchema] = isPlain ? Schemas.ofAFolder : [:]
            for file in try files(url) {
                let sort: ConfigFile
                switch file.path.split(separator: "/").first {
                case "project.yaml": sort = .project
                case "services", "service.yaml": sort = .service
                case "features": sort = .feature
                case "resources": sort = .resource
                case "environments": sort = .environment
                default: continue
                }
                let (node, problems) = YAML.parse(file.bytes, path: file.path)
                guard let node, problems.isEmpty else {
                    hasBrokenFile = true
                    continue
                }
                if sort == .resource, node.isNull { continue }
                let schema = own[sort] ?? JSONSchema(root: sort.schema(for: types))
                own[sort] = schema
                // What project.yaml gives to all workloads, only the folder's own schema knows.
                let general = (types.defaults[sort] ?? []).isEmpty ? Schemas.plain[sort].map { [$0] } ?? [] : []
                for schema in general + [schema] {
                    complaints += schema.complaints(about: node.json).map { "\(file.path)\($0)" }
                }
                count += 1
            }
        }
    }

    @Test func whatTheReaderTakesTheSchemasTake() throws {
        var count = 0
        for place in ["examples", "Tests/Golden/cases"] {
            let folder = root.appending(path: place)
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where !name.hasPrefix("error-")
            {
                let config = folder.appending(path: "\(name)/config")
                for part in ["config", "after"] {
                    let found = try Folder(folder.appending(path: "\(name)/\(part)"), typesOf: config)
                    #expect(found.complaints == [], "\(place)/\(name)/\(part)")
                    count += found.count
                }
            }
        }
        #expect(count > 300)
    }

    @Test func whatTheReaderRefusesASchemaRefuses() throws {
        let folder = root.appending(path: "Tests/Golden/cases")
        let named = Set(Self.onlyTheReader.values.flatMap(\.self).map { "error-" + $0 })
        var taken: Set<String> = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasPrefix("error-") {
            let config = folder.appending(path: "\(name)/config")
            let found = try Folder(config, typesOf: config)
            if found.complaints.isEmpty, !found.hasBrokenFile { taken.insert(name) }
        }
        #expect(taken.subtracting(named) == [], "a schema takes these: say what is wrong in it, or name the rule")
        #expect(named.subtracting(taken) == [], "a schema refuses these, too")
    }

    /// The body of each type is closed, and its values are the API's.
    @Test(
        arguments: [
            "{}", "{messageRetentionDuration: 600s, labels: {team: a}}", "{kmsKeyName: {secret: key}}",
            "{kmsKeyName: \"${cloudkms_crypto_keys.main.name}\"}", "{kmsKeyName: {environment: KEY}}",
        ])
    func aBodyThatTheAPITakesIsTaken(body: String) throws {
        #expect(try complaints("events: {type: pubsub.v1/projects.topics, body: \(body)}") == [])
    }

    @Test(
        arguments: [
            "{mesageRetentionDuration: 600s}", "{messageRetentionDuration: 10m}", "{labels: [a]}", "{name: x}",
            "{state: ACTIVE}", "{kmsKeyName: {file: a, secret: b}}", "{schemaSettings: {encoding: JSNO}}",
            "{labels: null}", "{satisfiesPzs: 1}",
        ])
    func aBodyThatItRefusesIsRefused(body: String) throws {
        #expect(try complaints("events: {type: pubsub.v1/projects.topics, body: \(body)}") != [])
        #expect(ResourceFiles("events: {type: pubsub.v1/projects.topics, body: \(body)}\n").errors != [])
    }

    /// A type that no file of the folder uses is not in it, and its body is anything.
    @Test func onlyTheTypesOfTheFolderAreKnown() throws {
        #expect(try complaints("q: {type: cloudtasks.v2/projects.locations.queues, body: {x: 1}}") == [])
        #expect(try complaints("p: {type: pubsub.v1/projects.subscriptions, body: {x: 1}}") != [])
    }

    @Test func theBodyOfAWorkloadIsCloudRuns() throws {
        func complaints(_ body: String) throws -> [String] {
            let text = "name: api\nimage: service\nbody: \(body)\n"
            let (node, _) = YAML.parse(Array(text.utf8), path: "x")
            let types = FolderTypes(apis: KnownAPIs())
            return JSONSchema(root: ConfigFile.service.schema(for: types)).complaints(about: try #require(node).json)
        }
        #expect(try complaints("{template: {healthCheckDisabled: true, volumes: null}, launchStage: BETA}") == [])
        #expect(try complaints("{template: {healthCheckDisabld: true}}") != [])
        #expect(try complaints("{launchStage: BETTA}") != [])
        #expect(try complaints("{uid: x}") != [])
    }

    private func complaints(_ text: String) throws -> [String] {
        let used = "a: {type: pubsub.v1/projects.topics}\nb: {type: pubsub.v1/projects.subscriptions}\n"
        var diagnostics: [Diagnostic] = []
        let types = FolderTypes(
            files: [SourceFile(path: "resources/r.yaml", displayPath: "r", bytes: Array(used.utf8))],
            into: &diagnostics)
        let (node, problems) = YAML.parse(Array(text.utf8), path: "x")
        try #require(problems.isEmpty && diagnostics.isEmpty)
        return JSONSchema(root: ConfigFile.resource.schema(for: types)).complaints(about: try #require(node).json)
    }
}
