import Foundation
import Testing

/// A state in a bucket, with real processes on two machines, which are two folders.
@Suite struct SharedStateTests {
    private static let start = """
        mkdir -p here there
        calco compile --config config --env develop --out plan.json >/dev/null
        google() { curl --silent --fail --header "Host: $1" --header 'Content-Type: application/json' \\
            --header 'X-Calco-Project: acme-ml-develop=100000000002' "${@:3}" "$url$2"; }
        google storage.googleapis.com '/storage/v1/b?project=acme-ml-develop' \\
            --data '{"name": "acme-state", "versioning": {"enabled": true}}' >/dev/null
        place=(--state gs://acme-state/ml/develop --endpoint "$url")
        # In a shell of its own, which it becomes: so a kill of it is a kill of the program.
        apply() { cd "$1" && shift && exec calco-apply --plan ../plan.json "${place[@]}" --yes "$@"; }
        policies() { google monitoring.googleapis.com /v3/projects/acme-ml-develop/alertPolicies | grep -c displayName; }

        """

    private func run(_ script: String) async throws -> Workshop {
        let shop = try Workshop()
        try shop.write(Workshop.localCloud() + Self.start + script, to: "shared.sh")
        let outcome = try await shop.run("bash shared.sh")
        #expect(outcome.status == 0, "\(outcome.output)\n\(outcome.errors)")
        return shop
    }

    @Test func twoAtOnceAreOneAfterTheOther() async throws {
        let shop = try await run(
            """
            apply here --lock-timeout 2m >first 2>&1 & one=$!
            apply there --lock-timeout 2m >second 2>&1 & two=$!
            wait $one && wait $two
            """)
        let texts = try [shop.text("first"), shop.text("second")]
        #expect(texts.count { $0.contains("Apply complete.") } == 1, "\(texts)")
        #expect(texts.count { $0.contains("No changes.") } == 1, "\(texts)")
        #expect(!shop.exists("here/.calco/gs/acme-state/ml/develop/state.json"))
    }

