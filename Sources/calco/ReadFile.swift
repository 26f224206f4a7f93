#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The most bytes that are read of a plan. One with 3000 features has 55 million.
let largestPlan = 1 << 29

/// The bytes of a plan, which may come through a pipe or a device; `-` is standard input.
func readInput(_ path: String) throws(FileError) -> [UInt8] {
    if path == "-" { return try readPlanBytes(0, path: "standard input", size: 0) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .system(path, "read") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(path, "read") }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(path, "is a folder, not a file") }
    return try readPlanBytes(descriptor, path: path, size: Int(status.st_size))
}

private func readPlanBytes(_ descriptor: Int32, path: String, size: Int) throws(FileError) -> [UInt8] {
    if size <= largestPlan {
        let first = size > 0 ? size : 1 << 16
        let bytes = try readBytes(descriptor, path: path, most: largestPlan + 1, first: first)
        if bytes.count <= largestPlan { return bytes }
    }
    throw FileError(path, "has more than \(largestPlan) bytes; no plan has so many")
}

/// The bytes up to the end, but not more than `most`; the first call asks for `first` of them.
func readBytes(_ descriptor: Int32, path: String, most: Int, first: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var wanted = first
    while bytes.count < most {
        var code: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: min(wanted, most - bytes.count)) { buffer, count in
            let got = read(descriptor, buffer.baseAddress, buffer.count)
            code = got < 0 ? errno : 0
            count = max(got, 0)
        }
        if code == EINTR { continue }
        guard code == 0 else {
            errno = code
            throw .system(path, "read")
        }
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
        if piece.isEmpty { break }
        wanted = 1 << 16
    }
    return bytes
}
