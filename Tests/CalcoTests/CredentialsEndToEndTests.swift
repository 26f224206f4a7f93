import Foundation
import Testing

/// An apply with each kind of credential, against a local cloud that answers only with tokens that it gave itself, or
/// that the service account's key signed.
@Suite struct CredentialsEndToEndTests {
    private static let provider = "projects/123456789012/locations/global/workloadIdentityPools/gitlab/providers/gitlab"

    /// Runs `lines` with a fresh cloud at `$url`, a plan, the credentials `key.json`, `user.json`, … and `apply`, which
    /// applies and prints what it says and its exit status in one line. `jwt AUD SUB EXP` makes an id token.
    private func run(_ lines: String, tokens: Int = 3600, latency: Int = 0) async throws -> Workshop.Outcome {
        let shop = try await Workshop.planned()
        for (name, file) in [
            "a service account key": "key", "an authorised user": "user",
            "an external account: a file, impersonating": "file", "an external account: a program": "program",
            "impersonation by an authorised user": "impersonated",
        ] {
            try shop.write(try Self.credential(name).replacing("/run/jwt", with: "id.jwt"), to: "\(file).json")
        }
        try shop.write(
            Workshop.localCloud("--tokens \(tokens) --latency \(latency)") + """
                base() { base64 --wrap 0 | tr '+/' '-_' | tr -d =; }
                jwt() {
                    printf '%s.%s.%s' "$(echo '{"alg":"none"}' | base)" \
                        "$(printf '{"iss":"https://gitlab.example.com","aud":"%s","sub":"%s","exp":%s}' "$@" | base)" \
                        "$(echo x | base)"
                }
                later=$(($(date +%s) + 600)) aud=https://iam.googleapis.com/\(Self.provider)
                apply() {
                    local status=0
                    calco-apply --plan plan.json --state state.json --endpoint "$url" --yes "$@" >out 2>err || status=$?
                    echo "$status $(grep -hE '^(Apply complete|No changes)' out | tr '\\n' ' ')$(tr '\\n' ' ' <err)"
                }
                export GITLAB_TOKEN=secret
                \(lines)

                """, to: "test.sh")
        return try await shop.run("bash test.sh")
    }

    private static func credential(_ name: String) throws -> String {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("AuthTests/GoogleAuth/cases.json")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        let cases = try #require(json["cases"] as? [[String: Any]])
        let found = try #require(cases.first { $0["name"] as? String == name }?["file"])
        return String(
            decoding: try JSONSerialization.data(withJSONObject: found, options: .withoutEscapingSlashes), as: UTF8.self
        )
    }

    @Test func everyKindApplies() async throws {
        let outcome = try await run(
            """
            account=deployer@acme-ml.iam.gserviceaccount.com
            jwt "$aud" project_path:acme/ml "$later" >id.jwt
            cat >id-token <<EOF
            #!/bin/sh
            echo '{"version": 1, "success": true, "token_type": "urn:ietf:params:oauth:token-type:jwt", "id_token": "$(cat id.jwt)"}'
            EOF
            chmod +x id-token && sed -i "s|/usr/bin/id-token|$PWD/id-token|" program.json
            GOOGLE_APPLICATION_CREDENTIALS=key.json apply
            GOOGLE_APPLICATION_CREDENTIALS=key.json apply
            GOOGLE_APPLICATION_CREDENTIALS=key.json apply --service-account "$account"
            GOOGLE_APPLICATION_CREDENTIALS=user.json apply
            GOOGLE_APPLICATION_CREDENTIALS=impersonated.json apply
            GOOGLE_APPLICATION_CREDENTIALS=file.json apply
            GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES=1 GOOGLE_APPLICATION_CREDENTIALS=program.json apply
            GOOGLE_ID_TOKEN=$(cat id.jwt) apply
            GOOGLE_ID_TOKEN=$(cat id.jwt) apply --service-account "$account"
            GOOGLE_ID_TOKEN=$(cat id.jwt) apply --workload-identity-provider \(Self.provider)
            GCE_METADATA_HOST=${url#http://} apply
            GOOGLE_OAUTH_ACCESS_TOKEN=$(GOOGLE_APPLICATION_CREDENTIALS=user.json calco-apply with-token --endpoint "$url" -- \
                sh -c 'echo "$GOOGLE_OAUTH_ACCESS_TOKEN"') apply
            """)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == 12, "\(outcome)")
        #expect(lines.first?.hasPrefix("0 Apply complete") == true, "\(outcome)")
        for line in lines.dropFirst() { #expect(line.hasPrefix("0 No changes"), "\(line)") }
    }

