import Foundation
import Testing

/// `calco-apply destroy` with the sample, from end to end.
@Suite struct DestroyCommandTests {
    @Test func whatIsNamedGoesOrNothingDoes() async throws {
        let shop = try Workshop()
        let place = "--plan plan.json --state state.json --local cloud"
        let made = try await shop.run(
            "calco compile --config config --env local --out plan.json && calco-apply \(place) --yes >made")
        #expect(made.status == 0, "\(made.errors)")
        let partly = try await shop.run(
            "calco-apply destroy \(place) --stack acme-ml --with bucket.acme-ml-local-features")
        #expect(partly.status == 1)
        #expect(partly.errors.contains("--with bucket.acme-ml-local-features was named, and would stay"))
        #expect(try await shop.run("calco-apply \(place) --yes").output.contains("No changes."))

        let gone = try await shop.run("calco-apply destroy \(place) --stack acme-ml --json")
        #expect(gone.status == 0, "\(gone.errors)")
        let last = try #require(gone.output.split(separator: "\n").last)
        #expect(last.contains(#""type":"apply_end""#) && last.contains(#""success":true"#), "\(last)")
        #expect(last.contains(#""delete":"#) && !last.contains(#""delete":0"#))
        let again = try await shop.run("calco-apply destroy \(place) --stack acme-ml --json")
        #expect(again.status == 0)
        #expect(again.output.split(separator: "\n").last?.contains(#""type":"apply_end""#) == true)
        // Also what stopped before it had read anything has an end.
        for command in ["apply --yes", "apply --dry-run", "destroy", "adopt run_service.api"] {
            let stopped = try await shop.run("calco-apply \(command) --plan none.json --state state.json --json")
            let lines = stopped.output.split(separator: "\n")
            #expect(lines.count == 2 && lines.first?.contains(#""type":"diagnostic""#) == true, "\(stopped.output)")
            #expect(lines.last?.contains(#""success":false"#) == true, "\(stopped.output)")
            #expect(lines.last?.contains(#""type":"apply_end""#) == true && lines.last?.contains("serial") == false)
        }
        let drift = try await shop.run("calco-apply drift --plan none.json --state state.json --json")
        #expect(!drift.output.contains("apply_end"))
    }
}
