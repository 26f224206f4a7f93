import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOExtras
import NIOHTTPTypes
import Testing

@testable import Service

private let get = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n"

extension EmbeddedConnection {
    fileprivate func quiesce() { channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent()) }
}

@Test func whatArrivesJustAfterTheEndBeganIsAnsweredAsTheLast() throws {
    let connection = try EmbeddedConnection()
    try connection.send(get)
    #expect(try !connection.output.contains("close"))
    connection.quiesce()
    connection.channel.embeddedEventLoop.advanceTime(by: .milliseconds(900))
    #expect(connection.closes.isEmpty)
    try connection.send(get + get)
    let output = try connection.output
    #expect(output.matches(of: #/HTTP\/1.1 200/#).count == 2)
    #expect(output.matches(of: #/(?i)connection: close/#).count == 1)
    #expect(output.hasSuffix("\r\n\r\n/a"))
    #expect(connection.closes == [.output])
}

@Test func aConnectionWithoutARequestIsClosedGentlyAtTheEnd() throws {
    let connection = try EmbeddedConnection()
    connection.quiesce()
    connection.channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(connection.closes == [.output])
    // The other side's bytes are still taken, and those behind cannot hurry it.
    try connection.send(get)
    connection.channel.pipeline.close(promise: nil)
    #expect(connection.closes == [.output])
    connection.channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(connection.closes == [.output, .all])
}

@Test func anAnswerThatIsBeingMadeClosesTheConnectionAtTheEnd() throws {
    let later = AnswerLater()
    let connection = try EmbeddedConnection(behind: later)
    try connection.send("POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n{")
    connection.quiesce()
    connection.channel.embeddedEventLoop.advanceTime(by: .seconds(3))
    #expect(connection.closes.isEmpty)
    later.answer()
    #expect(try connection.output.contains(#/(?i)connection: close/#))
    #expect(connection.closes == [.output])
}

private final class AnswerLater: ChannelInboundHandler {
    typealias InboundIn = HTTPRequestPart
    typealias OutboundOut = HTTPResponsePart
    private var context: ChannelHandlerContext?

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func answer() {
        let head = HTTPResponse(status: .ok, headerFields: [.contentLength: "0"])
        context?.write(wrapOutboundOut(.head(head)), promise: nil)
        context?.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
