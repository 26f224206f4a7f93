import Applier
import Diagnostics
import HTTP
import PlanModel
import Stores
import Synchronization
import Testing
import Text

@testable import Auth
@testable import calco_apply

/// What the checks make of what they are told, and how it is shown.
@Suite struct DoctorTests {
    private func refused(_ status: Int, _ reasons: [String] = [], _ said: String = "no") -> Result<
        JSONValue, Unanswered
    > {
        .failure(Unanswered(status: status, reasons: reasons, said: said))
    }

    // MARK: Side by side

    /// The first waits until the last has begun: one after the other, they would wait for ever.
    @Test(.timeLimit(.minutes(1))) func theyGoOnSideBySideAndKeepTheirOrder() async {
        let (signal, sender) = AsyncStream.makeStream(of: Void.self)
        let found = await checks([
            {
                for await _ in signal { break }
                return [.yes("first", "")]
            },
            { [.no("second", "", fix: "mend it"), .yes("third", "")] },
            {
                sender.yield()
                return [.unknown("fourth", "")]
            },
        ])
        #expect(found.map(\.subject) == ["first", "second", "third", "fourth"])
    }

    // MARK: Shown

    private let three = [
        Check.yes("credentials", "a@b"), .no("APIs", "run is not enabled", fix: "enable it"),
        .unknown("lock", "no answer"),
    ]

