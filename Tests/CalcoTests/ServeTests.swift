import Foundation
import Testing

/// calco-emulate behind a port.
@Suite struct ServeTests {
    /// Runs `line` with the address of a fresh cloud in `$url`.
    private func run(_ line: String, _ options: String = "") throws -> Workshop.Outcome {
        let shop = try Workshop()
        try shop.write(
            """
            set -e
            calco-emulate --port 0 --store cloud \(options) >emulate.log 2>&1 &
            trap "kill $!" EXIT
            for _ in $(seq 3000); do
                url=$(grep -o 'http://127.0.0.1:[0-9]*' emulate.log | head -1) && [ -n "$url" ] && break
                sleep 0.1
            done
            \(line)

            """, to: "serve.sh")
        return try shop.run("bash serve.sh")
    }

    /// curl announces a large body and, as it is told here, does not send it before the server agrees.
    @Test func anAnnouncedBodyIsAskedFor() throws {
        let outcome = try run(
            """
            head -c 2000000 /dev/zero >body
            curl --silent --max-time 600 --expect100-timeout 900 --header 'Expect: 100-continue' --data-binary @body \
                --output /dev/null --write-out '%{http_code}' "$url/upload/storage/v1/b/none/o?uploadType=media&name=x"
            """)
        #expect(outcome.status == 0 && outcome.output == "404", "\(outcome.output)\n\(outcome.errors)")
    }

    @Test func theClockCanStartInThePast() throws {
        let outcome = try run(
            """
            api=$url/v1/projects/acme-ml
            curl --silent --data '' "$api/services/secretmanager.googleapis.com:enable" >/dev/null
            curl --silent --header 'Content-Type: application/json' "$api/secrets?secretId=s" \
                --data '{"replication": {"automatic": {}}, "expireTime": "2020-06-01T00:00:00Z"}'
            """, "--now 2020-01-01T00:00:00Z")
        #expect(outcome.output.contains("\"createTime\": \"2020-01-01T00:00:"), "\(outcome.output)")
        #expect(try run("true", "--now yesterday").status != 0)
    }
}
