#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// This run's name, shown to another run that finds the state locked: `process 4711 on build-3`.
func processName() -> String {
    let machine = machineName()
    return "process \(getpid())" + (machine.isEmpty ? "" : " on \(machine)")
}

/// The name of this machine; empty if it has none.
func machineName() -> String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
}
