import Compiler
import Diagnostics
import Testing

/// The address of a grant is long, and other tools spell its parts in other ways.
@Suite struct NearGrantTests {
    private func message(_ address: String) -> String {
        var files = ConfigFiles()
        files.project? += """
            buckets: {data: {name: acme-data, after: ["\(address)"]}, other: {name: acme-other}}
            accounts: {app-run: {grants: [{role: roles/cloudsql.client}, {role: roles/storage.objectUser, on: bucket.other}]}}
            grants: [{to: "group:ml@acme.example", role: roles/logging.viewer}]

            """
        return files.read().diagnostics.map(\.message).first { $0.contains("there is no resource") } ?? "none"
    }

    @Test(arguments: [
        "project/roles/cloudsql.client/app-run", "project/cloudsql.client/serviceAccount:app-run",
        "cloudsql.client/app-run", "roles/cloudsql.client/app-run", "project/cloudsql.client/service_account.app-run",
        "project/cloudsql.client/serviceAccount:app-run@acme-local.iam.gserviceaccount.com",
        "projects/acme-local/roles/cloudsql.client/app-run",
    ])
    func anotherSpellingIsTold(_ name: String) {
        let message = message("iam_member." + name)
        // A project's own name is not known to be it.
        let isOwn = name.hasPrefix("projects/")
        #expect(
            message.hasSuffix("; did you mean 'iam_member.project/cloudsql.client/app-run'?") != isOwn, "\(message)")
    }

    @Test func whatHasAllItsWordsIsTold() {
        #expect(
            message("iam_member.storage.objectUser/app-run")
                .hasSuffix("; did you mean 'iam_member.bucket.other/storage.objectUser/app-run'?"))
        #expect(
            message("iam_member.logging.viewer/group:ml@acme.example")
                .hasSuffix("; did you mean 'iam_member.project/logging.viewer/group:ml@acme.example'?"))
    }

    @Test func whatIsRightIsNone() {
        #expect(message("iam_member.project/cloudsql.client/app-run") == "none")
        #expect(!message("iam_member.project/run.admin/somebody").contains("did you mean"))
    }
}