    @Test func linesAreAlignedAndPlainInAPipe() {
        #expect(
            renderChecks(three, style: .plain).text == """
                  ✓ credentials  a@b
                  ✗ APIs         run is not enabled
                                 fix: enable it
                  – lock         no answer

                1 of 3 to be mended; 1 cannot be told.

                """)
        #expect(!renderChecks([.yes("lock", "\u{1B}[31m")], style: .plain).text.contains("\u{1B}"))
        #expect(renderChecks([three[0]], style: .plain).text.hasSuffix("\nNothing speaks against a run.\n"))
        #expect(renderChecks([three[2]], style: .plain).text.hasSuffix("a run; 1 cannot be told.\n"))
    }

    @Test func onATerminalTheMarksAreColoured() {
        let text = renderChecks(three, style: .color).text
        for mark in ["\u{1B}[32m✓", "\u{1B}[1;31m✗", "\u{1B}[1;33m–"] { #expect(text.contains(mark), "\(text)") }
    }

    @Test func programsGetALineForEachAndTheCounts() {
        let lines = Mutex<[String]>([])
        EventLines(write: { line in lines.withLock { $0.append(line.compactText) } }).print(three)
        #expect(
            lines.withLock { $0 } == [
                #"{"finding":"a@b","subject":"credentials","type":"check","verdict":"yes"}"#,
                #"{"finding":"run is not enabled","fix":"enable it","subject":"APIs","type":"check","verdict":"no"}"#,
                #"{"finding":"no answer","subject":"lock","type":"check","verdict":"unknown"}"#,
                #"{"no":1,"success":false,"type":"doctor_summary","unknown":1,"yes":1}"#,
            ])
    }

    // MARK: Google

    private func identity(_ environment: [String: String], account: String? = nil) throws -> GoogleIdentity {
        let effects = AuthEffects(
            send: { _ throws(TransportError) in Response(status: 500) }, sleep: { _ in }, now: { .now },
            wallClock: { 0 }, random: { 0 }, read: { _ in .failure(.missing) },
            run: { _, _, _ in .failure(ProgramProblem("")) })
        let choice = account.flatMap { GoogleChoice().with(account: $0) } ?? GoogleChoice()
        let credentials = try Credentials(environment: environment, choice: choice, isAtHand: true, effects: effects)
        return try #require(credentials.identity)
    }

    @Test func whoItIsAndForHowLong() throws {
        let fixed = try identity(["GOOGLE_OAUTH_ACCESS_TOKEN": "ya29.t"])
        let told: JSONValue = ["email": "me@example.com", "expires_in": "1799"]
        #expect(
            credentialsCheck(fixed, life: nil, about: .success(told))
                == .yes(
                    "credentials",
                    "me@example.com, by the token in GOOGLE_OAUTH_ACCESS_TOKEN; its token ends in 29 min and cannot be renewed"
                ))
        #expect(credentialsCheck(fixed, life: nil, about: refused(400)).verdict == .unknown)
        let account = "a@acme-ml.iam.gserviceaccount.com"
        let become = try identity(["GCE_METADATA_HOST": "127.0.0.1:1"], account: account)
        #expect(
            credentialsCheck(become, life: .seconds(10_000), about: nil)
                == .yes(
                    "credentials",
                    "\(account), by the metadata server 127.0.0.1:1; its token ends in 2 h and is renewed"))
        let machine = try identity(["GCE_METADATA_HOST": "127.0.0.1:1"])
        #expect(
            credentialsCheck(machine, life: .seconds(60), about: refused(400)).finding
                == "an account that its token does not name, by the metadata server 127.0.0.1:1; its token ends in 60 s and is renewed"
        )
    }

    private func plan(_ resources: [Resource] = []) -> Plan {
        Plan(
            stack: "acme", environment: "test", project: .init(id: "acme-test", number: "12"), kinds: [:],
            resources: resources)
    }

    @Test func theProjectsNumber() {
        let right: JSONValue = ["projectNumber": "12", "lifecycleState": "ACTIVE"]
        #expect(projectCheck(plan(), .success(right)).verdict == .yes)
        let wrong = projectCheck(plan(), .success(["projectNumber": "13"]))
        #expect(wrong.verdict == .no && wrong.finding == "acme-test has the number 13, in the plan 12")
        #expect(wrong.fix?.contains("'project_number: 13' into environments/test.yaml") == true)
        let gone = projectCheck(plan(), .success(["projectNumber": "12", "lifecycleState": "DELETE_REQUESTED"]))
        #expect(gone.verdict == .no && gone.finding.contains("DELETE_REQUESTED"))
        #expect(projectCheck(plan(), refused(403)).verdict == .unknown)
        let off = projectCheck(plan(), refused(403, ["SERVICE_DISABLED"]))
        #expect(
            off.verdict == .unknown && off.finding.contains("cloudresourcemanager.googleapis.com, which would tell"))
    }

    private func resource(_ kind: String, _ name: String, _ url: String, isMade: Bool = true) -> Resource {
        Resource(
            address: Address(kind: kind, name: lastPart(name)), kind: kind, name: name,
            calls: Calls(read: Call("GET", url), create: isMade ? Call("POST", url) : nil), body: [:])
    }

    private func lastPart(_ name: String) -> String { String(name.split(separator: "/").last ?? "") }

    @Test func theAPIsThatThePlanCallsOrEnables() {
        let usage = "https://serviceusage.googleapis.com/v1/projects/acme-test/services/run.googleapis.com"
        let plan = plan([
            resource("api", "projects/acme-test/services/run.googleapis.com", usage),
            resource("job", "projects/acme-test/jobs/j", "https://run.googleapis.com/v2/projects/acme-test/jobs/j"),
            resource("model", "projects/acme-test/m", "https://europe-west1-aiplatform.googleapis.com/v1/m"),
            resource("host", "projects/acme-test/h", "https://modelarmor.europe-west1.rep.googleapis.com/v1/h"),
        ])
        let two: Set = ["serviceusage.googleapis.com", "aiplatform.googleapis.com"]
        let check = apisCheck(plan, .success(two.union(["modelarmor.googleapis.com"])))
        #expect(
            check
                == .yes("APIs", "3 of 4 that the plan needs are enabled; this plan enables the other 1"))
        let wrong = apisCheck(plan, .success(two))
        #expect(
            wrong.verdict == .no && wrong.finding == "modelarmor.googleapis.com is not enabled, and host.h needs it")
        #expect(
            wrong.fix?.hasPrefix("gcloud services enable modelarmor.googleapis.com --project acme-test, or") == true)
        func failed(_ reasons: [String]) -> Check {
            apisCheck(plan, .failure(Unanswered(status: 403, reasons: reasons, said: "no")))
        }
        #expect(failed(["SERVICE_DISABLED"]).verdict == .no && failed([]).verdict == .unknown)
    }

    // MARK: The state

    private func store(_ snapshot: [UInt8]?, _ journal: String = "") -> StateStore {
        StateStore(
            name: "s.json", load: { (snapshot, Array(journal.utf8)) }, append: { _ in Issue.record("it writes") },
            replace: { _ in Issue.record("it writes") })
    }

    private var snapshot: [UInt8] {
        var state = State(StackID(plan()), lineage: "l")
        state.serial = 7
        state.plan = "sha256:1"
        return state.json.canonicalBytes
    }

    private let begin = """
        {"environment":"test","lineage":"l","project":{"id":"acme-test","number":"12"},"record":"begin","serial":7,"stack":"acme","version":2}

        """

    @Test func aStateAndItsJournal() async {
        let good = await stateChecks(store(snapshot), plan(), digest: "sha256:1")
        #expect(
            good == [
                .yes(
                    "state",
                    "s.json: stack 'acme', environment 'test', project acme-test; serial 7, 0 objects; this plan was applied last"
                ), .yes("journal", "there is none: no run was killed, and none is at work here"),
            ])
        let killed = await stateChecks(store(snapshot, begin), plan(), digest: "sha256:2")
        #expect(killed.map(\.verdict) == [.yes, .yes])
        #expect(killed.first?.finding.hasSuffix("another plan was applied last") == true)
        #expect(killed.last?.finding.hasPrefix("it is whole, of a run that was killed or is at work") == true)
        let new = await stateChecks(store(nil), plan(), digest: "")
        #expect(new.map(\.verdict) == [.unknown])
    }

    @Test func whatIsWrongWithTheJournalIsNotWrongWithTheState() async {
        let torn = await stateChecks(store(snapshot, begin + "{}\n"), plan(), digest: "")
        #expect(torn.map(\.verdict) == [.yes, .no] && torn.last?.subject == "journal")
        #expect(torn.last?.finding.contains("s.json.journal, line 2, is damaged") == true)
        #expect(torn.last?.fix?.hasPrefix("Move the journal away and apply again") == true)
        let alone = await stateChecks(store(nil, "{}\n"), plan(), digest: "")
        #expect(alone.map(\.verdict) == [.no])
    }

    @Test func anothersStateIsANo() async {
        var other = plan()
        other.stack = "other"
        let foreign = await stateChecks(store(snapshot), other, digest: "")
        #expect(foreign.map(\.verdict) == [.no] && foreign.first?.finding.contains("belongs to stack 'acme'") == true)
        #expect(foreign.first?.fix == "Give each environment a state of its own")
        let lost = StateStore(
            name: "gs://b/p", load: { () throws(StateStoreError) in throw StateStoreError("403: no; ask for it") },
            append: { _ in }, replace: { _ in })
        #expect(await stateChecks(lost, plan(), digest: "") == [.no("state", "403: no", fix: "ask for it")])
    }

    @Test func whoHasTheLock() async {
        #expect(await lockCheck("s") { nil } == .yes("lock", "free"))
        let held = await lockCheck("gs://b/p") {
            LockHolder(id: "77", who: "process 7 on a", since: "2026-11-27T06:00:00Z")
        }
        #expect(held.verdict == .no && held.finding == "held by process 7 on a, since 2026-11-27T06:00:00Z")
        #expect(held.fix?.hasSuffix("if that run is gone: calco-apply unlock 77 --state gs://b/p") == true)
        let nameless = await lockCheck("gitlab:a/b") { LockHolder(id: "", who: "developer") }
        #expect(nameless.fix?.contains("calco-apply unlock --state gitlab:a/b names the lock") == true)
        let file = await lockCheck("s") { LockHolder(id: "", who: "process 7", info: fileLock) }
        #expect(file.verdict == .no && file.fix == "wait for it to end (--lock-timeout 5m)")
        let lost = await lockCheck("s") { () throws(StateStoreError) in throw StateStoreError("no answer; look") }
        #expect(lost == .unknown("lock", "no answer"))
    }

    // MARK: GitLab

    @Test func whatATokenMay() {
        let good: JSONValue = ["active": true, "name": "ci", "scopes": ["api"], "expires_at": "2027-01-31"]
        #expect(
            gitlabTokenCheck(.success(good))
                == .yes("GitLab's token", "valid 'ci', with the scope api; it ends on 2027-01-31"))
        #expect(
            gitlabTokenCheck(.success(["scopes": ["api"], "expires_at": .null])).finding.hasSuffix("it does not end"))
        let reader = gitlabTokenCheck(.success(["name": "ci", "scopes": ["read_api", "read_user"]]))
        #expect(reader.verdict == .no && reader.finding == "the token 'ci' has the scope read_api, read_user, not api")
        #expect(gitlabTokenCheck(.success(["active": false, "scopes": ["api"]])).verdict == .no)
        #expect(gitlabTokenCheck(.success(["revoked": true, "scopes": ["api"]])).verdict == .no)
        #expect(gitlabTokenCheck(refused(401)).verdict == .no)
        #expect(gitlabTokenCheck(refused(404)).verdict == .unknown)
    }

    @Test func whichRoleItHas() {
        func check(_ project: Int?, _ group: Int?) -> Check {
            func access(_ level: Int?) -> JSONValue { level.map { ["access_level": JSONValue($0)] } ?? .null }
            return gitlabRoleCheck(
                "acme/ml",
                .success(["permissions": ["project_access": access(project), "group_access": access(group)]]))
        }
        #expect(check(30, 50) == .yes("GitLab's project", "acme/ml: the token's user is Owner"))
        #expect(check(40, nil).verdict == .yes)
        #expect(check(30, nil).finding == "acme/ml: the token's user is Developer, and writing takes a Maintainer")
        #expect(check(30, nil).verdict == .no)
        #expect(check(nil, nil).verdict == .unknown, "rights from further up are not shown")
        #expect(gitlabRoleCheck("acme/ml", refused(404)).verdict == .no)
        #expect(gitlabRoleCheck("acme/ml", refused(401)).verdict == .unknown)
    }

    @Test func inWhichOrderAppliesRun() {
        func check(_ answer: Result<JSONValue, Unanswered>) -> Check {
            resourceGroupCheck("develop", "https://gitlab.com/g", answer)
        }
        #expect(check(.success(["process_mode": "oldest_first"])).verdict == .yes)
        let wrong = check(.success(["process_mode": "unordered"]))
        #expect(
            wrong.verdict == .no && wrong.fix?.contains("https://gitlab.com/g --data process_mode=oldest_first") == true
        )
        #expect(check(refused(404)).verdict == .unknown && check(refused(500)).verdict == .unknown)
    }
}
