import Diagnostics
import Text
import YAML

/// The keys of an entry of `secret_files`.
struct SecretFileKeys: Section {
    static let shared = SecretFileKeys()

    let secret = SecretReferenceKeys.shared.secret
    let version = SecretReferenceKeys.shared.version
    let mode = Key(
        "mode",
        Notation<Int>("text", limits: "three octal digits", schema: ["type": "string", "pattern": "^0?[0-7]{3}$"]) {
            (node) throws(Problem) in try parseMode(try node.text())
        }, otherwise: "readable by all", "Who may do what with the file, as `chmod` has it: `\"0400\"`")

    func read(_ fields: inout Fields) -> WrittenFile? {
        let mode = fields.read(mode)
        return SecretReferenceKeys.shared.read(&fields).map { WrittenFile(reference: $0, mode: mode) }
    }
}

/// A file with the value of a secret, as written.
struct WrittenFile: Sendable {
    var reference: WrittenReference
    var mode: Int?
}

private func parseMode(_ text: String) throws(Problem) -> Int {
    guard text.utf8.count == 3 || text.utf8.count == 4 && text.hasPrefix("0"), let mode = Int(text, radix: 8),
        text.utf8.allSatisfy(\.isDigit)
    else { throw Problem("'\(text)' is not the mode of a file", hint: "three octal digits, in quotes: \"0400\"") }
    return mode
}

extension Notation where Value == [String: WrittenFile] {
    /// The `secret_files` mapping: paths to references.
    static let secretFiles = Notation.map(
        "mapping",
        "paths: absolute, in a folder that is not `/dev`, `/proc`, `/sys` or `/cloudsql`, nor below one",
        names: "^/[^/].*/[^/]+$", of: .section(SecretFileKeys.shared)
    ) { (path) throws(Problem) in _ = try parseFilePath(path) }
}

/// The folder and the name of a file below it.
private func parseFilePath(_ text: String) throws(Problem) -> (folder: String, name: String) {
    guard text.hasPrefix("/") else {
        throw Problem("'\(text)' is not an absolute path", hint: "write /\(text)")
    }
    guard let slash = text.lastIndex(of: "/"), slash != text.startIndex else {
        throw Problem("'\(text)' is not in a folder of its own", hint: "for example /secrets\(text)")
    }
    try checkSegments(text, example: "/secrets/db/url")
    let segments = text.dropFirst().split(separator: "/")
    // The folder is mounted, and a few take no mount at all (run-45).
    if let first = segments.first, reservedFolders.contains(first) {
        throw Problem(
            "Cloud Run mounts nothing at '\(text[..<slash])'",
            hint: "for example /secrets/NAME/\(segments.last ?? "")")
    }
    return (String(text[..<slash]), String(text[text.index(after: slash)...]))
}

extension Fields {
    /// The files of `written`, sorted by path. `mount` is where the managed folder is mounted, if it is.
    mutating func secretFiles(
        _ written: [String: WrittenFile], mount: String?, _ surroundings: Surroundings
    ) -> [SecretFile] {
        var files: [SecretFile] = []
        for (path, entry) in written.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            guard let place = try? parseFilePath(path),
                let secret = resolve(entry.reference, "secret_files.\(path)", surroundings)
            else { continue }
            let file = SecretFile(folder: place.folder, name: place.name, secret: secret, mode: entry.mode)
            if let problem = clash(file, files, mount) {
                let entry = node["secret_files"]?.entry(path)
                if let entry { fail(problem, atKeyOf: entry, "secret_files") }
                continue
            }
            files.append(file)
        }
        return files
    }

    /// Cloud Run mounts one secret at a folder, and the mount hides what is below it (run-59).
    private func clash(_ file: SecretFile, _ others: [SecretFile], _ mount: String?) -> Problem? {
        for other in others where overlap(file.folder, other.folder) {
            if file.folder == other.folder, file.secret.holder == other.secret.holder { continue }
            let path = "\(other.folder)/\(other.name)"
            return Problem(
                file.folder == other.folder
                    ? "\(file.folder) already holds another secret (\(path)), and a folder holds the files of one secret"
                    : "one of \(file.folder) and \(other.folder) (of \(path)) is inside the other",
                hint: "give each secret a folder of its own, such as /secrets/NAME/\(file.name)")
        }
        if let mount, overlap(file.folder, mount) {
            return Problem(
                "the managed folder is mounted at \(mount)", hint: "for example /secrets/NAME/\(file.name)")
        }
        return nil
    }
}

/// True if one of two folders is the other or lies in it.
func overlap(_ one: String, _ other: String) -> Bool {
    one == other || one.hasPrefix(other + "/") || other.hasPrefix(one + "/")
}
