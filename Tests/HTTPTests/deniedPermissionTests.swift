import Text
import Testing

@testable import HTTP

struct DeniedPermissionTests {
    @Test(arguments: [
        (
            "Permission 'run.services.create' denied on resource 'projects/p' (or resource may not exist).",
            "run.services.create"
        ),
        (
            "Permission \"artifactregistry.repositories.create\" denied on resource",
            "artifactregistry.repositories.create"
        ),
        (
            "The principal lacks IAM permission \"cloudscheduler.jobs.create\" for the resource",
            "cloudscheduler.jobs.create"
        ),
        (
            "Permission monitoring.alertPolicies.create denied (or the resource may not exist).",
            "monitoring.alertPolicies.create"
        ),
        ("x@y.iam.gserviceaccount.com does not have storage.buckets.get access to the bucket.", "storage.buckets.get"),
        ("Required 'compute.networks.use' permission for 'projects/p/n'", "compute.networks.use"),
        (
            "Permission iam.googleapis.com/denypolicies.create denied on resource",
            "iam.googleapis.com/denypolicies.create"
        ),
    ])
    func isRead(message: String, permission: String) {
        #expect(deniedPermission(in: message) == permission)
    }

    @Test(arguments: [
        "", "permission", "Permission denied to enable service [run.googleapis.com]",
        "The caller does not have permission",
        "This project does not have run.googleapis.com enabled.", "Permission 'a..b' denied",
        "Permission \u{1B}[2J.x.y denied",
    ])
    func noneIsNamed(message: String) {
        #expect(deniedPermission(in: message) == nil)
    }

    @Test func whatIsTooLongIsNoName() {
        let long = "a.b." + String(repeating: "c", count: 196)
        #expect(deniedPermission(in: "Permission '\(long)' denied") == long)
        #expect(deniedPermission(in: "Permission '\(long)c' denied") == nil)
    }

    @Test func theReasonNamesItFirst() {
        func error(_ permission: String) -> APIError {
            APIError(
                Response(
                    status: 403,
                    json: [
                        "error": [
                            "message": "Permission 'a.b.c' denied",
                            "details": [
                                [
                                    "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                                    "reason": "IAM_PERMISSION_DENIED",
                                    "metadata": ["permission": .string(permission)],
                                ]
                            ],
                        ]
                    ]))
        }
        #expect(error("run.jobs.run").permission == "run.jobs.run")
        #expect(error("no permission").permission == "a.b.c")
        #expect(APIError(Response(status: 403)).permission == nil)
    }
}
