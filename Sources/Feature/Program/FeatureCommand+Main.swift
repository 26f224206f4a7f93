import ArgumentParser
import CloudLog
import Foundation
import Logging

extension FeatureCommand {
    /// In Cloud Run a wrong option is also logged as a line: text on standard error has no severity there, so no alert
    /// would see it.
    static func main() {
        let environment = ProcessInfo.processInfo.environment
        let given = Array(CommandLine.arguments.dropFirst())
        // An option that is given wins, and an empty variable counts as unset: templates often leave them empty.
        let used = variables.filter { variable, option in
            environment[variable, default: ""] != "" && !given.contains { $0 == option || $0.hasPrefix("\(option)=") }
        }
        do {
            let options = try used.sorted { $0.key < $1.key }.compactMap { variable, option in
                try argument(option, variable, environment[variable] ?? "")
            }
            var command = try parseAsRoot(options + given)
            try command.run()
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            // A value that came from a variable is reported under the variable's name, since nobody typed the option.
            var text = message(for: error)
            for (variable, option) in used {
                text.replace("'\(option) <\(option.dropFirst(2))>'", with: variable)
                text.replace("'\(option)'", with: variable)
            }
            if let job = environment["CLOUD_RUN_JOB"] {
                var logger = cloudLogger("feature", .info)
                logger[metadataKey: "feature"] = .string(job)
                logger.critical("wrong options or variables: \(text)")
            }
            exit(withError: ValidationError(text))
        }
    }

    /// What is typed instead of the variable; nil for a flag that is off.
    private static func argument(_ option: String, _ variable: String, _ value: String) throws -> String? {
        guard variable.hasPrefix("ALLOW_") else { return "\(option)=\(value)" }
        guard let isOn = Bool(value.lowercased()) else {
            throw ValidationError("\(variable) takes true or false, not '\(value)'.")
        }
        return isOn ? option : nil
    }
}
