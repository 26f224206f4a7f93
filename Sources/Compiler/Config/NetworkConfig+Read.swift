import Text
import YAML

/// The keys of `network`.
struct NetworkKeys: Section {
    let network = Key(
        "network", .networkPart("networks").orReference(), otherwise: "the subnet's", "A VPC network")
    let subnet = Key(
        "subnet", .networkPart("subnetworks").orReference(), otherwise: "the one with the network's name",
        "A subnet of the workload's region, which it enters directly")
    let tags = Key(
        "tags", .uniqueTexts("names", "each once", pattern: "^[a-z]", parseNetworkTag), otherwise: "none",
        "Network tags, which firewall rules can name")
    let connector = Key(
        "connector", .networkPart("connectors").orReference(), otherwise: "none",
        "A Serverless VPC Access connector, instead of `network` and `subnet`")
    let egress = Key(
        "egress", Notation<NetworkConfig.Egress>.choice, default: .privateRanges,
        "`all`: calls to the internet go through the network as well")

    var elsewhere: [String: String] { wordsOfNetwork }

    func read(_ fields: inout Fields) -> NetworkConfig? {
        let (network, subnet, connector) = (fields.read(network), fields.read(subnet), fields.read(connector))
        let (tags, egress) = (fields.read(tags) ?? [], fields.read(egress))
        let direct = ["network", "subnet", "tags"].filter { fields.node[$0] != nil }
        if fields.node["connector"] != nil {
            if let key = direct.first {
                fields.fail(Problem("a connector has its own network", hint: "remove one of them"), at: key)
            }
            guard let connector, let egress else { return nil }
            return NetworkConfig(way: .connector(connector), egress: egress)
        }
        if fields.node["network"] == nil, fields.node["subnet"] == nil {
            let hint = "write subnet: default, or connector: NAME"
            fields.fail(Problem("nothing says which network", hint: hint))
        }
        guard let egress else { return nil }
        return NetworkConfig(way: .direct(network: network, subnet: subnet, tags: tags), egress: egress)
    }
}

private func parseNetworkTag(_ text: String) throws(Problem) -> String { try parseID(text, limit: 63) }

extension Notation where Value == String {
    /// A name in the workload's own project, or a full name: `projects/P/…/COLLECTION/NAME`.
    fileprivate static func networkPart(_ collection: String) -> Notation {
        text("text", "a name, or `projects/P/…/\(collection)/NAME` in another project", pattern: "^[a-z]") {
            (text) throws(Problem) in
            guard text.contains("/") else { return try parseID(text, limit: 63) }
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.first == "projects", parts.count >= 5, parts[parts.count - 2] == collection,
                parts.allSatisfy({
                    !$0.isEmpty && $0.utf8.allSatisfy { $0.isLetterOrDigit || "-._:".utf8.contains($0) }
                })
            else {
                throw Problem(
                    "'\(text)' is not a full name", hint: "a name, or projects/PROJECT/…/\(collection)/NAME")
            }
            return text
        }
    }
}
