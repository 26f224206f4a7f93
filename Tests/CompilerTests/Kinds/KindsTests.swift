import Text
import PlanModel
import Testing

@testable import Compiler

/// What holds for every kind.
@Suite struct KindsTests {
    private let plan = compile(SampleConfig.full)
    private let scope = Scope(SampleConfig.full)

    @Test func everyKindHasAResourceInTheSample() {
        for kind in kinds { #expect(kind.isUsed(scope), "\(kind.name)") }
    }

    @Test func entriesOfOneNameHaveOneSetOfRules() {
        for (name, same) in Dictionary(grouping: kinds, by: \.name) {
            #expect(Set(same.map { $0.rules(scope) }).count == 1, "\(name)")
        }
    }

    @Test func resourcesAreNamedAfterTheirKind() {
        for kind in kinds {
            for resource in kind.resources(scope) {
                #expect(resource.kind == kind.name)
                #expect(resource.address.text.hasPrefix(kind.name + "."))
                #expect(Address(parsing: resource.address.text) == resource.address)
                if let api = kind.api { #expect(resource.dependsOn.contains(.service(api))) }
            }
        }
    }

    @Test func urlsAreCompleteAndEncoded() {
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?@&=,%+".utf8)
        var urls = plan.kinds.values.compactMap { $0.list?.url }
        for resource in plan.resources {
            for call in resource.everyCall {
                urls.append(call.url.replacing("${self#/name}", with: "projects/p/things/1"))
                if let operation = call.operation {
                    #expect(call.url.hasPrefix(operation))
                }
            }
        }
        for url in urls {
            #expect(url.utf8.allSatisfy(allowed.contains), "\(url)")
            #expect(url.hasPrefix("https://") && !url.dropFirst(8).contains("//"), "\(url)")
            #expect(url.utf8.count { $0 == UInt8(ascii: "?") } <= 1, "\(url)")
            let percents = url.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
            #expect(percents.allSatisfy { $0.prefix(2).count == 2 && $0.prefix(2).allSatisfy(\.isHexDigit) }, "\(url)")
        }
    }

    @Test func readsAreHarmless() {
        for resource in plan.resources {
            let read = resource.calls.read
            #expect(read.method == "GET" || (read.method == "POST" && read.url.hasSuffix(":getIamPolicy")))
        }
    }

    @Test func labelledKindsCarryTheOwnerAndTheUsersLabels() {
        for resource in plan.resources {
            if let labels = resource.body["labels"], resource.kind != "notification_channel" {
                #expect(
                    labels == ["calco-environment": "local", "calco-stack": "acme-ml", "team": "ml-platform"])
            }
            for (pointer, value) in resource.owner where pointer != pointerToProject {
                #expect(resource.body[pointer]?.string == value, "\(resource.address) \(pointer.text)")
            }
        }
    }

    private let pointerToProject = at("projectNumber")

    /// The proof of whose an object is comes from the plan for every kind, and what a plan sends fits it.
    @Test func everyKindSaysWhoseItsObjectsAre() {
        #expect(plan.inventory.keys.sorted() == Set(kinds.map(\.name)).sorted())
        #expect(compile(SampleConfig.empty).inventory.keys == plan.inventory.keys)
        let unlabelled = plan.inventory.filter { $0.value.owner.isEmpty }.keys.sorted()
        #expect(unlabelled == ["iam_member", "managed_folder", "secret_version", "service_enabled"])
        for resource in plan.resources {
            let known = plan.inventory[resource.kind]
            #expect(resource.owner == known?.owner, "\(resource.address)")
            var sent = resource
            sent.name = resource.name.replacing("/*", with: "/1")
            sent.calls.read.url = resource.calls.read.url.replacing("${self#/name}", with: sent.name)
            sent.calls.delete?.url = (resource.calls.delete?.url ?? "").replacing("${self#/name}", with: sent.name)
            let fits = { (resource: Resource) in known?.forms.contains { $0.stars(in: resource) != nil } == true }
            #expect(fits(sent), "\(sent.address): \(sent.name) \(sent.calls.read.url)")
            // What is read must be what is deleted, and both in this project.
            var crossed = sent
            crossed.calls.delete?.url = (sent.calls.delete?.url ?? "").replacing("/1", with: "/2")
                .replacing("api", with: "other").replacing("cron", with: "other").replacing("features", with: "other")
                .replacing("workloads", with: "other").replacing("KEY_URL", with: "other").replacing(
                    "SRV_URL", with: "other")
            if crossed.calls.delete != sent.calls.delete { #expect(!fits(crossed), "\(crossed.address)") }
            var elsewhere = sent
            elsewhere.calls.read.url = sent.calls.read.url.replacing("projects/acme-ml-local/", with: "projects/other/")
            if elsewhere.calls.read != sent.calls.read { #expect(!fits(elsewhere), "\(elsewhere.address)") }
            #expect(resource.retain == (known?.retain ?? false), "\(resource.address)")
        }
        for (kind, inventory) in plan.inventory {
            #expect((inventory.list == nil) == (inventory.owner.isEmpty || kind == "gitlab_variable"), "\(kind)")
            #expect((inventory.delete != nil) == (inventory.read != nil && !inventory.retain), "\(kind)")
        }
    }

    /// A role, too: its id cannot be used again for weeks.
    @Test func onlyWhatCannotBeMadeAgainIsRetained() {
        let retained = Set(plan.resources.filter(\.retain).map(\.kind)).sorted()
        #expect(retained == ["artifact_repository", "bucket", "custom_role", "managed_folder", "secret"])
    }

    @Test func rulesPointAtFieldsThatBodiesHave() {
        for resource in plan.resources {
            guard let rules = plan.kinds[resource.kind] else { continue }
            for pointer in rules.immutable + rules.find {
                #expect(resource.body[pointer] != nil, "\(resource.address)")
            }
            for echo in rules.echo { #expect(resource.body[echo.array]?.array?.first?[echo.key] != nil) }
        }
    }
}
