import Compiler
import Diagnostics

/// The contents of a configuration folder: the files that the compiler reads, and what is wrong with the others.
struct ConfigFolder {
    var files: [SourceFile] = []
    var images: SourceFile?
    var diagnostics: [Diagnostic] = []
    /// False: something could not be read, so anything missing elsewhere is not a separate error.
    var isComplete = true
}

/// Reads `project.yaml`, `services/*.yaml`, `features/*.yaml`, `environments/*.yaml` and the images file. A file that
/// would be ignored is an error if it looks as if its author expected it to be read.
///
/// `discovery` names a folder of Discovery documents instead of `discovery/`.
func readConfigFolder(_ path: String, images: String?, discovery: String?) -> ConfigFolder {
    let path = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    var folder = ConfigFolder()
    do throws(FileError) {
        let root = try Enclosure(path)
        let entries = try root.entries()
        folder.read(entries, in: root, without: discovery == nil ? [] : ["discovery"])
        if images == nil, entries.contains(where: { $0.name == "images.json" }) {
            folder.readImages("images.json", in: root)
        }
    } catch {
        folder.lack(path, error.reason, hint: "--config names the configuration's folder")
        return folder
    }
    if let images { folder.readImages(at: images) }
    if let discovery { folder.readDocuments(at: discovery) }
    return folder
}

/// Reads the Discovery documents alone, of the folder `discovery`, or else of `discovery/` in the configuration at `path`.
func readDocuments(_ path: String?, discovery: String?) -> ConfigFolder {
    var folder = ConfigFolder()
    if let discovery {
        folder.readDocuments(at: discovery)
    } else if let path {
        do throws(FileError) {
            let root = try Enclosure(path)
            if try root.entries().contains(where: { $0.name == "discovery" }) {
                folder.readDocuments(of: ["discovery"], in: root)
            }
        } catch {
            folder.lack(path, error.reason, hint: "--config names the configuration's folder")
        }
    }
    return folder
}

extension ConfigFolder {
    private static let topLevel = [
        "discovery", "environments", "features", "files", "project.yaml", "resources", "services",
    ]

    fileprivate mutating func complain(
        _ path: String, _ message: String, severity: Diagnostic.Severity = .error, hint: String? = nil
    ) {
        diagnostics.append(Diagnostic(severity, path: path, range: nil, message: message, hint: hint))
    }

    fileprivate mutating func read(
        _ entries: [FolderEntry], in root: borrowing Enclosure, without others: Set<String>
    ) {
        for entry in entries where !entry.isIgnored && !others.contains(entry.name) {
            let shown = "\(root.path)/\(entry.name)"
            switch (entry.name, entry.type) {
            case (_, .unreadable(let reason)): lack(shown, reason)
            case ("environments", .folder), ("features", .folder), ("resources", .folder), ("services", .folder):
                readYAML(of: entry.name, in: root)
            case ("environments", _), ("features", _), ("resources", _), ("services", _):
                complain(shown, "this must be a folder of .yaml files")
            case ("files", .folder): readTexts(in: root)
            case ("discovery", .folder): readDocuments(of: ["discovery"], in: root)
            case ("files", _), ("discovery", _): complain(shown, "this must be a folder")
            // What used to be a file of its own is read, so that its error can say what it is now.
            case ("project.yaml", .file), ("service.yaml", .file): read([entry.name], in: root)
            case ("project.yaml", _): lack(shown, FolderEntry.isNoFile)
            default: judge(entry, shown, holdsYAML: holdsYAML(entry, in: root))
            }
        }
    }

    /// Reports something missing that others may refer to.
    fileprivate mutating func lack(_ path: String, _ message: String, hint: String? = nil) {
        complain(path, message, hint: hint)
        isComplete = false
    }

    private mutating func read(_ steps: [String], in root: borrowing Enclosure) {
        let path = steps.joined(separator: "/")
        let shown = "\(root.path)/\(path)"
        do {
            let bytes = try root.read(steps, limit: largestSourceFile)
            files.append(SourceFile(path: path, displayPath: shown, bytes: bytes))
        } catch {
            lack(shown, error.reason)
        }
    }

    private mutating func readYAML(of name: String, in root: borrowing Enclosure) {
        let entries: [FolderEntry]
        do { entries = try root.entries(of: name) } catch { return lack("\(root.path)/\(name)", error.reason) }
        for entry in entries where !entry.isIgnored {
            let shown = "\(root.path)/\(name)/\(entry.name)"
            switch entry.type {
            case .unreadable(let reason): lack(shown, reason)
            case .file where entry.name.hasSuffix(".yaml"): read([name, entry.name], in: root)
            case .folder: complain(shown, "this is a folder; only the files of \(name)/ are read")
            case .other: complain(shown, FolderEntry.isNoFile)
            case .file where entry.name.hasSuffix(".yml"):
                complain(shown, "this file is not read; did you mean '\(entry.name.dropLast(4)).yaml'?")
            case .file: complain(shown, "this file is not read: it does not end in .yaml", severity: .warning)
            }
        }
    }

