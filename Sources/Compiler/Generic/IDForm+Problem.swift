import Discovery
import YAML

extension IDForm {
    /// What is wrong with `id`, which may be the name of the entry; nil if nothing is.
    func problem(with id: String, of type: String, isName: Bool) -> Problem? {
        guard !id.contains("${"), !fits(id) else { return nil }
        return Problem(
            "'\(id)' is not the id of a \(type)",
            hint: "\(words)\(isName ? "; it is the entry's name unless you write id: …" : "")")
    }
}
