import Foundation
import Testing

/// A plan that the compiler would not have written, given to calco-apply.
@Suite struct HostilePlanTests {
    private let apply = "calco-apply --plan plan.json --state state/local.json --yes --no-color"

    /// A workshop whose plan publishes the environment variable `name`.
    private func publishing(_ name: String) async throws -> Workshop {
        let shop = try await Workshop.planned()
        let text = try shop.text("plan.json")
        let read = #/"read": \{\s*"at"[^}]*\}/#
        let changed = text.replacing(read) { _ in "\"environment\": \"\(name)\"" }
        try #require(changed != text)
        try shop.write(changed, to: "plan.json")
        return shop
    }

    @Test func aCredentialIsNotPublishedByItsName() async throws {
        let shop = try await publishing("GITLAB_TOKEN")
        let outcome = try await shop.run("GITLAB_TOKEN=glpat-SECRET \(apply)")
        #expect(outcome.status == 1 && outcome.output == "" && !shop.exists("state"))
        #expect(
            outcome.errors.hasPrefix(
                "error: gitlab_variable.KEY_URL@local would publish the environment variable GITLAB_TOKEN: names that"))
        #expect(!outcome.errors.contains("SECRET"))
    }

    @Test func noTokenOfTheRunIsPublishedUnderAnotherName() async throws {
        let shop = try await publishing("OTHER")
        let tokens = "GOOGLE_OAUTH_ACCESS_TOKEN=ya29.SECRET GITLAB_TOKEN=glpat-SECRET"
        for value in ["ya29.SECRET", "glpat-SECRET", "Bearer:ya29.SECRET"] {
            let outcome = try await shop.run("OTHER=\(value) \(tokens) \(apply) --dry-run")
            #expect(outcome.status == 1 && outcome.errors.contains("variable OTHER: it holds a token of this run"))
            #expect(!outcome.errors.contains("SECRET"))
        }
        // One that is not used, and one beside another that is none.
        for others in [
            "GOOGLE_OAUTH_ACCESS_TOKEN=ya29 CLOUDSDK_AUTH_ACCESS_TOKEN=a-SECRET",
            "GOOGLE_OAUTH_ACCESS_TOKEN='no token' GITLAB_TOKEN=a-SECRET",
        ] {
            let outcome = try await shop.run("OTHER=a-SECRET \(others) \(apply) --dry-run")
            #expect(outcome.status == 1 && outcome.errors.contains("variable OTHER: it holds a token of this run"))
        }
        #expect(!(try await shop.run("OTHER=fine \(tokens) \(apply) --dry-run")).errors.contains("would publish"))
    }

    @Test func theSourceIsShownWhenTheVariableIsMade() async throws {
        let shop = try await publishing("PEM")
        let outcome = try await shop.run("PEM=x \(apply) --dry-run; PEM=x \(apply) --dry-run --json")
        #expect(outcome.output.contains("+ value: (sensitive, from the environment variable PEM)\n"))
        #expect(
            outcome.output.contains(
                #"{"at":"/value","new":{"sensitive":true,"source":"from the environment variable PEM"}}"#))
    }

    @Test(arguments: ["", "--json", "--dry-run", "--dry-run --json"])
    func nothingOfAPlanReachesTheTerminalRaw(flags: String) async throws {
        let shop = try await Workshop.planned()
        let hostile = #"\u001b]0;x\u0007\u009b2J\u202e\n"#
        let text = try shop.text("plan.json").replacing("\"schedule\": \"0 3", with: "\"sche\(hostile)dule\": \"0 3")
            .replacing("\"outputs\": {", with: "\"outputs\": {\n    \"a\(hostile)b\": \"c\(hostile)d\",")
        try shop.write(text, to: "plan.json")
        let outcome = try await shop.run("\(apply) \(flags)")
        let escape = flags.contains("json") ? #"sche\u001b]0;x\u0007\u009b2J\u202e\ndule"# : #"sche\u{1b}]0;x"#
        #expect(outcome.output.contains(escape), "\(outcome.output) \(outcome.errors)")
        for scalar in (outcome.output + outcome.errors).unicodeScalars where scalar != "\n" {
            #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && scalar.value != 0x202E)
        }
    }

    @Test func norDoesAnythingOfAState() async throws {
        let shop = try await Workshop.planned()
        _ = try await shop.run("\(apply) && sed -i 's|\"stack\": \"|&\\\\u001b[2J\\\\u009b|' state/local.json")
        let outcome = try await shop.run(apply)
        #expect(outcome.status == 1 && outcome.errors.contains(#"\u{1b}[2J\u{9b}"#), "\(outcome.errors)")
        #expect(!outcome.errors.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B })
    }
}
