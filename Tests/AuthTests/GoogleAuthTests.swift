import HTTP
import Synchronization
import Testing
import Text

@testable import Auth

/// For every credential in cases.json: we send what google-auth sent, and our calls carry what its calls carried.
struct GoogleAuthTests {
    @Test func everyCaseSendsWhatGoogleAuthSends() async throws {
        let shared = try #require(GoogleAuthCases.shared)
        #expect(shared.cases.count >= 17 && shared.now == FakeWorld.start)
        #expect(shared.cases.map { $0["name"] } == shared.captured.map { $0["name"] })
        for (given, captured) in zip(shared.cases, shared.captured) {
            let name = try #require(given["name"]?.string)
            let world = FakeWorld(given)
            var environment = (given["environment"]?.object ?? [:]).reduce(into: [:]) { $0[$1.key] = $1.value.string }
            if given["file"] != nil { environment["GOOGLE_APPLICATION_CREDENTIALS"] = "/credential.json" }
            let credentials = try world.credentials(environment)
            _ = try await credentials.google.token()
            let requests = world.requests.withLock { $0 }
            #expect(requests.map { picture($0) } == captured["requests"]?.array, "\(name)")
            // The call that the token is for.
            let last = FakeWorld { _, _ in Response(status: 200) }
            let send = authorized(last.send, with: credentials, doors: Doors())
            _ = try await send(Request("GET", "https://run.googleapis.com/v2"))
            let call = try #require(last.requests.withLock { $0 }.first)
            #expect(picture(call)["headers"] == captured["call"], "\(name)")
            let programs = world.programs.withLock { $0 }
            #expect(programs.isEmpty == (captured["programs"] == nil), "\(name)")
            for program in programs {
                let theirs = try #require(captured["programs"]?.array?.last)
                #expect(JSONValue.array(program.command.map { .string($0) }) == theirs["command"])
                let variables = JSONObject(program.variables)
                #expect(.object(variables) == theirs["environment"])
            }
        }
    }
}

extension FakeWorld {
    /// That of a case.
    fileprivate convenience init(_ given: JSONValue) {
        var files = (given["files"]?.object ?? [:]).reduce(into: [:]) { $0[$1.key] = $1.value.string }
        files["/credential.json"] = given["file"]?.compactText
        let answers = given["answers"]?.array ?? []
        self.init(
            files: files, program: .success(given["program"]?.compactBytes ?? []),
            answers: { request, _ in
                guard let answer = answers.first(where: { $0["url"]?.string == request.url }) else { return nil }
                let headers = (answer["headers"]?.object ?? [:]).map { Header($0.key, $0.value.string ?? "") }
                let body = answer["json"]?.string.map { Array($0.utf8) } ?? answer["json"]?.compactBytes
                return Response(status: answer["status"]?.int ?? 200, headers: headers, body: body ?? [])
            })
    }
}

extension JSONObject {
    fileprivate init(_ texts: [String: String]) {
        self = [:]
        for (name, text) in texts { self[name] = .string(text) }
    }
}

/// A request in the form of captured.json: headers by lower-case name, forms and JSON as objects, signed tokens as
/// their claims.
private func picture(_ request: Request) -> JSONValue {
    var headers: JSONObject = [:]
    for header in request.headers { headers[header.name.lowercased()] = shown(header.value) }
    var result: JSONObject = [
        "headers": .object(headers), "method": .string(request.method), "url": .string(request.url),
    ]
    guard let body = request.body else { return .object(result) }
    let text = String(decoding: body, as: UTF8.self)
    if request.headers["Content-Type"]?.contains("urlencoded") == true {
        var form: JSONObject = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            let (name, value) = (String(parts[0]), percentDecoded(parts[1], plusIsSpace: true))
            form[name] = name == "options" ? try? JSONValue(parsing: Array(percentDecoded(value).utf8)) : .string(value)
        }
        result["form"] = .object(form)
    } else {
        result["json"] = try? JSONValue(parsing: body)
    }
    return .object(result)
}

private func shown(_ value: String) -> JSONValue {
    guard value.hasPrefix("Bearer ey") else { return .string(value) }
    let parts = value.dropFirst("Bearer ".count).split(separator: ".")
    func part(_ index: Int) -> JSONValue {
        bytes(base64: String(parts[index])).flatMap { try? JSONValue(parsing: $0) } ?? .null
    }
    return ["claims": part(1), "header": part(0)]
}
