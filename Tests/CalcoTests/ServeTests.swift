import Foundation
import Testing

/// calco-emulate behind a port.
@Suite struct ServeTests {
    /// Runs `line` with the address of a fresh cloud in `$url`.
    private func run(_ line: String, _ options: String = "") async throws -> Workshop.Outcome {
        let shop = try Workshop()
        try shop.write(Workshop.localCloud(options) + line + "\n", to: "serve.sh")
        return try await shop.run("bash serve.sh")
    }

    /// curl announces a large body and, as it is told here, does not send it before the server agrees.
    @Test func anAnnouncedBodyIsAskedFor() async throws {
        let outcome = try await run(
            """
            head -c 2000000 /dev/zero >body
            curl --silent --max-time 600 --expect100-timeout 900 --header 'Expect: 100-continue' --data-binary @body \
                --output /dev/null --write-out '%{http_code}' "$url/upload/storage/v1/b/none/o?uploadType=media&name=x"
            """)
        #expect(outcome.status == 0 && outcome.output == "404", "\(outcome.output)\n\(outcome.errors)")
    }

    @Test func theClockCanStartInThePast() async throws {
        let outcome = try await run(
            """
            api=$url/v1/projects/acme-ml
            curl --silent --data '' "$api/services/secretmanager.googleapis.com:enable" >/dev/null
            curl --silent --header 'Content-Type: application/json' "$api/secrets?secretId=s" \
                --data '{"replication": {"automatic": {}}, "expireTime": "2020-06-01T00:00:00Z"}'
            """, "--now 2020-01-01T00:00:00Z")
        #expect(outcome.output.contains("\"createTime\": \"2020-01-01T00:00:"), "\(outcome.output)")
        let refused = try await run("true", "--now yesterday")
        #expect(refused.status == 1 && refused.errors.contains("yesterday"), "\(refused.errors)")
    }
}