    /// What `{file: files/NAME}` names.
    private mutating func readTexts(in root: borrowing Enclosure) {
        let entries: [FolderEntry]
        do { entries = try root.entries(of: "files") } catch { return lack("\(root.path)/files", error.reason) }
        for entry in entries where !entry.isIgnored {
            let shown = "\(root.path)/files/\(entry.name)"
            switch entry.type {
            case .unreadable(let reason): lack(shown, reason)
            case .file: read(["files", entry.name], in: root)
            case .folder: complain(shown, "this is a folder; only the files of files/ are read")
            case .other: complain(shown, FolderEntry.isNoFile)
            }
        }
    }

    /// The Discovery documents of a folder elsewhere.
    fileprivate mutating func readDocuments(at path: String) {
        do throws(FileError) { readDocuments(of: [], in: try Enclosure(path)) } catch {
            lack(path, error.reason, hint: "--discovery names a folder of Discovery documents")
        }
    }

    fileprivate mutating func readDocuments(of steps: [String], in root: borrowing Enclosure) {
        let folder = ([root.path] + steps).joined(separator: "/")
        let entries: [FolderEntry]
        do { entries = try root.entries(of: steps.first) } catch { return lack(folder, error.reason) }
        for entry in entries where !entry.isIgnored {
            let shown = "\(folder)/\(entry.name)"
            switch entry.type {
            case .unreadable(let reason): lack(shown, reason)
            case .file where entry.name.hasSuffix(".json"):
                do {
                    let bytes = try root.read(steps + [entry.name], limit: largestDocument)
                    files.append(SourceFile(path: "discovery/\(entry.name)", displayPath: shown, bytes: bytes))
                } catch {
                    lack(shown, error.reason)
                }
            case .file where entry.name.hasSuffix(".md"): continue
            case .file: complain(shown, "this file is not read: it does not end in .json", severity: .warning)
            case .folder: complain(shown, "this is a folder; only the files of \(folder) are read")
            case .other: complain(shown, FolderEntry.isNoFile)
            }
        }
    }

    /// True for a folder with files that a configuration consists of: left unread, its workloads would be deleted.
    private func holdsYAML(_ entry: FolderEntry, in root: borrowing Enclosure) -> Bool {
        guard case .folder = entry.type, let entries = try? root.entries(of: entry.name) else { return false }
        return entries.contains { $0.name.hasSuffix(".yaml") || $0.name.hasSuffix(".yml") }
    }

    /// Reports an entry that does not belong at the top level.
    private mutating func judge(_ entry: FolderEntry, _ shown: String, holdsYAML: Bool) {
        let name = entry.name.hasSuffix(".yml") ? String(entry.name.dropLast(4)) + ".yaml" : entry.name
        let near = Self.topLevel.contains(name) ? name : closest(name, among: Self.topLevel)
        let known =
            "a configuration has project.yaml, services/, features/, resources/, environments/, files/ and discovery/"
        if let near {
            complain(shown, "this is not read; did you mean '\(near)'?")
        } else if name.hasSuffix(".yaml") || holdsYAML {
            complain(shown, "this is not read", hint: "\(known); a service belongs in services/, a job in features/")
        } else if !entry.name.hasSuffix(".json"), !entry.name.hasSuffix(".md") {
            complain(shown, "this is not read", severity: .warning, hint: known)
        }
    }

    /// An images file elsewhere: a link may not lead out of the folder it is in.
    fileprivate mutating func readImages(at path: String) {
        let steps = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let folder = steps.count > 1 ? steps.dropLast().joined(separator: "/") + "/" : "."
        do throws(FileError) {
            let enclosure = try Enclosure(folder)
            images = SourceFile(
                path: "images.json", displayPath: path,
                bytes: try enclosure.read([steps.last ?? ""], limit: largestSourceFile))
        } catch {
            lack(path, error.reason, hint: Self.imagesHint)
        }
    }

    fileprivate mutating func readImages(_ name: String, in root: borrowing Enclosure) {
        let shown = "\(root.path)/\(name)"
        do {
            let bytes = try root.read([name], limit: largestSourceFile)
            images = SourceFile(path: name, displayPath: shown, bytes: bytes)
        } catch {
            lack(shown, error.reason, hint: Self.imagesHint)
        }
    }

    private static let imagesHint = "--images names a JSON file of image references by name"
}

extension FolderEntry {
    /// Hidden files and editors' backup copies are not configuration.
    fileprivate var isIgnored: Bool { name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#") }
}
