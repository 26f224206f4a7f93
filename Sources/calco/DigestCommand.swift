import ArgumentParser
import Diagnostics
import PlanModel

struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest", abstract: "Prints the digest of a plan: what gets approved, archived and quoted.",
        discussion: """
            The digest is the SHA-256 of the file's bytes. That it is a plan is seen at its beginning and its end; whether \
            it can be applied, diff and calco-apply say, which read it whole.

            EXAMPLE:
              calco digest build/plan/local.json
            """)

    @Argument(help: "A plan; - is standard input.", completion: .file(extensions: ["json"]))
    var file: String

    func run() throws {
        let digest = try orExplain { try self.digest(of: try PlanFile(file)) }
        try writeOutput("\(digest)\n")
    }

    private func digest(of file: PlanFile) throws(FileError) -> String {
        var (digest, frame) = (RunningDigest(), PlanFrame())
        let next = file.pieces()
        while true {
            let piece = try next()
            guard !piece.isEmpty else { break }
            digest.take(piece)
            frame.take(piece)
        }
        // A plan in another layout is still the same plan; anything that is not a plan is refused with the reason.
        if !frame.isOfPlan { _ = try PlanOnDisk(file) }
        try file.checkIsUnchanged()
        return digest.text
    }
}
