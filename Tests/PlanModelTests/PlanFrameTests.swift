import Text
import PlanModel
import Testing

private let plan = Plan(
    stack: "ml", environment: "\u{e9}\"x", project: .init(id: "p", number: "1"), kinds: [:], resources: [])

private func isOfPlan(_ bytes: [UInt8], by size: Int = 1 << 20) -> Bool {
    var frame = PlanFrame()
    for start in stride(from: 0, to: bytes.count, by: size) { frame.take(Array(bytes[start...].prefix(size))) }
    return frame.isOfPlan
}

@Suite struct PlanFrameTests {
    @Test func aPlanIsKnownHoweverItComes() {
        for size in [1, 2, 10, 1000] { #expect(isOfPlan(plan.bytes, by: size)) }
    }

    @Test func aByteOrderMarkIsNoneOfIt() {
        #expect(isOfPlan(byteOrderMark + plan.bytes, by: 1) && !isOfPlan(byteOrderMark + byteOrderMark + plan.bytes))
        #expect((try? Plan(parsing: byteOrderMark + plan.bytes)) == plan)
    }

    @Test func whatIsCutOrOfAnotherVersionIsNone() {
        let text = String(decoding: plan.bytes, as: UTF8.self)
        for other in [
            "", "{}", String(text.dropLast()), String(text.dropFirst()), text + "\n", text + "x",
            text.replacing("\"version\": 2", with: "\"version\": 1"),
            text.replacing("\"version\": 2", with: "\"version\": 22"),
            text.replacing("calco/plan", with: "calco/state"),
            text.replacing("  \"format\": \"calco/plan\",\n", with: ""),
            text.replacing("\"environment\"", with: "\"environs\""),
            // Another layout: to be read whole.
            plan.json.compactText,
        ] { #expect(!isOfPlan(Array(other.utf8))) }
    }

    @Test func ofALongFileOnlyBeginningAndEndAreHeld() {
        var bytes = plan.bytes
        let middle = bytes.count / 2
        bytes.replaceSubrange(middle..<middle, with: [UInt8](repeating: 0x20, count: 1 << 20))
        #expect(isOfPlan(bytes, by: 1 << 16))
        let far =
            Array("{\n  \"environment\": \"".utf8) + [UInt8](repeating: 0x78, count: 1 << 17) + bytes.dropFirst(20)
        #expect(!isOfPlan(far, by: 1 << 12))
    }

    @Test func aRunningDigestIsThatOfTheWhole() {
        var running = RunningDigest()
        for byte in plan.bytes { running.take([byte]) }
        #expect(running.text == digest(plan.bytes))
    }
}
