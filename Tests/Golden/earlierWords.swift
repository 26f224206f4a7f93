import Compiler

extension SourceFile {
    /// A file of an earlier version, rewritten as the errors about its old words say.
    var inTodaysWords: SourceFile {
        var text = String(decoding: bytes, as: UTF8.self)
        text.replace(/(?m)^( *)roles: *\[([^\]\n]*)\]/) { match in
            let roles = match.2.split(separator: ",").map { $0.drop { $0 == " " } }
            return "\(match.1)grants: [\(roles.map { "{role: \($0)}" }.joined(separator: ", "))]"
        }
        text.replace(/(?m)^roles:\n((?: +- .*\n)+)/) { match in
            "grants:\n" + match.1.replacing(/- +(roles[^\n]*|projects[^\n]*)/) { "- {role: \($0.1)}" }
        }
        text.replace(/(?m)^repository: *\{name: ([-a-z0-9]+)(?:, (keep: [0-9]+))?\}/) { match in
            "repositories: {\(match.1): {\(match.2 ?? "")}}"
        }
        text.replace(/(?m)^repository:[^\n{]*\n +name: ([-a-z0-9]+)[^\n]*\n +(keep: [0-9]+)/) { match in
            "repositories: {\(match.1): {\(match.2)}}"
        }
        return SourceFile(path: path, displayPath: displayPath, bytes: Array(text.utf8))
    }
}
