import Foundation

/// The first member that stands twice in one object of `json`; nil if none does. `json` must be JSON that was decoded
/// already: of two members the decoder takes one without a word.
func doubledMember(_ json: [UInt8]) -> String? {
    /// For each object or list that is open, the names so far.
    var open: [Set<String>] = []
    var index = 0
    while index < json.count {
        switch json[index] {
        case UInt8(ascii: "{"), UInt8(ascii: "["): open.append([])
        case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
        case UInt8(ascii: "\""):
            let start = index
            index += 1
            while index < json.count, json[index] != UInt8(ascii: "\"") {
                index += json[index] == UInt8(ascii: "\\") ? 2 : 1
            }
            let next = json[min(index + 1, json.count)...].first { ![9, 10, 13, 32].contains($0) }
            guard next == UInt8(ascii: ":"), !open.isEmpty, index < json.count else { break }
            let name = try? JSONDecoder().decode(String.self, from: Data(json[start...index]))
            if let name, !open[open.count - 1].insert(name).inserted { return name }
        default: break
        }
        index += 1
    }
    return nil
}
