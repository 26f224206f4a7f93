import Testing

@Suite struct EnvironmentConfigTests {
    private func problems(id: String = "acme-local", number: String = "100000000001", region: String = "europe-west1")
        -> [String]
    {
        var files = ConfigFiles()
        files.environments["local"] = "project_id: \(id)\nproject_number: \(number)\nregion: \(region)\n"
        return files.problems().map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    @Test(arguments: ["acme-local", "abcdef", "a23456789012345678901234567890"])
    func projectIDs(id: String) { #expect(problems(id: id) == []) }

    @Test(arguments: [
        ("acme", "'acme' is too short for a project id: 6 to 30 characters"),
        ("Acme-local", "'Acme-local' is not a name" + nameHint),
        ("1acme-local", "'1acme-local' is not a name" + nameHint),
        ("acme-local-", "'acme-local-' is not a name" + nameHint),
        ("acme_local", "'acme_local' is not a name" + nameHint),
        (
            "a234567890123456789012345678901",
            "'a234567890123456789012345678901' has 31 characters; at most 30 are allowed"
        ),
        ("[a]", "expected text, found a list"),
    ])
    func wrongProjectIDs(id: String, problem: String) { #expect(problems(id: id) == ["project_id: " + problem]) }

    private static let nameHint = " (a-z, 0-9 and -, starting with a letter, not ending with -)"

    @Test(arguments: ["123456", "\"100000000001\"", "1234567890123456789"])
    func projectNumbers(number: String) { #expect(problems(number: number) == []) }

    @Test(arguments: ["12345", "0123456", "acme-local", "1e11", "12345678901234567890", "-123456"])
    func wrongProjectNumbers(number: String) {
        #expect(
            problems(number: number) == [
                "project_number: '\(number)' is not a project number (digits, as `gcloud projects describe PROJECT` prints them)"
            ])
    }

    @Test(arguments: ["europe-west1", "us-east4", "northamerica-northeast2", "europe-west12", "me-central1"])
    func regions(region: String) { #expect(problems(region: region) == []) }

    @Test(arguments: [
        ("europe-west1-b", "region: 'europe-west1-b' is a zone, not a region (write europe-west1)"),
        ("europe", "region: 'europe' is not a region (for example europe-west1)"),
        ("Europe-West1", "region: 'Europe-West1' is not a region (write europe-west1)"),
        ("europe_west1", "region: 'europe_west1' is not a region (write europe-west1)"),
        ("Europe West1", "region: 'Europe West1' is not a region (write europe-west1)"),
        ("europe-west", "region: 'europe-west' is not a region (for example europe-west1)"),
        ("europe--1", "region: 'europe--1' is not a region (for example europe-west1)"),
    ])
    func wrongRegions(region: String, problem: String) { #expect(problems(region: region) == [problem]) }

    @Test func everythingIsNeeded() {
        var files = ConfigFiles()
        files.environments["local"] = "regin: x\n"
        #expect(
            files.problems() == [
                "environments/local.yaml:1:1 environment 'local' has no 'project_id' (write `project_id: acme-ml`)",
                "environments/local.yaml:1:1 environment 'local' has no 'project_number' (write `project_number: 100000000001`)",
                "environments/local.yaml:1:1 unknown key 'regin' in environment 'local'; did you mean 'region'?",
            ])
    }
}
