import PlanModel
import Testing

@Suite struct BoxedTests {
    private struct Holder: Hashable {
        @Boxed var call: Call?
    }

    @Test func aBoxIsItsValue() {
        var one = Holder(call: Call("GET", "https://x/a"))
        let other = one
        #expect(one == other && one.hashValue == other.hashValue)
        one.call?.url = "https://x/b"
        #expect(other.call?.url == "https://x/a" && one != other, "a copy has a value of its own")
        one.call = nil
        #expect(one.call == nil && one == Holder(call: nil))
    }

    /// What makes an apply of thousands slow and large if it grows.
    @Test func aResourceIsSmall() { #expect(MemoryLayout<Resource>.stride <= 640) }
}
