import Testing

/// Names that read the machine instead of an argument.
private let machine = [
    "FileManager", "ProcessInfo", "getenv", "Date()", "Date.now", "UUID()", ".random(in", "randomElement(",
    "shuffled()",
    "SystemRandomNumberGenerator", "Clock.now", "clock_gettime", "Locale.current", "TimeZone.current",
    "Data(contentsOf", "String(contentsOf", "FileHandle", "STDIN_FILENO", "STDOUT_FILENO", "STDERR_FILENO",
    "FileDescriptor", "URLSession", "Process()",
]

/// The system's functions that touch the disk, the network, other processes or the clock. Reading, writing and closing
/// require opening first, so those names need no check.
private let calls: Set = [
    "access", "chmod", "creat", "fdatasync", "flock", "fopen", "fstat", "fsync", "ftruncate", "link", "lockf",
    "lstat", "mkdir", "mkfifo", "mkstemp", "mmap", "open", "openat", "opendir", "pread", "pwrite", "readdir",
    "readlink", "realpath", "rename", "renameat", "rmdir", "stat", "symlink", "truncate", "unlink", "unlinkat",
    "accept", "bind", "connect", "getaddrinfo", "gethostname", "listen", "poll", "recv", "select", "socket",
    "exit", "fork", "getpid", "kill", "popen", "posix_spawn", "pthread_create", "sigaction", "signal", "system",
    "gettimeofday", "localtime", "localtime_r", "nanosleep", "sleep", "time", "usleep",
]

/// What may touch the machine outside the programs, with its permitted effects, and why.
private let exceptions: [String: Set<String>] = [
    // This module exists to store the state on disk.
    "Stores/FileID.swift": ["fstat", "lstat", "stat"],
    "Stores/FileKind.swift": ["fstat", "stat"],
    "Stores/OpenFile.swift": ["fstat", "ftruncate", "open", "pread", "pwrite", "stat"],
    "Stores/Sync.swift": ["fdatasync", "fsync"],
    "Stores/disk.swift": ["mkdir", "open", "readlink", "rename", "unlink"],
    "Stores/lockFile.swift": ["flock", "lstat", "stat", "usleep"],
    // The local cloud in `calco-apply` and `calco-emulate` keeps its log in the directory that they name.
    "Emulator/Core/StoreLog.swift": ["flock", "fsync", "ftruncate", "mkdir", "open", "rename"],
    // Both workloads log to standard output; the handler beside it takes the clock and the output as arguments.
    "CloudLog/cloudLogger.swift": ["Date()", "FileDescriptor"],
    // libcurl's one thread; the sockets are libcurl's, which only this module imports.
    "Curl/startThread.swift": ["pthread_create"],
]

@Test func onlyProgramsReadTheMachine() throws {
    for file in try swiftFiles() where !programs.contains(file.module) {
        for (number, effect) in file.effects {
            #expect(
                exceptions[file.path]?.contains(effect) == true, "Sources/\(file.path):\(number) uses \(effect)")
        }
    }
}

@Test func everyExceptionIsNeeded() throws {
    let files = Dictionary(uniqueKeysWithValues: try swiftFiles().map { ($0.path, $0) })
    for (path, effects) in exceptions {
        let file = try #require(files[path], "\(path) is an exception and does not exist")
        let used = Set(file.effects.map(\.effect))
        #expect(effects.subtracting(used) == [], "\(path) does not need these any more")
    }
}

@Test func callsOfTheSystemAreRecognised() {
    #expect(systemCalls("guard open(path, O_RDONLY) >= 0, fsync(file) == 0 else {") == ["open", "fsync"])
    #expect(systemCalls("let a = Glibc.rename(a, b) + (unlink(a)) + -poll(x)") == ["rename", "unlink", "poll"])
    #expect(systemCalls("reopen(x); fields.open(x); self.unlink(y); func rename(z); opening(x); open (x)") == [])
}

/// The system's functions that a line calls: not methods of that name, nor declarations.
private func systemCalls(_ text: String) -> [String] {
    text.matches(of: #/(?:^|[^\w.`])(func )?(?:(?:Glibc|Musl|Darwin)\.)?([a-z_]+)(?=\()/#)
        .filter { $0.1 == nil }.map { String($0.2) }.filter(calls.contains)
}

extension SwiftFile {
    /// What reads or touches the machine, by line. Without importing a system module, none of its functions can be
    /// called.
    fileprivate var effects: [(number: Int, effect: String)] {
        let reachesTheSystem = code.contains { _, text in
            importedModule(text).map { system.contains($0) || $0.hasPrefix("C") && law[$0] == [] } ?? false
        }
        return code.flatMap { number, text in
            (machine.filter(text.contains) + (reachesTheSystem ? systemCalls(text) : [])).map { (number, $0) }
        }
    }
}
