import Foundation
import Testing

/// Terraform's own state stores against the local cloud: where they agree, so do a bucket and GitLab as we use them.
@Suite(.enabled(if: terraform != nil, "there is no terraform on the PATH"))
struct TerraformBackendTests {
    private static let start = """
        export TF_CLI_CONFIG_FILE=/dev/null TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1
        write() { printf 'terraform {\\n  backend "%s" {%s}\\n}\\nresource "terraform_data" "a" {\\n  input = "%s"\\n}\\n' \\
            "$@" >main.tf; }
        refused() { if terraform apply -auto-approve -no-color >refused 2>&1; then exit 9; fi; }

        """

    private func run(_ script: String) async throws -> Workshop {
        let shop = try Workshop()
        let program = try #require(terraform)
        try shop.write(
            "terraform() { '\(program)' \"$@\"; }\n\(Workshop.localCloud())\(Self.start)\(script)", to: "terraform.sh")
        let outcome = try await shop.run("bash terraform.sh")
        #expect(outcome.status == 0, "\(outcome.output)\n\(outcome.errors)")
        return shop
    }

    @Test func aBucketHoldsStateAndLock() async throws {
        let shop = try await run(
            """
            export GOOGLE_OAUTH_ACCESS_TOKEN=x STORAGE_EMULATOR_HOST="${url#http://}"
            export GOOGLE_BACKEND_STORAGE_CUSTOM_ENDPOINT="$url/storage/v1/"
            call() { curl --silent --fail --header 'Host: storage.googleapis.com' \\
                --header 'Content-Type: application/json' "$url$1" "${@:2}"; }
            call '/storage/v1/b?project=acme' --data '{"name": "acme-state", "versioning": {"enabled": true}}' >/dev/null
            write gcs $'\\n    bucket = "acme-state"\\n    prefix = "env/prod"\\n  ' one
            terraform init -no-color >init 2>&1
            terraform apply -auto-approve -no-color >first 2>&1
            terraform plan -detailed-exitcode -no-color >second 2>&1
            call '/storage/v1/b/acme-state/o?prefix=env/prod/' >objects
            lock='{"ID": "1", "Operation": "OperationTypeApply", "Who": "root@elsewhere", "Path": "x"}'
            upload='/upload/storage/v1/b/acme-state/o?uploadType=media&ifGenerationMatch=0'
            call "$upload&name=env%2Fprod%2Fdefault.tflock" --data "$lock" >held
            refused
            terraform force-unlock -force "$(grep -o '"generation": "[0-9]*"' held | grep -o '[0-9]*')" >freed 2>&1
            sed -i 's/"one"/"two"/' main.tf
            terraform apply -auto-approve -no-color >third 2>&1
            terraform workspace new develop -no-color >/dev/null
            terraform workspace list -no-color >workspaces
            """)
        #expect(try shop.text("first").contains("1 added"))
        #expect(try shop.text("second").contains("No changes."))
        // The lock is gone with the run.
        let objects = try shop.text("objects")
        #expect(objects.contains("default.tfstate") && !objects.contains("default.tflock"))
        #expect(try shop.text("refused").contains("Error acquiring the state lock"))
        #expect(try shop.text("refused").contains("root@elsewhere"))
        #expect(try shop.text("third").contains("1 changed"))
        #expect(try shop.text("workspaces").contains("default") && shop.text("workspaces").contains("* develop"))
    }

    @Test func gitLabHoldsStateAndLock() async throws {
        let shop = try await run(
            """
            place="$url/api/v4/projects/acme%2Fml/terraform/state/prod"
            export TF_HTTP_ADDRESS="$place" TF_HTTP_LOCK_ADDRESS="$place/lock" TF_HTTP_UNLOCK_ADDRESS="$place/lock"
            export TF_HTTP_LOCK_METHOD=POST TF_HTTP_UNLOCK_METHOD=DELETE TF_HTTP_RETRY_MAX=0
            export TF_HTTP_USERNAME=gitlab-ci-token TF_HTTP_PASSWORD=x
            write http '' one
            terraform init -no-color >init 2>&1
            terraform apply -auto-approve -no-color >first 2>&1
            terraform plan -detailed-exitcode -no-color >second 2>&1
            curl --silent --fail --user gitlab-ci-token:x --header 'Content-Type: application/json' "$place/lock" --data \\
                '{"ID": "4711", "Operation": "OperationTypeApply", "Who": "root@elsewhere", "Path": "x", "Info": "",
                "Version": "1.11.4", "Created": "2026-11-27T06:00:00Z"}' >/dev/null
            refused
            terraform force-unlock -force 4711 >freed 2>&1
            sed -i 's/"one"/"two"/' main.tf
            terraform apply -auto-approve -no-color >third 2>&1
            """)
        #expect(try shop.text("first").contains("1 added"))
        #expect(try shop.text("second").contains("No changes."))
        #expect(try shop.text("refused").contains("Error acquiring the state lock"))
        // GitLab writes down who holds it by itself; Terraform shows the id.
        #expect(try shop.text("refused").contains("4711"))
        #expect(try shop.text("third").contains("1 changed"))
    }
}

/// The path of Terraform on this machine; nil if there is none.
private let terraform: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/terraform" }.first { FileManager.default.isExecutableFile(atPath: $0) }
