import Foundation
import Testing

@Test func theExitStatusTellsChangesOnlyIfAsked() async throws {
    let shop = try Workshop()
    _ = try await shop.run(
        """
        calco compile --config config --env local --out a.json && sed -i 's/0 3/0 4/' config/features/*.yaml \
        && calco compile --config config --env local --out b.json
        """)
    let same = try await shop.run("calco diff a.json a.json --detailed-exitcode")
    #expect(same.status == 0)
    #expect(same.output == "No changes.\n")
    let changed = try await shop.run("calco diff a.json - --detailed-exitcode < b.json")
    #expect(changed.status == 2)
    #expect(
        changed.output == """
              ~ scheduler_job.cron-feature
                  ~ schedule: "0 3 * * *" -> "0 4 * * *"
            Plan: 0 to add, 1 to change, 0 to destroy.

            """)
    #expect(try await shop.run("calco diff a.json b.json").status == 0)
    #expect(
        try await shop.run("calco diff a.json b.json --format gitlab").output
            == "{\n  \"create\": 0,\n  \"delete\": 0,\n  \"update\": 1\n}\n")
    #expect(try await shop.run("FORCE_COLOR=1 calco diff a.json b.json").output.contains("\u{1B}[33m~"))
    #expect(try await shop.run("FORCE_COLOR=1 calco diff a.json b.json --no-color").output == changed.output)
}

@Test func noPlanIsAPlanWithoutResources() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run(
        "calco compile --config config --env local --out a.json; calco diff /dev/null a.json; calco diff a.json /dev/null"
    )
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("  + run_service.api\n"))
    #expect(outcome.output.contains("  - run_service.api\n"))
    #expect(outcome.output.contains("  (kept: it may hold data"))
}

@Test func whatIsNoPlanIsRefused() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run("calco diff /dev/null config/images.json")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("calco: config/images.json: is not a plan that this program can read: "))
    #expect(try await shop.run("calco diff - -").status == 64)
}

@Test func twoEnvironmentsAreSaidToBeTwo() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run(
        """
        calco compile --config config --env local --out a.json \
        && calco compile --config config --env develop --out b.json && calco diff a.json b.json
        """)
    #expect(outcome.output.hasPrefix("These plans are of two environments, acme-ml/local and acme-ml/develop: "))
    // An API is never disabled, so none is replaced.
    #expect(!outcome.output.contains("-/+ service_enabled"))
    let kept = "  + service_enabled.run.googleapis.com  (its name changes; the old one is never deleted)"
    #expect(outcome.output.contains(kept))
}

@Test func theDigestIsOfThePlansBytes() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run(
        """
        calco compile --config config --env local --out plan.json && calco digest plan.json \
        && calco digest - < plan.json && echo "sha256:$(sha256sum plan.json | cut -d ' ' -f 1)"
        """)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3 && Set(lines).count == 1)
    #expect(
        try await shop.run("calco digest nowhere").errors
            == "calco: nowhere: cannot be read: No such file or directory\n")
    let other = try await shop.run("calco digest config/images.json")
    #expect(other.status == 1 && other.output == "")
    #expect(other.errors.hasPrefix("calco: config/images.json: is not a plan that this program can read: "))
}

@Test func theExamplesOfTheHelpWork() async throws {
    let shop = try Workshop()
    _ = try await shop.run(
        """
        for env in local develop; do calco compile --config config --env $env --out build/plan/$env.json; done
        cp build/plan/local.json old.json; cp build/plan/local.json new.json
        """)
    var examples: [Substring] = []
    for command in ["", "compile", "diff", "digest"] {
        let help = try await shop.run("calco \(command) --help")
        #expect(help.status == 0)
        examples += help.output.split(separator: "\n").filter { $0.hasPrefix("  calco ") }
    }
    #expect(examples.count >= 8)
    for example in examples {
        let outcome = try await shop.run(String(example))
        #expect(outcome.status == 0, "\(example): \(outcome.errors)")
    }
    #expect(try await shop.run("calco version").output == "calco 0.1.0 (plan format 2)\n")
}

@Test func aPlanMayComeThroughAPipeButNotWithoutEnd() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run(
        """
        calco compile --config config --env local --out plan.json \
        && calco diff <(cat plan.json) <(calco compile --config config --env local) && calco digest <(cat plan.json)
        """)
    #expect(outcome.status == 0 && outcome.output.hasPrefix("No changes.\nsha256:"))
    let endless = try await shop.run("ulimit -v 4000000; timeout 600 calco digest /dev/zero")
    #expect(
        endless.status == 1
            && endless.errors == "calco: /dev/zero: has more than 536870912 bytes; no plan has so many\n")
}

@Test func noPlanMovesTheCursor() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run(
        #"""
        calco compile --config config --env local --out a.json
        sed 's|"0 3 \* \* \*"|"\\u001b]0;x\\u0007\\u009b2J\\u202e"|; s|"stack": "|&\\u001b[31m|' a.json >b.json
        calco diff a.json b.json; calco diff a.json $'no\e[2J'; calco digest <(printf '{"\e[2J\u202e": 1}')
        """#)
    #expect(outcome.output.contains(#"\u{1b}]0;x\u{7}\u{9b}2J\u{202e}""#))
    #expect(outcome.errors.contains(#"no\u{1b}[2J: cannot be read"#))
    for scalar in (outcome.output + outcome.errors).unicodeScalars {
        #expect(scalar.value >= 0x20 && scalar.value != 0x9B && scalar.value != 0x202E || scalar == "\n")
    }
}

@Test func whatBothPlansSayInTheSameBytesIsCheckedToo() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run(
        #"""
        calco compile --config config --env local --out a.json
        sed '0,/"procedure": "crud"/s//"surprise": 1, &/' a.json >b.json; cp b.json c.json
        calco diff b.json c.json
        """#)
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors.hasPrefix("calco: b.json: is not a plan that this program can read: /resources/"))
    #expect(outcome.errors.hasSuffix("/surprise: unknown member\n"))
}

@Test func theLayoutOfAPlanIsNoChange() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run(
        #"""
        calco compile --config config --env local --out a.json; tr -d '\n' <a.json >b.json
        calco diff a.json b.json; calco diff b.json a.json; calco digest b.json; sha256sum b.json
        sed 's/"0 3 /"0 4 /' b.json >c.json; calco diff a.json c.json
        """#)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 7 && lines[0...1] == ["No changes.", "No changes."])
    #expect(lines[2] == "sha256:" + lines[3].prefix(64))
    #expect(lines[4] == "  ~ scheduler_job.cron-feature")
}

@Test func whatGoesWithAReplacedObjectIsToldThoughItIsTheSame() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run(
        #"""
        calco compile --config config --env local --out a.json
        sed 's/"replication": {/&"x": 1,/' a.json >b.json
        calco diff a.json b.json
        """#)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("-/+ secret.api-api-key") })
    #expect(lines.contains { $0.hasSuffix("(it goes with secret.api-api-key, which is replaced)") })
}

@Test func aDigestIsOfWhatBeginsAndEndsAsAPlan() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run(
        #"""
        calco compile --config config --env local --out a.json
        head -c -2 a.json >cut.json; sed 's/"version": 2$/"version": 1/' a.json >old.json
        sed 's/"kind": "run_job"/"kind": 7/' a.json >wrong.json
        for file in cut old wrong; do calco digest $file.json; done
        """#)
    // Errors in between are for diff and calco-apply to refuse.
    #expect(outcome.output == "sha256:\(try await shop.run("sha256sum wrong.json").output.prefix(64))\n")
    let errors = outcome.errors.split(separator: "\n")
    #expect(errors.count == 2 && errors[0].contains("cut.json: is not a plan that this program can read: not JSON: "))
    #expect(errors[1].hasSuffix("compile it again"))
}
