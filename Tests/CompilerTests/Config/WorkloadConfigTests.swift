import PlanModel
import Testing
import Text

@testable import Compiler

@Suite struct WorkloadConfigTests {
    private func service(_ lines: String) -> [String] {
        ConfigFiles.service("public: true\n" + lines).problems().map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    private func feature(_ lines: String) -> [String] {
        ConfigFiles.feature(lines).problems().map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    @Test func environmentValuesAreTextAsWritten() throws {
        let files = ConfigFiles.feature("env: {A: 08, B: 1.50, C: no, D: true, E: '', F: 0x10, g_1: ~x}")
        #expect(
            files.config()?.features[0].workload.env
                == ["A": "08", "B": "1.50", "C": "no", "D": "true", "E": "", "F": "0x10", "g_1": "~x"])
    }

    @Test(arguments: ["PORT", "K_SERVICE", "CLOUD_RUN_JOB"])
    func namesOfCloudRunAreReserved(name: String) {
        #expect(
            feature("env: {\(name): x}") == [
                "env: '\(name)' is set by Cloud Run (\(name == "PORT" ? "choose another name; a service sets it with `port`" : "choose another name"))"
            ])
    }

    @Test func ourNamesAreReservedOnlyWhereWeSetThem() {
        let all = "env: {API_KEY: x, API_KEY_PREVIOUS: x, SERVICE_URL: x, DATA_DIR: x, TABLE: x}"
        #expect(feature(all) == [])
        #expect(service(all + "\napi_key: false") == [])
        #expect(
            service(all) == [
                "env: 'API_KEY' is set by Calco: it holds the API key that is made for this service (write `api_key: false` if the program has a key of its own, or choose another name)"
            ])
        #expect(
            service("api_key: {version: 2, previous: true}\nenv: {API_KEY_PREVIOUS: x}") == [
                "env: 'API_KEY_PREVIOUS' is set by Calco: it holds the previous version of the API key (remove `previous: true` of `api_key`, or choose another name)"
            ])
        let sidecar = "sidecars: {proxy: {image: service, env: {API_KEY: x, SERVICE_URL: x}}}"
        #expect(service(sidecar) == [])
    }

    @Test func theTableIsRefusedAsAVariableWhereThereIsOne() {
        let table = "folder: read-write\ntable: {events: \"raw/*.csv\", columns: {n: {count: true}}}\n"
        let refusal =
            "'TABLE' is set by Calco: it holds the section `table` of this feature (remove `table` if the program has no use for it, or choose another name)"
        #expect(feature(table + "env: {TABLE: x}").contains("env: \(refusal)"))
        #expect(
            feature(table + "schedules: {a: {cron: \"0 1 * * *\", env: {TABLE: x}}}").contains(
                "schedules.a.env: \(refusal)"))
    }

    @Test func aValueOfTheConfigIsTakenInsteadOfOurs() throws {
        let files = ConfigFiles.service(
            "public: true\nfolder: read\nenv: {SERVICE_URL: \"https://a.example\", DATA_DIR: /x}")
        let config = try #require(files.config())
        let body = try #require(compile(config)["run_service.api"]).body
        let env = try #require(body[pointer("/template/containers/0/env")]?.array)
        func values(_ name: String) -> [String?] {
            env.filter { $0["name"]?.string == name }.map { $0["value"]?.string }
        }
        #expect(values("SERVICE_URL") == ["https://a.example"])
        #expect(values("DATA_DIR") == ["/x"])
    }

    /// Google forbids three folders, and no others (run-45).
    @Test func anythingElseMayBeMountedAnywhere() {
        #expect(service("folder: read\nmount: /tmp") == [])
        #expect(
            service("volumes: {/tmp/audio: {memory: 64Mi}, /var/www/html: {memory: 1Mi}, /run/x: {memory: 1Mi}}") == [])
        var files = ConfigFiles.service(
            "public: true\nsecret_files: {/etc/app/key: {secret: a}, /root/.ssh/id: {secret: a}}")
        files.project? += "secrets: {a: {by_hand: true}}\n"
        #expect(files.problems() == [])
    }

    /// A folder in memory holds what all containers have together (run-75).
    @Test func aFolderInMemoryMayBeAsLargeAsAllContainers() {
        let two = "memory: 512Mi\nsidecars: {proxy: {image: service, memory: 512Mi}}\n"
        #expect(service("memory: 1Gi\nvolumes: {/s: {memory: 1Gi}}") == [])
        #expect(service(two + "volumes: {/s: {memory: 1Gi}}") == [])
        #expect(
            service(two + "volumes: {/s: {memory: 2Gi}}") == [
                "warning volumes./s.memory: 2Gi is more than all containers have together, 1Gi: it is never full (raise `memory`, or write at most 1Gi)"
            ])
    }

    @Test func anArgumentMayBeEmpty() throws {
        let files = ConfigFiles.feature(
            "command: [sh, \"\"]\nargs: [--prefix, \"\"]\nannotations: {acme.example/x: \"\"}\nschedules: {a: {cron: \"0 1 * * *\", args: [\"\"]}}"
        )
        .without("schedule: ")
        let job = try #require(try files.plan()["run_job.nightly"])
        #expect(job.body[pointer("/template/template/containers/0/args")] == ["--prefix", ""])
        #expect(job.body[pointer("/template/template/containers/0/command")] == ["sh", ""])
        #expect(job.body["annotations"]?["acme.example/x"] == "")
        #expect(files.config()?.features[0].schedules[0].args == [""])
        #expect(files.config()?.features[0].schedules[0].clearsArgs == false)
        #expect(feature("args: [--n, 1]") == ["args: expected text, found the number 1 (quote it: \"1\")"])
    }

    @Test func itsOwnContainerMayHaveAnotherName() throws {
        let sidecar = "sidecars: {side: {image: service, depends_on: [app]}}\n"
        let files = ConfigFiles.service(
            "public: true\ncontainer_name: app\n" + sidecar
                + "body: {template: {containers: [{name: app, workingDir: /x}]}}")
        #expect(files.problems() == [])
        let containers = try #require(try files.plan()["run_service.api"]?.body["template"]?["containers"]?.array)
        #expect(containers.map { $0["name"] } == ["app", "side"])
        #expect(containers[0]["workingDir"] == "/x" && containers[1]["dependsOn"] == ["app"])
        let alone = try ConfigFiles.service("public: true\ncontainer_name: app").plan()
        #expect(alone["run_service.api"]?.body[pointer("/template/containers/0/name")] == "app")
        #expect(
            service("container_name: side\n" + sidecar).first
                == "sidecars: 'side' is the name of the main container (choose another, or give that one another by `container_name`)"
        )
        #expect(
            service("sidecars: {side: {image: service}}\nbody: {template: {containers: [{name: worker}]}}") == [
                "body: there is no container 'worker', and a further one needs an image (there is api, side; 'api' has another name by `container_name: worker`)"
            ])
        let job = ConfigFiles.feature(
            "container_name: app\nsidecars: {side: {image: service}}\nschedules: {a: {cron: \"0 1 * * *\", args: [x]}}"
        ).without("schedule: ")
        let call = try #require(try job.plan()["scheduler_job.nightly-a"]?.body[pointer("/httpTarget/body")]?.string)
        let sent = try #require(bytes(base64: call).map { String(decoding: $0, as: UTF8.self) })
        #expect(sent.contains("\"name\":\"app\""))
    }

    @Test(arguments: [
        ("env: {A: null}", "env.A: expected text, found nothing (write \"\" for an empty text)"),
        ("env: {A: [x]}", "env.A: expected text, found a list (quote it if it is meant as text)"),
        ("env: {1A: x}", "env: '1A' is not a variable's name (letters, digits and _, not starting with a digit)"),
        ("env: {A-B: x}", "env: 'A-B' is not a variable's name (letters, digits and _, not starting with a digit)"),
        (
            "grants: [{role: roles/editor}]",
            "grants.role: 'roles/editor' reaches everything in the project (choose a narrower role, or write {role: roles/editor, because: \"…\"})"
        ),
        (
            "grants: [{on: bucket.a}]",
            "'grants' of feature 'nightly' has no 'role' (write `role: roles/bigquery.jobUser`)"
        ),
        ("grants: [{role: roles/a.b}, {role: roles/a.b}]", "grants: this grant is given twice"),
        ("grants: [{role: a.b}]", "grants.role: 'a.b' is not a role (write roles/a.b)"),
        ("grants: roles/a.b", "grants: expected a list, found text (write [{role: roles/a.b}])"),
        ("grants: [roles/a.b]", "grants: expected `role: ROLE`, found text (write {role: roles/a.b})"),
        (
            "roles: [roles/a.b, {role: roles/c.d}]",
            "roles are `grants` now (write grants: [{role: roles/a.b}, {role: roles/c.d}])"
        ),
        ("roles: roles/a.b", "roles are `grants` now (write grants: [{role: roles/a.b}])"),
        (
            "roles: roles/a.b, roles/c.d",
            "roles are `grants` now (write grants: [{role: roles/a.b}, {role: roles/c.d}])"
        ),
        ("roles: {role: roles/a.b}", "roles are `grants` now (write grants: [{role: roles/a.b}])"),
        ("roles: [[x]]", "roles are `grants` now (write grants: [{role: ROLE}])"),
        ("roles: []", "roles are `grants` now (remove it)"),
        ("folder: write", "folder: unknown value 'write' (one of none, read, read-write)"),
        ("folder: read\nmount: data", "mount: the mount 'data' is not an absolute path (write /data)"),
        ("folder: read\nmount: /proc", "mount: Cloud Run mounts nothing at '/proc' (for example /mnt/data)"),
        ("folder: read\nmount: /dev/shm/x", "mount: Cloud Run mounts nothing at '/dev/shm/x' (for example /mnt/data)"),
        ("volumes: {/sys/x: {memory: 1Mi}}", "volumes: Cloud Run mounts nothing at '/sys/x' (for example /mnt/data)"),
        (
            "secret_files: {/proc/x/y: {secret: a}}",
            "secret_files: Cloud Run mounts nothing at '/proc/x' (for example /secrets/NAME/y)"
        ),
        ("mount: /x", "mount: there is no folder to mount (write `folder: read`, or remove `mount`)"),
        ("cpu: 0", "cpu: '0' is no CPU at all"),
        ("timeout: 0s", "timeout: 0s is out of range: 1s to 7d"),
        ("timeout: 8d", "timeout: 8d is out of range: 1s to 7d"),
        ("timeout: 1500ms", "timeout: 1500ms is not a number of whole seconds"),
        ("image: x:latest", "duplicate key 'image': it stands on line 2 already (keep one of them)"),
    ])
    func refuses(lines: String, problem: String) { #expect(feature(lines).first == problem) }

    @Test func longEnvironmentValuesAreRefused() {
        #expect(feature("env: {A: \(String(repeating: "x", count: 32768))}") == [])
        #expect(
            feature("env: {A: \(String(repeating: "x", count: 32769))}") == [
                "env.A: the value has 32769 bytes; at most 32768 are allowed"
            ])
    }

    @Test func grantsAreOnTheProjectAnObjectOfTheStackOrAnythingElse() {
        let files = ConfigFiles.feature(
            "grants: [{role: roles/viewer, because: audit}, {role: roles/a.b, on: run_service.api}, "
                + "{role: roles/a.b, on: topics/events}]")
        #expect(
            files.config()?.features[0].workload.grants
                == [
                    GrantConfig("roles/viewer"),
                    GrantConfig("roles/a.b", on: .own(Address(kind: "run_service", name: "api"))),
                    GrantConfig("roles/a.b", on: .other("topics/events")),
                ])
    }

    @Test(arguments: [
        (
            "bucket.acme-featurs",
            "this stack has no bucket.acme-featurs; did you mean 'bucket.acme-features'? (bucket.acme-features)"
        ),
        ("buckets/acme-features", "this is of this stack (write on: bucket.acme-features)"),
        (
            "projects/acme-local/locations/europe-west1/services/api",
            "this is of this stack (write on: run_service.api)"
        ),
        (
            "scheduler_job.nightly",
            "'scheduler_job.nightly' is not something with a policy of its own (addresses of artifact_repository, bucket, managed_folder, run_job, run_service, secret, service_account)"
        ),
        (
            "//pubsub.acme.example/projects/p/topics/t",
            "'//pubsub.acme.example/projects/p/topics/t' begins with a host that is not Google's (write projects/p/topics/t)"
        ),
        (
            "organizations/1/things/2",
            "'organizations/1/things/2' is not the name of anything that grants can be made on (docs/config.md lists the forms)"
        ),
        (
            "models",
            "'models' is neither an address nor a name (such as bucket.models, topics/events or projects/P/secrets/S)"
        ),
        (
            "topics/../x",
            "'topics/../x' is neither an address nor a name (such as bucket.models, topics/events or projects/P/secrets/S)"
        ),
    ])
    func refusesPlaces(place: String, problem: String) {
        #expect(feature("grants: [{role: roles/a.b, on: \(place)}]") == ["grants.on: " + problem])
    }

    @Test func imagesAreKeys() {
        var files = ConfigFiles()
        files.features["nightly"] = "name: nightly\nimage: eu.gcr.io/a/b:latest\nschedule: 1 1 * * *\n"
        #expect(
            files.problems() == [
                "features/nightly.yaml:2:8 image: the images file has no image 'eu.gcr.io/a/b:latest' (give the image a key in the images file, by digest, and write the key here)"
            ])
    }

    @Test func brokenImagesAreReportedOnce() {
        var files = ConfigFiles()
        files.images = "{\"feature\": \"eu.gcr.io/a/b:1\", \"service\": \"eu.gcr.io/a/c@sha256:\(ConfigFiles.digest)\"}"
        #expect(
            files.problems() == [
                "images.json:1:13 feature: 'eu.gcr.io/a/b:1' is not an image by digest: it has a tag but no digest (write eu.gcr.io/a/b@sha256:… as the registry printed it when the image was pushed)"
            ])
    }

    // run-40
    @Test func aSidecarOfAJobMayTakeTenMinutesToStart() {
        func problems(_ failures: Int, isJob: Bool) -> [String] {
            let lines =
                "depends_on: [db]\nsidecars: {db: {image: service, startup: {port: 5432, period: 60s, failures: \(failures)}}}"
            let files = isJob ? ConfigFiles.feature(lines) : ConfigFiles.service(lines)
            return files.problems().filter { $0.contains("for the start") }
        }
        #expect(problems(10, isJob: true).isEmpty && problems(4, isJob: false).isEmpty)
        #expect(problems(11, isJob: true).first?.contains("are 660 s; Cloud Run waits at most 600 s") == true)
        #expect(problems(5, isJob: false).first?.contains("are 300 s; Cloud Run waits at most 240 s") == true)
    }
}
