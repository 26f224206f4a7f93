import PlanModel
import YAML

/// What `${project.id}`, `${project.number}`, `${project.region}` and `${images.KEY}` stand for, in any text of a
/// configuration that is a value. They are filled in before anything is read, so they may be where references to
/// resources, which only an apply knows, may not: in a member, or in a name.
struct ProjectNames: Sendable {
    private let values: [String: String]
    /// Of the images file and the environment.
    var images = ImageNames()

    init(id: String, number: String, region: String) {
        values = ["project.id": id, "project.number": number, "project.region": region]
    }

    var region: String { values["project.region"] ?? "" }

    init(_ environment: EnvironmentConfig) {
        self.init(id: environment.projectID, number: environment.projectNumber, region: environment.region)
    }

    /// `node` with its texts filled in. What is filled in is a text, also where it looks like a number.
    func filled(_ node: Node) -> Node {
        guard isMentioned(in: node) else { return node }
        var node = node
        switch node.content {
        case .scalar(let scalar): node.content = .scalar(Scalar(text: filled(scalar.text), isPlain: false))
        case .sequence(let elements): node.content = .sequence(elements.map(filled))
        case .mapping(let entries): node.content = .mapping(filled(entries))
        }
        return node
    }

    /// `entries` with their values filled in; their keys stay.
    func filled(_ entries: [Entry]) -> [Entry] {
        entries.map { Entry(key: $0.key, keyRange: $0.keyRange, value: filled($0.value)) }
    }

    private func isMentioned(in node: Node) -> Bool {
        switch node.content {
        case .scalar(let scalar): scalar.text.mayHoldReference && filled(scalar.text) != scalar.text
        case .sequence(let elements): elements.contains(where: isMentioned)
        case .mapping(let entries): entries.contains { isMentioned(in: $0.value) }
        }
    }

    /// `text` filled in; an escaped `$${` stays for those who read references to resources. A text with braces that
    /// are not closed is no template, and stays as it is.
    func filled(_ text: String) -> String {
        let pieces = TemplatePiece.pieces(of: text)
        guard !pieces.contains(.reference(nil)) else { return text }
        return pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .reference(let word): values[word ?? ""] ?? images.image(word ?? "") ?? "${\(word ?? "")}"
            }
        }.joined()
    }
}
