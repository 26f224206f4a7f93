import HTTP
import Text

extension World {
    /// The project of `shared` with what configurations may use without making it, and with a second stack in it that
    /// `seed` chooses: a stack meets both.
    static func others(_ seed: String) async throws(Unfit) -> World {
        var world = World.shared
        var refusal = ""
        for (url, body) in given {
            let response = world.answer(Request("POST", url, json: body))
            precondition(response.isSuccess, "\(url): \(String(decoding: response.body, as: UTF8.self))")
        }
        for number in 0..<20 {
            let config = RandomConfig.make(seed, number, stack: "second", prefix: "b-")
            guard let config, let target = config.target else { continue }
            do throws(Unfit) {
                var settled = try await world.settled(by: target, tries: 1)
                settled.files = Files()
                return settled
            } catch { refusal = "\(error.description)\n\(config.text)" }
        }
        throw Unfit("no second stack: \(refusal)")
    }

    private static let given: [(String, JSONValue)] = [
        ("https://serviceusage.googleapis.com/v1/projects/acme-test/services/secretmanager.googleapis.com:enable", [:]),
        (
            "https://storage.googleapis.com/storage/v1/b?project=acme-test",
            [
                "name": "acme-test-given", "location": "europe-west1",
                "iamConfiguration": ["uniformBucketLevelAccess": ["enabled": true]],
            ]
        ),
        (
            "https://secretmanager.googleapis.com/v1/projects/acme-test/secrets?secretId=given",
            ["replication": ["automatic": [:]]]
        ),
        (
            "https://secretmanager.googleapis.com/v1/projects/acme-test/secrets/given:addVersion",
            ["payload": ["data": "c2VjcmV0"]]
        ),
        ("https://serviceusage.googleapis.com/v1/projects/acme-test/services/iam.googleapis.com:enable", [:]),
        (
            "https://iam.googleapis.com/v1/projects/acme-test/serviceAccounts",
            ["accountId": "b-somebody", "serviceAccount": ["displayName": "Somebody"]]
        ),
    ]
}
