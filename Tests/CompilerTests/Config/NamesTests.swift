@testable import Compiler
import Testing
import Text
import YAML

private func isRefused<Value>(_ body: () throws(Problem) -> Value) -> Bool {
    do throws(Problem) {
        _ = try body()
        return false
    } catch { return true }
}

private func problem<Value>(_ body: () throws(Problem) -> Value) -> Problem? {
    do throws(Problem) {
        _ = try body()
        return nil
    } catch { return error }
}

@Suite struct NamesTests {
    @Test(arguments: [
        ("acme-features", true), ("a.b_c-1", true), ("abc", true), ("ab", false), ("-abc", false), ("abc-", false),
        ("Abc", false), ("goog-x", false), ("my-google-x", false), ("192.168.1.1", false), ("a..b", false),
        (String(repeating: "a", count: 63), true), (String(repeating: "a", count: 64), false),
        (String(repeating: "a", count: 63) + ".bb", true), ("aé-x", false),
    ])
    func buckets(name: String, isFine: Bool) {
        #expect(isRefused { () throws(Problem) in try parseBucket(name) } != isFine)
    }

    @Test(arguments: [
        ("features/", true), ("a/b/c/", true), ("features", false), ("/a/", false), ("a//b/", false), ("../", false),
        ("a/./", false), ("/", false), ("a b/", false), (String(repeating: "a/", count: 15), true),
        (String(repeating: "a/", count: 16), false),
    ])
    func folders(name: String, isFine: Bool) {
        #expect(isRefused { () throws(Problem) in try parseFolder(name) } != isFine)
    }

    /// What takes a bare name answers a path of the API, a URL and the like with that name.
    @Test(arguments: [
        ("project_id: projects/acme-local", "write acme-local"),
        ("project_number: projects/123456789012", "write 123456789012"),
        ("region: projects/p/locations/europe-west1", "write europe-west1"),
        ("region: europe-west1/", "write europe-west1"),
        ("region: https://x.example/compute/v1/projects/p/regions/us-east1", "write us-east1"),
    ])
    func anEnvironmentAnswersPathsWithNames(line: String, hint: String) {
        var files = ConfigFiles()
        let key = line.prefix { $0 != ":" }
        let lines = files.environments["local"]?.split(separator: "\n").map {
            $0.hasPrefix(key + ":") ? line : String($0)
        }
        files.environments["local"] = lines.map { $0.joined(separator: "\n") + "\n" }
        #expect(files.problems().first?.hasSuffix("(\(hint))") == true, "\(files.problems())")
    }

    @Test(arguments: [
        ("gs://acme-features", "acme-features"), ("gs://acme-features/x/", "acme-features"),
        ("projects/_/buckets/acme-features", "acme-features"),
        ("//storage.googleapis.com/projects/_/buckets/acme-features", "acme-features"),
        ("https://storage.googleapis.com/acme-features/x", "acme-features"),
        ("https://www.googleapis.com/storage/v1/b/acme-features", "acme-features"), ("gs://A", nil),
    ])
    func buckets(place: String, name: String?) {
        let hint = problem { () throws(Problem) in try parseBucket(place) }?.hint
        #expect(hint == (name.map { "write \($0)" } ?? "3 to 63 of a-z, 0-9, -, _ and ."))
    }

    @Test(arguments: [
        ("https://api.acme.example/x", "api.acme.example"), ("API.acme.example", "api.acme.example"),
        ("https://api.acme.example:8443", "api.acme.example"),
    ])
    func hosts(text: String, name: String) {
        #expect(problem { () throws(Problem) in try parseDomain(text) }?.hint == "write \(name)")
    }

