import Foundation
import HTTP
import Text
import PlanModel
import Testing

extension Case {
    /// A world for the case, in which the calls of `given.json` were already made: objects that others left in the
    /// cloud.
    ///
    /// The file is a list of `{"method": …, "url": …, "body": …}`; each call must succeed.
    func world(_ plan: Plan) async throws -> World {
        let world = World(plan, environment: try variables)
        guard let data = FileManager.default.contents(atPath: folder.appending(path: "given.json").path) else {
            return world
        }
        for call in try #require(try JSONValue(parsing: Array(data)).array) {
            let (method, url) = (try #require(call["method"]?.string), try #require(call["url"]?.string))
            let response = try await world.send(Request(method, url, json: call["body"] ?? [:]))
            let isAccepted = response.isSuccess
            try #require(isAccepted, "\(method) \(url): \(String(decoding: response.body, as: UTF8.self))")
        }
        return world
    }

    private var variables: [String: String]? {
        get throws {
            try json("environment.json").map {
                try #require($0.object).reduce(into: [:]) { $0[$1.key] = $1.value.string }
            }
        }
    }

    /// `send` with the answers of `answers.json` in the place of its own: what the local cloud has no reason to say.
    ///
    /// The file is a list of `{"method": …, "url": …, "status": …, "body": …}`.
    func answering(_ send: @escaping Send) throws -> Send {
        let answers = try json("answers.json")?.array ?? []
        return { request throws(TransportError) in
            let answer = answers.first { $0["method"]?.string == request.method && $0["url"]?.string == request.url }
            guard let answer else { return try await send(request) }
            return Response(status: answer["status"]?.int ?? 500, json: answer["body"] ?? [:])
        }
    }

    private func json(_ name: String) throws -> JSONValue? {
        try text(name).map { try JSONValue(parsing: $0) }
    }
}
