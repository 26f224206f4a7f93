import Auth
import Diagnostics
import PlanModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The plan of this run, and the digest of the file that it was loaded from.
struct LoadedPlan {
    let plan: Plan
    let digest: String

    /// Stops if it is not a plan, or not the one that was reviewed.
    init(_ file: String, expected: String? = nil) throws(Stop) {
        let pieces = FilePieces(file)
        let result: Result<Plan, any Error>
        do {
            var resources: [Resource] = []
            var plan = try Plan(reading: { try pieces.next() }) { resource, _ in resources.append(resource) }
            plan.resources = resources
            result = .success(plan)
        } catch {
            result = .failure(error)
        }
        do { digest = try pieces.digestOfAll() } catch {
            throw Stop(
                "cannot read the plan \(file)",
                help: "write one with: calco compile --config config --env ENV --out \(file)")
        }
        if let expected, expected != digest {
            throw Stop(
                "\(file) is another plan than the one that --digest names\n  expected \(expected)\n  found    \(digest)",
                help: "apply the plan that was reviewed, or review this one")
        }
        do { plan = try result.get() } catch {
            throw Stop("\(file) is not a plan that this program can apply: \(error)")
        }
    }
}

/// The bytes of a file, read once and never all in memory. Every byte that was handed out is in the digest.
private final class FilePieces {
    private let file: Int32
    private var digest = RunningDigest()
    private var isAtEnd = false

    init(_ path: String) { file = open(path, O_RDONLY | O_CLOEXEC) }

    deinit { if file >= 0 { _ = close(file) } }

    /// None at the end.
    func next() throws -> [UInt8] {
        var failed = false
        let piece = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
            var got = read(file, buffer.baseAddress, buffer.count)
            while got < 0, errno == EINTR { got = read(file, buffer.baseAddress, buffer.count) }
            (failed, count) = (got < 0, max(0, got))
        }
        if failed { throw Unreadable() }
        digest.take(piece)
        isAtEnd = piece.isEmpty
        return piece
    }

    /// The digest of the whole file, also of what nobody asked for.
    func digestOfAll() throws -> String {
        while !isAtEnd { _ = try next() }
        return digest.text
    }

    private struct Unreadable: Error {}
}