    @Test(arguments: [
        ("projects/p/serviceAccounts/x@p.iam.gserviceaccount.com", "x@p.iam.gserviceaccount.com"),
        ("//iam.googleapis.com/projects/-/serviceAccounts/X@p.iam.gserviceaccount.com", "x@p.iam.gserviceaccount.com"),
        ("mailto:x@p.iam.gserviceaccount.com", "x@p.iam.gserviceaccount.com"),
        ("CI <x@p.iam.gserviceaccount.com>", "x@p.iam.gserviceaccount.com"),
    ])
    func accounts(text: String, address: String) {
        #expect(problem { () throws(Problem) in try parseServiceAccount(text) }?.hint == "write \(address)")
        #expect(
            problem { () throws(Problem) in try parseMember("serviceAccount:" + text) }?.hint
                == "write serviceAccount:\(address)")
    }

    @Test func otherNames() {
        #expect(
            problem { () throws(Problem) in try parseAPI("https://bigquery.googleapis.com/v2") }?.hint
                == "write bigquery.googleapis.com")
        #expect(
            problem { () throws(Problem) in try parseSecretID("projects/p/secrets/tok/versions/3") }?.hint
                == "write tok")
        #expect(
            problem { () throws(Problem) in try parseHTTPPath("https://x.example/health") }?.hint == "write /health")
        #expect(problem { () throws(Problem) in try parseHTTPPath("health") }?.hint == "write /health")
        #expect(
            problem { () throws(Problem) in try parseEmail("Ann <ann@acme.example>") }?.hint == "write ann@acme.example"
        )
        #expect(
            problem { () throws(Problem) in try parseEmail("ann@acme.example.") }?.hint
                == "such as ml-oncall@acme.example")
        #expect(problem { () throws(Problem) in try parseEmail("a/b@acme.example") } == nil, "it is one, if a rare one")
    }

    /// Whoever follows a hint is not given the next error.
    @Test func quotesAreAdvisedOnlyWhereTheyHelp() {
        #expect(
            ConfigFiles.service("public: true\nhealth: true").problems() == [
                "services/api.yaml:4:9 health: expected text, found the boolean true"
            ])
        #expect(
            ConfigFiles.feature("timezone: +1").problems().map { $0.contains("write a place, such as Europe/Madrid") }
                == [true])
        #expect(
            ConfigFiles.service("public: true\nhealth: “/health”").problems() == [
                "services/api.yaml:4:9 health: the path '“/health”' does not start with '/' (these are no quotes of YAML: write \"/health\")"
            ])
        var files = ConfigFiles.feature("alerts: [{failed_runs_above: 0}]")
        files.project = "stack: acme\nnotifications: ml@acme.example\n"
        #expect(
            files.problems() == [
                "project.yaml:2:16 notifications: expected a list, found text (write [{email: ml@acme.example}])"
            ])
    }

    @Test(arguments: [
        ("/mnt/data", true), ("/data", true), ("data", false), ("/", false), ("/a/../b", false), ("/proc/x", false),
        ("/mnt/data/", false), ("/a:b", false),
    ])
    func mounts(path: String, isFine: Bool) {
        #expect(isRefused { () throws(Problem) in try parseMount(path) } != isFine)
    }

    @Test(arguments: [
        ("local", true), ("master", true), ("a", true), ("Local", false), ("1a", false), ("", false), ("a_b", false),
        (String(repeating: "a", count: 30), true), (String(repeating: "a", count: 31), false),
    ])
    func environments(name: String, isFine: Bool) { #expect(isEnvironmentName(name) == isFine) }

    @Test(arguments: [
        ("Europe/Madrid", true), ("Etc/UTC", true), ("EST", true), ("Asia/Calcutta", true), ("Factory", false),
    ])
    func timeZones(name: String, isFine: Bool) {
        #expect(isRefused { () throws(Problem) in try parseTimeZone(name) } != isFine)
    }

    @Test func timeZonesAreSuggested() {
        func problem(_ text: String) -> Problem? {
            do throws(Problem) {
                _ = try parseTimeZone(text)
                return nil
            } catch { return error }
        }
        #expect(problem("Madrid")?.message == "unknown time zone 'Madrid'; did you mean 'Europe/Madrid'?")
        #expect(problem("europe/madrid")?.message == "unknown time zone 'europe/madrid'; did you mean 'Europe/Madrid'?")
        #expect(problem("Europe/Madird")?.message == "unknown time zone 'Europe/Madird'; did you mean 'Europe/Madrid'?")
        #expect(problem("Nowhere at all")?.hint == "a name of the tz database, such as Europe/Madrid or Etc/UTC")
        #expect(timeZoneNames.count > 590)
        for (offset, zone) in [
            ("GMT+1", "Etc/GMT-1"), ("UTC+01", "Etc/GMT-1"), ("GMT-5", "Etc/GMT+5"), ("+02:00", "Etc/GMT-2"),
        ] {
            #expect(problem(offset)?.message == "unknown time zone '\(offset)'")
            #expect(
                problem(offset)?.hint
                    == "write a place, such as Europe/Madrid, or \(zone), if that is meant: its sign is the reverse")
        }
        for offset in ["UTC+05:30", "UTC+20", "Etc/UTC+1"] {
            #expect(problem(offset)?.message == "unknown time zone '\(offset)'")
            #expect(
                problem(offset)?.hint
                    == "write a place, such as Europe/Madrid; of Etc/GMT the sign is the reverse: Etc/GMT-1 is an hour ahead of UTC"
            )
        }
        for abbreviation in ["PST", "IST", "CEST", "BST"] {
            #expect(
                problem(abbreviation)?.hint
                    == "write a place, such as Europe/Madrid: abbreviations mean different zones in different places")
        }
    }
}

