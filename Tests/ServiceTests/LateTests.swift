import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Service

@Test func aHeadThatDripsIsAnsweredWith408() throws {
    let refusals = Counter()
    let connection = try EmbeddedConnection(refused: { problem, _ in if problem.kind == .tooSlow { refusals.add() } })
    try connection.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
    _ = try connection.output
    for piece in ["GET /b HTTP/1.1\r\n", "A: b\r\n", "A: b\r\n"] {
        try connection.send(piece)
        connection.channel.embeddedEventLoop.advanceTime(by: .seconds(2))
    }
    #expect(try connection.output.hasPrefix("HTTP/1.1 408"))
    #expect(connection.closes.first == .output)
    #expect(refusals.value == 1)
}

@Test func aHeadInTwoPiecesIsAnswered() throws {
    let connection = try EmbeddedConnection()
    for piece in ["GET /b HT", "TP/1.1\r\nHost: x\r\n\r\n"] { try connection.send(piece) }
    connection.channel.embeddedEventLoop.advanceTime(by: .seconds(9))
    #expect(try connection.output.hasPrefix("HTTP/1.1 200"))
    #expect(connection.closes.isEmpty)
}

/// Its caller keeps the connection open and reads nothing, so only the service itself can free the slot.
@Test func whoWaitsForALateBodyIsToldAtOnce() throws {
    let behind = Errors()
    let connection = try EmbeddedConnection(behind: behind)
    try connection.send("POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{")
    connection.channel.embeddedEventLoop.advanceTime(by: .seconds(5))
    #expect(behind.kinds == [.tooSlow])
}

@Test(arguments: [
    ("Content-Length: 9000000000", true), ("Transfer-Encoding: chunked", true), ("Content-Length: 9", false),
])
func anAnswerBeforeALargeBodyClosesTheConnection(_ length: String, _ closes: Bool) throws {
    let connection = try EmbeddedConnection(behind: AnswerAtOnce())
    try connection.send("PUT /p HTTP/1.1\r\nHost: x\r\n\(length)\r\n\r\n")
    let output = try connection.output
    #expect(output.hasPrefix("HTTP/1.1 401"))
    #expect(output.contains(#/(?i)connection: close/#) == closes)
    #expect(connection.closes == (closes ? [.output] : []))
    if !closes {
        try connection.send("123456789GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(try connection.output.hasPrefix("HTTP/1.1 200"))
    } else if length.hasPrefix("Content") {
        try connection.send(String(repeating: "a", count: 200_000))
        let before = connection.network.reads
        connection.channel.pipeline.read()
        #expect(connection.network.reads == before)
    }
}

private final class Errors: ChannelInboundHandler {
    typealias InboundIn = HTTPRequestPart
    private(set) var kinds: [Problem.Kind] = []

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {}

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let problem = error as? Problem { kinds.append(problem.kind) }
    }
}

private final class AnswerAtOnce: ChannelInboundHandler {
    typealias InboundIn = HTTPRequestPart
    typealias OutboundOut = HTTPResponsePart

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head = unwrapInboundIn(data) else { return }
        let head = HTTPResponse(status: .unauthorized, headerFields: [.contentLength: "0"])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
