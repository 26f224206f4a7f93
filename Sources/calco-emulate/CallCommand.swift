import ArgumentParser
import Diagnostics
import Emulator
import HTTP
import Text

struct CallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Sends one call to the local cloud and prints the answer.",
        discussion: """
            Exit status: 0 for an answer 2xx, else 1.

            EXAMPLES
              calco-emulate call GET --store state/local-cloud \\
                https://storage.googleapis.com/storage/v1/b/acme-ml-local-features
              calco-emulate call GET --store state/local-cloud --field /value \\
                'https://gitlab.com/api/v4/projects/acme%2Fml-platform/variables/SRV_URL'
            """)

    @Argument(help: ArgumentHelp("GET, POST, PATCH, PUT or DELETE.", valueName: "method"))
    var method: String

    @Argument(help: ArgumentHelp("The URL, as the real cloud has it.", valueName: "url"))
    var url: String

    @OptionGroup var cloud: ExistingCloudOptions

    @Option(help: ArgumentHelp("The body of the call.", valueName: "json"))
    var json: String?

    @Option(
        help: ArgumentHelp("Print only what stands at this JSON pointer, text without quotes.", valueName: "pointer"))
    var field: String?

    func validate() throws {
        guard field.map({ JSONPointer($0) != nil }) ?? true else {
            throw ValidationError("--field takes a JSON pointer, such as /value.")
        }
    }

    /// A call that only reads works on a copy, so it can run while the cloud is being served.
    private func open(_ verb: String) throws -> Cloud { try verb == "GET" ? cloud.copy() : cloud.open() }

    func run() async throws {
        let body = try json.map { try JSONValue(parsing: $0) }
        let verb = method.uppercased()
        let request = body.map { Request(verb, url, json: $0) } ?? Request(verb, url)
        let response = try open(verb).answer(request, at: wallClock())
        let text = String(decoding: response.body, as: UTF8.self)
        guard response.isSuccess else {
            note("\(verb) \(url) -> \(response.status)")
            give(text)
            throw ExitCode.failure
        }
        guard let pointer = field.flatMap({ JSONPointer($0) }) else {
            give(text)
            return
        }
        guard let value = try JSONValue(parsing: response.body)[pointer] else {
            throw CommandError(description: "the answer has nothing at \(pointer.text)")
        }
        give(value.string ?? value.compactText)
    }
}
