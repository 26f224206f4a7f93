import HTTP
import Testing

struct DurationProtobufTests {
    @Test(arguments: [
        ("3.5s", Duration.milliseconds(3500)), ("0s", .zero), ("604800s", .seconds(604_800)),
        ("1.000000001s", .nanoseconds(1_000_000_001)), ("1.0000000019s", .nanoseconds(1_000_000_001)),
    ])
    func reads(text: String, duration: Duration) {
        #expect(Duration(protobufJSON: text) == duration)
    }

    @Test(arguments: [
        "", "s", "3", "-1s", "+1s", "1.s", ".5s", "1.2.3s", "1e3s", "99999999999999999999s", "315576000001s",
    ])
    func refuses(text: String) {
        #expect(Duration(protobufJSON: text) == nil)
    }
}
