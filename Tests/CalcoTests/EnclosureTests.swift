import Foundation
import Testing

@testable import calco

@Suite struct EnclosureTests {
    /// The result of reading `steps` of the folder `in` after running a shell line.
    private func read(_ steps: [String], after line: String, limit: Int = 100) async throws -> String {
        let shop = try Workshop()
        #expect(try await shop.run("mkdir -p in/sub && echo secret >outside && echo fine >in/a && \(line)").status == 0)
        let path = shop.folder.appendingPathComponent("in").path
        do throws(FileError) {
            return String(decoding: try Enclosure(path).read(steps, limit: limit), as: UTF8.self)
        } catch {
            return error.reason.replacing(path, with: "in")
        }
    }

    private let leadsOut = "this is a link that leads out of in, so it is not read; put the file itself there"

    @Test func plainFilesAreRead() async throws {
        #expect(try await read(["a"], after: ":") == "fine\n")
        #expect(try await read(["sub", "b"], after: "echo b >in/sub/b") == "b\n")
        #expect(try await read(["empty"], after: ": >in/empty") == "")
        #expect(try await read(["none"], after: ":") == "cannot be read: No such file or directory")
    }

    @Test(arguments: [
        "ln -s a in/l", "ln -s sub/../a in/l", "ln -s $PWD/in/a in/l", "ln -s m in/l; ln -s a in/m",
        "ln -s ../in/a in/l", "mv in real; ln -s real in; ln -s a in/l",
    ])
    func linksThatStayInsideAreFollowed(line: String) async throws {
        #expect(try await read(["l"], after: line) == "fine\n")
    }

    @Test(arguments: [
        "ln -s ../outside in/l", "ln -s $PWD/outside in/l", "ln -s /proc/self/environ in/l", "ln -s /dev/zero in/l",
        "ln -s m in/l; ln -s ../outside in/m", "ln -s out/outside in/l; ln -s .. in/out",
        "mkdir inside; echo x >inside/a; ln -s ../inside/a in/l", "ln -s .. in/l",
    ])
    func linksThatLeadOutAreNot(line: String) async throws { #expect(try await read(["l"], after: line) == leadsOut) }

    @Test func foldersThatLeadOutAreNotEntered() async throws {
        #expect(try await read(["f", "outside"], after: "ln -s .. in/f") == leadsOut)
        let shop = try Workshop()
        _ = try await shop.run(
            "mkdir in other; ln -s ../other in/features; ln -s sub in/inner; mkdir in/sub; touch in/sub/x")
        let folder = try Enclosure(shop.folder.appendingPathComponent("in").path)
        let error = #expect(throws: FileError.self) { try folder.entries(of: "features") }
        #expect(error?.reason.hasPrefix("this is a link that leads out of \(folder.path), so it is not read") == true)
        #expect(try folder.entries(of: "inner").map(\.name) == ["x"])
        #expect(try folder.entries().map(\.name) == ["features", "inner", "sub"])
    }

    @Test func whatIsNoFileIsNotReadNorWaitedFor() async throws {
        #expect(try await read(["p"], after: "mkfifo in/p") == "this is no regular file")
        #expect(try await read(["l"], after: "mkfifo in/p; ln -s p in/l") == "this is no regular file")
        #expect(try await read(["sub"], after: ":") == "is a folder, not a file")
    }

    @Test func longFilesAreRefusedByTheirLength() async throws {
        let line = "truncate -s 1T in/big"
        #expect(try await read(["big"], after: line) == "the file has 1099511627776 bytes; at most 100 are read")
        #expect(try await read(["a"], after: ":", limit: 5) == "fine\n")
        #expect(try await read(["a"], after: ":", limit: 4) == "the file has 5 bytes; at most 4 are read")
    }
}
