import Foundation
import Synchronization

/// A raw HTTP/1.1 server on a free loopback port: it reads whole requests and writes what the script says, byte by
/// byte. It keeps connections open unless told to close them.
final class LoopbackServer: Sendable {
    struct Received: Sendable {
        let head: String
        let body: [UInt8]
        /// The number of the accepted connection it came over, from 1.
        let connection: Int

        var startLine: String { String(head.prefix { $0 != "\r\n" }) }
        var lines: [String] { head.split(separator: "\r\n").map(String.init) }
        func header(_ name: String) -> String? {
            lines.first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }.map {
                String($0.dropFirst(name.count + 2))
            }
        }
    }

    enum Step: Sendable {
        case write(String)
        case writeBytes([UInt8])
        case pause(Double)
        case close
    }

    private struct Seen {
        var accepted = 0
        var closedByPeer = 0
        var received: [Received] = []
        var connections: [Int32] = []
    }

    let port: UInt16
    private let listener: Int32
    private let seen = Mutex(Seen())
    private let script: @Sendable (Received) -> [Step]

    var accepted: Int { seen.withLock { $0.accepted } }
    var closedByPeer: Int { seen.withLock { $0.closedByPeer } }
    var received: [Received] { seen.withLock { $0.received } }

    init(_ script: @escaping @Sendable (Received) -> [Step]) throws {
        self.script = script
        (listener, port) = try listenOnLoopback()
        let thread = Thread { [self] in acceptAll() }
        thread.start()
    }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
        seen.withLock { for connection in $0.connections { shutdown(connection, Int32(SHUT_RDWR)) } }
    }

    private func acceptAll() {
        while true {
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else { return }
            let number = seen.withLock { seen in
                seen.accepted += 1
                seen.connections.append(connection)
                return seen.accepted
            }
            Thread { [self] in
                serve(connection, number)
                seen.withLock { seen in
                    seen.connections.removeAll { $0 == connection }
                    close(connection)
                }
            }.start()
        }
    }

    private func serve(_ connection: Int32, _ number: Int) {
        while let request = readRequest(connection, number) {
            seen.withLock { $0.received.append(request) }
            for step in script(request) {
                switch step {
                case .write(let text): writeAll(connection, Array(text.utf8))
                case .writeBytes(let bytes): writeAll(connection, bytes)
                case .pause(let seconds): Thread.sleep(forTimeInterval: seconds)
                case .close: return
                }
            }
        }
        seen.withLock { $0.closedByPeer += 1 }
    }

    private func readRequest(_ connection: Int32, _ number: Int) -> Received? {
        var bytes: [UInt8] = []
        let end = Array("\r\n\r\n".utf8)
        var bodyStart: Int?
        var length = 0
        while true {
            if bodyStart == nil, let range = bytes.firstRange(of: end) {
                bodyStart = range.upperBound
                let head = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
                length = Received(head: head, body: [], connection: 0).header("Content-Length").flatMap { Int($0) } ?? 0
            }
            if let start = bodyStart, bytes.count >= start + length {
                let head = String(decoding: bytes[..<(start - 4)], as: UTF8.self)
                return Received(head: head, body: Array(bytes[start..<(start + length)]), connection: number)
            }
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = read(connection, &buffer, buffer.count)
            guard count > 0 else { return nil }
            bytes += buffer[..<count]
        }
    }

    private func writeAll(_ connection: Int32, _ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}

struct SocketFailure: Error {}

/// A listening socket on a port that the system chose.
func listenOnLoopback() throws -> (socket: Int32, port: UInt16) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port: UInt16? = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
            guard bind(listener, generic, size) == 0, listen(listener, 64) == 0,
                getsockname(listener, generic, &size) == 0
            else { return nil }
            return UInt16(bigEndian: pointer.pointee.sin_port)
        }
    }
    guard listener >= 0, let port else { throw SocketFailure() }
    return (listener, port)
}

/// A loopback port on which nothing listens.
func unusedPort() throws -> UInt16 {
    let (socket, port) = try listenOnLoopback()
    close(socket)
    return port
}
