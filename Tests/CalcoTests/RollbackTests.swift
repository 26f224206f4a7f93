import Foundation
import Testing
import Text

/// Going back is an apply of an older commit.
@Suite struct RollbackTests {
    private let start = """
        set -e
        git() { command git -c user.name=t -c user.email=t@example.com "$@"; }
        plan() { calco compile --config config --env local --out "$1.json" >/dev/null; }
        apply() { calco-apply --plan "$1.json" --state state/local.json --yes; }

        """

    /// What the cloud has, without what counts changes and times.
    private func cloud(_ shop: Workshop, _ plans: String...) async throws -> [String: JSONValue] {
        var calls: [String: String] = [:]
        for plan in plans {
            let json = try JSONValue(parsing: Array(try shop.text(plan + ".json").utf8))
            for resource in json["resources"]?.array ?? [] {
                let read = resource["calls"]?["read"]
                guard let url = read?["url"]?.string, !url.contains("${") else { continue }
                calls[url] = read?["method"]?.string
            }
        }
        let monitoring = "https://monitoring.googleapis.com/v3/projects/acme-ml-local/"
        for list in ["alertPolicies", "notificationChannels", "uptimeCheckConfigs"] { calls[monitoring + list] = "GET" }
        let lines = calls.sorted { $0.key < $1.key }.map { url, method in
            "echo \"$(calco-emulate call \(method) '\(url)' --store state/local-cloud 2>&1 | tr -d '\\n')\""
        }
        let answers = try await shop.run(lines.joined(separator: "\n")).output.split(separator: "\n")
        try #require(answers.count == calls.count)
        return Dictionary(
            uniqueKeysWithValues: zip(calls.keys.sorted(), answers).map { url, text in
                (url, ((try? JSONValue(parsing: Array(text.utf8))) ?? .string(String(text))).lasting)
            })
    }

    @Test func anOlderCommitPutsTheCloudBack() async throws {
        let shop = try Workshop()
        let first = try await shop.run(
            start + """
                git init --quiet . && git add config && git commit --quiet --message one
                plan one && apply one >/dev/null 2>&1
                """)
        #expect(first.status == 0, "\(first.errors)")
        let once = try await cloud(shop, "one")
        let second = try await shop.run(
            start + """
                sed -i 's/max: 4/max: 5/; s/memory: 512Mi/memory: 1Gi/' config/services/api.yaml
                sed -i 's/[0-9a-f]\\{64\\}/'$(printf 'f%.0s' $(seq 64))'/' config/images.json
                git mv config/features/cron-feature.yaml config/features/nightly.yaml
                sed -i 's/^name: cron-feature/name: nightly/' config/features/nightly.yaml
                git commit --quiet --all --message two
                plan two && apply two 2>&1
                """)
        #expect(second.status == 0, "\(second.output)\(second.errors)")
        let between = try await cloud(shop, "one", "two")
        let back = try await shop.run(
            start + """
                git checkout --quiet HEAD~1 -- config && git rm --quiet --cached -f config/features/nightly.yaml
                rm config/features/nightly.yaml
                plan again && cmp one.json again.json
                calco-apply --plan again.json --state state/local.json --yes --digest $(calco digest one.json) 2>&1
                apply again 2>&1
                calco-apply drift --plan one.json --state state/local.json
                """)
        #expect(back.status == 0, "\(back.output)\(back.errors)")
        #expect(back.output.contains("Apply complete.") && back.output.contains("No changes."), "\(back.output)")
        let twice = try await cloud(shop, "one", "two")
        #expect(between.filter { once[$0.key] != nil } != once, "the second one was something else")
        let nightly = try #require(
            between.first { $0.key.hasPrefix("https://run.") && $0.key.hasSuffix("/jobs/nightly") })
        #expect(nightly.value["template"] != nil, "the second one had an object that the first has not")
        for (url, object) in once { #expect(twice[url] == object, "\(url)") }
        for (url, object) in twice where once[url] == nil {
            let isThere = object["error"] == nil && object["name"] != nil
            #expect(!isThere, "\(url) is left: \(object.compactText)")
        }
    }

    /// Versions of secrets are pinned by their number, and none is ever destroyed.
    @Test func anOlderCommitTakesTheOlderSecretAgain() async throws {
        let shop = try Workshop()
        let version = "https://secretmanager.googleapis.com/v1/projects/acme-ml-local/secrets/api-api-key/versions"
        let outcome = try await shop.run(
            start + """
                state() { calco-emulate call GET "\(version)/$1" --store state/local-cloud --field /state; }
                key() { calco-emulate call GET "\(version)/1:access" --store state/local-cloud --field /payload/data; }
                plan one && apply one >/dev/null 2>&1 && key >first
                sed -i 's/api_key: {version: 1}/api_key: {version: 2}/' config/services/api.yaml
                plan two && apply two >/dev/null 2>&1 && state 1 >states && state 2 >>states
                apply one >/dev/null 2>&1 && state 1 >>states && state 2 >>states
                key | cmp - first && apply one | grep -c 'No changes.'
                """)
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        #expect(try shop.text("states") == "DISABLED\nENABLED\nENABLED\nDISABLED\n")
    }
}

extension JSONValue {
    /// Without what differs each time an object is made or changed.
    fileprivate var lasting: JSONValue {
        switch self {
        case .object(let members):
            .object(JSONObject(members.filter { !passing.contains($0.key) }.map { ($0.key, $0.value.lasting) }))
        case .array(let elements): .array(elements.map(\.lasting))
        default: self
        }
    }
}

private let passing: Set = [
    "createTime", "creationRecord", "etag", "generation", "latestCreatedRevision", "latestReadyRevision",
    "latestSucceededExecution", "metageneration", "mutateTime", "mutationRecord", "observedGeneration", "revision",
    "scheduleTime", "timeCreated", "uid", "uniqueId", "oauth2ClientId", "updateTime", "updated", "userUpdateTime",
    "lastTransitionTime",
]
