import Applier
import HTTP
import Text
import PlanModel
import Synchronization
import Testing

@Suite struct SecretTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private var payload: String { cloud.contents.withLock { $0.payloads.values.first?.string ?? "?" } }

    @Test func aGeneratedValueStandsOnlyInTheCloud() async throws {
        let all = plan([version("key", 1), variable("KEY", from: "key", 1, needs: ["version.key"])])
        let process = FakeProcess(cloud, disk)
        let outcome = try #require(try await process.apply(all))
        let value = try #require(cloud.objects["things/KEY"]?["value"]?.string)
        #expect(outcome.isSuccess && value.utf8.count == 43 && base64(Array(value.utf8)) == payload)
        for text in [disk.text, "\(outcome)", process.events.joined()] {
            #expect(!text.contains(value) && !text.contains(payload))
        }
        let (decision, _) = try await FakeProcess(cloud, disk).decision(all)
        #expect(decision.changes.isEmpty)
    }

    /// An object that reads the key only at startup.
    private var user: Resource {
        var user = thing("user", kind: "starting", ["key": "key:1"], needs: ["version.key"])
        user.calls.renew = Call("PATCH", root + "things/user?renew")
        return user
    }

    @Test func whatReadsAKeyAtItsStartStartsAgainWhenTheKeyIsMadeAnew() async throws {
        let all = plan([version("key", 1), user])
        let first = FakeProcess(cloud, disk)
        #expect(try await first.apply(all)?.isSuccess == true)
        #expect(!first.writes.contains { $0.hasSuffix("?renew") }, "it is new itself")
        let (contents, state) = (cloud.contents.withLock { $0 }, disk.copy())
        for moment in 1... {
            let (cloud, disk) = (FakeCloud(), state.copy())
            cloud.change {
                $0 = contents
                $0.objects["secrets/key/versions/1"] = nil
                $0.secrets = [:]
            }
            let killed = FakeProcess(cloud, disk, deathAt: moment)
            _ = try? await killed.apply(all)
            let next = FakeProcess(cloud, disk)
            #expect(try await next.apply(all)?.isSuccess == true)
            let renewals = (killed.writes + next.writes).filter { $0 == "PATCH things/user?renew" }
            #expect(!renewals.isEmpty && renewals.count < 3, "killed at moment \(moment): \(renewals)")
            #expect(try await FakeProcess(cloud, disk).decision(all).0.changes.isEmpty)
            guard killed.isDead else { return #expect(renewals.count == 1) }
        }
    }

    @Test func aLostStateDoesNotHideThatAKeyIsMadeAnew() async throws {
        let all = plan([version("key", 1), user])
        try await FakeProcess(cloud, disk).apply(all)
        cloud.change {
            $0.objects["secrets/key/versions/1"] = nil
            $0.secrets = [:]
        }
        let process = FakeProcess(cloud, FakeDisk())
        #expect(try await process.apply(all)?.isSuccess == true)
        #expect(
            process.writes == [
                "PATCH secrets/key", "POST secrets/key:addVersion", "PATCH secrets/key", "PATCH things/user?renew",
            ])
    }

    @Test func aCopyOfAKeyThatCannotBeReadYetIsSent() async throws {
        let all = plan([version("key", 1), variable("KEY", from: "key", 1, needs: ["version.key"])])
        try await FakeProcess(cloud, disk).apply(all)
        let value = cloud.objects["things/KEY"]?["value"]
        cloud.change {
            $0.objects["secrets/key/versions/1"]?["state"] = "DISABLED"
            $0.objects["things/KEY"]?["value"] = "overwritten by somebody"
        }
        let process = FakeProcess(cloud, disk) { _, request in
            let isEnabled = self.cloud.objects["secrets/key/versions/1"]?["state"] == "ENABLED"
            return request.url.hasSuffix(":access") && !isEnabled
                ? .answer(FakeCloud.Contents.error(400, "FAILED_PRECONDITION", "it is DISABLED")) : nil
        }
        #expect(try await process.apply(all)?.isSuccess == true)
        #expect(cloud.objects["things/KEY"]?["value"] == value)
    }

    @Test func aServerThatRepeatsTheValueIsNotRepeated() async throws {
        let all = plan([version("key", 1), variable("KEY", from: "key", 1, needs: ["version.key"])])
        let process = FakeProcess(cloud, disk) { call, request in
            guard request.url.contains("id=KEY"), let body = request.body else { return nil }
            let quoted = "bad: " + String(decoding: body, as: UTF8.self)
            return .answer(FakeCloud.Contents.error(call < 18 ? 429 : 400, "INVALID_ARGUMENT", quoted))
        }
        let outcome = try #require(try await process.apply(all))
        let secret = try #require(process.requests.last { $0.url.contains("id=KEY") }?.body)
        let value = try #require(try JSONValue(parsing: secret)["value"]?.string)
        #expect(outcome.failures.first?.message.contains("(sensitive)") == true)
        for text in [disk.text, "\(outcome)", process.events.joined()] { #expect(!text.contains(value)) }
        #expect(process.events.contains { $0.contains("retrying") })
    }

    @Test func aTokenThatAServerRepeatsIsNotRepeated() async throws {
        let token = "ya29.a0AfB_byC-0123456789abcdefghijklm"
        let process = FakeProcess(cloud, disk, hiding: [token]) { call, request in
            guard request.method == "POST" || call < 3 else { return nil }
            let quoted = "invalid credentials {\"authorization\": \"Bearer \(token.prefix(call < 8 ? 99 : 20))\"}"
            return .answer(FakeCloud.Contents.error(call < 8 ? 503 : 403, "PERMISSION_DENIED", quoted))
        }
        let outcome = try #require(try await process.apply(plan([thing("a")])))
        #expect(outcome.failures.first?.message.contains("Bearer (sensitive)") == true)
        for text in ["\(outcome)", process.events.joined()] { #expect(!text.contains("ya29.a0A")) }
        #expect(process.events.contains { $0.contains("retrying") })
    }

    @Test func aStatusThatQuotesTheValueIsNotRepeated() async throws {
        // The answer is a success, and the object in it says why it is not ready.
        let service = thing("s", kind: "service")
        cloud.change { $0.failingOperations = [:] }
        var all = [version("key", 1), variable("KEY", from: "key", 1, needs: ["version.key"]), service]
        all[2].dependsOn = [address("variable.KEY")]
        let process = FakeProcess(cloud, disk) { _, request in
            if request.url.hasSuffix("things/s") || request.url.contains("id=s") {
                self.cloud.change { contents in
                    let value = contents.objects["things/KEY"]?["value"]
                    contents.objects["things/s"]?["why"] = .string("cannot take " + (value?.string ?? ""))
                }
            }
            return nil
        }
        let outcome = try #require(try await process.apply(plan(all)))
        let value = try #require(cloud.objects["things/KEY"]?["value"]?.string)
        #expect(outcome.failures.count == 1)
        for text in ["\(outcome)", process.events.joined()] { #expect(!text.contains(value)) }
    }

    @Test func anOutputCannotNameASensitiveField() async throws {
        var all = plan([version("key", 1), variable("KEY", from: "key", 1, needs: ["version.key"])])
        all.outputs = ["key": "${variable.KEY#/value}"]
        #expect(try await FakeProcess(cloud, disk).apply(all)?.outputs == [:])
        #expect(try await FakeProcess(cloud, disk).apply(all)?.outputs == [:])
    }

    /// Whether the server still has it cannot be seen.
    @Test(arguments: [false, true]) func aHiddenSecretThatIsWantedNoMoreIsTakenAway(masked: Bool) async throws {
        var resource = thing("a", ["login": ["user": "x"]])
        resource.calls.update?.sends = masked ? .masked(.query("mask")) : .differing
        var with = resource
        with.sensitive = [Sensitive(at: at("login", "password"), source: .environment("TOKEN"))]
        let environment = ["TOKEN": "hush-hush"]
        #expect(try await FakeProcess(cloud, disk, environment: environment).apply(plan([with]))?.isSuccess == true)
        let hiding = FakeProcess(cloud, disk) { _, request in
            guard request.method == "GET", var live = self.cloud.objects["things/a"] else { return nil }
            live = live.setting(nil, at: at("login", "password"))
            return request.url.hasSuffix("things/a") ? .answer(Response(status: 200, json: live)) : nil
        }
        #expect(try await hiding.apply(plan([resource]))?.isSuccess == true)
        let sent = try #require(hiding.requests.last { $0.method == "PATCH" })
        #expect(sent.url.hasSuffix("mask=login") == masked)
        let login: JSONValue = masked ? ["user": "x"] : ["user": "x", "password": .null]
        #expect(try JSONValue(parsing: sent.body ?? []) == ["login": login])
        #expect(try await FakeProcess(cloud, disk).decision(plan([resource])).0.changes.isEmpty)
    }

    /// The newest version is the one that this plan makes.
    @Test func theNewestVersionIsReadOnceItIsThere() async throws {
        func newest(_ number: Int) -> Plan {
            var copy = variable("KEY", from: "key", 1, needs: ["version.key"])
            let url = "\(root)secrets/key/versions/latest:access"
            copy.sensitive = [
                Sensitive(at: at("value"), source: .read(url: url, at: at("payload", "data"), base64: true))
            ]
            return plan([version("key", number, source: .environment("VALUE")), copy])
        }
        for number in [1, 2] {
            let process = FakeProcess(cloud, disk, environment: ["VALUE": "value-\(number)"]) { _, request in
                guard request.method == "GET" else { return nil }
                guard request.url.hasSuffix("latest:access") else {
                    // The server shows what it holds of the value in part.
                    guard request.url.hasSuffix("things/KEY"), var live = self.cloud.objects["things/KEY"] else {
                        return nil
                    }
                    live["value"] = "**lue"
                    return .answer(Response(status: 200, json: live))
                }
                var newest = request
                let versions = self.cloud.objects.keys.filter { $0.hasPrefix("secrets/key/versions/") }.count
                newest.url = request.url.replacing("latest", with: "\(versions)")
                return .answer(self.cloud.answer(newest))
            }
            #expect(try await process.apply(newest(number))?.isSuccess == true)
            #expect(cloud.objects["things/KEY"]?["value"] == .string("value-\(number)"))
        }
    }

    @Test func twoPlacesOfOneAnswerAreTwoValues() async throws {
        // Both are read from one URL; each is compared at its own place.
        cloud.change {
            $0.objects["things/source"] = ["name": "things/source", "x": "eins", "y": "zwei", "owner": "us"]
        }
        var resources = [Resource]()
        for place in ["x", "y"] {
            var copy = thing("copy-" + place)
            copy.sensitive = [
                Sensitive(at: at("value"), source: .read(url: root + "things/source", at: at(place), base64: false))
            ]
            resources.append(copy)
        }
        #expect(try await FakeProcess(cloud, disk).apply(plan(resources))?.isSuccess == true)
        #expect(try await FakeProcess(cloud, disk).decision(plan(resources)).0.changes.isEmpty)
        cloud.change { $0.objects["things/source"]?["y"] = "drei" }
        let process = FakeProcess(cloud, disk)
        try await process.apply(plan(resources))
        #expect(process.writes == ["PATCH things/copy-y"] && cloud.objects["things/copy-y"]?["value"] == "drei")
    }

    @Test func aSecretHasNoDescription() {
        let secret = Secret("hush")
        #expect("\(secret) \(String(reflecting: secret))" == "(sensitive) (sensitive)")
    }
}
