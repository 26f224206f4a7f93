import Compiler
import PlanModel
import Testing
import Text

/// Laws for every kind, checked on the resources of every case: a new kind needs a case and no line here.
@Suite("Kinds")
struct KindLawTests {
    private static let configs: [Config] = Case.plans.compactMap { example in
        example.read(example.files).config
    }

    /// Each resource once, with the configuration that asks for it and the kind that builds it.
    private static let made: [Made] = {
        var seen: Set<Resource> = []
        return configs.flatMap { config -> [Made] in
            let scope = Scope(config)
            return kinds.flatMap { kind in
                kind.resources(scope).filter { seen.insert($0).inserted }.map { Made(kind, $0, config) }
            }
        }
    }()

    private struct Made: Sendable {
        let kind: Kind
        let resource: Resource
        let config: Config
        var inventory: Inventory { kind.inventory(Scope(config)) }

        init(_ kind: Kind, _ resource: Resource, _ config: Config) {
            (self.kind, self.resource, self.config) = (kind, resource, config)
        }
    }

    @Test func everyKindIsInACase() {
        for (number, kind) in kinds.enumerated() {
            #expect(Self.configs.contains { kind.isUsed(Scope($0)) }, "\(kind.name), number \(number) of the table")
        }
    }

    @Test func entriesOfOneNameHaveOneSetOfRules() throws {
        let scope = Scope(try #require(Self.configs.first))
        for (name, same) in Dictionary(grouping: kinds, by: \.name) {
            #expect(Set(same.map { $0.rules(scope) }).count == 1, "\(name)")
            #expect(Set(same.map { $0.inventory(scope) }).count == 1, "\(name)")
        }
    }

    @Test func resourcesAreNamedAfterTheirKind() {
        for made in Self.made {
            #expect(made.resource.kind == made.kind.name)
            #expect(made.resource.address.text.hasPrefix(made.kind.name + "."))
            #expect(Address(parsing: made.resource.address.text) == made.resource.address)
            guard let api = made.kind.api else { continue }
            #expect(made.resource.dependsOn.contains(Address(kind: "service_enabled", name: api)))
        }
    }

    @Test func urlsAreCompleteAndEncoded() {
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?@&=,%+".utf8)
        var urls: Set<String> = []
        for made in Self.made {
            if let list = made.kind.rules(Scope(made.config)).identity.list { urls.insert(list.url) }
            for call in made.resource.everyCall {
                urls.insert(call.url.replacing("${self#/name}", with: "projects/p/things/1"))
                if let operation = call.operation { #expect(call.url.hasPrefix(operation)) }
            }
        }
        for url in urls {
            #expect(url.utf8.allSatisfy(allowed.contains), "\(url)")
            #expect(url.hasPrefix("https://") && !url.dropFirst(8).contains("//"), "\(url)")
            #expect(url.utf8.count { $0 == UInt8(ascii: "?") } <= 1, "\(url)")
            let percents = url.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
            #expect(percents.allSatisfy { $0.prefix(2).count == 2 && $0.prefix(2).allSatisfy(\.isHexDigit) }, "\(url)")
        }
    }

    @Test func readsAreHarmless() {
        for made in Self.made {
            let read = made.resource.calls.read
            #expect(
                read.method == "GET"
                    || (read.method == "POST" && read.url.prefix { $0 != "?" }.hasSuffix(":getIamPolicy")))
        }
    }

    @Test func labelledKindsCarryTheOwnerAndTheUsersLabels() {
        for made in Self.made where made.resource.kind != "notification_channel" {
            guard let labels = made.resource.body["labels"] else { continue }
            var wanted = made.config.project.labels
            wanted["calco-environment"] = made.config.environment.name
            wanted["calco-stack"] = made.config.project.stack
            if made.inventory.isProtected(made.resource.body) { wanted["calco-protected"] = "true" }
            for (name, value) in made.config.furtherLabels(of: made.resource) { wanted[name] = value.string }
            #expect(labels == .object(JSONObject(wanted.map { ($0, .string($1)) })), "\(made.resource.address)")
        }
    }

    /// Every kind says in every plan how to tell who owns an object, and what the plan sends agrees with that.
    @Test func everyKindSaysWhoseItsObjectsAre() throws {
        let scope = Scope(try #require(Self.configs.first))
        let unlabelled = kinds.filter { $0.inventory(scope).owner.isEmpty }.map(\.name)
        // These cannot carry labels: their parent can, or they are never deleted.
        #expect(Set(unlabelled).sorted() == ["iam_member", "managed_folder", "secret_version", "service_enabled"])
        for kind in kinds {
            let inventory = kind.inventory(scope)
            #expect(
                (inventory.list == nil) == (inventory.owner.isEmpty || kind.name == "gitlab_variable"), "\(kind.name)")
            #expect((inventory.delete != nil) == (inventory.read != nil && !inventory.retain), "\(kind.name)")
        }
        let project = JSONPointer(tokens: ["projectNumber"])
        for made in Self.made where made.resource.calls.create != nil {
            #expect(made.resource.owner == made.inventory.owner, "\(made.resource.address)")
            for (pointer, value) in made.resource.owner where pointer != project {
                // What people write may stand before a sentence.
                let text = made.resource.body[pointer]?.string ?? ""
                #expect(
                    text == value || value.hasSuffix(".") && text.hasSuffix(" " + value),
                    "\(made.resource.address) \(pointer.text)")
            }
            #expect(made.resource.retain == made.inventory.retain, "\(made.resource.address)")
        }
    }

