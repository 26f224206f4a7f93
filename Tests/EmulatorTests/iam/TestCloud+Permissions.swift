import HTTP
import Text
import Testing

@testable import Emulator

extension TestCloud {
    /// Asks which of the permissions `asked` `member` has on the resource at `url`; without a member, the owner asks.
    mutating func test(_ url: String, _ asked: [String], as member: String? = nil) -> (status: Int, JSONValue) {
        let isBucket = url.hasPrefix(bucketUrl)
        var request =
            isBucket
            ? Request(
                "GET", url + "/iam/testPermissions?" + asked.map { "permissions=" + $0 }.joined(separator: "&"))
            : Request(
                "POST", url + ":testIamPermissions", json: ["permissions": .array(asked.map { .string($0) })])
        if let member { request.headers.append(Header("Authorization", "Bearer " + member)) }
        let response = answer(request, in: &store, at: now)
        return (response.status, (try? JSONValue(parsing: response.body)) ?? .null)
    }

    mutating func has(_ url: String, _ asked: [String], as member: String? = nil) -> [String] {
        (test(url, asked, as: member).1["permissions"]?.array ?? []).compactMap(\.string)
    }

    /// Makes the policy of the resource at `url` one binding, with the fields in `more`.
    mutating func grant(_ role: String, _ members: String..., on url: String, _ more: JSONObject = [:]) {
        var binding: JSONObject = ["role": .string(role), "members": .array(members.map { .string($0) })]
        for (key, value) in more { binding[key] = value }
        let set = call("POST", url + ":setIamPolicy", ["policy": ["bindings": [.object(binding)], "version": 3]])
        #expect(set.status == 200, "\(set.body)")
    }
}
