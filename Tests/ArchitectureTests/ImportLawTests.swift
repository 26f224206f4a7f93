import Foundation
import Testing

@Test func importsPointOneWay() throws {
    for file in try swiftFiles() {
        let allowed = try #require(law[file.module], "\(file.module) is missing in Law.swift")
        for (number, text) in file.code {
            guard let name = importedModule(text) else { continue }
            let isLawful = system.contains(name) ? !pure.contains(file.module) : allowed.contains(name)
            #expect(isLawful, "Sources/\(file.path):\(number) imports \(name)")
        }
    }
}

@Test func theManifestDeclaresNothingMore() throws {
    let manifest = try String(contentsOf: packageRoot.appendingPathComponent("Package.swift"), encoding: .utf8)
    let targets = manifest.matches(of: #/(?:library|program)\(\s*"([A-Za-z-]+)"(?:,\s*\[([^\]]*)\])?/#)
    #expect(Set(targets.map { String($0.1) }).union(["CYAML", "CCurl", "CSQLite", "CZlib"]) == Set(law.keys))
    for target in targets {
        let allowed = law[String(target.1)] ?? []
        for dependency in (target.2 ?? "").split(separator: ",") {
            let word = dependency.trimmingCharacters(in: .whitespacesAndNewlines)
            if word.isEmpty { continue }
            let name = packages[word]
            #expect(
                allowed.contains(name ?? word.trimmingCharacters(in: ["\""])), "\(target.1) declares \(word)")
        }
    }
}

@Test func theCompilerCannotReachTheNetworkNorTheApplierTheConfiguration() {
    #expect(closure("calco").isDisjoint(with: ["HTTP", "Curl", "CCurl", "Auth", "Applier", "Emulator"]))
    #expect(closure("calco-apply").isDisjoint(with: ["YAML", "CYAML", "Compiler"]))
    #expect(closure("Emulator").isDisjoint(with: ["Compiler", "Applier"]))
    #expect(law.filter { $0.value.contains("CYAML") }.keys.sorted() == ["YAML"])
    #expect(law.filter { $0.value.contains("CCurl") }.keys.sorted() == ["Curl"])
}

@Test func importLinesAreRecognised() {
    #expect(importedModule("import Text") == "Text")
    #expect(importedModule("    package import HTTP  // why") == "HTTP")
    #expect(importedModule("@testable import Review") == "Review")
    #expect(importedModule("import struct Foundation.Date") == "Foundation")
    #expect(importedModule("import NIOHTTP1") == "NIOHTTP1")
    #expect(importedModule("let import_ = 1") == nil)
}

/// The names that the manifest gives to products of packages.
private let packages = [
    "crypto": "Crypto", "cryptoExtras": "CryptoExtras", "arguments": "ArgumentParser", "hummingbird": "Hummingbird",
    "logging": "Logging",
    "subprocess": "Subprocess", "systemPackage": "SystemPackage", "lifecycle": "ServiceLifecycle", "metrics": "Metrics",
]

/// Every module that `module` reaches.
func closure(_ module: String) -> Set<String> {
    (law[module] ?? []).reduce(into: []) { $0.formUnion(closure($1).union([$1])) }
}

func importedModule(_ line: String) -> String? {
    guard line.contains("import ") else { return nil }
    let pattern =
        #/^\s*(?:@\w+ )*(?:(?:public|package|internal|fileprivate|private) )?import (?:(?:struct|class|enum|protocol|func|var|let|typealias) )?([A-Za-z_][A-Za-z_0-9]*)/#
    return line.firstMatch(of: pattern).map { String($0.1) }
}
