package import Diagnostics
package import Discovery
import Text

/// The most bytes that a Discovery document may have; the largest of Google's has 5 MB.
package let largestDocument = 16 << 20

/// The APIs that a configuration can use: the embedded ones, and those whose Discovery documents it brings along. A
/// document replaces the embedded API of its name, so that a field that Google added lately can be used.
package struct KnownAPIs: Sendable, Hashable {
    private var added: [String: GoogleAPI] = [:]

    /// The embedded ones.
    package init() {}

    /// With those of `files`, which are Discovery documents; what is wrong with them is reported.
    package init(documents files: [SourceFile], into diagnostics: inout [Diagnostic]) {
        var places: [String: String] = [:]
        for file in files.sorted(by: { $0.path < $1.path }) {
            do throws(DocumentError) {
                let api = try GoogleAPI(document: file.bytes)
                if let first = places.updateValue(file.displayPath, forKey: api.name) {
                    report(file, "\(first) is the document of \(api.name), too", hint: "remove one of them")
                } else if let problem = clash(of: api) {
                    report(file, problem)
                } else {
                    added[api.name] = api
                }
            } catch {
                diagnostics.append(error.diagnostic(in: file))
            }
        }
        func report(_ file: SourceFile, _ message: String, hint: String? = nil) {
            diagnostics.append(Diagnostic(path: file.displayPath, range: nil, message: message, hint: hint))
        }
    }

    /// The API of that name, such as `run.v2`; nil if it is not among `names`.
    package func named(_ name: String) -> GoogleAPI? { added[name] ?? GoogleAPI.named(name) }

    /// The names of all of them, sorted.
    package var names: [String] {
        added.isEmpty ? GoogleAPI.knownNames : Set(GoogleAPI.knownNames).union(added.keys).sorted()
    }

    /// True if a document of the configuration describes the API of that name.
    func isFromDocument(_ api: String) -> Bool { added[api] != nil }

    /// True if only a document of the configuration knows `resource` of `api`: then nobody has looked at what it holds.
    func isOnlyInDocument(_ resource: String, of api: String) -> Bool {
        added[api] != nil && GoogleAPI.named(api)?.methods(of: resource).isEmpty != false
    }

    /// An API under a name of its own at the host of another would reach that one's objects unseen.
    private func clash(of api: GoogleAPI) -> String? {
        let name = api.name.prefix { $0 != "." }
        for known in GoogleAPI.knownNames.compactMap(GoogleAPI.named) {
            let isSame = known.name.prefix { $0 != "." } == name
            if isSame != (known.host == api.host) {
                return "\(known.name) is at \(known.host), and \(api.name) at \(api.host)"
            }
        }
        return nil
    }
}

extension DocumentError {
    fileprivate func diagnostic(in file: SourceFile) -> Diagnostic {
        var diagnostic: Diagnostic
        switch place {
        case .position(let line, let column):
            let range = SourceRange(line: line, column: column)
            diagnostic = Diagnostic(
                path: file.displayPath, range: range, message: message, hint: hint)
        case .value(let pointer):
            diagnostic = Diagnostic(
                path: file.displayPath, range: nil, message: "\(pointer.text): \(message)", hint: hint)
        }
        // A document may be one line of megabytes.
        diagnostic.hidesSource = true
        return diagnostic
    }
}
