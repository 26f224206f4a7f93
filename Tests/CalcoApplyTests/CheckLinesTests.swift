import Applier
import Diagnostics
import PlanModel
import Testing

@testable import calco_apply

@Suite struct CheckLinesTests {
    private let somebody = FakeConsole(isTerminal: false)

    private func display(json: Bool = false) -> Display {
        Display(somebody.console, environment: [:], noColor: true, json: json)
    }

    private func permission(
        _ name: String, _ answer: WriteCheck.Answer, role: String? = nil, reason: String? = nil, for names: String...
    ) -> WriteCheck {
        WriteCheck(
            "permission", name, answer, reason: reason, role: role,
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
            WriteCheck(
                "image", "reg/a@sha256:1", .no, reason: "404 NOT_FOUND: no", for: [Address(kind: "run_job", name: "a")]),
            WriteCheck("validation", "update run_job.b", .no, reason: "400: bad", for: []),
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

    @Test func aProgramGetsEach() {
        let checks = [permission("x.get", .yes, for: "a"), permission("x.set", .no, role: "roles/x", for: "a")]
        #expect(display(json: true).holdsBack(checks, isWhole: false))
        #expect(
            somebody.out == """
                {"about":"permission","addresses":["run_job.a"],"answer":"yes","subject":"x.get","type":"precheck"}
                {"about":"permission","addresses":["run_job.a"],"answer":"no","role":"roles/x","subject":"x.set","type":"precheck"}
                {"message":"1 of 2 checks say no; nothing was changed","severity":"error","type":"diagnostic"}

                """)
    }

    @Test func whatIsIgnoredIsToldAndDoesNotHoldBack() {
        let no = [permission("x.set", .no, for: "a")]
        #expect(!display().holdsBack(no, isWhole: false, ignored: true))
        #expect(somebody.error.contains("1 permission is missing\n") && !somebody.error.contains("Nothing was changed"))
        #expect(!display(json: true).holdsBack(no, isWhole: false, ignored: true))
    }
}
