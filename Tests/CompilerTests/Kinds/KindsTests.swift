import JSON
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
            for (pointer, value) in plan.kinds[resource.kind]?.owner ?? [:] {
                #expect(resource.body[pointer]?.string == value, "\(resource.address) \(pointer.text)")
            }
        }
    }

    @Test func onlyWhatHoldsDataIsRetained() {
        let retained = plan.kinds.filter { $0.value.retain }.keys.sorted()
        #expect(retained == ["artifact_repository", "bucket", "managed_folder", "secret"])
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
