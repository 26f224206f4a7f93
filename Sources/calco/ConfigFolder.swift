import Compiler
import Diagnostics

/// What stands in a configuration's folder: the files that the compiler reads, and what is wrong with the others.
struct ConfigFolder {
    var files: [SourceFile] = []
    var images: SourceFile?
    var diagnostics: [Diagnostic] = []
    /// False: something could not be read, and what the rest lacks is no error of its own.
    var isComplete = true
}

/// Reads `project.yaml`, `service.yaml`, `features/*.yaml`, `environments/*.yaml` and the images file. A file that nobody
/// would read is an error when it looks like one that its author wants to be read.
func readConfigFolder(_ path: String, images: String?) -> ConfigFolder {
    var folder = ConfigFolder()
    let root = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    let entries: [FolderEntry]
    do { entries = try listFolder(root) } catch {
        folder.isComplete = false
        folder.diagnostics.append(
            Diagnostic(path: root, range: nil, message: error.reason, hint: "--config names the configuration's folder")
        )
        return folder
    }
    for entry in entries where !entry.isIgnored {
        let shown = "\(root)/\(entry.name)"
        switch (entry.name, entry.type) {
        case (_, .unreadable(let reason)): folder.lack(shown, reason)
        case ("features", .folder), ("environments", .folder): folder.readYAML(in: entry.name, root: root)
        case ("features", _), ("environments", _): folder.complain(shown, "this must be a folder of .yaml files")
        case ("project.yaml", .file), ("service.yaml", .file): folder.read(entry.name, shown)
        case ("project.yaml", _), ("service.yaml", _): folder.complain(shown, "this is no regular file")
        default: folder.judge(entry, shown)
        }
    }
    folder.readImages(images, root: root, entries: entries)
    return folder
}

extension ConfigFolder {
    private static let topLevel = ["environments", "features", "project.yaml", "service.yaml"]

    fileprivate mutating func complain(
        _ path: String, _ message: String, severity: Diagnostic.Severity = .error, hint: String? = nil
    ) {
        diagnostics.append(Diagnostic(severity, path: path, range: nil, message: message, hint: hint))
    }

    /// Complains of something that others may refer to.
    fileprivate mutating func lack(_ path: String, _ message: String, hint: String? = nil) {
        complain(path, message, hint: hint)
        isComplete = false
    }

    fileprivate mutating func read(_ relative: String, _ shown: String) {
        do {
            files.append(SourceFile(path: relative, displayPath: shown, bytes: try readFile(shown)))
        } catch {
            lack(shown, error.reason)
        }
    }

    fileprivate mutating func readYAML(in name: String, root: String) {
        let entries: [FolderEntry]
        do { entries = try listFolder("\(root)/\(name)") } catch { return lack("\(root)/\(name)", error.reason) }
        for entry in entries where !entry.isIgnored {
            let shown = "\(root)/\(name)/\(entry.name)"
            switch entry.type {
            case .unreadable(let reason): lack(shown, reason)
            case .file where entry.name.hasSuffix(".yaml"): read("\(name)/\(entry.name)", shown)
            case .folder: complain(shown, "this is a folder; only the files of \(name)/ are read")
            case .other: complain(shown, "this is no regular file")
            case .file where entry.name.hasSuffix(".yml"):
                complain(shown, "this file is not read; did you mean '\(entry.name.dropLast(4)).yaml'?")
            case .file: complain(shown, "this file is not read: it does not end in .yaml", severity: .warning)
            }
        }
    }

    /// An entry of the top level that has no place there.
    fileprivate mutating func judge(_ entry: FolderEntry, _ shown: String) {
        let name = entry.name.hasSuffix(".yml") ? String(entry.name.dropLast(4)) + ".yaml" : entry.name
        let near = Self.topLevel.contains(name) ? name : closest(name, among: Self.topLevel)
        let known = "a configuration has project.yaml, service.yaml, features/ and environments/"
        if let near {
            complain(shown, "this is not read; did you mean '\(near)'?")
        } else if name.hasSuffix(".yaml") {
            complain(shown, "this is not read", hint: "\(known); a scheduled job belongs in features/")
        } else if !entry.name.hasSuffix(".json"), !entry.name.hasSuffix(".md") {
            complain(shown, "this is not read", severity: .warning, hint: known)
        }
    }

    fileprivate mutating func readImages(_ images: String?, root: String, entries: [FolderEntry]) {
        if images == nil, !entries.contains(where: { $0.name == "images.json" }) { return }
        let path = images ?? "\(root)/images.json"
        do {
            self.images = SourceFile(path: "images.json", displayPath: path, bytes: try readFile(path))
        } catch {
            lack(path, error.reason, hint: "--images names a JSON file of image references by name")
        }
    }
}

extension FolderEntry {
    /// Hidden files and the copies that editors leave are nobody's configuration.
    fileprivate var isIgnored: Bool { name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#") }
}
