import Foundation
import Synchronization

/// SIGTERM and SIGINT ask the run to stop; it cleans up and exits with 143. As process 1 of a container it would ignore
/// them without a handler.
enum StopSignal {
    static let exitCode: Int32 = 143
    private static let isAsked = Atomic<Bool>(false)

    static func install() {
        // A signal handler must not run a lazy initialiser, so it is run here.
        _ = isAsked.load(ordering: .relaxed)
        var unblocked = sigset_t()
        sigemptyset(&unblocked)
        for number in [SIGINT, SIGTERM, SIGALRM] { sigaddset(&unblocked, number) }
        // The parent process may have blocked these signals, and the mask is inherited.
        pthread_sigmask(SIG_UNBLOCK, &unblocked, nil)
        for number in [SIGINT, SIGTERM] {
            signal(number) { _ in
                StopSignal.isAsked.store(true, ordering: .relaxed)
                // For a run that hangs in a system call, such as a read from a dead network.
                alarm(2)
            }
        }
        signal(SIGALRM) { _ in _exit(StopSignal.exitCode) }
        // A closed pipe makes `write` fail instead of ending the process.
        signal(SIGPIPE, SIG_IGN)
    }

    static func check() throws { if isAsked.load(ordering: .relaxed) { throw Stopped() } }
}
