import CCurl
import HTTP
import Synchronization

/// The thread on which all transfers run, and the mailbox through which callers reach it. After `close()` the thread
/// ends, along with any transfers in flight.
final class TransferLoop: Sendable {
    typealias Answer = @Sendable (Result<Response, TransportError>) -> Void

    private enum Message {
        case start(UInt64, Request, Answer)
        case cancel(UInt64)
    }

    private struct Mailbox {
        var messages: [Message] = []
        var nextID: UInt64 = 0
        var isClosed = false
        /// Nil once the thread has freed it; it must not be woken after that.
        var multi: Multi?
    }

    /// libcurl's multi handle; `curl_multi_wakeup` is the one call on it that any thread may make.
    private struct Multi: @unchecked Sendable { let handle: UnsafeMutableRawPointer }

    private let options: CurlOptions
    private let mailbox: Mutex<Mailbox>

    init(_ options: CurlOptions) {
        _ = libraryReady
        self.options = options
        mailbox = Mutex(Mailbox(multi: curl_multi_init().map { Multi(handle: $0) }))
        if !startThread({ self.run() }) { mailbox.withLock { $0.multi = nil } }
    }

    func newID() -> UInt64 {
        mailbox.withLock { mailbox in
            mailbox.nextID += 1
            return mailbox.nextID
        }
    }

    /// Starts a transfer; `answer` is called exactly once, on the loop's thread or, after `close()`, on the caller's.
    func start(_ id: UInt64, _ request: Request, answer: @escaping Answer) {
        let isOpen = post(.start(id, request, answer))
        if !isOpen { answer(.failure(TransportError(.notSent, "the connection pool is closed", isPermanent: true))) }
    }

    /// Cancels the transfer `id`; one that has ended, or has not started, is left alone.
    func cancel(_ id: UInt64) { _ = post(.cancel(id)) }

    /// Ends the thread; transfers in flight are answered with `.cancelled`.
    func close() {
        mailbox.withLock { mailbox in
            mailbox.isClosed = true
            if let multi = mailbox.multi { curl_multi_wakeup(multi.handle) }
        }
    }

    private func post(_ message: Message) -> Bool {
        mailbox.withLock { mailbox in
            guard !mailbox.isClosed, let multi = mailbox.multi else { return false }
            mailbox.messages.append(message)
            curl_multi_wakeup(multi.handle)
            return true
        }
    }

    private func run() {
        guard let multi = mailbox.withLock({ $0.multi })?.handle else { return }
        var transfers: [UInt64: Transfer] = [:]
        while true {
            let (messages, isClosed) = mailbox.withLock { mailbox in
                defer { mailbox.messages = [] }
                return (mailbox.messages, mailbox.isClosed)
            }
            for message in messages { handle(message, multi, &transfers) }
            if isClosed { break }
            step(multi, &transfers)
            curl_multi_poll(multi, nil, 0, 60_000, nil)
        }
        for transfer in transfers.values {
            curl_multi_remove_handle(multi, transfer.easy)
            transfer.cancel()
        }
        mailbox.withLock { $0.multi = nil }
        curl_multi_cleanup(multi)
    }

    private func handle(_ message: Message, _ multi: UnsafeMutableRawPointer, _ transfers: inout [UInt64: Transfer]) {
        switch message {
        case .start(let id, let request, let answer):
            guard let transfer = Transfer(request, options: options, answer: answer) else { return }
            if curl_multi_add_handle(multi, transfer.easy) == CURLM_OK {
                transfers[id] = transfer
            } else {
                transfer.finish(CURLE_FAILED_INIT)
            }
        case .cancel(let id):
            guard let transfer = transfers.removeValue(forKey: id) else { return }
            curl_multi_remove_handle(multi, transfer.easy)
            transfer.cancel()
        }
    }

    /// Advances every transfer as far as possible without waiting, and answers those that are finished.
    private func step(_ multi: UnsafeMutableRawPointer, _ transfers: inout [UInt64: Transfer]) {
        var running: CInt = 0
        curl_multi_perform(multi, &running)
        var left: CInt = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle,
                let entry = transfers.first(where: { $0.value.easy == easy })
            else { continue }
            let result = calco_result(message)
            transfers[entry.key] = nil
            curl_multi_remove_handle(multi, easy)
            entry.value.finish(result)
        }
    }
}

/// libcurl's global set-up, once per process and before any thread uses it.
private let libraryReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