    /// The object that is read must be the one that is deleted, in this project.
    @Test func formsFitWhatIsSentAndNothingElse() {
        for made in Self.made {
            let inventory = made.inventory
            let stars = { (resource: Resource) in inventory.forms.lazy.compactMap { $0.stars(in: resource) }.first }
            var sent = made.resource
            sent.name = sent.name.replacing("/*", with: "/1")
            sent.calls.read.url = sent.calls.read.url.replacing("${self#/name}", with: sent.name)
            let deleted = sent.calls.delete?.url.replacing("${self#/name}", with: sent.name) ?? ""
            sent.calls.delete?.url = deleted
            guard let names = stars(sent) else {
                Issue.record("\(sent.address): \(sent.name) \(sent.calls.read.url)")
                continue
            }
            for name in names {
                var crossed = sent
                crossed.calls.delete?.url = deleted.replacing(name, with: "x" + name)
                if crossed.calls.delete != sent.calls.delete { #expect(stars(crossed) == nil, "\(sent.address)") }
            }
            var elsewhere = sent
            let project = "projects/\(made.config.environment.projectID)/"
            elsewhere.calls.read.url = sent.calls.read.url.replacing(project, with: "projects/other/")
            if elsewhere.calls.read != sent.calls.read { #expect(stars(elsewhere) == nil, "\(sent.address)") }
        }
    }

    /// This includes a role: its id cannot be reused for weeks.
    @Test func onlyWhatCannotBeMadeAgainIsRetained() {
        let retained = Set(Self.made.filter(\.resource.retain).map(\.kind.name)).sorted()
        #expect(retained == ["artifact_repository", "bucket", "custom_role", "managed_folder", "secret"])
    }

    @Test func rulesPointAtFieldsThatBodiesHave() {
        for made in Self.made where made.resource.calls.create != nil {
            let rules = made.kind.rules(Scope(made.config))
            // What may be laid over a body need not be there.
            let laid = ["/kmsKeyName", "/mavenConfig", "/secretType", "/tags"]
            for pointer in rules.comparison.immutable + rules.identity.find where !laid.contains(pointer.text) {
                #expect(made.resource.body[pointer] != nil, "\(made.resource.address) \(pointer.text)")
            }
            for echo in rules.comparison.echo {
                #expect(made.resource.body[echo.array]?.array?.first?[echo.key] != nil, "\(made.resource.address)")
            }
        }
    }
}

extension Config {
    /// The labels that a `body` gives to one object of project.yaml.
    fileprivate func furtherLabels(of resource: Resource) -> JSONObject {
        let overlays =
            project.secrets.map { ("secret.\($0.id)", $0.overlay) }
            + project.buckets.map { ("bucket.\($0.key)", $0.overlay) }
            + project.repositories.map { ("artifact_repository.\($0.name)", $0.overlay) }
        return overlays.first { $0.0 == resource.address.text }?.1?.value["labels"]?.object ?? [:]
    }
}

extension Resource {
    /// Every call, including those of the switches.
    fileprivate var everyCall: [Call] {
        [calls.read, calls.create, calls.update, calls.delete].compactMap { $0 } + switches.map(\.call)
    }
}
