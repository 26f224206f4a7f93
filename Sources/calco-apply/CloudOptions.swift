import ArgumentParser
import Auth
import Curl

/// Which cloud the calls go to; the same for every command of the program.
struct CloudOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Send every call to this loopback server over plain HTTP.", valueName: "http://127.0.0.1:port"),
        transform: loopbackEndpoint)
    var endpoint: LoopbackEndpoint?

    @Option(
        help: ArgumentHelp(
            "Use the built-in cloud, kept in this directory. (default for applies of the environment 'local': local-cloud beside the state file)",
            valueName: "dir"),
        completion: .directory)
    var local: String?

    @Option(
        help: ArgumentHelp(
            "The GitLab whose variables the plan may write. (default: \(GitLabSite.com))",
            valueName: "https://host[:port][/path]"),
        transform: gitlabSite)
    var gitlab: GitLabSite?

    @OptionGroup var google: GoogleOptions

    @Option(
        help: ArgumentHelp(
            "Why: a text for Google's audit logs, such as a ticket. (default: the merge request and the commit of a GitLab job)",
            valueName: "text"),
        transform: requestReason)
    var reason: RequestReason?

    func validate() throws {
        try refuseEmpty([("--local", local)])
        guard endpoint == nil || local == nil else {
            throw ValidationError("--endpoint and --local are two clouds; give one of them.")
        }
    }

    /// As whom a run calls Google, and why.
    var choice: GoogleChoice { google.choice.with(reason: reason) }

    /// Where a run may go with its credentials.
    var doors: Doors { gitlab.map { Doors(gitlab: $0) } ?? Doors() }
}

/// An empty option is most often a variable that nobody set.
func refuseEmpty(_ texts: [(name: String, text: String?)]) throws {
    for case (let name, ""?) in texts { throw ValidationError("\(name) is empty; is a variable unset?") }
}

func loopbackEndpoint(_ text: String) throws -> LoopbackEndpoint {
    guard let endpoint = LoopbackEndpoint(text) else {
        throw ValidationError("--endpoint takes a server on this machine, http://127.0.0.1:PORT, not '\(text)'.")
    }
    return endpoint
}

private func requestReason(_ text: String) throws -> RequestReason {
    guard let reason = RequestReason(text) else {
        throw ValidationError(
            "--reason takes a text of one line and \(RequestReason.most) characters of ASCII at most.")
    }
    return reason
}

private func gitlabSite(_ text: String) throws -> GitLabSite {
    guard let site = GitLabSite(text) else {
        throw ValidationError("--gitlab takes the address of your GitLab, https://HOST[:PORT][/PATH], not '\(text)'.")
    }
    return site
}