    @Test func whatIsRefusedIsSaidBeforeTheFirstCall() async throws {
        let outcome = try await run(
            """
            sed -i 's/1..made-for-tests/revoked/' user.json
            GOOGLE_APPLICATION_CREDENTIALS=user.json apply
            GOOGLE_APPLICATION_CREDENTIALS=program.json apply
            GOOGLE_APPLICATION_CREDENTIALS=none.json apply
            GOOGLE_ID_TOKEN=$(jwt "$aud" "$(printf %0128d 0)" "$later") apply
            GOOGLE_ID_TOKEN=$(jwt "$aud" x 1) apply
            GOOGLE_ID_TOKEN=$(jwt https://gitlab.example.com x "$later") apply --workload-identity-provider \(Self.provider)
            GOOGLE_OAUTH_ACCESS_TOKEN=other apply
            [ ! -e state.json ] && ! grep -h made-for-tests out err && echo clean
            """)
        let lines = outcome.output.split(separator: "\n").map(String.init)
        let said = [
            "gcloud auth application-default login", "which may not run", "it does not exist",
            "'sub', which here has 128", "a job's id token lives as long as the job's 'timeout'",
            "made for https://gitlab.example.com", "GOOGLE_OAUTH_ACCESS_TOKEN cannot be refreshed", "clean",
        ]
        #expect(lines.count == said.count, "\(outcome)")
        for (line, text) in zip(lines, said) {
            #expect(line.contains(text) && (line.hasPrefix("1 ") || line == "clean"), "\(line)")
        }
    }

    /// Tokens of two seconds, and calls that are slow enough for many of them.
    @Test func anApplyOutlivesItsTokens() async throws {
        let outcome = try await run(
            """
            jwt "$aud" project_path:acme/ml "$later" >id.jwt
            begin=$(date +%s)
            GOOGLE_APPLICATION_CREDENTIALS=file.json apply --parallelism 1
            [ $(($(date +%s) - begin)) -ge 5 ] && echo long
            """, tokens: 2, latency: 60)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.first?.hasPrefix("0 Apply complete") == true && lines.last == "long", "\(outcome)")
    }

    @Test func withTokenRunsTheCommandAndNothingElse() async throws {
        let outcome = try await run(
            """
            export GOOGLE_ID_TOKEN=$(jwt "$aud" x "$later")
            status=0
            calco-apply with-token --endpoint "$url" -- \
                sh -c 'echo "${GOOGLE_ID_TOKEN:-none} ${GOOGLE_OAUTH_ACCESS_TOKEN%%.*} $1"; exit 7' sh 'a b' || status=$?
            echo "$status"
            calco-apply with-token --endpoint "$url" -- ./nothing 2>&1 || echo "$?"
            GOOGLE_IMPERSONATE_SERVICE_ACCOUNT=deployer@acme-ml.iam.gserviceaccount.com CLOUDSDK_AUTH_ACCESS_TOKEN= \
                calco-apply with-token --endpoint "$url" -- \
                sh -c 'env | grep -oE "^(GOOGLE_IMPERSONATE|CLOUDSDK|GOOGLE_OAUTH)[A-Z_]*"'
            unset GOOGLE_ID_TOKEN
            calco-apply with-token --endpoint "$url" -- true 2>&1 || echo "$?"
            calco-apply with-token 2>/dev/null || echo "$?"
            """)
        #expect(
            outcome.output == """
                none ya29 a b
                7
                error: ./nothing cannot be run: No such file or directory
                127
                GOOGLE_OAUTH_ACCESS_TOKEN
                error: there is no Google credential
                  help: see docs/credentials.md
                1
                64

                """, "\(outcome)")
    }
}
