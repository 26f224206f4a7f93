import Compiler
import Testing
import YAML

private func message<Value>(_ body: () throws(Problem) -> Value) -> String? {
    do throws(Problem) {
        _ = try body()
        return nil
    } catch { return error.message }
}

@Suite struct TimeSpanTests {
    @Test(arguments: [
        ("500ms", 500), ("30s", 30_000), ("15m", 900_000), ("2h", 7_200_000), ("7d", 604_800_000), ("0s", 0),
    ])
    func reads(text: String, milliseconds: Int) throws {
        #expect(try TimeSpan(parsing: text).milliseconds == milliseconds)
        #expect(try TimeSpan(parsing: text).text == text)
    }

    @Test(arguments: ["s", "1.5h", "1h30m", "-5m", "5 m", "5M", "5min", "99999999999999999999s"])
    func refuses(text: String) {
        #expect(message { () throws(Problem) in try TimeSpan(parsing: text) } == "'\(text)' is not a time span")
    }

    @Test(arguments: ["", "15"])
    func needsAUnit(text: String) {
        #expect(
            message { () throws(Problem) in try TimeSpan(parsing: text) }
                == "'\(text)' is not a time span: the unit is missing")
    }

    @Test(arguments: ["999999999999999d", "3651d", "87601h"])
    func endsAtTenYears(text: String) {
        #expect(message { () throws(Problem) in try TimeSpan(parsing: text) } == "'\(text)' is longer than ten years")
    }

    @Test func textIsTheLargestExactUnit() {
        #expect(TimeSpan(seconds: 90).text == "90s")
        #expect(TimeSpan(seconds: 3600).text == "1h")
        #expect(TimeSpan(seconds: 86_400).text == "1d")
        #expect(TimeSpan(milliseconds: 1500).text == "1500ms")
    }
}

@Suite struct CPUTests {
    @Test(arguments: [
        ("1", 1000), ("0.5", 500), ("500m", 500), ("0.08", 80), ("0.125", 125), ("8", 8000), ("1.5", 1500),
    ])
    func reads(text: String, millis: Int) throws { #expect(try CPU(parsing: text).millis == millis) }

    @Test(arguments: [
        "", "m", ".5", "1.", "1.0005", "-1", "one", "1c", "1.5m", "1.5.5", "1000000", "1000000000000000000000",
    ])
    func refuses(text: String) {
        #expect(message { () throws(Problem) in try CPU(parsing: text) } == "'\(text)' is not a CPU")
    }

    @Test(arguments: ["0", "0m", "0.000"])
    func refusesNone(text: String) {
        #expect(message { () throws(Problem) in try CPU(parsing: text) } == "'\(text)' is no CPU at all")
    }

    @Test func text() {
        #expect(CPU(millis: 1000).text == "1")
        #expect(CPU(millis: 500).text == "0.5")
        #expect(CPU(millis: 1080).text == "1.08")
    }
}

@Suite struct MemoryTests {
    @Test(arguments: [
        ("512Mi", 512 << 20), ("2Gi", 2 << 30), ("512M", 512_000_000), ("1G", 1_000_000_000), ("1048576Ki", 1 << 30),
        ("5K", 5000),
    ])
    func reads(text: String, bytes: Int) throws { #expect(try Memory(parsing: text).bytes == bytes) }

    @Test(arguments: [
        ("", "'' is not an amount of memory"), ("Mi", "'Mi' is not an amount of memory"),
        ("-1Mi", "'-1Mi' is not an amount of memory"),
        ("512", "'512' is not an amount of memory: the unit is missing"),
        ("512MB", "'512MB' is not an amount of memory: unknown unit 'MB'"),
        ("512mi", "'512mi' is not an amount of memory: unknown unit 'mi'"),
        ("1Ti", "'1Ti' is not an amount of memory: unknown unit 'Ti'"),
        ("0.5Gi", "'0.5Gi' is not a whole number of units"), ("999999999999999Gi", "'999999999999999Gi' is too much"),
        ("1048577Gi", "'1048577Gi' is too much"),
    ])
    func refuses(text: String, problem: String) {
        #expect(message { () throws(Problem) in try Memory(parsing: text) } == problem)
    }
}

@Suite struct ImageReferenceTests {
    private let digest = "sha256:" + ConfigFiles.digest

    @Test func readsDigests() throws {
        for name in ["europe-west1-docker.pkg.dev/acme/workloads/api", "docker.io/api", "gcr.io/a/b_c/d.e"] {
            #expect(try ImageReference(parsing: "\(name)@\(digest)").text == "\(name)@\(digest)")
        }
    }

    @Test func refusesTagsAndNonsense() {
        func problem(_ text: String) -> String? { message { () throws(Problem) in try ImageReference(parsing: text) } }
        #expect(problem("eu.gcr.io/a/b:1")?.hasSuffix("it has a tag but no digest") == true)
        #expect(problem("docker.io/b")?.hasSuffix("it has no digest") == true)
        #expect(problem("eu.gcr.io/a/b:1@\(digest)")?.hasSuffix("has a tag and a digest") == true)
        #expect(problem("eu.gcr.io/a/b@sha256:abc")?.hasSuffix("is not a digest") == true)
        #expect(problem("eu.gcr.io/a/b@\(digest.uppercased())")?.hasSuffix("is not a digest") == true)
        #expect(problem("eu.gcr.io/a@b@\(digest)")?.hasSuffix("it has two '@'") == true)
        for name in ["api", "acme/api", "eu.gcr.io/A/b", "eu.gcr.io//b", "/b", "eu.gcr.io/"] {
            #expect(problem("\(name)@\(digest)")?.hasSuffix("is not an image's name") == true, "\(name)")
        }
    }

    /// Cloud Run needs the host that docker leaves out.
    @Test(arguments: [
        ("python", "for Docker Hub's, write docker.io/library/python@"),
        ("acme/api", "for Docker Hub's, write docker.io/acme/api@"),
        ("Acme/api", "for example "), ("a/b/c", "for example "), ("a_/", "for example "),
    ])
    func aNameWithoutAHostIsToldInFull(name: String, hint: String) {
        do throws(Problem) {
            _ = try ImageReference(parsing: "\(name)@\(digest)")
            Issue.record("\(name) is taken")
        } catch {
            #expect(error.hint?.hasPrefix(hint) == true, "\(error.hint ?? "")")
        }
    }
}
