import Text
import Testing

/// What is asked of the containers of a template together, and of their probes and mounts.
@Suite struct RunContainerTests {
    private var cloud = TestCloud()

    private mutating func service(_ template: JSONValue) -> (status: Int, body: JSONValue) {
        cloud.call("POST", runUrl + "/services?serviceId=api", ["template": template])
    }

    private mutating func job(_ task: JSONValue) -> (status: Int, body: JSONValue) {
        cloud.call("POST", runUrl + "/jobs?jobId=job", ["template": ["template": task]])
    }

    /// The answer to a job that is only checked.
    private mutating func check(_ task: JSONValue) -> (status: Int, body: JSONValue) {
        cloud.call("POST", runUrl + "/jobs?jobId=job&validateOnly=true", ["template": ["template": task]])
    }

    /// The answer to a service that is only checked.
    private mutating func checkService(_ template: JSONValue) -> (status: Int, body: JSONValue) {
        cloud.call("POST", runUrl + "/services?serviceId=api&validateOnly=true", ["template": template])
    }

    private func containers(_ count: Int, cpu: String, memory: String) -> JSONValue {
        [
            "containers": .array(
                (0..<count).map { number in
                    [
                        "name": .string("c\(number)"), "image": "x",
                        "resources": ["limits": ["cpu": .string(cpu), "memory": .string(memory)]],
                    ]
                })
        ]
    }

