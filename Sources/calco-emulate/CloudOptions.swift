import ArgumentParser
import Emulator

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Which local cloud a command serves.
struct CloudOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The directory that keeps the cloud; made when it is not there.", valueName: "dir"),
        completion: .directory)
    var store: String

    func open(projects: [String: String], tokenSeconds: Int?) throws -> Cloud {
        try Cloud(directory: store, projects: projects, tokenSeconds: tokenSeconds)
    }
}

/// Which local cloud a command uses. It must exist: a misspelt directory must not become an empty cloud.
struct ExistingCloudOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The directory that keeps the cloud, as `calco-apply --local` or `calco-emulate serve` made it.",
            valueName: "dir"),
        completion: .directory)
    var store: String

    func open() throws -> Cloud {
        try checkExists()
        return try Cloud(directory: store, projects: [:])
    }

    /// A copy of an existing cloud as it is now, even if another process uses it.
    func copy() throws -> Cloud {
        try checkExists()
        return try Cloud(copying: store)
    }

    private func checkExists() throws {
        guard access("\(store)/cloud.jsonl", F_OK) == 0 else {
            throw CommandError(
                description: "there is no local cloud in \(store); calco-apply --local or calco-emulate serve makes one"
            )
        }
    }
}

/// Why a command cannot do what it was told.
struct CommandError: Error, CustomStringConvertible {
    let description: String
}

func wallClock() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
}
