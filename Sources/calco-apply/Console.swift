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

/// Standard output for data, standard error for progress and complaints; one `write` a message, so that lines of
/// different threads never mix.
enum Console {
    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }
    static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    /// Prints data. A reader that went away (a closed pipe) does not stop an apply that is under way.
    static func out(_ text: TerminalText) { keep(write(text.text, to: STDOUT_FILENO)) }

    /// Prints one line of JSON, whose writer leaves no control character raw.
    static func out(json value: JSONValue) { keep(write(value.compactText + "\n", to: STDOUT_FILENO)) }

    private static func keep(_ code: Int32) {
        guard code != 0, code != EPIPE else { return }
        lost.store(Int(code), ordering: .relaxed)
    }

    static func error(_ text: TerminalText) { _ = write(text.text, to: STDERR_FILENO) }

    /// Why data did not reach standard output, if some did not. That a reader wanted no more is no loss.
    static var lostOutput: String? {
        let code = lost.load(ordering: .relaxed)
        return code == 0 ? nil : String(cString: strerror(Int32(code)))
    }

    private static let lost = Atomic<Int>(0)

    /// What became of a question.
    enum Answer {
        case yes
        case no
        /// By a signal.
        case interrupted
        /// There is no terminal to ask on.
        case notAsked
    }

    /// Asks whoever sits at standard input, on standard error or, where that goes elsewhere, on the terminal itself; only
    /// the answer `yes` is a yes.
    static func ask(_ question: TerminalText) -> Answer {
        var file = STDERR_FILENO
        if !errorIsTerminal {
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
            return answer == "yes" ? .yes : .no
        }
    }

    /// One line of standard input in lower case. Ends early at an interrupt: a read that waits would go on after it.
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

    /// The terminal's width in columns; 80 where it cannot be told.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// The error that ended the writing, or 0.
    private static func write(_ text: String, to file: Int32) -> Int32 {
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
