import Applier
import Diagnostics
import PlanModel
import Testing

@testable import calco_apply

@Suite struct PrecheckLinesTests {
    private let somebody = FakeConsole(isTerminal: false)

    private func display(json: Bool = false) -> Display {
        Display(somebody.console, environment: [:], noColor: true, json: json)
    }

    private func permission(
        _ name: String, _ verdict: Verdict, role: String? = nil, reason: String? = nil, for names: String...
    ) -> Precheck {
        Precheck(
            "permission", name, verdict, reason: reason, role: role,
            for: names.map { Address(kind: "run_job", name: $0) })
    }

    @Test func whenAllIsWellNothingIsSaid() {
        let yes = [permission("run.jobs.create", .yes, for: "a")]
        #expect(!display().holdsBack(yes, isWhole: true))
        #expect(!display().holdsBack([], isWhole: true))
        #expect(somebody.out == "" && somebody.error == "")
    }

    @Test func whatIsMissingIsOneTable() {
        let checks = [
            permission("run.jobs.create", .no, role: "roles/run.admin", for: "a", "b", "c", "d", "e"),
            permission("x.y.z", .no, for: "a"),
            Precheck(
                "image", "reg/a@sha256:1", .no, reason: "404 NOT_FOUND: no", for: [Address(kind: "run_job", name: "a")]),
            Precheck("validation", "update run_job.b", .no, reason: "400: bad", for: []),
            permission("run.jobs.get", .yes, for: "a"),
        ]
        #expect(display().holdsBack(checks, isWhole: false))
        #expect(somebody.out == "")
        #expect(
            somebody.error == """
                error: 2 permissions are missing
                  run.jobs.create  roles/run.admin  for run_job.a, run_job.b, run_job.c and 2 more
                  x.y.z                             for run_job.a
                  help: grant the account that applies the roles, or one of its own: calco permissions PLAN --role
                error: image reg/a@sha256:1 is not there
                  The server says: "404 NOT_FOUND: no"
                  for run_job.a
                error: update run_job.b would fail
                  The server says: "400: bad"
                help: make it first, or write in the configuration what is there
                help: if that is wrong, --ignore-checks goes on all the same
                Nothing was changed.

                """)
    }

    @Test func whatCannotBeToldIsSaidByADryRunOnly() {
        let checks = ["a", "b", "c", "d"].map { permission($0, .unknown, reason: "403: no", for: "a") }
        #expect(!display().holdsBack(checks, isWhole: false))
        #expect(somebody.out == "")
        #expect(!display().holdsBack(checks, isWhole: true))
        #expect(somebody.out == "not checked: permission a, b, c and 1 more\n  403: no\n" && somebody.error == "")
    }

    @Test func aQuotaThatIsExceededSaysTheNumbers() {
        let job = Address(kind: "run_job", name: "a")
        #expect(
            display().holdsBack([Precheck("quota", "p/jobs", .no, reason: "9 are there", for: [job])], isWhole: false))
        #expect(somebody.error.hasPrefix("error: too many in p/jobs\n  9 are there\n  for run_job.a\n"))
    }

    /// It is JSON all the same.
    @Test func whatAnErrorSaysIsNotSaidTwice() {
        var value = Precheck("value", "the environment variable X", .no, reason: "not set", for: [])
        value.isToldElsewhere = true
        var wait = value
        wait.verdict = .unknown
        #expect(!display().holdsBack([value, wait], isWhole: true))
        #expect(somebody.out == "" && somebody.error == "")
        #expect(display(json: true).holdsBack([value, wait], isWhole: true))
        #expect(somebody.out.contains(#""type":"precheck","verdict":"no"}"#))
    }

    @Test func whatIsTakenOverAsItIs() {
        func takeover(_ name: String, isChanged: Bool = false) -> Precheck {
            var check = Precheck("takeover", name, .yes, for: [Address(kind: "iam_member", name: name)])
            check.isToldElsewhere = isChanged
            return check
        }
        let named = Address(kind: "iam_member", name: "named")
        func render(_ checks: [Precheck]) -> String { renderTakeovers(checks, besides: [named], style: .plain).text }
        #expect(render([takeover("a", isChanged: true), takeover("named"), permission("x", .yes, for: "a")]) == "")
        #expect(
            render([takeover("a")])
                == "Taken over as it is: iam_member.a\n    it is there already, and nothing in it says whose it is\n")
        #expect(
            render(["a", "b", "c", "d"].map { takeover($0) }).hasPrefix(
                "Taken over as they are: iam_member.a, iam_member.b, iam_member.c and 1 more\n    they are there already"
            ))
    }

    @Test func aProgramGetsEach() {
        let checks = [permission("x.get", .yes, for: "a"), permission("x.set", .no, role: "roles/x", for: "a")]
        #expect(display(json: true).holdsBack(checks, isWhole: false))
        #expect(
            somebody.out == """
                {"about":"permission","addresses":["run_job.a"],"subject":"x.get","type":"precheck","verdict":"yes"}
                {"about":"permission","addresses":["run_job.a"],"role":"roles/x","subject":"x.set","type":"precheck","verdict":"no"}
                {"message":"1 of 2 checks say no; nothing was changed","severity":"error","type":"diagnostic"}

                """)
    }

    @Test func whatIsIgnoredIsToldAndDoesNotHoldBack() {
        let no = [permission("x.set", .no, for: "a")]
        #expect(!display().holdsBack(no, isWhole: false, ignored: true))
        #expect(somebody.error.hasPrefix("warning: 1 permission is missing\n"), "\(somebody.error)")
        #expect(somebody.error.hasSuffix("Going on all the same, as --ignore-checks asks.\n"))
        #expect(!display(json: true).holdsBack(no, isWhole: false, ignored: true))
    }
}
