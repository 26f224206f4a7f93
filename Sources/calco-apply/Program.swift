import ArgumentParser

/// Applying needs a plan and a state, so it is no subcommand beside others: the others are commands of their own.
@main
enum Program {
    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        switch arguments.first {
        case "secret": await SecretCommand.main(Array(arguments.dropFirst()))
        case "state": await StateCommand.main(Array(arguments.dropFirst()))
        case "unlock": await Unlock.main(Array(arguments.dropFirst()))
        case "with-token": await WithToken.main(Array(arguments.dropFirst()))
        default: await CalcoApply.main()
        }
    }
}
