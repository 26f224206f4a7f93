import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// `${images.KEY}` in any text: the image that has this key.
@Suite struct ImageNamesTests {
    private static let worker = "europe-west1-docker.pkg.dev/acme-local/images/worker@sha256:\(digest("b"))"
    private static let other = "europe-west1-docker.pkg.dev/acme-local/images/worker@sha256:\(digest("c"))"

    private static func digest(_ letter: Character) -> String { String(repeating: letter, count: 64) }

    /// A workflow with a file in which texts are filled in.
    private static let flow =
        "flow: {type: workflows.v1/projects.locations.workflows, "
        + "body: {sourceContents: {file: files/f, references: true}}}\n"

    /// A worker pool whose image is `image`.
    private func files(_ image: String, more: String = "") -> ConfigFiles {
        var files = ConfigFiles()
        files.images = "{\"worker\": \"\(Self.worker)\"}"
        (files.service, files.features) = (nil, [:])
        files.others["resources/all.yaml"] =
            "worker: {type: run.v2/projects.locations.workerPools, body: {template: {containers: [{image: \"\(image)\"}]}}}\n"
            + more
        return files
    }

    private func image(_ plan: Plan) -> JSONValue? {
        plan["run_worker_pools.worker"]?.body[JSONPointer(tokens: ["template", "containers", "0", "image"])]
    }

    @Test func isAnImageOfTheImagesFile() throws {
        let files = files("${images.worker}")
        let plan = compile(try #require(files.config(), "\(files.problems())"))
        #expect(image(plan) == .string(Self.worker))
    }

    @Test func isTheOneOfTheEnvironment() throws {
        var files = files("${images.worker}")
        files.environments["local"]? += "images: {worker: '\(Self.other)'}\n"
        #expect(image(compile(try #require(files.config(), "\(files.problems())"))) == .string(Self.other))
    }

    /// Wherever a text is filled in: a variable, a file that is sent with its references, what an environment lays over.
    @Test func mayStandInAnyText() throws {
        var files = files(
            "${images.worker}", more: Self.flow)
        files.others["files/f"] = "main: {steps: [{a: {return: '${images.worker}'}}]}"
        files.environments["local"]? += "resources: {flow: {body: {description: '${images.worker}'}}}\n"
        files.project = "stack: acme\noutputs: {image: '${images.worker}'}\n"
        let plan = compile(try #require(files.config(), "\(files.problems())"))
        let source = "main: {steps: [{a: {return: '\(Self.worker)'}}]}"
        #expect(plan["workflows_workflows.flow"]?.body["sourceContents"] == .string(source))
        #expect(plan["workflows_workflows.flow"]?.body["description"] == .string(Self.worker))
        #expect(plan.outputs["image"] == Self.worker)
    }

    /// It is told once, where it stands, with what there is.
    @Test(arguments: ["${images.worke}", "x/${images.worke}"])
    func anUnknownOneIsTold(text: String) {
        let problems = files(text).problems()
        #expect(problems.count == 1, "\(problems)")
        #expect(
            problems.first?.hasPrefix("resources/all.yaml:1:") == true
                && problems.first?.contains("has no image 'worke'; did you mean 'worker'?") == true, "\(problems)")
    }

    @Test func isToldWhereItIsFilledInLater() {
        var files = files(
            "${images.worker}",
            more: Self.flow
        )
        files.others["files/f"] = "image: ${images.worke}"
        files.environments["local"]? += "resources: {worker: {body: {description: '${images.none}'}}}\n"
        files.features["nightly"] = "name: nightly\nimage: worker\nenv: {A: '${images.wrong}'}\n"
        let problems = files.problems()
        #expect(problems.count == 3 && problems.allSatisfy { $0.contains("has no image") }, "\(problems)")
    }

    /// `image` is a key by itself, and the word is `images`.
    @Test func isNotSaidInOtherWays() {
        var files = ConfigFiles.feature("env: {A: '${image.service}'}")
        #expect(files.read().diagnostics.map { $0.hint ?? "" }.contains { $0.contains("${images.KEY}") })
        files = ConfigFiles.feature("env: {}")
        files.features["nightly"] = "name: nightly\nimage: ${images.feature}\n"
        #expect(files.read().diagnostics.map(\.hint) == ["write feature"])
    }

    /// Without an images file there are none; one that is broken is told, and nothing else.
    @Test func withoutAFileThereIsNone() {
        var files = files("${images.worker}")
        files.images = nil
        #expect(files.problems().count == 1 && files.problems()[0].contains("has no image 'worker'"))
        files.images = "{"
        #expect(files.problems().count == 1 && files.problems()[0].hasPrefix("images.json"), "\(files.problems())")
        files.images = "{\"worker\": \"a:latest\"}"
        #expect(files.problems().count == 1 && files.problems()[0].hasPrefix("images.json"), "\(files.problems())")
    }
}
