import HTTPTypes
import Hummingbird
import NIOCore

extension FeatureService {
    /// `POST /v1/features:lookup`. One feature a call: one answer is of one table and has one as_of. Who needs several sends
    /// several calls side by side, and sees the as_of of each.
    func lookUp(_ request: Request, _ context: CallContext) async throws(Problem) -> Response {
        try refuseQuery(request)
        let body = try await self.body(of: request)
        let lookup = try body.withUnsafeReadableBytes { bytes throws(Problem) in
            try LookupRequest(bytes, maximumEntities: settings.limits.entities)
        }
        let table: ServedTable
        do {
            table = try self.table(lookup.feature)
        } catch {
            var problem = error
            if problem.kind != .loading { problem.errors = [.init(field: "body.feature", message: error.detail)] }
            throw problem
        }
        let selection = try lookup.columns.map { names throws(Problem) in
            try ColumnSelection(names, of: table, field: { "body.columns[\($0)]" })
        }
        return Response(
            status: .ok, headers: jsonFields,
            body: ResponseBody(byteBuffer: answer(lookup, from: table, selection)))
    }

    private func answer(_ lookup: LookupRequest, from table: ServedTable, _ selection: ColumnSelection?) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(table.opening.count + 64 + lookup.entities.count * 64)
        buffer.writeBytes(table.opening)
        buffer.writeStaticString(#""rows":["#)
        var found = 0
        for (index, entity) in lookup.entities.enumerated() {
            if index > 0 { buffer.writeStaticString(",") }
            let row: Void? = entity.name.withUnsafeBytes { name in
                table.row(of: name) { line in
                    guard let selection else { return _ = buffer.writeBytes(line) }
                    buffer.writeStaticString("{")
                    selection.write(line, to: &buffer)
                }
            }
            if row != nil {
                found += 1
            } else {
                buffer.writeStaticString(#"{"entity":"#)
                buffer.writeBytes(entity.json)
                buffer.writeStaticString(#","features":null}"#)
            }
        }
        buffer.writeString(#"],"found":\#(found),"missing":\#(lookup.entities.count - found)}"#)
        metrics.count(lookups: lookup.entities.count, found: found, of: table.name)
        return buffer
    }

    /// All of a JSON request's body. That it arrives in time is the connection's affair.
    private func body(of request: Request) async throws(Problem) -> ByteBuffer {
        let headers = request.headers
        guard headers[.contentType].map(mediaType) == "application/json" else {
            throw Problem(.unsupportedMedia, "header.Content-Type", "expected application/json")
        }
        if let encoding = headers[.contentEncoding], encoding.lowercased() != "identity" {
            throw Problem(.unsupportedMedia, "header.Content-Encoding", "expected none")
        }
        let length = headers[.contentLength].flatMap { Int($0) }
        guard length != nil || headers[.transferEncoding] != nil else {
            throw Problem(.lengthRequired, "header.Content-Length", "it is missing")
        }
        let maximum = settings.limits.bodyBytes
        let tooLarge = Problem(.bodyTooLarge, "body", "it may have \(maximum) bytes")
        guard length ?? 0 <= maximum else { throw tooLarge }
        var body = ByteBuffer()
        do {
            for try await var piece in request.body {
                guard piece.readableBytes <= maximum - body.readableBytes else { throw tooLarge }
                body.writeBuffer(&piece)
            }
        } catch let problem as Problem {
            throw problem
        } catch {
            throw Problem(.badRequest, "body", "it could not be read to its end")
        }
        guard length ?? body.readableBytes == body.readableBytes else {
            throw Problem(.badRequest, "body", "it ended early")
        }
        return body
    }
}
