import Compiler
import Diagnostics
import Testing

@Suite struct ReadConfigTests {
    @Test func smallestConfigGetsEveryDefault() throws {
        let reading = ConfigFiles().read()
        #expect(reading.diagnostics == [])
        let config = try #require(reading.config)
        #expect(config.environment.name == "local")
        #expect(config.environment.projectNumber == "100000000001")
        #expect(config.project.labels == [:])
        #expect(config.project.repositories == [])
        #expect(config.project.gitlab == nil)
        #expect(config.project.storage?.create == true)
        let service = try #require(config.service)
        #expect(service.workload.cpu.millis == 1000)
        #expect(service.workload.memory.bytes == 512 << 20)
        #expect(service.workload.timeout.seconds == 300)
        #expect(service.workload.folder == .none)
        #expect(service.workload.mount == "/mnt/data")
        #expect(service.concurrency == 80)
        #expect(service.minInstances == 0 && service.maxInstances == 10)
        #expect(service.cpuIdle && service.ingress == .all && service.invokers == .everyone)
        #expect(service.startup.target == .http(path: "/health") && service.startup.period.seconds == 10)
        #expect(service.startup.timeout.seconds == 1 && service.startup.failures == 24)
        #expect(service.liveness?.period.seconds == 30 && service.liveness?.timeout.seconds == 5)
        #expect(service.liveness?.failures == 3)
        #expect(service.uptime?.period.seconds == 60 && service.uptime?.timeout.seconds == 10)
        #expect(service.apiKey == APIKey() && service.alerts == [])
        let feature = try #require(config.features.first)
        #expect(feature.workload.timeout.seconds == 600)
        #expect(feature.workload.cpu.millis == 1000 && feature.workload.memory.bytes == 512 << 20)
        #expect(feature.schedules.first?.timing.timeZone == "Etc/UTC" && !feature.isPaused)
        #expect(feature.retries == 0 && feature.tasks == 1 && feature.parallelism == 1)
    }

    @Test func aSecretIsAdoptedByItsKey() {
        let secrets = "secrets: {token: {name: acme-token, environment: TOKEN, version: 2}}\n"
        #expect(ConfigFiles.project(secrets + "adopt: [secret.token]").problems() == [])
        #expect(ConfigFiles.project(secrets + "adopt: [secret.acme-token]").problems() == [])
        #expect(ConfigFiles.project(secrets + "adopt: [secret.tokn]").problems().count == 1)
    }

    @Test func orderOfFilesDoesNotMatter() {
        var files = ConfigFiles()
        for name in ["aa", "bb", "cc"] { files.features[name] = "name: \(name)\nimage: feature\nschedule: 1 2 * * *\n" }
        let images = SourceFile.test("images.json", files.images ?? "")
        let forwards = readConfig(files: files.files, environment: "local", images: images)
        let backwards = readConfig(files: files.files.reversed(), environment: "local", images: images)
        #expect(forwards == backwards)
        #expect(forwards.config?.features.map(\.workload.name) == ["aa", "bb", "cc", "nightly"])
    }

