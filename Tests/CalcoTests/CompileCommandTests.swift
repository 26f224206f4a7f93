import Foundation
import Testing

@Test func standardOutputAndFileHoldTheSameBytes() async throws {
    let shop = try Workshop()
    let toFile = try await shop.run("calco compile --config config --env local --out deep/er/plan.json")
    #expect(toFile.status == 0, "\(toFile.errors)")
    #expect(toFile.output == "" && toFile.errors == "")
    let toOutput = try await shop.run("calco compile --config config/ --env local")
    #expect(toOutput.output == (try shop.text("deep/er/plan.json")))
    #expect(try await shop.run("ls deep/er").output == "plan.json\n")
}

@Test func anErrorLeavesTheOldPlanAlone() async throws {
    let shop = try Workshop()
    try shop.write("old", to: "plan.json")
    try shop.write("stack: 1: 2\n", to: "config/project.yaml")
    let outcome = try await shop.run("calco compile --config config --env local --out plan.json")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("config/project.yaml:1:"))
    #expect(outcome.output == "")
    #expect(try shop.text("plan.json") == "old")
}

@Test func theImagesFileCanStandElsewhere() async throws {
    let shop = try Workshop()
    let plan = try await shop.run("calco compile --config config --env local").output
    let moved = try await shop.run(
        "mv config/images.json there.json && calco compile --config config --env local --images there.json")
    #expect(moved.status == 0, "\(moved.errors)")
    #expect(moved.output == plan)
    let missing = try await shop.run("calco compile --config config --env local --images nowhere.json")
    #expect(missing.status == 1)
    #expect(missing.errors.hasPrefix("nowhere.json: error: cannot be read: No such file"))
}

@Test func filesThatNobodyReadsAreNamed() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run(
        """
        mkdir config/feature && touch config/service.yml config/features/b.yml config/notes.txt config/README.md \
        config/.hidden config/project.yaml~ && calco compile --config config --env local
        """)
    #expect(outcome.status == 1)
    #expect(
        outcome.errors == """
            config/feature: error: this is not read; did you mean 'features'?
            config/features/b.yml: error: this file is not read; did you mean 'b.yaml'?
            config/notes.txt: warning: this is not read
                = help: a configuration has project.yaml, services/, features/, resources/, environments/, files/ and discovery/
            config/service.yml: error: this is not read
                = help: a configuration has project.yaml, services/, features/, resources/, environments/, files/ and discovery/; a service belongs in services/, a job in features/

            """)
}

@Test func aWarningIsNoError() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run(
        "touch config/notes.txt; calco compile --config config --env local --out plan.json")
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("config/notes.txt: warning:"))
    #expect(shop.exists("plan.json"))
}

@Test func oddEntriesAreErrorsNotCrashes() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run(
        """
        cd config/features && mkdir x.yaml && ln -s loop.yaml loop.yaml && ln -s nowhere gone.yaml && mkfifo pipe.yaml \
        && cd ../.. && calco compile --config config --env local
        """)
    #expect(outcome.status == 1)
    #expect(
        outcome.errors == """
            config/features/gone.yaml: error: cannot be read: No such file or directory
            config/features/loop.yaml: error: cannot be read: Too many levels of symbolic links
            config/features/pipe.yaml: error: this is no regular file
            config/features/x.yaml: error: this is a folder; only the files of features/ are read

            """)
    #expect(
        try await shop.run("calco compile --config nowhere --env local").errors.hasPrefix("nowhere: error: cannot be"))
}

@Test func aFullDiskIsAClearError() async throws {
    let shop = try Workshop()
    let expected = "standard output: cannot be written: No space left on device\n"
    let outcome = try await shop.run("calco compile --config config --env local > /dev/full")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "calco: \(expected)")
    #expect(try await shop.run("calco compile --config config --env local --out /dev/full").status == 1)
}

@Test func aClosedPipeIsAQuietExit() async throws {
    let shop = try Workshop()
    let line = "calco compile --config config --env local | true; echo ${PIPESTATUS[0]}"
    for setup in ["", "trap '' PIPE; "] {
        let outcome = try await shop.run(setup + line)
        #expect(outcome.errors == "")
        // The reader may still have been there; then nothing was wrong at all.
        #expect(["141\n", "0\n"].contains(outcome.output))
    }
}

@Test func anOutputThatIsAFolderIsRefused() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run("calco compile --config config --env local --out config")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "calco: config: is a folder, not a file\n")
    let blocked = try await shop.run("touch file; calco compile --config config --env local --out file/plan.json")
    #expect(blocked.errors.hasPrefix("calco: file/plan.json: cannot be written: Not a directory"))
}

@Test func aLinkIsFollowedNotReplaced() async throws {
    let shop = try Workshop()
    let outcome = try await shop.run(
        "touch real.json; ln -s real.json link.json; calco compile --config config --env local --out link.json; readlink link.json"
    )
    #expect(outcome.output == "real.json\n")
    #expect(try shop.text("real.json").hasPrefix("{"))
}