@Suite struct IdentitiesTests {
    @Test(arguments: [
        ("a@b.cc", true), ("ml-oncall+x@acme.example", true), ("a@b", false), ("@b.cc", false), ("a@@b.cc", false),
        ("a b@c.dd", false), ("a@-b.cc", false), (".a@b.cc", false), ("a@b..cc", false),
    ])
    func emails(text: String, isFine: Bool) {
        #expect(isRefused { () throws(Problem) in try parseEmail(text) } != isFine)
    }

    @Test(arguments: [
        ("user:a@b.cc", true), ("group:a@b.cc", true), ("serviceAccount:x@p.iam.gserviceaccount.com", true),
        ("domain:acme.example", true), ("allAuthenticatedUsers", true), ("allUsers", false), ("a@b.cc", false),
        ("users:a@b.cc", false), ("user:a", false), ("domain:x", false), ("deleted:user:a@b.cc", false),
        ("principalSet://iam.googleapis.com/projects/1/x", true), ("principalSet://evil.example/x", false),
    ])
    func members(text: String, isFine: Bool) {
        #expect(isRefused { () throws(Problem) in try parseMember(text) } != isFine)
    }

    @Test func membersAreLowerCasedExceptTheirKind() throws {
        #expect(
            try parseMember("serviceAccount:X@P.iam.gserviceaccount.com")
                == "serviceAccount:x@p.iam.gserviceaccount.com")
    }

    @Test func bareEmailsGetTheirPrefixProposed() {
        func hint(_ text: String) -> String? {
            do throws(Problem) {
                _ = try parseMember(text)
                return nil
            } catch { return error.hint }
        }
        #expect(hint("a@b.cc") == "write user:a@b.cc or group:a@b.cc")
        #expect(hint("a@p.iam.gserviceaccount.com")?.hasPrefix("write serviceAccount:") == true)
    }

    @Test(arguments: [
        ("roles/bigquery.jobUser", true), ("roles/browser", true), ("projects/acme-ml/roles/x_1", true),
        ("organizations/123/roles/x", true), ("organizations/acme/roles/x", false), ("bigquery.jobUser", false),
        ("roles/", false), ("roles/a b", false), ("projects//roles/x", false), ("role/a.b", false),
    ])
    func roles(text: String, isFine: Bool) {
        #expect(isRefused { () throws(Problem) in try parseRole(text) } != isFine)
    }
}