    /// The machine that killed it goes on with its lock and its journal; another must be told that the run is gone.
    @Test func afterAKillTheSameMachineGoesOnAndAnotherIsTold() async throws {
        let shop = try await run(
            """
            apply here >killed 2>&1 & run=$!
            until [ -s here/.calco/gs/acme-state/ml/develop/state.json.journal ]; do sleep 0.02; done
            sleep 1.5
            kill -KILL $run; wait $run || true
            if (apply there) >refused 2>&1; then exit 9; fi
            (apply here) >next 2>&1
            policies >count
            (apply there) >again 2>&1
            # Once more, and this time the machine is lost.
            rm -r here && mkdir here
            sed -i 's/0 3/0 4/' config/features/*.yaml
            calco compile --config config --env develop --out plan.json >/dev/null
            apply here >killed 2>&1 & run=$!
            until grep -q 'calco/lock' <(google storage.googleapis.com \\
                '/storage/v1/b/acme-state/o/ml%2Fdevelop%2Flock.json?alt=media'); do sleep 0.02; done
            kill -KILL $run; wait $run || true
            rm -r here && mkdir here
            old=$( (cd there && calco-apply state versions "${place[@]}") | tail -1 | cut -d' ' -f1)
            for command in "apply --yes --plan ../plan.json" "destroy --stack acme-ml --plan ../plan.json" \\
                "adopt run_service.api --yes --plan ../plan.json" "state forget run_service.api --yes" \\
                "state restore $old --yes" unlock; do
                (cd there && calco-apply $command "${place[@]}" --json 2>>why) >>held && exit 9 || echo "code $?" >>held
            done
            for command in "state forget run_service.api" "state restore $old"; do
                (cd there && calco-apply $command --yes --lock-timeout 2s "${place[@]}" --json) >>waited 2>&1 && exit 9
            done || true
            id=$(google storage.googleapis.com '/storage/v1/b/acme-state/o/ml%2Fdevelop%2Flock.json?alt=media' |
                grep -o '"id": *"[^"]*"' | cut -d'"' -f4)
            (cd there && calco-apply unlock "$id" "${place[@]}" --yes --json) >unlocked
            (cd there && calco-apply unlock "${place[@]}" --json) >free
            (apply there) >last 2>&1
            policies >>count
            (cd there && calco-apply state versions "${place[@]}") >versions
            (cd there && calco-apply state list --json "${place[@]}") >list
            (cd there && calco-apply state show run_service.api "${place[@]}") >shown
            if (cd there && calco-apply state show run_service.apy "${place[@]}") 2>unknown; then exit 9; fi
            old=$(tail -1 versions | cut -d' ' -f1)
            (cd there && calco-apply state restore "$old" "${place[@]}" --yes --json) >restored 2>&1
            (apply there) >>restored 2>&1
            policies >>count
            """)
        #expect(try shop.text("refused").contains("is at work on gs://acme-state/ml/develop"))
        #expect(try shop.text("next").contains("Apply complete."))
        #expect(try shop.text("again").contains("No changes."))
        let held = try shop.text("held").split(separator: "\n")
        #expect(held.count { $0.hasPrefix(#"{"held":true,"holder":"process "#) } == 6, "\(held)")
        #expect(
            held.count { $0.hasSuffix(#""type":"lock"}"#) && $0.contains(#""id":""#) && $0.contains(#","since":"2"#) }
                == 6,
            "\(held)")
        #expect(held.count { $0 == "code 1" } == 6)
        #expect(held.count { $0.hasSuffix(#""type":"apply_end","update":0}"#) } == 3)
        #expect(try shop.text("waited").split(separator: "\n").count { $0.contains(#""type":"lock_wait"}"#) } == 2)
        let freed = try shop.text("unlocked").split(separator: "\n")
        #expect(freed.first?.hasPrefix(#"{"held":true,"holder":"process "#) == true && freed.count == 2, "\(freed)")
        #expect(freed.last?.hasSuffix(#""place":"gs://acme-state/ml/develop","type":"unlocked"}"#) == true, "\(freed)")
        let free = try shop.text("free")
        #expect(free == #"{"held":false,"place":"gs://acme-state/ml/develop","type":"lock"}"# + "\n")
        #expect(try !shop.text("last").contains("error"))
        let counts = try shop.text("count").split(separator: "\n")
        #expect(counts.count == 3 && Set(counts).count == 1 && counts[0] != "0", "\(counts)")
        #expect(try shop.text("restored").contains(#","type":"state_restored"}"#))
        #expect(
            try shop.text("list").contains(#"{"address":"run_service.api","status":"present","type":"state_entry"}"#))
        #expect(try shop.text("shown").hasPrefix(#"{"resource":{"address":"run_service.api""#))
        #expect(try shop.text("unknown").contains("the state has no run_service.apy; did you mean 'run_service.api'?"))
    }

    /// Some reads are a POST, such as that of a project's grants: without a lock they are sent as well.
    @Test func whoOnlyReadsNeedsNoLock() async throws {
        let shop = try await run(
            """
            printf '\\ngrants:\\n  - {to: "group:data@acme.example", role: roles/bigquery.jobUser}\\n' >>config/project.yaml
            calco compile --config config --env develop --out plan.json >/dev/null
            (apply here) >made 2>&1
            (cd there && calco-apply drift --plan ../plan.json "${place[@]}") >drift
            (cd there && calco-apply --plan ../plan.json "${place[@]}" --dry-run) >dry
            """)
        #expect(try shop.text("drift").contains("No drift."))
        #expect(try shop.text("dry").contains("No changes."))
    }

    /// A holder that stands still is taken for gone, and goes on afterwards: whatever both send, it is there once.
    @Test(arguments: [2, 9, 30]) func aHolderThatGoesOnChangesNothingTwice(entries: Int) async throws {
        let shop = try await run(
            """
            apply here >stopped 2>&1 & run=$!
            journal=here/.calco/gs/acme-state/ml/develop/state.json.journal
            until [ -s $journal ] && [ "$(wc -l <$journal)" -ge \(entries) ]; do sleep 0.02; done
            kill -STOP $run
            id=$(google storage.googleapis.com '/storage/v1/b/acme-state/o/ml%2Fdevelop%2Flock.json?alt=media' |
                grep -o '"id": *"[^"]*"' | cut -d'"' -f4)
            (cd there && calco-apply unlock "$id" "${place[@]}" --yes) >unlocked 2>&1
            apply there >other 2>&1 & other=$!
            sleep 0.5
            kill -CONT $run
            wait $run && first=0 || first=$?
            wait $other && second=0 || second=$?
            echo "$first $second" >codes
            (apply there) >third 2>&1
            (apply there) >last 2>&1
            policies >count
            """)
        let (codes, first) = (try shop.text("codes"), try shop.text("stopped"))
        let (count, wanted) = (try shop.text("count"), try await undisturbed())
        // The one whose lock was taken away stops; the other may meet what the first is still making.
        #expect(codes.hasPrefix("1 "), "\(codes)\(first)")
        #expect(try shop.text("last").contains("No changes."))
        #expect(count == wanted)
    }

    /// How many policies one apply makes.
    private func undisturbed() async throws -> String {
        try await run("(apply here) >made 2>&1; policies >count").text("count")
    }
}
