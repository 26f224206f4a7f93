import Testing

/// `calco permissions`, and what an apply finds out before its first write, with real processes.
@Suite struct PermissionCommandTests {
    @Test func aRoleIsWhatGcloudReads() async throws {
        let shop = try await Workshop.planned()
        let list = try await shop.run("calco permissions plan.json")
        #expect(list.status == 0 && list.errors == "", "\(list.errors)")
        let names = list.output.split(separator: "\n")
        #expect(names == names.sorted() && names.contains("run.services.create") && !names.contains(""))
        let role = try await shop.run("calco permissions plan.json --role")
        #expect(
            role.output.hasPrefix(
                """
                title: Calco deployer of acme-ml local
                description: What applies the plan of acme-ml in local
                stage: GA
                includedPermissions:
                - artifactregistry.dockerimages.get

                """), "\(role.output)")
        #expect(role.output.split(separator: "\n").dropFirst(4) == names.map { "- \($0)" }[...])
        let reader = try await shop.run("calco permissions - --read-only < plan.json")
        #expect(
            reader.output.split(separator: "\n").allSatisfy {
                $0.hasSuffix(".get") || $0.hasSuffix(".list") || $0.hasSuffix(".getIamPolicy")
            }, "\(reader.output)")
    }

    @Test func aPlanThatSaysNothingIsRefused() async throws {
        let shop = try await Workshop.planned()
        let outcome = try await shop.run(
            """
            python3 -c 'import json; p = json.load(open("plan.json")); del p["permissions"]; print(json.dumps(p))' > old.json
            calco permissions old.json
            """)
        #expect(
            outcome.status == 1
                && outcome.errors == "calco: old.json: says nothing about permissions; compile it again\n",
            "\(outcome.errors)")
    }

    private func serving(_ script: String) async throws -> Workshop {
        let shop = try Workshop()
        try shop.write(
            Workshop.localCloud() + """
                calco compile --config config --env develop --out plan.json >/dev/null
                google() { curl --silent --fail --header "Host: $1" --header 'Content-Type: application/json' \\
                    --header 'X-Calco-Project: acme-ml-develop=100000000002' "${@:3}" "$url$2"; }
                services=/v1/projects/acme-ml-develop/services
                google serviceusage.googleapis.com $services/cloudresourcemanager.googleapis.com:enable --data '{}' >/dev/null
                # The local cloud takes a bearer token for the name of whoever calls; any other is the owner's.
                apply() { GOOGLE_OAUTH_ACCESS_TOKEN=${who:-user:ada@example.com} GITLAB_TOKEN=x calco-apply --plan plan.json \\
                    --state state.json --endpoint "$url" "$@"; }

                """ + script, to: "serve.sh")
        let outcome = try await shop.run("bash serve.sh")
        #expect(outcome.status == 0, "\(outcome.output)\n\(outcome.errors)")
        return shop
    }

    @Test func everythingThatIsMissingIsToldAtOnce() async throws {
        let shop = try await serving(
            """
            if apply --yes >out 2>err; then exit 9; fi
            if apply --dry-run >dry 2>dry.err; then exit 9; fi
            if apply --yes --json >lines 2>&1; then exit 9; fi
            google serviceusage.googleapis.com "$services?filter=state:ENABLED" >enabled
            """)
        let errors = try shop.text("err")
        let missing = errors.split(separator: "\n").filter { $0.hasPrefix("  ") && $0.contains("  for ") }
        #expect(errors.hasPrefix("error: \(missing.count) permissions are missing\n"), "\(errors)")
        #expect(missing.count > 20)
        #expect(
            missing.contains { line in
                line.contains("iam.serviceAccounts.actAs ") && line.contains(" roles/iam.serviceAccountUser ")
                    && line.contains("run_service.api")
            }, "\(errors)")
        #expect(errors.hasSuffix("goes on all the same\nNothing was changed.\n"), "\(errors)")
        #expect(try shop.text("out").contains("Plan: ") && !shop.exists("state.json"))
        // The plan's first write would enable another API.
        #expect(try !shop.text("enabled").contains("run.googleapis.com"))
        #expect(try shop.text("dry.err") == errors)
        let lines = try shop.text("lines").split(separator: "\n")
        let no = lines.filter { $0.contains(#""verdict":"no""#) && $0.contains(#""type":"precheck""#) }
        #expect(no.count == missing.count)
        #expect(no.contains { $0.contains(#""role":"roles/run.admin","subject":"run.services.create""#) })
        #expect(lines.last?.contains(#""success":false,"type":"apply_end""#) == true, "\(lines.suffix(2))")
    }

    /// What would tell is enabled by the plan itself: that is one line, without the server's advice.
    @Test func aFreshProjectIsSaidInOneLine() async throws {
        let shop = try await Workshop.planned()
        let dry = try await shop.run("calco-apply --plan plan.json --state state/local.json --dry-run")
        let lines = dry.output.split(separator: "\n")
        let first = try #require(lines.firstIndex { $0.hasPrefix("not checked: ") }, "\(dry.output.suffix(600))")
        #expect(
            lines[first...].dropFirst()
                == ["  cloudresourcemanager.googleapis.com is not enabled yet; this plan enables it"][...],
            "\(dry.output.suffix(600))")
    }

    @Test func whoMayDoEverythingIsNotHeldBack() async throws {
        let shop = try await serving(
            """
            who=owner
            apply --yes --json >lines 2>&1
            apply --yes >again 2>&1
            """)
        let lines = try shop.text("lines").split(separator: "\n").filter { $0.contains(#""type":"precheck""#) }
        #expect(lines.count > 20 && !lines.contains { $0.contains(#""verdict":"no""#) })
        #expect(lines.contains { $0.contains(#""subject":"run.services.create","type":"precheck","verdict":"yes""#) })
        #expect(try shop.text("again").hasPrefix("No changes.\n"))
    }

    @Test func aCheckThatIsWrongCanBeIgnored() async throws {
        let shop = try await serving("apply --yes --ignore-checks >out 2>err")
        #expect(try shop.text("out").contains("Apply complete."))
        #expect(try shop.text("err").contains("permissions are missing\n"))
        #expect(try !shop.text("err").contains("Nothing was changed."))
    }

    /// The server says before the first write what it would say to it.
    @Test func aBodyThatWouldBeRefusedIsToldBefore() async throws {
        let shop = try await Workshop.planned()
        let common = "--plan plan.json --state state/local.json"
        #expect(try await shop.run("calco-apply \(common) --yes").status == 0)
        let outcome = try await shop.run(
            """
            sed -i 's#"image": "[^"]*/service@[^"]*"#"image": "localhost:5000/api"#' plan.json
            grep -c localhost:5000 plan.json
            calco-apply \(common) --yes
            """)
        #expect(outcome.status == 1, "\(outcome.output)\(outcome.errors)")
        #expect(
            outcome.errors.hasPrefix(
                """
                error: update run_service.api would fail
                  The server says: "400 INVALID_ARGUMENT: Violation in CreateServiceRequest
                """), "\(outcome.errors)")
        #expect(
            outcome.errors.hasSuffix("Nothing was changed.\n") && !outcome.errors.contains("run_service.api: Updating"))
        let dry = try await shop.run("calco-apply \(common) --dry-run")
        #expect(
            dry.status == 1
                && dry.output.contains("not checked: image localhost:5000/api\n  nothing is looked up there\n"),
            "\(dry.output)")
    }

    /// The local cloud knows of the images that were pushed into it; of those that were pushed elsewhere nobody can tell.
    @Test func anImageIsThereOrIsNot() async throws {
        let shop = try await Workshop.planned()
        let next = "sha256:" + String(repeating: "0a", count: 32)
        let outcome = try await shop.run(
            """
            common='--plan plan.json --state state/local.json'
            registry=https://europe-west1-docker.pkg.dev/v2/acme-ml-local/workloads/service/manifests
            push() { calco-emulate call PUT "$registry/$1" --json '{}' --store state/local-cloud; }
            calco-apply $common --yes >/dev/null
            sed -i 's/service@sha256:[0-9a-f]*/service@\(next)/' config/images.json
            calco compile --config config --env local --out plan.json
            calco-apply $common --dry-run >nobody
            push sha256:$(printf 1b%.0s $(seq 32))
            if calco-apply $common --yes >/dev/null 2>missing; then exit 9; fi
            push \(next)
            calco-apply $common --yes --json >lines
            """)
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        let image = "image europe-west1-docker.pkg.dev/acme-ml-local/workloads/service@\(next)"
        let nobody = try shop.text("nobody")
        #expect(nobody.contains("not checked: \(image)\n  501 UNIMPLEMENTED: No image was pushed"), "\(nobody)")
        let missing = try shop.text("missing")
        #expect(
            missing.hasPrefix(
                "error: \(image) is not there\n  The server says: \"404 NOT_FOUND: Requested entity was not found.\"\n"),
            "\(missing)")
        let lines = try shop.text("lines").split(separator: "\n")
        #expect(lines.contains { $0.contains(#""about":"image""#) && $0.contains(#""verdict":"yes""#) })
    }
}
