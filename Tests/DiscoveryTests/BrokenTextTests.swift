import Testing

@testable import Discovery

/// Reads everything that can be read from a text.
private func readAll(_ text: String) -> Int {
    let api = GoogleAPI(text)
    var count = api.host.count + api.basePath.count
    for name in api.schemaNames + ["A", ""] { count += api.schema(name)?.fields.count ?? 0 }
    for name in api.enumerationNames { count += api.enumeration(name)?.values.count ?? 0 }
    for name in api.resourceNames {
        guard let resource = api.resource(name) else { continue }
        for method in resource.methods {
            count += api.operation(of: method) == nil ? 0 : 1
            count += api.maskPlace(of: method, around: resource.schema ?? "A") == nil ? 0 : 1
            count += method.path.expand(["name": "projects/p"])?.count ?? 0
        }
    }
    return count + (MethodIndex(api).match("GET", "/v1/projects/p/jobs/j")?.variables.count ?? 0)
}

private let whole = smallText(
    head: "small.v1 20260101 https://small.googleapis.com/base/ Small API",
    schemas: ["A x.A;a [@B -+;b {l ?;c # =choice", "B -;done b;error s", "C -;a @A;mask m"],
    enums: ["A.c x.E;NONE;FIVE=5"],
    resources: [
        "jobs;create POST v1/{parent=projects/*}/jobs C B;?jobId s;get GET v1/{name=projects/*/jobs/*} - A;"
            + "list GET v1/{parent=projects/**}/jobs - C;?pageToken s;patch PATCH v1/{name=projects/*}:x C B;?updateMask m"
    ])

@Test func aTextThatEndsAnywhereIsReadAsFarAsItGoes() {
    let count = readAll(whole)
    #expect(count > 20)
    for length in 0..<whole.utf8.count {
        #expect(readAll(String(decoding: whole.utf8.prefix(length), as: UTF8.self)) <= count)
    }
}

@Test func aBrokenTextStopsNothing() {
    // A deterministic random generator.
    var seed: UInt64 = 20_261_126
    func next(_ bound: Int) -> Int {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(seed >> 33) % bound
    }
    let signs = Array(";\n \u{e9}{}[]*/=#@?-:9+<^!".utf8) + [0, 0x80, 0xff]
    var read = 0
    for _ in 0..<3000 {
        var bytes = Array(whole.utf8)
        for _ in 0...next(6) {
            let place = next(bytes.count)
            switch next(3) {
            case 0: bytes[place] = signs[next(signs.count)]
            case 1: bytes.remove(at: place)
            default: bytes.insert(contentsOf: Array(repeating: signs[next(signs.count)], count: 1 + next(4)), at: place)
            }
        }
        read += readAll(String(decoding: bytes, as: UTF8.self))
    }
    #expect(read > 0)
}

@Test func anIndexThatPromisesTooMuchEndsWithTheText() {
    for index in ["A 9999999999999999999", "A 9223372036854775807", "A -5", "A 0", "A", "A 5;B 9999", ";;; ;", " 5"] {
        let api = GoogleAPI("x.v1 1 https://x/ X\n\(index)\n\n\nA x;\n")
        #expect(api.schemaNames.allSatisfy { $0 == "A" }, "\(index)")
        #expect(api.schema("B") == nil)
    }
}

@Test func anIndexThatPointsElsewhereFindsNothing() {
    let api = GoogleAPI("x.v1 1 https://x/ X\nB 5\n\n\nA x;\n")
    #expect(api.schemaNames == ["B"] && api.schema("B") == nil)
}
