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
        let world = World(plan)
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
}
