import Applier
import HTTP
import PlanModel
import Synchronization
import Testing
import Text

@testable import calco_apply

/// The lines of JSON that a program reads while an apply runs.
@Suite struct EventLinesTests {
    private func line(_ event: Event) -> String {
        let written = Mutex("")
        EventLines(write: { line in written.withLock { $0 += line.compactText } }).print(event)
        return written.withLock { $0 }
    }

    private let a = Address(kind: "x", name: "a")

    @Test func aRetrySaysWhichAndWhen() {
        let notice = RetryNotice(
            method: "GET", url: "https://x", number: 3, delay: .milliseconds(2040), cause: "503: later")
        #expect(
            line(.retrying(a, notice))
                == #"{"action":"noop","address":"x.a","attempt":3,"cause":"503: later","delay":2.040,"type":"apply_retry"}"#
        )
    }

    @Test func aWaitSaysForWhatAndHowLong() {
        #expect(
            line(.waiting(a, .create, for: "operation", seconds: 0.25))
                == #"{"action":"create","address":"x.a","delay":0.250,"type":"apply_progress","waiting_for":"operation"}"#
        )
        #expect(
            line(.waiting(a, .update, for: "a grant", seconds: 4, attempt: 2))
                == #"{"action":"update","address":"x.a","attempt":2,"delay":4.000,"type":"apply_progress","waiting_for":"a grant"}"#
        )
    }

    @Test func aSaveSaysWhatAndWhere() {
        #expect(
            line(.saved(serial: 7, place: "gs://b/p"))
                == #"{"place":"gs://b/p","serial":7,"type":"state_saved"}"#)
    }
}
