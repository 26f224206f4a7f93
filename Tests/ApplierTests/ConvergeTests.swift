import Applier
import HTTP
import Sampling
import Text
import PlanModel
import Testing

/// Random plans, one after the other, each applied under random faults; then one apply without faults. The cloud must
/// be what that last apply alone would have produced, and the next reading must find nothing to do.
@Suite struct ConvergeTests {
    @Test(arguments: 0..<150) func whateverHappensOneQuietApplyEndsIt(seed: Int) async throws {
        var generator = SplitMix(seed: UInt64(seed))
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        var last = plan([])
        for round in 0..<3 {
            last = randomPlan(&generator)
            let faultSeed = generator.next()
            let death = Bool.random(using: &generator) ? Int.random(in: 1..<120, using: &generator) : nil
            let process = FakeProcess(cloud, disk, deathAt: death, seed: UInt8(round) &* 50) { call, request in
                fault(call, request, seed: faultSeed)
            }
            _ = try? await process.apply(last, serially: Bool.random(using: &generator))
        }
        let outcome = try await FakeProcess(cloud, disk, seed: 200).apply(last)
        #expect(outcome?.isSuccess == true, "seed \(seed): \(outcome?.failures ?? [])")
        let (decision, _) = try await FakeProcess(cloud, disk).decision(last)
        #expect(decision.changes.isEmpty && decision.failures.isEmpty, "seed \(seed)")
        let wanted = last.resources.filter { $0.procedure == .crud }.map {
            $0.name.hasSuffix("/*") ? "alerts" : $0.name
        }
        let there = cloud.objects.keys.map { $0.hasPrefix("alerts/") ? "alerts" : $0 }
        #expect(there.sorted() == wanted.sorted(), "seed \(seed)")
        for resource in last.resources where resource.procedure == .iamMember {
            let target = String(resource.name.prefix { $0 != "#" })
            #expect(IAMPolicy(cloud.policies["things/" + target] ?? .null).holds(resource.body), "seed \(seed)")
        }
    }
}

/// One call in five fails in a way that a second try can fix.
private func fault(_ call: Int, _ request: Request, seed: UInt64) -> Fault? {
    var generator = SplitMix(seed: seed &+ UInt64(call) &* 7919)
    switch Int.random(in: 0..<30, using: &generator) {
    case 0: return .loseReply
    case 1: return .notSent
    case 2: return .answer(FakeCloud.Contents.error(503, "UNAVAILABLE", "later"))
    case 3: return .answer(FakeCloud.Contents.error(429, "RESOURCE_EXHAUSTED", "slower"))
    case 4: return .answer(FakeCloud.Contents.error(409, "ABORTED", "concurrent"))
    case 5: return .answer(Response(status: 502, body: Array("<html></html>".utf8)))
    default: return nil
    }
}

/// Up to eight things with random fields, names, needs and grants, and perhaps an alert.
private func randomPlan(_ generator: inout SplitMix) -> Plan {
    var resources: [Resource] = []
    for index in 0..<8 where Int.random(in: 0..<4, using: &generator) > 0 {
        let earlier = resources.filter { $0.kind == "thing" }.map(\.address.text)
        let needs = earlier.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
        var body: JSONValue = ["n": JSONValue(Int.random(in: 0..<3, using: &generator))]
        body["labels"] = Bool.random(using: &generator) ? ["x": "1"] : ["y": "2"]
        if index % 3 == 0 { body["fixed"] = JSONValue(Int.random(in: 1..<3, using: &generator)) }
        if let first = needs.first { body["of"] = .string("${\(first)#/uid}") }
        let id = index % 4 == 0 && Bool.random(using: &generator) ? "t\(index)-renamed" : "t\(index)"
        resources.append(
            thing("t\(index)", id: id, body, needs: needs, operation: index % 2 == 0, merge: index % 2 == 1))
        for role in ["viewer", "editor"] where Int.random(in: 0..<3, using: &generator) == 0 {
            resources.append(member("\(role)-t\(index)", of: id, role: role, "allUsers", needs: ["thing.t\(index)"]))
        }
    }
    if Bool.random(using: &generator) {
        resources.append(alert("a", ["n": JSONValue(Int.random(in: 0..<3, using: &generator))]))
    }
    return plan(resources)
}
