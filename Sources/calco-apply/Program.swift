import ArgumentParser

/// Applying needs a plan and a state, so it is no subcommand beside others: `secret` is a command of its own.
@main
enum Program {
    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.first == "secret" else { return await CalcoApply.main() }
        await SecretCommand.main(Array(arguments.dropFirst()))
    }
}