@Test func nothingOfARunnersSecretsIsQuoted() async throws {
    let shop = try Workshop()
    for link in ["features/x.yaml", "project.yaml", "services/api.yaml", "environments/local.yaml", "images.json"] {
        let outcome = try await shop.run(
            """
            rm -rf c && cp -r config c && ln -sf /proc/self/environ c/\(link) \
            && GITLAB_TOKEN=glpat-SECRET calco compile --config c --env local
            """)
        #expect(outcome.status == 1 && outcome.output == "")
        let refusal =
            "c/\(link): error: this is a link that leads out of c, so it is not read; put the file itself there\n"
        #expect(outcome.errors.hasPrefix(refusal), "\(outcome.errors)")
        #expect(!outcome.errors.contains("SECRET") && !outcome.errors.contains("PATH"))
    }
    // The user of the program names the folder itself.
    #expect(
        try await shop.run("ln -s config link; calco compile --config link --env local --out plan.json").status == 0)
}

@Test(arguments: ["project.yaml", "images.json", "features/cron-feature.yaml", "features", "environments/local.yaml"])
func pipesAndEndlessFilesEndTheProgramAtOnce(place: String) async throws {
    let shop = try Workshop()
    for make in ["mkfifo", "ln -s /dev/zero", "truncate -s 100G"] {
        let outcome = try await shop.run(
            """
            rm -rf c && cp -r config c && rm -r c/\(place) && \(make) c/\(place) \
            && ulimit -v 4000000 && timeout 600 calco compile --config c --env local
            """)
        #expect(outcome.status == 1, "\(make) \(place): \(outcome.errors)")
        #expect(outcome.errors.hasPrefix("c/\(place): error: "), "\(outcome.errors)")
    }
}

@Test func anImagesFileElsewhereIsJudgedInItsOwnFolder() async throws {
    let shop = try Workshop()
    let compile = "calco compile --config config --env local --out plan.json --images"
    _ = try await shop.run("mkdir b d; cp config/images.json d; cp config/images.json b/real.json; ln -s b way")
    #expect(
        try await shop.run("ln -s real.json b/near.json; \(compile) b/near.json && \(compile) way/near.json").status
            == 0)
    for link in ["../d/images.json", "/proc/self/environ", "/dev/zero"] {
        let outcome = try await shop.run("ln -sf \(link) b/far.json; SECRET=hush timeout 600 \(compile) b/far.json")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("b/far.json: error: this is a link that leads out of b/"), "\(outcome.errors)")
    }
    let pipe = try await shop.run("mkfifo b/pipe.json; timeout 600 \(compile) b/pipe.json")
    #expect(pipe.status == 1 && pipe.errors.hasPrefix("b/pipe.json: error: this is no regular file"))
}

/// Documents of other APIs are in `discovery/`, or where `--discovery` says: the plan is the same.
@Test func documentsAreReadFromTheirFolder() async throws {
    let shop = try Workshop()
    let parcels = """
        {"kind": "discovery#restDescription", "id": "parcels:v1", "revision": "20260401", "title": "Parcels API",
         "rootUrl": "https://parcels.googleapis.com/", "servicePath": "",
         "resources": {"projects": {"resources": {"depots": {"methods": {
           "create": {"httpMethod": "POST", "path": "v1/projects/{project}/depots", "request": {"$ref": "Depot"},
             "response": {"$ref": "Depot"}, "parameters": {"depotId": {"location": "query", "type": "string"}}},
           "get": {"httpMethod": "GET", "path": "v1/projects/{project}/depots/{depot}", "response": {"$ref": "Depot"}}
         }}}}},
         "schemas": {"Depot": {"type": "object", "properties": {"doors": {"type": "integer"}}}}}
        """
    _ = try await shop.run("mkdir -p config/discovery config/resources")
    try shop.write(parcels, to: "config/discovery/parcels.json")
    try shop.write("main: {type: parcels.v1/projects.depots, body: {doors: 2}}\n", to: "config/resources/r.yaml")
    let inside = try await shop.run("calco compile --config config --env local")
    #expect(inside.status == 0, "\(inside.errors)")
    #expect(inside.output.contains("https://parcels.googleapis.com/v1/projects/"))
    #expect(
        try await shop.run("calco types --config config parcels").output
            == "parcels.v1/projects.depots  parcels_depots\n")
    #expect(try await shop.run("calco types parcels").status == 64)
    let outside = try await shop.run(
        "mv config/discovery apis && calco compile --config config --env local --discovery apis")
    #expect(outside.status == 0 && outside.output == inside.output, "\(outside.errors)")
    #expect(try await shop.run("calco types --discovery apis parcels").output.hasPrefix("parcels.v1/projects.depots"))
    let without = try await shop.run("calco compile --config config --env local")
    #expect(without.status == 1 && without.errors.contains("there is no API 'parcels.v1'"), "\(without.errors)")
    let missing = try await shop.run("calco compile --config config --env local --discovery nowhere")
    #expect(missing.errors.hasPrefix("nowhere: error: cannot be read: No such file"), "\(missing.errors)")
    // Nothing of it may be read if it is too large, or leads out of the folder.
    let odd = try await shop.run(
        """
        truncate -s 17M apis/large.json && ln -s /etc/hostname apis/link.json && touch apis/x.txt && mkdir apis/more; \
        calco compile --config config --env local --discovery apis
        """)
    #expect(odd.errors.contains("apis/large.json: error: the file has 17825792 bytes; at most 16777216 are read"))
    #expect(odd.errors.contains("apis/link.json: error: this is a link that leads out of apis"))
    #expect(odd.errors.contains("apis/x.txt: warning: this file is not read: it does not end in .json"))
    #expect(odd.errors.contains("apis/more: error: this is a folder"))
}
