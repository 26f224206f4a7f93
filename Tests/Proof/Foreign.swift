import HTTP
import Text

extension World {
    /// A project in which others have an object of every kind that a stack creates, in the places where a stack looks.
    package static let shared: World = {
        var world = World(projects: [
            "acme-test": "123456789012", "acme-master": "999999999999", "acme-other": "222222222222",
        ])
        for (method, url, body) in foreignCalls {
            var request = Request(method, url, json: body)
            request.headers.append(Header("PRIVATE-TOKEN", gitlabToken))
            let response = world.answer(request)
            precondition(response.isSuccess, "\(method) \(url): \(String(decoding: response.body, as: UTF8.self))")
        }
        // The stack has to enable its APIs itself, not inherit them from those who came before.
        world.forget { $0.hasPrefix("serviceusage") || $0.hasPrefix("operations/") }
        return world
    }()

    private static let foreignCalls: [(String, String, JSONValue)] = {
        let (project, region) = ("projects/acme-test", "projects/acme-test/locations/europe-west1")
        let theirs: JSONValue = ["calco-stack": "theirs", "calco-environment": "test"]
        let theirUserLabels: JSONValue = [
            "calco_stack": "theirs", "calco_environment": "test", "calco_address": "x.api",
        ]
        let image: JSONValue = [
            "image": .string(
                "europe-west1-docker.pkg.dev/acme-test/workloads/service@sha256:" + String(repeating: "f", count: 64))
        ]
        var calls: [(String, String, JSONValue)] = []
        for api in ["run", "secretmanager", "iam", "cloudscheduler", "artifactregistry", "cloudresourcemanager"] {
            calls.append(
                ("POST", "https://serviceusage.googleapis.com/v1/\(project)/services/\(api).googleapis.com:enable", [:])
            )
        }
        calls += [
            (
                "POST", "https://iam.googleapis.com/v1/\(project)/serviceAccounts",
                ["accountId": "somebody", "serviceAccount": ["displayName": "Somebody"]]
            ),
            (
                "POST", "https://run.googleapis.com/v2/\(region)/services?serviceId=theirs",
                ["labels": theirs, "template": ["containers": [image]]]
            ),
            (
                "POST", "https://run.googleapis.com/v2/\(region)/jobs?jobId=theirs",
                ["labels": theirs, "template": ["template": ["containers": [image]]]]
            ),
            (
                "POST", "https://cloudscheduler.googleapis.com/v1/\(region)/jobs",
                [
                    "name": .string("\(region)/jobs/theirs"), "schedule": "0 4 * * *",
                    "httpTarget": ["uri": "https://theirs.example/run"],
                ]
            ),
            (
                "POST", "https://secretmanager.googleapis.com/v1/\(project)/secrets?secretId=theirs",
                ["labels": theirs, "replication": ["automatic": [:]]]
            ),
            (
                "POST", "https://secretmanager.googleapis.com/v1/\(project)/secrets/theirs:addVersion",
                ["payload": ["data": "c2VjcmV0"]]
            ),
            (
                "POST", "https://storage.googleapis.com/storage/v1/b?project=acme-test",
                ["name": "acme-test-theirs", "location": "europe-west1"]
            ),
            (
                "POST", "https://storage.googleapis.com/storage/v1/b?project=acme-other",
                ["name": "acme-other-data", "location": "europe-west1"]
            ),
            (
                "POST", "https://monitoring.googleapis.com/v3/\(project)/notificationChannels",
                [
                    "type": "email", "displayName": "theirs", "labels": ["email_address": "they@acme.example"],
                    "userLabels": theirUserLabels,
                ]
            ),
            (
                "POST", "https://monitoring.googleapis.com/v3/\(project)/alertPolicies",
                [
                    "displayName": "theirs", "combiner": "OR", "userLabels": theirUserLabels,
                    "conditions": [
                        [
                            "displayName": "c",
                            "conditionAbsent": [
                                "filter":
                                    "metric.type=\"run.googleapis.com/request_count\" AND resource.type=\"cloud_run_revision\"",
                                "duration": "300s",
                            ],
                        ]
                    ],
                ]
            ),
            (
                "POST", "https://monitoring.googleapis.com/v3/\(project)/uptimeCheckConfigs",
                [
                    "displayName": "theirs", "period": "60s", "timeout": "10s", "userLabels": theirUserLabels,
                    "httpCheck": ["path": "/", "useSsl": true, "port": 443],
                    "monitoredResource": [
                        "type": "uptime_url", "labels": ["host": "theirs.example", "project_id": "acme-test"],
                    ],
                ]
            ),
            (
                "POST", "https://artifactregistry.googleapis.com/v1/\(region)/repositories?repositoryId=theirs",
                ["format": "DOCKER", "labels": theirs]
            ),
            (
                "POST", "https://cloudresourcemanager.googleapis.com/v3/\(project):setIamPolicy",
                [
                    "policy": [
                        "version": 3,
                        "bindings": [
                            [
                                "role": "roles/bigquery.jobUser", "members": ["user:ana@acme.example"],
                                "condition": [
                                    "title": "until-july",
                                    "expression": "request.time < timestamp(\"2026-07-01T00:00:00Z\")",
                                ],
                            ], ["role": "roles/bigquery.jobUser", "members": ["group:analysts@acme.example"]],
                            ["role": "roles/viewer", "members": ["user:ana@acme.example"]],
                        ],
                    ]
                ]
            ),
        ]
        for key in ["THEIRS", "KEY_URL"] {
            calls.append(
                (
                    "POST", "https://gitlab.com/api/v4/projects/acme%2Fml/variables",
                    ["key": .string(key), "value": "theirs-theirs", "environment_scope": "production"]
                ))
        }
        return calls
    }()
}
