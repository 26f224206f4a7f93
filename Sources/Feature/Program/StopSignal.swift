import Foundation
import Synchronization

/// SIGTERM and SIGINT ask the run to stop; it tidies up and ends with 143. As process 1 of a container it would not even
/// notice them without a handler.
enum StopSignal {
    static let exitCode: Int32 = 143

    private static let isAsked = Atomic<Bool>(false)

    static func install() {
        // A signal handler may not run a first-time initialiser: this runs here.
        _ = isAsked.load(ordering: .relaxed)
        var unblocked = sigset_t()
        sigemptyset(&unblocked)
        for number in [SIGINT, SIGTERM, SIGALRM] { sigaddset(&unblocked, number) }
        // Whoever started this program may have blocked them for its own threads, which is inherited.
        pthread_sigmask(SIG_UNBLOCK, &unblocked, nil)
        for number in [SIGINT, SIGTERM] {
            signal(number) { _ in
                StopSignal.isAsked.store(true, ordering: .relaxed)
                // For a run that hangs in a call to the system, such as a read from a network that is gone.
                alarm(2)
            }
        }
        signal(SIGALRM) { _ in _exit(StopSignal.exitCode) }
        // A closed pipe is an error of `write`, not the end.
        signal(SIGPIPE, SIG_IGN)
    }

    static func check() throws {
        if isAsked.load(ordering: .relaxed) { throw Stopped() }
    }
}
