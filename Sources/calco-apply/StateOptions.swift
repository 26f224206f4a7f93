import ArgumentParser
import Stores

/// Where the state is; the same for every command that has one.
struct StateOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The state: a file, gs://BUCKET/PREFIX, or gitlab:PROJECT/NAME; made by the first apply.",
            valueName: "place"),
        completion: .file(extensions: ["json"]),
        transform: stateAddress)
    var state: StateAddress
}

func stateAddress(_ text: String) throws -> StateAddress {
    try refuseEmpty([("--state", text)])
    do throws(StateStoreError) { return try StateAddress(text) } catch { throw ValidationError("--state: \(error).") }
}
