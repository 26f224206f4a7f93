import Emulator

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where the folder of a mount is on this machine.
func directory(of mount: Workload.Mount, in files: String) -> String {
    "\(files)/\(mount.bucket)\(mount.folder.isEmpty ? "" : "/")\(mount.folder)"
}

/// The program's environment. There is no container to mount a folder in, so values that are a mount path become its
/// directory instead; the directories are created.
func localEnvironment(_ workload: Workload, files: String) throws -> [String: String] {
    var environment = workload.environment
    for name in ["PATH", "HOME", "TMPDIR"] where environment[name] == nil {
        environment[name] = getenv(name).map { String(cString: $0) }
    }
    for mount in workload.mounts {
        let directory = directory(of: mount, in: files)
        try makeDirectories(directory)
        guard let resolved = realpath(directory, nil) else { throw SystemError(directory) }
        defer { free(resolved) }
        let absolute = String(cString: resolved)
        for (name, value) in environment where value == mount.path || value.hasPrefix(mount.path + "/") {
            environment[name] = absolute + value.dropFirst(mount.path.count)
        }
    }
    return environment
}

/// The system's error about a path.
struct SystemError: Error, CustomStringConvertible {
    let description: String

    init(_ what: String) { description = "\(what): \(String(cString: strerror(errno)))" }
}

private func makeDirectories(_ directory: String) throws {
    var path = directory.hasPrefix("/") ? "/" : ""
    for part in directory.split(separator: "/") {
        path += part + "/"
        guard mkdir(path, 0o755) == 0 || errno == EEXIST || errno == EISDIR else { throw SystemError(path) }
    }
}

/// A port that is free now.
func freePort() throws -> Int {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard file >= 0 else { throw SystemError("a port") }
    defer { close(file) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(file, $0, length) == 0 && getsockname(file, $0, &length) == 0
        }
    }
    guard isBound else { throw SystemError("a port") }
    return Int(UInt16(bigEndian: address.sin_port))
}
