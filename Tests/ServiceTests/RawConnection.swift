import NIOCore
import NIOPosix

/// A connection that sends exactly the given text, valid or not.
enum RawConnection {
    /// Connects to `port` on the loopback interface, sends `pieces` with a `pause` after each, and returns what arrives until
    /// the other side closes the connection or `timeout` is over. All pieces but the first wait for `gate`. Reading starts
    /// after `readAfter`.
    static func exchange(
        port: Int, _ pieces: [String], pause: Duration = .zero, timeout: Duration = .seconds(600),
        readAfter: Duration = .zero, gate: @escaping @Sendable () async throws -> Void = {}
    ) async throws -> (text: String, isClosed: Bool) {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(ChannelOptions.allowRemoteHalfClosure, value: true)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await withThrowingTaskGroup(of: (String, Bool)?.self) { group in
                let received = Received()
                group.addTask {
                    try await Task.sleep(for: readAfter)
                    do { for try await piece in inbound { await received.add(piece) } } catch {}
                    return (await received.text, true)
                }
                group.addTask {
                    // The other side may close the connection before all is sent.
                    do {
                        for (index, piece) in pieces.enumerated() {
                            if index > 0 { try await gate() }
                            try await outbound.write(ByteBuffer(string: piece))
                            try await Task.sleep(for: pause)
                        }
                    } catch {}
                    return nil
                }
                group.addTask {
                    try await Task.sleep(for: timeout)
                    return (await received.text, false)
                }
                defer { group.cancelAll() }
                while let result = try await group.next() {
                    if let result { return result }
                }
                return ("", false)
            }
        }
    }
}

private actor Received {
    private(set) var text = ""
    func add(_ piece: ByteBuffer) { text += String(buffer: piece) }
}
