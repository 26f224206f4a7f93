import Testing

@testable import Compiler

/// What people write about an object whose description also says whose it is.
@Suite struct DescriptionTests {
    @Test func itMustLeaveRoomForTheSentence() {
        func found(_ project: String, service: String = "", feature: String = "schedule: \"0 3 * * *\"\n") -> [String] {
            var files = ConfigFiles()
            files.project? += project
            files.service? += service
            files.features["nightly"] = "name: nightly\nimage: feature\n" + feature
            return files.problems()
        }
        // "Managed by Calco for acme/local." has 32 characters, and a space stands before it.
        func text(_ count: Int) -> String { String(repeating: "a", count: count) }
        #expect(found("accounts: {loader: {description: \(text(223))}}\n") == [])
        #expect(
            found("accounts: {loader: {description: \(text(224))}}\n") == [
                "project.yaml:5:34 accounts.loader.description: with \"Managed by Calco for acme/local.\" after it the "
                    + "description has 257 bytes, more than 256 (at most 223)"
            ])
        for long in [
            found("schedules: {tick: {cron: \"0 1 * * *\", url: https://a.example, description: \(text(468))}}\n"),
            found("gitlab: {project: acme/ml, variables: {X: {text: a, description: \(text(223))}}}\n"),
            found("", service: "schedules: {tick: {cron: \"0 1 * * *\", path: /, description: \(text(468))}}\n"),
            found("", feature: "schedule: {cron: \"0 1 * * *\", description: \(text(468))}\n"),
            found("", feature: "schedules: {tick: {cron: \"0 1 * * *\", description: \(text(468))}}\n"),
        ] {
            #expect(long.count == 1 && long[0].contains("more than"), "\(long)")
        }
        #expect(found("", feature: "schedule: {cron: \"0 1 * * *\", description: \(text(467))}\n") == [])
    }
}
