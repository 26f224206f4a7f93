import Foundation
import Testing

/// `calco schema`, which `make schema` calls for all files.
@Suite struct SchemaCommandTests {
    private static let sorts = ["environment", "feature", "project", "resource", "service"]
    private static let topics = "events: {type: pubsub.v1/projects.topics, body: {messageRetentionDuration: 600s}}\n"

    @Test func allSchemasAreWrittenIntoTheFolder() async throws {
        let shop = try Workshop()
        _ = try await shop.run("mkdir config/resources")
        try shop.write(Self.topics, to: "config/resources/r.yaml")
        let plan = try await shop.run("calco compile --config config --env local").output
        let written = try await shop.run("calco schema --config config --write")
        #expect(written.status == 0 && written.output == "" && written.errors == "", "\(written.errors)")
        #expect(try await shop.run("ls config/.schema").output == Self.sorts.map { "\($0).schema.json\n" }.joined())
        for sort in Self.sorts {
            let printed = try await shop.run("calco schema --config config \(sort)")
            let kept = try shop.text("config/.schema/\(sort).schema.json")
            #expect(printed.status == 0 && printed.output == kept && kept.contains("\"properties\""), "\(sort)")
        }
        #expect(try bodies(shop) == ["pubsub.v1:projects.topics"])
        // They are not configuration.
        let again = try await shop.run("calco compile --config config --env local")
        #expect(again.output == plan && again.errors == "")
        // A file names another type.
        try shop.write("q: {type: cloudtasks.v2/projects.locations.queues}\n", to: "config/resources/q.yaml")
        #expect(try await shop.run("calco schema --config config/ --write").status == 0)
        #expect(try bodies(shop) == ["cloudtasks.v2:projects.locations.queues", "pubsub.v1:projects.topics"])
    }

    /// The types whose bodies the written schema of `resources/` knows.
    private func bodies(_ shop: Workshop) throws -> [String] {
        let schema = try shop.text("config/.schema/resource.schema.json")
        return schema.matches(of: /"([a-z0-9]+\.v[0-9]+:[A-Za-z.]+)":/).map { String($0.1) }
    }

    @Test func withoutAFolderItKnowsNoBodies() async throws {
        let shop = try Workshop()
        let printed = try await shop.run("calco schema resource")
        #expect(printed.status == 0 && !printed.output.contains("pubsub.v1"))
        for line in ["--write", "--config config", "--config config --write service", "nothing"] {
            let refused = try await shop.run("calco schema \(line)")
            #expect(refused.status == 64 && refused.output == "", "\(line)")
        }
        #expect(!shop.exists("config/.schema"))
    }

    @Test func aBrokenDocumentIsToldAndNothingIsWritten() async throws {
        let shop = try Workshop()
        _ = try await shop.run("mkdir config/discovery")
        try shop.write("{\n  \"kind\": x}", to: "config/discovery/a.json")
        let outcome = try await shop.run("calco schema --config config --write")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("config/discovery/a.json:2:11: error: this is not JSON"), "\(outcome.errors)")
        #expect(!shop.exists("config/.schema"))
    }

    /// `make schema` writes them for the folder that it is given, with the program that it has built.
    @Test func makeWritesThemForCONFIG() async throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let shop = try Workshop()
        // The program is there already: what builds it is not what is asked.
        _ = try await shop.run(
            """
            mkdir -p .build/release scripts && ln -s "$(command -v calco)" .build/release/calco && mv config 'my config'
            for name in build libraries; do printf '#!/bin/sh\n' >scripts/$name; done && chmod +x scripts/*
            """)
        let made = try await shop.run("make --file '\(root.path)/Makefile' schema CONFIG='my config'")
        #expect(made.status == 0, "\(made.output)\(made.errors)")
        #expect(
            try await shop.run("ls 'my config/.schema'").output == Self.sorts.map { "\($0).schema.json\n" }.joined())
    }
}
