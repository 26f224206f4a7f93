import Diagnostics
import Text
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Console {
    /// The console of this process: one `write` per message, so that lines from different threads never mix.
    static let process = Console(
        outputIsTerminal: isatty(STDOUT_FILENO) == 1, errorIsTerminal: isatty(STDERR_FILENO) == 1,
        inputIsTerminal: isatty(STDIN_FILENO) == 1,
        // A reader that went away (a closed pipe) does not stop a running apply.
        out: { Streams.keep(Streams.write($0.text, to: STDOUT_FILENO)) },
        // The JSON writer has escaped all control characters.
        json: { Streams.keep(Streams.write($0.compactText + "\n", to: STDOUT_FILENO)) },
        error: { _ = Streams.write($0.text, to: STDERR_FILENO) },
        ask: Streams.ask, input: Streams.input, size: { Streams.size }, catchInterrupts: Interrupt.install,
        isInterrupted: { Interrupt.isRequested }, now: monotonic)

    /// Why data did not reach standard output, if it did not. A reader that wanted no more is not a loss.
    static var lostOutput: String? { Streams.lostOutput }
}

/// The three standard streams.
private enum Streams {
    static func keep(_ code: Int32) {
        guard code != 0, code != EPIPE else { return }
        lost.store(Int(code), ordering: .relaxed)
    }

    static var lostOutput: String? {
        let code = lost.load(ordering: .relaxed)
        return code == 0 ? nil : String(cString: strerror(Int32(code)))
    }

    private static let lost = Atomic<Int>(0)

    /// Asks on standard error or, if that is redirected, on the terminal itself, and reads the answer from standard
    /// input; only `consent` is a yes.
    @Sendable static func ask(_ question: TerminalText, _ consent: String) -> Console.Answer {
        var file = STDERR_FILENO
        if isatty(STDERR_FILENO) != 1 {
            file = open("/dev/tty", O_WRONLY | O_CLOEXEC)
            guard file >= 0 else { return .notAsked }
        }
        defer { if file != STDERR_FILENO { _ = close(file) } }
        return Interrupt.whileAsking {
            _ = write(question.text, to: file)
            let answer = line()
            if Interrupt.isRequested {
                _ = write("\n", to: file)
                return .interrupted
            }
            return answer == consent ? .yes : .no
        }
    }

    @Sendable static func input(_ most: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= most {
            let count = read(STDIN_FILENO, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            guard count > 0 else { break }
            bytes += piece[..<count]
        }
        return bytes
    }

    /// One line of standard input in lower case. Ends early at an interrupt, because a blocked read would otherwise
    /// continue after it.
    private static func line() -> String {
        var bytes: [UInt8] = []
        while !Interrupt.isRequested {
            var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            let ready = poll(&input, 1, 100)
            if ready == 0 || (ready < 0 && errno == EINTR) { continue }
            var byte: UInt8 = 0
            let count = read(STDIN_FILENO, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count == 1, byte != UInt8(ascii: "\n") else { break }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self).lowercased()
    }

    /// The terminal's size in columns and rows; 80 by 24 if it is unknown.
    static var size: (width: Int, height: Int) {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return (80, 24) }
        return (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : 24)
    }

    /// The error that ended the writing, or 0.
    static func write(_ text: String, to file: Int32) -> Int32 {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                return errno
            }
            bytes = bytes.dropFirst(count)
        }
        return 0
    }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }
