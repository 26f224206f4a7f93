import Foundation
import Text
import Testing

@testable import Auth

struct CalledURLsTests {
    @Test func findsEachCallAndWhatMayBecomeOne() {
        let plan: JSONValue = [
            "kinds": [
                "body": ["list": ["url": "list"], "x": ["poll": "ftp://poll", "alone": ["/uri": "https://compared"]]],
                "outputs": ["list": ["url": "other"]],
            ],
            "outputs": ["url": "https://printed.example.com"],
            "resources": [
                [
                    "address": "iam_member.project/viewer/principalSet://iam.googleapis.com/p",
                    "body": ["url": "https://sent.example.com"], "name": "projects/p#roles/viewer principal://p",
                    "accepts": [["help": "see https://printed.example.com"]],
                    "requires": [["help": "gcloud storage buckets update gs://printed"]],
                    "calls": [
                        "read": ["method": "GET", "url": "read"],
                        "update": [
                            "operation": "operation", "url": "update", "body": ["url": "https://sent.example.com"],
                        ],
                        "new": [["url": "new"]],
                    ],
                    "sensitive": [["read": ["url": "secret"]]], "switches": [["call": ["url": "switch"]]],
                ]
            ],
        ]
        #expect(
            calledURLs(in: plan) == [
                "list", "ftp://poll", "other", "new", "read", "operation", "update", "secret", "switch",
            ])
    }

    /// Every URL that a real plan calls, and none that it only sends.
    @Test func readsARealPlan() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Golden/cases/project-gitlab-number/plan.json")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let plan = try JSONValue(parsing: Array(text.utf8))
        let urls = calledURLs(in: plan)
        // Forms of calls are not calls.
        var sent = plan
        for (kind, _) in plan["inventory"]?.object ?? [:] { sent["inventory"]?[kind]?["forms"] = nil }
        let lines = String(decoding: sent.canonicalBytes, as: UTF8.self).split(separator: "\n").count {
            $0.contains(#""url": "#) || $0.contains(#""operation": "#)
                // What permissions the calls below a root need, and on what else.
                || $0.drop { $0 == " " }.hasPrefix(#""https://"#) || $0.contains(#""object": "https:"#)
        }
        #expect(urls.count == lines && lines > 10)
        let doors = Doors(gitlab: try #require(GitLabSite("https://gitlab.acme.example")))
        #expect(urls.allSatisfy(doors.allows))
        #expect(!urls.allSatisfy(Doors().allows))
    }
}
