import Testing
import YAML

@testable import Compiler

/// The names of the environment's project in texts.
@Suite struct ProjectNamesTests {
    private let names = ProjectNames(id: "acme", number: "123456789012", region: "europe-west1")

    @Test(arguments: [
        ("service-${project.number}@x", "service-123456789012@x"), ("${project.id}/${project.id}", "acme/acme"),
        ("$${project.id}", "$${project.id}"), ("$$${project.id}", "$$${project.id}"), ("$", "$"),
        ("${project.name}", "${project.name}"), ("${project.id", "${project.id"), ("a$b${project.id}", "a$bacme"),
        ("${project.region}", "europe-west1"),
    ])
    func fills(text: String, filled: String) { #expect(names.filled(text) == filled) }

    @Test func isAText() throws {
        let node = try #require(parse(Array("a:\n- ${project.number}\n- 7\nb: {c: x}\n".utf8), path: "f").node)
        let filled = names.filled(node)
        let elements = try #require(filled["a"]?.elements)
        let (number, seven) = (Scalar(text: "123456789012", isPlain: false), Scalar(text: "7", isPlain: true))
        #expect(elements.map(\.scalar) == [number, seven])
        #expect(filled["b"] == node["b"] && filled["a"]?.range == node["a"]?.range)
    }

    /// Files in which every sort of file, and what the environments lay over it, has a name of the project.
    private var files: ConfigFiles {
        var files = ConfigFiles()
        files.project =
            "stack: acme\nstorage: {bucket: '${project.id}-data', folder: features/}\nnotifications: []\ngrants:\n"
            + "  - to: serviceAccount:service-${project.number}@gcp-sa-pubsub.iam.gserviceaccount.com\n"
            + "    role: roles/x.y\n"
        files.service =
            "name: api\nimage: service\npublic: true\nenv: {PROJECT: '${project.id}', ESCAPED: '$${project.id}'}\n"
        files.features["nightly"] = "name: nightly\nimage: feature\nargs: ['${project.region}']\n"
        files.others["resources/all.yaml"] =
            "events: {type: pubsub.v1/projects.topics, id: 'events-${project.number}'}\n"
        for (name, number) in [("local", 1), ("other", 2)] {
            files.environments[name] =
                "project_id: acme-\(name)\nproject_number: 10000000000\(number)\nregion: europe-west\(number)\n"
                + "services: {api: {env: {OVER: '${project.number}'}}}\n"
        }
        return files
    }

    @Test(arguments: [("local", 1), ("other", 2)])
    func areThoseOfTheEnvironment(name: String, number: Int) throws {
        let reading = files.read(name)
        #expect(reading.diagnostics.isEmpty)
        let config = try #require(reading.config)
        #expect(config.project.storage?.bucket == "acme-\(name)-data")
        #expect(
            config.project.grants.map(\.to)
                == [.member("serviceAccount:service-10000000000\(number)@gcp-sa-pubsub.iam.gserviceaccount.com")])
        let service = try #require(config.services.first?.workload)
        #expect(
            service.env == [
                "PROJECT": "acme-\(name)", "OVER": "10000000000\(number)", "ESCAPED": "$${project.id}",
            ])
        #expect(config.features.first?.workload.args == ["europe-west\(number)"])
        #expect(config.resources.first?.id == "events-10000000000\(number)")
    }

    @Test func areNotNamesOfAnythingElse() {
        var files = files
        files.project = "stack: acme\nstorage: {bucket: 'a-${project.name}', folder: features/}\n"
        files.environments["local"] = "project_id: ${project.id}\nproject_number: 100000000001\nregion: europe-west1\n"
        #expect(
            files.problems().map { String($0.prefix { $0 != " " }) } == [
                "environments/local.yaml:1:13", "project.yaml:2:19",
            ])
    }
}
