#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

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