    // run-39
    @Test mutating func theLimitsHoldForAllContainersOfAJob() {
        #expect(check(containers(1, cpu: "1", memory: "256Mi")).status == 400)
        #expect(check(containers(3, cpu: "1", memory: "256Mi")).status == 200)
        #expect(
            check(containers(2, cpu: "4", memory: "17Gi")).body.message.contains(
                "between 4096Mi and 32768Mi with cpu 8"))
        #expect(
            check(containers(3, cpu: "1", memory: "6Gi")).body.message.contains("between 512Mi and 16384Mi with cpu 3"))
        #expect(check(containers(3, cpu: "3", memory: "1Gi")).body.message.contains("Invalid value specified for cpu"))
        #expect(check(containers(3, cpu: "4", memory: "1Gi")).body.message.contains("at most 8"))
    }

    // run-17
    @Test mutating func theSecondGenerationNeedsMore() {
        var template: JSONValue = [
            "containers": [
                ["image": "x", "resources": ["limits": ["cpu": "500m", "memory": "256Mi"], "cpuIdle": true]]
            ]
        ]
        #expect(service(template).status == 200)
        template["executionEnvironment"] = "EXECUTION_ENVIRONMENT_GEN2"
        #expect(cloud.call("PATCH", runUrl + "/services/api", ["template": template]).status == 400)
    }

    // run-33
    @Test mutating func aJobMayHaveAPort() {
        #expect(job(["containers": [["image": "x", "ports": [["containerPort": 80]]]]]).status == 200)
        let made = cloud.call("GET", runUrl + "/jobs/job").body["template", "template", "containers", "0"]
        #expect(made?["ports"] == [["containerPort": 80]] && made?["startupProbe"] == nil)
    }

    // run-40
    @Test mutating func tooSlowAStartIsRefused() {
        func with(_ probe: String, _ period: Int, _ failures: Int) -> JSONValue {
            [
                "containers": [
                    [
                        "image": "x",
                        .init(probe): ["periodSeconds": .init(period), "failureThreshold": .init(failures)],
                    ]
                ]
            ]
        }
        #expect(checkService(with("startupProbe", 24, 10)).status == 200)
        #expect(checkService(with("startupProbe", 60, 5)).body.message.contains("at most 240 seconds"))
        #expect(checkService(with("startupProbe", 241, 1)).status == 400)
        #expect(checkService(with("livenessProbe", 3601, 1)).status == 400)
        #expect(check(with("startupProbe", 60, 10)).status == 200)
        #expect(check(with("startupProbe", 61, 10)).body.message.contains("at most 600 seconds"))
    }

    // run-42
    @Test mutating func containerNamesAreUnique() {
        let port: JSONValue = [["containerPort": 8080]]
        let twice = service(["containers": [["name": "a", "image": "x", "ports": port], ["name": "a", "image": "y"]]])
        #expect(twice.body.message.contains("'a' is used twice"))
        let nobody = service(["containers": [["name": "a", "image": "x", "ports": port, "dependsOn": ["b"]]]])
        #expect(nobody.body.message.contains("'b', which is not another container"))
        let sidecar: JSONValue = ["name": "b", "image": "y"]
        let right = service(["containers": [["name": "a", "image": "x", "ports": port, "dependsOn": ["b"]], sidecar]])
        #expect(right.status == 200)
    }

    // run-41
    @Test(arguments: [
        ("localhost/x", 400), ("localhost:5000/x", 400), ("10.0.0.1:5000/x", 400), ("x:tag", 200), ("a/b:1", 200),
    ])
    mutating func imagesOnThisMachineAreRefused(image: String, status: Int) {
        #expect(job(["containers": [["image": .string(image)]]]).status == status)
    }

    // run-43, run-44, run-45
    @Test mutating func mountPathsAreChecked() {
        func with(_ volume: JSONValue, at path: String, _ generation: String = "EXECUTION_ENVIRONMENT_GEN2")
            -> JSONValue
        {
            [
                "containers": [["image": "x", "volumeMounts": [["name": "v", "mountPath": .string(path)]]]],
                "volumes": [volume], "executionEnvironment": .string(generation),
            ]
        }
        let empty: JSONValue = ["name": "v", "emptyDir": [:]]
        for path in ["/dev", "/proc/x", "/sys"] { #expect(service(with(empty, at: path)).status == 400, "\(path)") }
        let bucket: JSONValue = ["name": "v", "gcs": ["bucket": "b"]]
        #expect(service(with(bucket, at: "/v", "EXECUTION_ENVIRONMENT_GEN1")).status == 400)
        let sql: JSONValue = ["name": "v", "cloudSqlInstance": ["instances": ["acme-ml:europe-west1:db"]]]
        #expect(service(with(sql, at: "/elsewhere")).status == 200)
        let made = cloud.call("GET", runUrl + "/services/api").body["template", "containers", "0"]
        #expect(made?["volumeMounts"] == [["name": "v", "mountPath": "/cloudsql"]])
    }

    // run-59, run-60
    @Test mutating func secretVolumesAreChecked() {
        func with(_ secret: JSONValue, second path: String = "/s/b") -> JSONValue {
            [
                "containers": [
                    [
                        "image": "x",
                        "volumeMounts": [
                            ["name": "v", "mountPath": "/s/a"], ["name": "w", "mountPath": .string(path)],
                        ],
                    ]
                ],
                "volumes": [["name": "v", "secret": secret], ["name": "w", "secret": ["secret": "key"]]],
            ]
        }
        let whole: JSONValue = ["secret": "key", "items": [["path": "a", "version": "1"]]]
        #expect(service(with(whole, second: "/s/a")).status == 400)
        #expect(service(with(["items": [["path": "a"]]])).status == 400)
        for path in ["", "/a", "b/../../a"] {
            #expect(service(with(["secret": "key", "items": [["path": .string(path)]]])).status == 400, "\(path)")
        }
        #expect(service(with(["secret": "key", "items": [["path": "a"], ["path": "a"]]])).status == 400)
        #expect(service(with(whole)).status == 200)
    }

    /// As for a variable, the revision cannot start.
    @Test mutating func aFileOfAMissingSecretFailsTheStart() {
        let template: JSONValue = [
            "containers": [["image": "x", "volumeMounts": [["name": "v", "mountPath": "/v"]]]],
            "volumes": [["name": "v", "secret": ["secret": "nobodys", "items": [["path": "a", "version": "7"]]]]],
        ]
        let done = cloud.finish("POST", runUrl + "/services?serviceId=api", ["template": template])
        #expect(done["error", "message"]?.string?.contains("nobodys/versions/7 was not found") == true)
    }

    // run-46
    @Test mutating func aMissingBucketFailsTheStart() {
        let template: JSONValue = [
            "containers": [["image": "x", "volumeMounts": [["name": "v", "mountPath": "/v"]]]],
            "volumes": [["name": "v", "gcs": ["bucket": "nobodys-bucket"]]],
        ]
        let done = cloud.finish("POST", runUrl + "/services?serviceId=api", ["template": template])
        #expect(done["error", "message"]?.string?.contains("bucket doesn't exist") == true)
        #expect(cloud.call("GET", runUrl + "/services/api").body["terminalCondition", "state"] == "CONDITION_FAILED")
    }
}