    @Test func everyProblemOfEveryFileComesAtOnceInOrder() {
        var files = ConfigFiles()
        files.project = "stck: acme\n"
        files.service = "name: api\nimage: sevice\npublic: true\n"
        files.features["nightly"] = "name: nightly\nimage: feature\nshedule: 0 3 * * *\n"
        files.environments["local"] = "project_id: acme-local\nproject_number: 1\nregion: europe-west1\n"
        #expect(
            files.problems() == [
                "environments/local.yaml:2:17 project_number: '1' is not a project number (digits, as `gcloud projects describe PROJECT` prints them)",
                "features/nightly.yaml:3:1 unknown key 'shedule' in feature 'nightly'; did you mean 'schedule'?",
                "project.yaml:1:1 unknown key 'stck' in the project; did you mean 'stack'?",
                "services/api.yaml:2:8 image: the images file has no image 'sevice'; did you mean 'service'? (the images file has feature, service)",
            ])
        #expect(files.config() == nil)
    }

    @Test func missingFilesAreNamed() {
        var files = ConfigFiles()
        files.project = nil
        files.images = nil
        #expect(
            files.problems() == [
                "images.json the file is missing (it maps the keys that `image:` names to images by digest)",
                "project.yaml the file is missing (it needs at least `stack: NAME`)",
            ])
        files = ConfigFiles()
        files.environments["develop"] = files.environments["local"]
        #expect(
            files.problems("develp") == [
                "environments/develp.yaml there is no environment 'develp'; did you mean 'develop'? (environments: develop, local)"
            ])
    }

    @Test func environmentsAreNamedLikeLabels() {
        var files = ConfigFiles()
        files.environments["Prod"] = files.environments["local"]
        #expect(
            files.problems("Prod").first?.hasPrefix("environments/Prod.yaml 'Prod' is not the name of an environment")
                == true)
    }

    @Test func serviceAndFeaturesAreOptional() throws {
        var files = ConfigFiles()
        files.service = nil
        files.features = [:]
        files.images = nil
        let config = try #require(files.config())
        #expect(config.service == nil && config.features == [])
    }

    @Test func overridesReplaceKeyByKey() throws {
        var files = ConfigFiles()
        files.environments["local"]? += """
            project: {storage: {bucket: acme-other}}
            services: {api: {scaling: {min: 1}}}
            features:
              nightly: {paused: true, schedule: 5 5 * * 1}

            """
        let config = try #require(files.config())
        #expect(config.project.storage?.bucket == "acme-other")
        #expect(config.project.storage?.folder == "features/")
        #expect(config.service?.minInstances == 1)
        #expect(config.features.first?.isPaused == true)
        #expect(config.features.first?.schedules.first?.timing.cron.text == "5 5 * * 1")
    }

    @Test func problemsOfOverridesStandInTheEnvironment() {
        var files = ConfigFiles()
        files.environments["local"]? += "services: {api: {scaling: {min: 99}}}\nfeatures: {nigthly: {paused: true}}\n"
        #expect(
            files.problems() == [
                "environments/local.yaml:4:33 scaling.min: min 99 is more than max 10 (at most 10, or raise `max`)",
                "environments/local.yaml:5:12 features: there is no feature 'nigthly'; did you mean 'nightly'?",
            ])
    }

    @Test func whatWasOneServiceIsAFileOfItsOwn() {
        var files = ConfigFiles()
        files.others["service.yaml"] = files.service
        files.service = nil
        files.environments["local"]? += "service: {cpu: 2}\n"
        #expect(
            files.problems() == [
                "environments/local.yaml:4:1 unknown key 'service' in environment 'local' (write services: {NAME: {…}})",
                "service.yaml a service is a file of its own in services/ (mkdir -p config/services && git mv config/service.yaml config/services/NAME.yaml, with its name for NAME; docs/upgrading.md has the rest)",
            ])
    }

    @Test func nullTakesServiceOrFeatureAway() throws {
        var files = ConfigFiles()
        files.environments["local"]? += "services: {api: null}\nfeatures: {nightly: null}\n"
        let config = try #require(files.config())
        #expect(config.service == nil && config.features == [])
    }

    @Test func overrideOfAMissingServiceIsRefused() {
        var files = ConfigFiles()
        files.service = nil
        files.environments["local"]? += "services: {api: {cpu: 2}}\n"
        #expect(files.problems() == ["environments/local.yaml:4:12 services: there is no service 'api'"])
    }

    @Test func wrongOverridesAreRefused() {
        var files = ConfigFiles()
        files.environments["local"]? += "project: x\nservices: [a]\nfeatures: {nightly: 3}\n"
        #expect(
            files.problems().map { $0.prefix(30) } == [
                "environments/local.yaml:4:10 p", "environments/local.yaml:5:11 s", "environments/local.yaml:6:21 e",
            ])
    }

    @Test func otherFilesAreRefused() {
        var files = ConfigFiles()
        files.others = ["servce.yaml": "a: 1", "features/x.yml": "a: 1", "README.md": "hello"]
        #expect(
            files.problems() == [
                "features/x.yml this file is not read; did you mean 'x.yaml'? (project.yaml, services/NAME.yaml, features/NAME.yaml, resources/NAME.yaml and environments/NAME.yaml are)",
                "servce.yaml this file is not read (project.yaml, services/NAME.yaml, features/NAME.yaml, resources/NAME.yaml and environments/NAME.yaml are)",
            ])
    }

    @Test func namesOfWorkloadsAreUnique() {
        var files = ConfigFiles()
        files.features["api"] = "name: api\nimage: feature\nschedule: 1 2 * * *\n"
        #expect(
            files.problems() == [
                "features/api.yaml:1:7 name: 'api' is the name of a service, too (rename one of them)"
            ])
    }

    @Test func syntaxErrorsDoNotHideOtherFiles() {
        var files = ConfigFiles()
        files.service = "name: [\n"
        files.features["nightly"]? += "cpuu: 1\n"
        #expect(files.problems().count == 2)
    }

    @Test func warningsKeepTheConfig() {
        let files = ConfigFiles.service("public: true\nalerts: [{instances_above: 10}]")
        #expect(
            files.problems() == [
                "services/api.yaml:4:28 warning alerts.instances_above: scaling.max is 10, so this alert can hardly ever fire"
            ])
        #expect(files.config() != nil)
    }

    /// Random damage to valid files: nothing crashes, and there is a config exactly if there are no errors.
    @Test func damagedFilesAreHarmless() {
        var state: UInt64 = 7
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var files = ConfigFiles()
        files.environments["local"]? +=
            "services: {api: {scaling: {min: 1}, env: {A: 1}}}\nfeatures: {nightly: {tasks: 2}}\n"
        files.service? += "probes: {liveness: false}\nuptime: {period: 5m}\nalerts: [{p95_latency_above: 2s}]\n"
        files.features["nightly"]? += "alerts: [{no_success_within: 26h}]\ngrants: [{role: roles/viewer, because: x}]\n"
        let whole = files.files
        let alphabet = Array("ab: -[]{}\"'0195*/,\n~.@_".utf8)
        for _ in 0..<400 {
            var damaged = whole
            let file = random(damaged.count)
            for _ in 0...random(3) {
                let at = random(damaged[file].bytes.count)
                switch random(3) {
                case 0: damaged[file].bytes[at] = alphabet[random(alphabet.count)]
                case 1: damaged[file].bytes.remove(at: at)
                default: damaged[file].bytes.insert(alphabet[random(alphabet.count)], at: at)
                }
            }
            let reading = readConfig(
                files: damaged, environment: "local", images: SourceFile.test("images.json", files.images ?? ""))
            #expect((reading.config == nil) == reading.diagnostics.hasErrors)
            #expect(
                !render(reading.diagnostics, sources: [damaged[file].displayPath: damaged[file].bytes]).text.contains(
                    "\t"))
        }
    }
}
