import Auth
import Foundation
import HTTP
import Subprocess
import SystemPackage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension AuthEffects {
    /// Those of this process; `send` carries no credential.
    init(_ send: @escaping Send) {
        self.init(
            send: send, sleep: { try await Task.sleep(for: $0) }, now: { ContinuousClock.now },
            wallClock: { Int(Date().timeIntervalSince1970) }, random: { Double.random(in: 0..<1) },
            read: contents, run: output)
    }
}

/// No credential is larger.
private let most = 1 << 20

@Sendable private func contents(_ path: String) -> Result<[UInt8], FileProblem> {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
        return [ENOENT, ENOTDIR].contains(errno)
            ? .failure(.missing) : .failure(.unreadable(String(cString: strerror(errno))))
    }
    defer { _ = close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = read(file, &piece, piece.count)
        if count == 0 { return .success(bytes) }
        guard count > 0 else {
            if errno == EINTR { continue }
            return .failure(.unreadable(String(cString: strerror(errno))))
        }
        bytes += piece[..<count]
        guard bytes.count <= most else { return .failure(.unreadable("it is larger than 1 MiB")) }
    }
}

@Sendable private func output(
    _ command: [String], _ variables: [String: String], _ timeout: Duration
) async -> Result<[UInt8], ProgramProblem> {
    guard let program = command.first else { return .failure(ProgramProblem("is no program")) }
    return await withTaskGroup(of: Result<[UInt8], ProgramProblem>?.self) { group in
        group.addTask { await printed(program, Array(command.dropFirst()), variables) }
        group.addTask {
            try? await Task.sleep(for: timeout)
            return nil
        }
        let first = await group.next() ?? nil
        group.cancelAll()
        await group.waitForAll()
        return first ?? .failure(ProgramProblem("did not end in \(timeout.components.seconds) seconds"))
    }
}

private func printed(
    _ program: String, _ arguments: [String], _ variables: [String: String]
) async -> Result<[UInt8], ProgramProblem> {
    var values: [Environment.Key: String?] = [:]
    for (name, value) in variables {
        if let key = Environment.Key(rawValue: name) { values[key] = value }
    }
    do {
        let result = try await run(
            program.contains("/") ? .path(FilePath(program)) : .name(program), arguments: Arguments(arguments),
            environment: .inherit.updating(values), output: .bytes(limit: most), error: .currentStandardError)
        // It says in its output why it failed.
        guard result.terminationStatus == .exited(0) || !result.standardOutput.isEmpty else {
            return .failure(ProgramProblem("ended with \(result.terminationStatus) and printed nothing"))
        }
        return .success(result.standardOutput)
    } catch {
        return .failure(ProgramProblem("could not be run: \(error)"))
    }
}
