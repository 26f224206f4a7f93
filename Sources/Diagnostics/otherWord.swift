/// What to write instead of a word that other programs have and this one has not; nil if there is none among `arguments`.
/// `commands` are looked for in front, `flags` anywhere before `--`; each has the advice for it.
package func otherWord(
    in arguments: some Collection<String>, commands: [String: String], flags: [String: String] = [:]
) -> TerminalText? {
    if let first = arguments.first, let advice = commands[first] {
        return "there is no command '\(first)'\n  help: \(advice)"
    }
    for argument in arguments.prefix(while: { $0 != "--" }) where argument.hasPrefix("-") {
        // As many tools take them: with one hyphen, and with a value behind an equals sign.
        let name = argument.drop { $0 == "-" }.prefix { $0 != "=" }
        if let advice = flags[String(name)] { return "there is no option '\(argument)'\n  help: \(advice)" }
    }
    return nil
}
