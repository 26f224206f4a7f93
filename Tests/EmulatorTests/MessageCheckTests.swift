import Text
import Testing

@testable import Emulator

private let table = MessageTable(
    messages: [
        "Inner x.Inner;id s +;deep @Inner", "Required x.Required;flag b +;count i +",
        "M x.M;name s +;count i;big l;flag b;kept b ?;list [s;map {s;inner @Inner;items [@Inner;kind #;span d;time t;"
            + "data y;ratio n;seen s -;left s =side;right s =side;mask m;small u;huge v;free o",
    ],
    enums: ["M.kind x.Kind;KIND_UNSPECIFIED;GOOD"])

private func checked(_ value: JSONValue) -> (JSONObject?, [String]) {
    do throws(Failure) {
        return (try table.check(value, as: "M", at: "m"), [])
    } catch {
        return (nil, error.message.split(separator: "\n").map(String.init))
    }
}

@Test func messagesComeBackAsGoogleWritesThem() {
    let sent: JSONValue = [
        "name": "n", "count": "3", "big": 9, "flag": false, "kept": false, "list": [], "map": [:],
        "inner": ["id": "i"], "kind": 1, "span": "3.50s", "data": "-_8", "seen": "mine", "ratio": 0, "small": "7",
        "huge": "18446744073709551615", "free": ["any": [1]],
    ]
    let want: JSONObject = [
        "name": "n", "count": 3, "big": "9", "kept": false, "inner": ["id": "i"], "kind": "GOOD", "span": "3.500s",
        "data": "+/8=", "small": 7, "huge": "18446744073709551615", "free": ["any": [1]],
    ]
    #expect(checked(sent).0 == want)
}

@Test func unspecifiedAndNullAreAbsent() {
    #expect(checked(["name": "n", "kind": "KIND_UNSPECIFIED", "inner": .null]).0 == ["name": "n"])
}

/// What is required must be sent; that it is zero does not matter.
@Test func aZeroThatIsRequiredCountsAsSent() {
    #expect((try? table.check(["flag": false, "count": 0], as: "Required", at: "m")) == [:])
    #expect((try? table.check(["flag": true, "count": 1], as: "Required", at: "m")) == ["flag": true, "count": 1])
    #expect((try? table.check(["count": 0], as: "Required", at: "m")) == nil)
}

@Test func snakeCaseNamesAreTaken() {
    #expect(table.check(["name": "n", "kind": "GOOD"]) == ["name": "n", "kind": "GOOD"])
    let run = API.run.messages
    let job = try? run.check(["launch_stage": "GA", "template": ["task_count": 2, "template": [:]]], as: "Job")
    #expect(job?["launchStage"] == "GA" && job?["template"]?["taskCount"] == 2)
}

extension MessageTable {
    fileprivate func check(_ value: JSONValue) -> JSONObject? { try? check(value, as: "M") }
}

@Test(
    arguments: [
        (["name": "n", "nam": 1], "Invalid JSON payload received. Unknown name \"nam\" at 'm': Cannot find field."),
        (
            ["name": "n", "items": [["id": "i"], ["id": "j", "x": 1]]],
            "Invalid JSON payload received. Unknown name \"x\" at 'm.items[1]': Cannot find field."
        ),
        (["name": 3], "Invalid value at 'm.name' (TYPE_STRING), 3"),
        (["name": "n", "count": "x"], "Invalid value at 'm.count' (TYPE_INT32), \"x\""),
        (["name": "n", "count": .number(JSONNumber(text: "1.5"))], "Invalid value at 'm.count' (TYPE_INT32), 1.5"),
        (["name": "n", "count": 3_000_000_000], "Invalid value at 'm.count' (TYPE_INT32), 3000000000"),
        (["name": "n", "small": -1], "Invalid value at 'm.small' (TYPE_UINT32), -1"),
        (["name": "n", "huge": -1], "Invalid value at 'm.huge' (TYPE_UINT64), -1"),
        (["name": "n", "free": 1], "Invalid value at 'm.free' (type.googleapis.com/google.protobuf.Struct), 1"),
        (["name": "n", "flag": "true"], "Invalid value at 'm.flag' (TYPE_BOOL), \"true\""),
        (["name": "n", "kind": "BAD"], "Invalid value at 'm.kind' (type.googleapis.com/x.Kind), \"BAD\""),
        (["name": "n", "kind": 7], "Invalid value at 'm.kind' (type.googleapis.com/x.Kind), 7"),
        (
            ["name": "n", "span": "3m"],
            "Invalid value at 'm.span' (type.googleapis.com/google.protobuf.Duration), \"3m\""
        ),
        (
            ["name": "n", "time": "soon"],
            "Invalid value at 'm.time' (type.googleapis.com/google.protobuf.Timestamp), \"soon\""
        ),
        (["name": "n", "data": "?"], "Invalid value at 'm.data' (TYPE_BYTES), \"?\""),
        (["name": "n", "inner": 3], "Invalid value at 'm.inner' (type.googleapis.com/x.Inner), 3"),
        (["name": "n", "list": "x"], "Invalid value at 'm.list' (repeated field), \"x\""),
        (
            ["name": ["x"]],
            "Invalid JSON payload received. Unknown name \"name\" at 'm': Proto field is not repeating, cannot start list."
        ),
        (["count": 1], "The required field 'm.name' is missing."),
        (
            ["name": "n", "left": "a", "right": "b"],
            "Invalid value at 'm' (oneof), oneof field 'side' is already set. Cannot set 'right'"
        ),
    ] as [(JSONValue, String)])
func aWrongMessageIsRefusedInGooglesWords(value: JSONValue, message: String) {
    #expect(checked(value).1.contains(message), "\(checked(value).1)")
}

@Test func everyFaultIsReportedAtOnce() {
    #expect(checked(["nam": 1, "count": true, "inner": ["deep": ["y": 1]]]).1.count >= 4)
}

@Test func refusalsCarryTheBadRequestDetail() {
    var cloud = TestCloud()
    let answer = cloud.call("POST", runUrl + "/jobs?jobId=j", ["template": ["tmplate": [:]]])
    #expect(answer.status == 400 && answer.body.status == "INVALID_ARGUMENT")
    let detail = answer.body["error", "details", "0"]
    #expect(detail?["@type"] == "type.googleapis.com/google.rpc.BadRequest")
    #expect(detail?["fieldViolations"]?.array?.contains { $0["field"] == "job.template" } == true)
    #expect(answer.body.message.contains("Unknown name \"tmplate\" at 'job.template': Cannot find field."))
}
