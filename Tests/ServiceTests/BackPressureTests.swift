import NIOCore
import NIOEmbedded
import Testing

@testable import Service

private func requests(_ range: Range<Int>) -> String {
    range.map { "GET /\($0) HTTP/1.1\r\nHost: x\r\n\r\n" }.joined()
}

@Test func whoDoesNotReadIsNeitherAnsweredNorRead() throws {
    let connection = try EmbeddedConnection()
    connection.setWritable(false)
    try connection.send(requests(0..<5_000))
    let before = connection.network.reads
    for _ in 0..<3 { connection.channel.pipeline.read() }
    #expect(connection.answered == 0)
    #expect(try connection.output.isEmpty)
    #expect(connection.network.reads == before)
    // Once it reads, it gets all answers in their order, and the connection is read again.
    connection.setWritable(true)
    let paths = try connection.output.matches(of: #/\r\n\r\n\/(\d+)/#).compactMap { Int($0.1) }
    #expect(paths == Array(0..<5_000))
    connection.channel.pipeline.read()
    #expect(connection.network.reads > before)
}

@Test func answersStopWhereTheReaderStops() throws {
    // The caller's side is full with the tenth answer.
    let stop = StopAfter(10)
    let connection = try EmbeddedConnection()
    try connection.channel.pipeline.syncOperations.addHandler(stop, position: .first)
    try connection.send(requests(0..<2_000))
    #expect(connection.answered == 10)
    #expect(try connection.output.matches(of: #/HTTP\/1.1 200/#).count == 10)
    stop.limit = .max
    connection.setWritable(true)
    #expect(connection.answered == 2_000)
}

@Test func anEndOfInputWaitsForTheAnswersBeforeIt() throws {
    let connection = try EmbeddedConnection()
    connection.setWritable(false)
    try connection.send(requests(0..<3))
    connection.channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
    connection.setWritable(true)
    #expect(try connection.output.matches(of: #/HTTP\/1.1 200/#).count == 3)
}

/// A caller that takes `limit` flushes and then no more.
private final class StopAfter: ChannelOutboundHandler {
    typealias OutboundIn = IOData
    var limit: Int
    private var count = 0

    init(_ limit: Int) { self.limit = limit }

    func flush(context: ChannelHandlerContext) {
        count += 1
        context.flush()
        if count == limit, let channel = context.channel as? EmbeddedChannel { channel.isWritable = false }
    }
}
