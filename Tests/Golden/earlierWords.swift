import Compiler

extension SourceFile {
    /// A file of an earlier version, rewritten as the errors about its old words say.
    var inTodaysWords: SourceFile {
        let text = String(decoding: bytes, as: UTF8.self).replacing(/(?m)^( *)roles: *\[([^\]\n]*)\]/) { match in
            let roles = match.2.split(separator: ",").map { $0.drop { $0 == " " } }
            return "\(match.1)grants: [\(roles.map { "{role: \($0)}" }.joined(separator: ", "))]"
        }
        return SourceFile(path: path, displayPath: displayPath, bytes: Array(text.utf8))
    }
}
