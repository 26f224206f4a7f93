import Testing
import YAML

@Suite struct ScalarKindTests {
    @Test(arguments: [
        ("", Scalar.Kind.null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null), ("nUll", .text),
        ("true", .bool), ("True", .bool), ("FALSE", .bool), ("tRue", .text), ("yes", .text), ("no", .text),
        ("on", .text), ("Off", .text), ("n", .text), ("y", .text),
        ("0", .int), ("-7", .int), ("+7", .int), ("08", .int), ("0o17", .int), ("0o8", .text), ("0xFf", .int),
        ("0x", .text), ("1_000", .text), ("1:30", .text), ("-", .text), ("0b1", .text),
        ("1.", .float), (".5", .float), ("-1.5e-3", .float), ("1e3", .float), ("1e", .text), (".", .text),
        ("1.2.3", .text), (".inf", .float), ("-.INF", .float), (".nan", .float), ("+.nan", .text), ("7d", .text),
        ("0 3 * * *", .text), ("512Mi", .text),
    ])
    func core(text: String, kind: Scalar.Kind) {
        #expect(Scalar(text: text, isPlain: true).kind == kind)
        #expect(Scalar(text: text, isPlain: false).kind == .text)
    }
}
