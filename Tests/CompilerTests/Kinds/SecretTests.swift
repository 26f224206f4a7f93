import Text
import PlanModel
import Testing

@testable import Compiler

@Suite struct SecretTests {
    private func version(_ number: Int) throws -> Resource {
        try #require(
            compile(changed { $0.service?.apiKey = APIKey(version: number) })["secret_version.api-api-key-\(number)"])
    }

    @Test func aVersionIsMadeOfRandomBytesAndNeverWritten() throws {
        let resource = try version(2)
        #expect(resource.calls.create?.body == ["payload": [:]])
        #expect(
            resource.sensitive == [
                Sensitive(at: pointer("/payload/data"), source: .generated(bytes: 32), base64: true)
            ])
        #expect(resource.switches.map(\.value) == ["ENABLED"])
    }

    @Test func whatIsMadeIsWrittenOnTheSecret() throws {
        let numbering = try #require(try version(2).numbering)
        #expect(numbering.number == 2 && numbering.parent.url.hasSuffix("/secrets/api-api-key"))
        #expect(numbering.write.url.hasSuffix("/secrets/api-api-key?updateMask=annotations"))
        let secret = try #require(compile(SampleConfig.full)["secret.api-api-key"])
        #expect(secret.calls.create?.body?["annotations"]?[numbering.key] == "none")
        #expect(secret.body["annotations"] == nil, "else each apply would take the numbers away")
    }

    @Test func noVersionIsEverDestroyed() throws {
        let resource = try version(3)
        #expect(resource.calls.delete?.url.hasSuffix("/versions/3:disable") == true)
        #expect(!resource.everyCall.contains { $0.url.hasSuffix(":destroy") })
    }

    @Test func theSecretIsUpdatedByMask() throws {
        let secret = try #require(compile(SampleConfig.full)["secret.api-api-key"])
        #expect(secret.calls.update?.url.hasSuffix("?updateMask=labels") == true)
        #expect(secret.body["replication"] == ["automatic": [:]])
    }
}
