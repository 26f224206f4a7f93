import Diagnostics
import PlanModel
import YAML

/// What `${images.KEY}` stands for: the image that has this key in the images file, or in the environment.
struct ImageNames: Sendable {
    /// By key; nil if the images file cannot be understood, which is reported there.
    private let images: [String: String]?
    /// Keys with a wrong reference, which is reported where it stands.
    private let broken: Set<String>

    /// No images at all.
    init() { (images, broken) = ([:], []) }

    /// `isFileMissing`: there are none, and nobody has reported that.
    init(_ surroundings: Surroundings, isFileMissing: Bool) {
        images = surroundings.images?.mapValues(\.text) ?? (isFileMissing ? [:] : nil)
        broken = surroundings.brokenImages
    }

    /// The image that `images.KEY` names; nil for other words. An unknown one, which is reported, stands for itself in a
    /// form that is right everywhere, so that nothing else is said about it.
    func image(_ word: String) -> String? {
        guard let key = key(of: word) else { return nil }
        return images?[key] ?? Self.unknown
    }

    /// Stands where an image is not known.
    static let unknown = "docker.io/unknown/image@sha256:\(String(repeating: "0", count: 64))"

    /// What is wrong with the first image that `text` names and that there is not; nil if nothing is.
    func problem(with text: String) -> Problem? {
        guard text.utf8.contains(UInt8(ascii: "$")), text.contains("${images."), let images else { return nil }
        for case .reference(let word?) in TemplatePiece.pieces(of: text) {
            guard let key = key(of: word), images[key] == nil, !broken.contains(key) else { continue }
            return noImage(key, among: Set(images.keys).union(broken))
        }
        return nil
    }

    /// The problems in the texts of `node`, which is at `key`.
    func problems(in node: Node, _ key: String = "") -> [Diagnostic] {
        switch node.content {
        case .scalar(let scalar): problem(with: scalar.text).map { [$0.diagnostic(at: node, name: key)] } ?? []
        case .sequence(let elements): elements.flatMap { problems(in: $0, key) }
        case .mapping(let entries):
            entries.flatMap { problems(in: $0.value, key.isEmpty ? $0.key : "\(key).\($0.key)") }
        }
    }

    private func key(of word: String) -> String? {
        word.hasPrefix("images.") ? String(word.dropFirst("images.".count)) : nil
    }
}

/// There is no image `key`.
func noImage(_ key: String, among known: Set<String>) -> Problem {
    let known = known.sorted()
    return Problem(
        "the images file has no image '\(key)'\(didYouMean(key, among: known))",
        hint: "the images file has \(known.isEmpty ? "none" : known.joined(separator: ", "))")
}
