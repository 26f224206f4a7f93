/// Whether text for people has ANSI colours, and which. All programs use this type.
package struct Style: Sendable, Hashable {
    /// What a piece of text is, not how it looks.
    package enum Role: Sendable, Hashable, CaseIterable {
        case error
        case warning
        case help
        case emphasis
        case faint
        case added
        case changed
        case removed

        fileprivate var code: String {
            switch self {
            case .error: "1;31"
            case .warning: "1;33"
            case .help: "36"
            case .emphasis: "1"
            case .faint: "2"
            case .added: "32"
            case .changed: "33"
            case .removed: "31"
            }
        }
    }

    package let hasColor: Bool

    package static let plain = Style(hasColor: false)
    package static let color = Style(hasColor: true)

    package init(hasColor: Bool) { self.hasColor = hasColor }

    /// `text` in the colour of its role, or as it is.
    package func paint(_ text: TerminalText, _ role: Role) -> TerminalText {
        hasColor && !text.isEmpty ? "\u{1B}[\(role.code)m\(text)\u{1B}[0m" : text
    }

    /// The usual rules (no-color.org): the flag and a non-empty NO_COLOR win; FORCE_COLOR and CLICOLOR_FORCE come next,
    /// unless they say 0; then TERM=dumb; then a terminal, or a GitLab job log, which is not a terminal but shows
    /// colours.
    package static func detect(isTerminal: Bool, environment: [String: String], noColorFlag: Bool = false) -> Style {
        func isSet(_ name: String) -> Bool { !(environment[name] ?? "").isEmpty }
        func isForced(_ name: String) -> Bool { isSet(name) && environment[name] != "0" }
        if noColorFlag || isSet("NO_COLOR") { return .plain }
        if isForced("FORCE_COLOR") || isForced("CLICOLOR_FORCE") { return .color }
        if environment["TERM"] == "dumb" { return .plain }
        return Style(hasColor: isTerminal || isSet("GITLAB_CI"))
    }
}
