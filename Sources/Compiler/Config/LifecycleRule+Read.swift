import Text
import YAML

/// The keys of a rule of `lifecycle`.
struct LifecycleKeys: Section {
    static let shared = LifecycleKeys()

    let action = Key("action", Notation<LifecycleRule.Action>.choice, required: "delete")
    let storageClass = Key(
        "class", Notation<StorageClass>.choice(of: [.nearline, .coldline, .archive, .standard]), otherwise: "",
        "The class that `set-class` sets")
    let age = Key("age", .days, otherwise: "", "Since the object was made")
    let noncurrentAge = Key("noncurrent_age", .days, otherwise: "", "Since the version was replaced or deleted")
    let newerVersions = Key("newer_versions", .int(1...1000), otherwise: "", "The version has so many newer ones")
    let createdBefore = Key("created_before", .day, otherwise: "")
    let noncurrentBefore = Key(
        "noncurrent_before", .day, otherwise: "", "The version was replaced or deleted before that day")
    let customAge = Key("custom_age", .days, otherwise: "", "Since the object's own `customTime`")
    let customBefore = Key("custom_before", .day, otherwise: "", "Its `customTime` is before that day")
    let largerThan = Key("larger_than", .memory, otherwise: "", "Its size")
    let smallerThan = Key("smaller_than", .memory, otherwise: "", "Its size")
    let isLive = Key("live", .bool, otherwise: "", "`true`: the current version; `false`: an older one")
    let prefixes = Key(
        "prefixes", .filledList(of: .text(), called: "texts"), otherwise: "", "What its name may begin with")
    let suffixes = Key(
        "suffixes", .filledList(of: .text(), called: "texts"), otherwise: "", "What its name may end with")
    let classes = Key(
        "classes",
        .filledList(
            of: Notation<StorageClass>.choice(of: [.standard, .nearline, .coldline, .archive]), called: "classes"),
        otherwise: "", "The classes that it may have")

    func read(_ fields: inout Fields) -> LifecycleRule? {
        let (action, storageClass) = (fields.read(action), fields.read(storageClass))
        let rule = LifecycleRule(
            action: action ?? .delete, storageClass: storageClass, age: fields.read(age),
            noncurrentAge: fields.read(noncurrentAge), newerVersions: fields.read(newerVersions),
            createdBefore: fields.read(createdBefore), customAge: fields.read(customAge),
            customBefore: fields.read(customBefore), noncurrentBefore: fields.read(noncurrentBefore),
            largerThan: fields.read(largerThan), smallerThan: fields.read(smallerThan), isLive: fields.read(isLive),
            prefixes: fields.read(prefixes) ?? [], suffixes: fields.read(suffixes) ?? [],
            classes: fields.read(classes) ?? [])
        guard let action else { return nil }
        if (action == .setClass) != (fields.node["class"] != nil) {
            let hint = action == .setClass ? "write class: nearline" : "write action: set-class, or remove it"
            fields.fail(Problem("only `set-class` sets a class, and it needs one", hint: hint), at: "class")
        }
        let isUnconditional = fields.node.entries?.allSatisfy { ["action", "class"].contains($0.key) } ?? false
        if isUnconditional {
            fields.fail(Problem("a rule needs a condition", hint: "such as age: 30d"), at: "action")
        }
        // storage-37
        let others = [
            "noncurrent_age", "newer_versions", "created_before", "noncurrent_before", "custom_age", "custom_before",
            "larger_than", "smaller_than", "live", "classes",
        ]
        if action == .abortUpload, let key = others.first(where: { fields.node[$0] != nil }) {
            fields.fail(
                Problem("an upload has no such thing", hint: "`abort-upload` takes age, prefixes and suffixes"),
                at: key)
        }
        return rule
    }
}

extension Notation where Value == TimeSpan {
    fileprivate static let days = span("whole days, 0d to 36500d") { (span, text) throws(Problem) in
        guard span.milliseconds % 86_400_000 == 0 else {
            throw Problem("\(text) is not a number of whole days", hint: "such as 30d")
        }
        guard span.seconds <= 36_500 * 86_400 else { throw Problem("\(text) is too long", hint: "at most 36500d") }
    }
}

extension Notation where Value == String {
    fileprivate static let day = scalar(
        "date", "such as `2026-01-31`", schema: textSchema("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), parseDate)
}

/// A day of the calendar, as `2026-01-31`.
private func parseDate(_ text: String) throws(Problem) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.utf8.allSatisfy(\.isDigit) ? Int(part) : nil }
    guard parts.map(\.utf8.count) == [4, 2, 2], numbers.count == 3, (1...12).contains(numbers[1]),
        (1...longestMonths[numbers[1] - 1]).contains(numbers[2]),
        numbers[1...] != [2, 29] || numbers[0] % 4 == 0 && (numbers[0] % 100 != 0 || numbers[0] % 400 == 0)
    else { throw Problem("'\(text)' is not a date", hint: "such as 2026-01-31") }
    return text
}
