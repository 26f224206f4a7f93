import Text

/// A form of texts that is more than words and lengths: code reads them.
package struct TextForm: Sendable {
    /// The form in words.
    package let demand: String
    /// Two texts that have it, and one that has not.
    package let examples: [String]
    package let wrong: String
    /// True for a text of this form.
    package let takes: @Sendable (String) -> Bool

    init(_ demand: String, _ examples: [String], not wrong: String, takes: @escaping @Sendable (String) -> Bool) {
        (self.demand, self.examples, self.wrong, self.takes) = (demand, examples, wrong, takes)
    }
}

extension TextForm {
    /// logging-10
    static let logFilter = TextForm(
        "a filter such as severity>=ERROR", ["severity>=ERROR", "severity>=INFO"], not: "severity>=", takes: isLogFilter
    )

    /// pubsub-10
    static let messageFilter = TextForm(
        "a filter such as attributes.kind = \"order\" AND NOT attributes:test",
        ["attributes:a", "attributes.a = \"b\""], not: "attributes.a = b", takes: isMessageFilter)

    /// compute-28
    static let addresses = TextForm(
        "an address such as 192.0.2.1, or a range such as 192.0.2.0/24", ["192.0.2.0/24", "2001:db8::/32"],
        not: "192.0.2.0/33"
    ) { AddressRange($0) != nil }

    static let address = TextForm("an address such as 192.0.2.1", ["192.0.2.1", "2001:db8::1"], not: "192.0.2") {
        addressBytes($0) != nil
    }

    /// compute-29
    static let subnet = TextForm(
        "a range of private addresses such as 10.0.0.0/24, from /4 to /29, that begins with its first address",
        ["10.0.0.0/24", "10.0.1.0/24"], not: "10.0.0.1/24", takes: isSubnet)

    /// compute-28
    static let ports = TextForm("a port such as 80, or ports such as 8000-8080", ["80", "8000-8080"], not: "70000") {
        let ends = $0.split(separator: "-", omittingEmptySubsequences: false).map { parseDigits($0.utf8) ?? 65_536 }
        return ends.count <= 2 && ends == ends.sorted() && ends.allSatisfy { $0 < 65_536 }
    }

    /// compute-28
    static let ipProtocol = TextForm(
        "tcp, udp, icmp, esp, ah, ipip, sctp, all, or a number up to 255", ["tcp", "udp"], not: "http"
    ) {
        ["tcp", "udp", "icmp", "esp", "ah", "ipip", "sctp", "all"].contains($0.lowercased())
            || (parseDigits($0[...].utf8) ?? 256) < 256
    }

    /// compute-28, run-89
    static let tag = TextForm(
        "a tag of up to 63 lower-case letters, digits and hyphens, the first one a letter, the last one no hyphen",
        ["web", "a-1"], not: "Web"
    ) { IDForm(1...63, .small, "-").fits($0) }

    /// run-90
    static let mountPath = TextForm("a path that begins with a slash", ["/data", "/mnt/a"], not: "data") {
        $0.hasPrefix("/")
    }

    /// run-93
    static let variable = TextForm("a name without =", ["A", "a.b"], not: "A=B") { !$0.contains("=") }

    /// run-91
    static let databaseConnection = TextForm(
        "an instance as PROJECT:REGION:NAME", ["p:europe-west1:a", "p:europe-west1:b"], not: "a"
    ) {
        let parts = $0.split(separator: ":", omittingEmptySubsequences: false)
        return (3...4).contains(parts.count) && !parts.contains("")
    }

    /// iam-51
    static func expression(_ roots: Set<String>, _ examples: [String]) -> TextForm {
        TextForm(
            "an expression of CEL about \(roots.sorted().joined(separator: ", "))", examples, not: examples[0] + " &&"
        ) { isExpression($0, roots: roots) }
    }

    /// workflows-4
    static let workflow = TextForm(
        "a workflow in YAML or JSON: steps, or `main` with steps",
        ["main:\n  steps:\n  - a:\n      return: 1\n", "- a:\n    return: 1\n"], not: "nothing", takes: isWorkflow)

    /// bigquery-20
    static let column = TextForm("a name without any of !\"$()*,./;?@[\\]^`{}~", ["a", "b_1"], not: "a.b") {
        !$0.utf8.contains { "!\"$()*,./;?@[\\]^`{}~".utf8.contains($0) }
    }

    /// iam-50
    static let permission = TextForm(
        "a permission as SERVICE.RESOURCES.VERB", ["run.services.get", "run.services.list"], not: "run.services"
    ) {
        let parts = $0.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count >= 3 && !parts.contains("")
    }

    /// sqladmin-19
    static let tier = TextForm(
        "a machine type such as db-f1-micro or db-custom-2-7680", ["db-f1-micro", "db-custom-2-7680"], not: "small",
        takes: isTier)
}

/// compute-29
private func isSubnet(_ text: String) -> Bool {
    guard let range = AddressRange(text), range.isOfVersion4, text.contains("/"), (4...29).contains(range.prefix)
    else { return false }
    let prohibited = [
        "0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "255.255.255.255/32", "199.36.153.4/30",
        "199.36.153.8/30",
    ]
    return range.beginsWithItsFirst && !prohibited.compactMap { AddressRange($0) }.contains(where: range.overlaps)
}

/// A machine of one's own size has one processor or an even number of them, and from 0.9 to 6.5 GB for each, in steps of
/// 256 MB (sqladmin-19).
private func isTier(_ text: String) -> Bool {
    guard text.hasPrefix("db-") else { return text.wholeMatch(of: /D[0-9]+/) != nil }
    guard text.hasPrefix("db-custom-") else { return text.utf8.count > 3 }
    let numbers = text.dropFirst(10).split(separator: "-", omittingEmptySubsequences: false).map {
        parseDigits($0.utf8)
    }
    guard numbers.count == 2, let cpus = numbers[0], let memory = numbers[1], (1...96).contains(cpus) else {
        return false
    }
    return (cpus == 1 || cpus % 2 == 0) && memory % 256 == 0 && memory >= 3840
        && (Double(cpus) * 0.9 * 1024...Double(cpus) * 6.5 * 1024).contains(Double(memory))
}
