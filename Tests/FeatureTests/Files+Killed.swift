@testable import Feature

extension Files {
    /// The disk until `count` changes were made; after that every operation fails.
    static func killed(after count: Int, _ root: String) -> Files {
        let disk = Files.disk(root)
        let left = Countdown(count)
        return Files(
            list: {
                try left.check(); return try disk.list($0)
            },
            target: {
                try left.check(); return try disk.target($0)
            },
            contents: {
                try left.check(); return try disk.contents($0)
            },
            open: {
                try left.check(); return try disk.open($0)
            },
            create: { path in
                try left.change()
                let file = try disk.create(path)
                return OutputFile(
                    write: { bytes in
                        do { try left.change() } catch {
                            // Half of it was written.
                            try file.write(UnsafeRawBufferPointer(rebasing: bytes.prefix(bytes.count / 2)))
                            throw error
                        }
                        try file.write(bytes)
                    },
                    close: {
                        try left.change(); try file.close()
                    }, abandon: file.abandon)
            },
            rename: {
                try left.change(); try disk.rename($0, $1)
            },
            renameNew: {
                try left.change(); try disk.renameNew($0, $1)
            },
            remove: {
                try left.change(); try disk.remove($0)
            },
            makeFolder: {
                try left.change(); try disk.makeFolder($0)
            })
    }
}

private final class Countdown: @unchecked Sendable {
    private var left: Int

    init(_ left: Int) { self.left = left }

    func check() throws { if left < 0 { throw RunFailure("killed") } }

    func change() throws {
        left -= 1
        try check()
    }
}
