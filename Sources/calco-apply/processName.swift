#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// This run's name, shown to another run that finds the state locked: `process 4711 on build-3`.
func processName() -> String {
    var name = [CChar](repeating: 0, count: 256)
    let host =
        gethostname(&name, name.count - 1) == 0
        ? String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self) : ""
    return "process \(getpid())" + (host.isEmpty ? "" : " on \(host)")
}
