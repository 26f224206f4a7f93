package import Compiler
package import Text

/// A configuration as trees, one for each YAML file, by path.
package struct RandomConfig: Sendable, Hashable {
    package var files: [String: JSONValue] = [:]
    /// What `{file: PATH}` names.
    package var texts: [String: String] = [:]

    static let environment = "test"

    /// What the compiler makes of it.
    package func read() -> ConfigReading { reading(written) }

    var written: [String: WrittenYAML] { files.mapValues(WrittenYAML.init) }

    func reading(_ written: [String: WrittenYAML]) -> ConfigReading {
        let all = texts.merging(written.mapValues(\.text)) { $1 }
        return readConfig(
            files: all.sorted { $0.key < $1.key }.map { source($0, $1) }, environment: Self.environment,
            images: source("images.json", Self.images))
    }

    private func source(_ path: String, _ text: String) -> SourceFile {
        SourceFile(path: path, displayPath: path, bytes: Array(text.utf8))
    }

    static let imageKeys = ["service", "feature", "proxy"]

    private static let images: String = {
        let lines = imageKeys.enumerated().map { index, key in
            "\"\(key)\": \"europe-west1-docker.pkg.dev/acme-test/workloads/\(key)@sha256:"
                + String(repeating: String(index + 1), count: 64) + "\""
        }
        return "{\(lines.joined(separator: ", "))}"
    }()

    /// All of it as text, as somebody would write it into files.
    package var text: String {
        let parts = written.mapValues(\.text).merging(texts) { $1 }
        return parts.sorted { $0.key < $1.key }.map { "# \($0.key)\n\($0.value)" }.joined(separator: "\n")
    }

    // MARK: Parts

    /// A value in one of the files.
    package struct Place: Sendable, Hashable {
        package var file: String
        package var path: JSONPointer

        /// `service.env.*.secret`-like, but with the names: for tables.
        package var pattern: String {
            let tokens = path.tokens.map { Int($0) == nil ? $0 : "[]" }
            return "\(file.prefix { $0 != "/" }) \(tokens.joined(separator: "."))"
        }
    }

    subscript(place: Place) -> JSONValue? { files[place.file]?[place.path] }

    /// Without what is at `place`: a file, a member or an element.
    mutating func remove(_ place: Place) {
        guard let last = place.path.tokens.last else {
            files[place.file] = nil
            return
        }
        let above = JSONPointer(tokens: Array(place.path.tokens.dropLast()))
        guard let file = files[place.file], let holder = file[above] else { return }
        if var elements = holder.array, let index = Int(last), elements.indices.contains(index) {
            elements.remove(at: index)
            files[place.file] = file.setting(.array(elements), at: above)
        } else {
            files[place.file] = file.setting(nil, at: place.path)
        }
        if files[place.file]?.object?.isEmpty == true { files[place.file] = nil }
    }

    mutating func set(_ place: Place, to value: JSONValue) {
        files[place.file] = files[place.file]?.setting(value, at: place.path)
    }

    /// Everything in it, what holds before what is held.
    var places: [Place] {
        files.sorted { $0.key < $1.key }.flatMap { name, tree in
            Self.paths(in: tree, JSONPointer()).map { Place(file: name, path: $0) }
        }
    }

    private static func paths(in value: JSONValue, _ path: JSONPointer) -> [JSONPointer] {
        let inner: [(String, JSONValue)] =
            value.object?.map { ($0.key, $0.value) } ?? (value.array ?? []).enumerated().map { (String($0), $1) }
        return [path] + inner.flatMap { paths(in: $1, path.appending($0)) }
    }
}
