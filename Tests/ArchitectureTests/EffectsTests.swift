import Testing

/// What reads the machine instead of an argument.
private let effects = [
    "FileManager", "ProcessInfo", "getenv", "Date()", "Date.now", "UUID()", ".random(in", "randomElement(",
    "shuffled()",
    "SystemRandomNumberGenerator", "Clock.now", "clock_gettime", "Locale.current", "TimeZone.current",
    "Data(contentsOf", "String(contentsOf", "FileHandle", "STDIN_FILENO", "STDOUT_FILENO", "STDERR_FILENO",
    "FileDescriptor", "URLSession", "Process()",
]

/// The system's functions that touch the disk, the network, other processes or the clock. What is read, written or closed
/// was opened first, so those words stay free.
private let calls: Set = [
    "access", "chmod", "creat", "fdatasync", "flock", "fopen", "fstat", "fsync", "ftruncate", "link", "lockf",
    "lstat", "mkdir", "mkfifo", "mkstemp", "mmap", "open", "openat", "opendir", "pread", "pwrite", "readdir",
    "readlink", "realpath", "rename", "renameat", "rmdir", "stat", "symlink", "truncate", "unlink", "unlinkat",
    "accept", "bind", "connect", "getaddrinfo", "gethostname", "listen", "poll", "recv", "select", "socket",
    "exit", "fork", "getpid", "kill", "popen", "posix_spawn", "pthread_create", "sigaction", "signal", "system",
    "gettimeofday", "localtime", "localtime_r", "nanosleep", "sleep", "time", "usleep",
]

/// What may touch the machine outside the programs, with the effects that are its own, and why.
private let exceptions: [String: Set<String>] = [
    // The state on disk is what this module is for.
    "Stores/FileID.swift": ["fstat", "lstat", "stat"],
    "Stores/FileKind.swift": ["fstat", "stat"],
    "Stores/OpenFile.swift": ["ftruncate", "open", "pread", "pwrite"],
    "Stores/Sync.swift": ["fdatasync", "fsync"],
    "Stores/disk.swift": ["mkdir", "open", "readlink", "rename", "unlink"],
    "Stores/lockFile.swift": ["flock", "lstat", "stat"],
    // The local cloud in `calco-apply` and `calco-emulate` keeps its log in the directory that they name.
    "Emulator/Core/StoreLog.swift": ["flock", "fsync", "ftruncate", "mkdir", "open", "rename"],
    // libcurl's one thread; the sockets are libcurl's, which only this module imports.
    "Curl/startThread.swift": ["pthread_create"],
]

@Test func onlyProgramsReadTheMachine() throws {
    for file in try swiftFiles() where !programs.contains(file.module) {
        for (number, text) in file.code {
            for effect in effects(in: text, of: file) {
                #expect(
                    exceptions[file.path]?.contains(effect) == true, "Sources/\(file.path):\(number) uses \(effect)")
            }
        }
    }
}

@Test func everyExceptionIsNeeded() throws {
    let files = Dictionary(uniqueKeysWithValues: try swiftFiles().map { ($0.path, $0) })
    for (path, effects) in exceptions {
        let file = try #require(files[path], "\(path) is an exception and does not exist")
        let used = file.code.reduce(into: Set<String>()) {
            $0.formUnion(ArchitectureTests.effects(in: $1.text, of: file))
        }
        #expect(effects.subtracting(used) == [], "\(path) does not need these any more")
    }
}

@Test func callsOfTheSystemAreRecognised() {
    #expect(systemCalls("guard open(path, O_RDONLY) >= 0, fsync(file) == 0 else {") == ["open", "fsync"])
    #expect(systemCalls("let a = Glibc.rename(a, b) + (unlink(a)) + -poll(x)") == ["rename", "unlink", "poll"])
    #expect(systemCalls("reopen(x); fields.open(x); self.unlink(y); func rename(z); opening(x); open (x)") == [])
}

private func effects(in text: String, of file: SwiftFile) -> [String] {
    effects.filter(text.contains) + (file.reachesTheSystem ? systemCalls(text) : [])
}

/// The system's functions that a line calls: not methods of that name, nor what declares one.
private func systemCalls(_ text: String) -> [String] {
    text.matches(of: #/(?:^|[^\w.`])(func )?(?:(?:Glibc|Musl|Darwin)\.)?([a-z_]+)(?=\()/#)
        .filter { $0.1 == nil }.map { String($0.2) }.filter(calls.contains)
}

extension SwiftFile {
    /// Without an import of the system there is none of its functions in a file.
    fileprivate var reachesTheSystem: Bool {
        code.contains { _, text in
            importedModule(text).map { system.contains($0) || $0.hasPrefix("C") && law[$0] == [] } ?? false
        }
    }
}
