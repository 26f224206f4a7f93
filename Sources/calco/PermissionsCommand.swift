import ArgumentParser
import Diagnostics
import PlanModel

struct PermissionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "permissions",
        abstract: "Prints the permissions that an apply of a plan needs in Google Cloud.",
        discussion: """
            One a line, sorted: what reads, creates and changes everything in the plan, and what deletes it unless it holds \
            data. With --read-only, what a dry run and calco-apply drift need. With --role, a role that has them, as \
            gcloud creates one.

            A permission that nobody looked up is named by Google's rule for names; standard error lists these, and \
            the calls of which nothing is known.

            EXAMPLES:
              calco permissions build/plan/master.json
              calco permissions build/plan/master.json --role > deployer.yaml
              gcloud iam roles create calcoDeployer --project acme-ml \\
                --file deployer.yaml
              calco permissions build/plan/master.json --read-only --role > drift.yaml
            """)

    @Argument(help: "A plan; - is standard input.", completion: .file(extensions: ["json"]))
    var plan: String

    @Flag(name: .customLong("read-only"), help: "Only what reading needs.")
    var readOnly = false

    @Flag(help: "Print a custom role, in YAML, instead of a list.")
    var role = false

    func run() throws {
        let (plan, needs) = try orExplain { try self.needs(of: PlanOnDisk(at: self.plan)) }
        let byRule = needs.names.filter { needs.permissions[$0] == true }
        if !byRule.isEmpty {
            writeError("named by rule, not looked up:\n\(lines(byRule))")
        }
        if !needs.unknown.isEmpty {
            writeError("it is not known what these calls need:\n\(lines(needs.unknown.sorted()))")
        }
        try writeOutput(role ? customRole(plan, needs) : lines(needs.names, before: ""))
    }

    private func needs(of file: PlanOnDisk) throws(FileError) -> (Plan, PlanNeeds) {
        let table = PermissionTable(file.plan)
        guard table.project != nil else {
            throw FileError(self.plan, "says nothing about permissions; compile it again")
        }
        var needs = PlanNeeds()
        for index in file.addresses.indices {
            needs.add(try file.resource(index), of: file.plan, isWritten: !readOnly, by: table)
        }
        return (file.plan, needs)
    }

    /// What `gcloud iam roles create --file` reads (iam-43). Stack, environment and permissions need no quotes.
    private func customRole(_ plan: Plan, _ needs: PlanNeeds) -> TerminalText {
        let who = readOnly ? "reader" : "deployer"
        let what = readOnly ? "reads" : "applies"
        return """
            title: Calco \(who) of \(plan.stack) \(plan.environment)
            description: What \(what) the plan of \(plan.stack) in \(plan.environment)
            stage: GA
            includedPermissions:

            """ + lines(needs.names, before: "- ")
    }
}

private func lines(_ texts: [String], before start: TerminalText = "  ") -> TerminalText {
    texts.reduce("") { $0 + start + "\($1)\n" }
}
