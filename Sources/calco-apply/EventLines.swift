import Applier
import HTTP
import Text
import PlanModel
import Review

/// The same reports as JSON, one object per line on standard output, for `--json`.
struct EventLines: Sendable {
    let write: @Sendable (JSONValue) -> Void

    func print(_ event: Event) {
        switch event {
        case .reading: break
        case .started(let address, let action): print("apply_start", address, action)
        case .waiting(let address, let action, let reason, let seconds, let attempt):
            var more: JSONObject = ["waiting_for": .string(reason), "delay": thousandths(seconds)]
            more["attempt"] = attempt.map { JSONValue($0) }
            print("apply_progress", address, action, more)
        case .retrying(let address, let notice):
            print(
                "apply_retry", address, .noop,
                [
                    "attempt": JSONValue(notice.number), "cause": .string(notice.cause),
                    "delay": thousandths(notice.delay / .seconds(1)),
                ])
        case .finished(let address, let action, let seconds):
            print("apply_complete", address, action, ["seconds": tenths(seconds)])
        case .served(let address, let pointer, let value):
            print("apply_served", address, .noop, ["at": .string(pointer.text), "value": value])
        case .stays(let address, let pointer):
            print("apply_stays", address, .noop, ["at": .string(pointer.text)])
        case .failed(let failure): print(failure)
        case .skipped(let address, let action, let reason):
            print("apply_skipped", address, action, ["reason": .string(reason)])
        case .saved(let serial, let place):
            print(["type": "state_saved", "place": .string(place), "serial": JSONValue(serial)])
        }
    }

    func print(_ change: Change) {
        print(
            "planned_change", change.address, change.action,
            [
                "reason": change.reason.map { .string($0) } ?? .null,
                "fields": .array(change.fields.map(json)),
            ])
    }

    func print(_ change: Change, waitingFor awaited: Awaited) {
        print(
            "planned_wait", change.address, change.action,
            ["reason": .string(awaited.message), "help": .string([awaited].help)])
    }

    /// One side of a field; one whose value must not or cannot be shown says why.
    func side(_ value: FieldChange.Value) -> JSONValue {
        switch value {
        case .known(let value): ["value": value]
        case .sensitive(nil): ["sensitive": true]
        case .sensitive(let source?): ["sensitive": true, "source": .string(source.words)]
        case .knownAfterApply: ["known_after_apply": true]
        }
    }

    /// An absent side is omitted.
    private func json(_ field: FieldChange) -> JSONValue {
        var object: JSONObject = ["at": .string(field.pointer.text)]
        object["old"] = field.old.map(side)
        object["new"] = field.new.map(side)
        if field.forcesReplacement { object["forces_replacement"] = true }
        if field.isReset { object["reset"] = true }
        return .object(object)
    }

    func print(_ failure: ApplyFailure) {
        print(
            [
                "type": "apply_errored", "address": .string(failure.address.text), "action": .string(failure.action),
                "request": failure.request.map { .string($0.description) } ?? .null,
                "message": .string(failure.message),
                "help": advice(failure).map { .string($0) } ?? .null,
            ])
    }

    func print(_ counts: ChangeCounts, type: String) {
        print(
            [
                "type": .string(type), "create": JSONValue(counts.create), "update": JSONValue(counts.update),
                "delete": JSONValue(counts.delete),
            ])
    }

    /// The end of an apply, whatever became of it; `serial` is nil if it did not get as far as the state.
    func printEnd(_ counts: ChangeCounts, serial: Int?, seconds: Double, isSuccess: Bool) {
        var line: JSONObject = [
            "type": "apply_end", "success": .bool(isSuccess), "create": JSONValue(counts.create),
            "update": JSONValue(counts.update), "delete": JSONValue(counts.delete), "seconds": tenths(seconds),
        ]
        line["serial"] = serial.map { JSONValue($0) }
        print(.object(line))
    }

    /// `missing` has the outputs without a value, each with the reason.
    func print(outputs: [String: String], missing: [String: String]) {
        func texts(_ all: [String: String]) -> JSONValue { .object(JSONObject(all.map { ($0, .string($1)) })) }
        var line: JSONValue = ["type": "outputs", "outputs": texts(outputs)]
        if !missing.isEmpty { line["missing"] = texts(missing) }
        print(line)
    }

    func print(diagnostic message: String, severity: String) {
        print(["type": "diagnostic", "severity": .string(severity), "message": .string(message)])
    }

    private func print(_ type: String, _ address: Address, _ action: Action, _ more: JSONObject = [:]) {
        var object = more
        object["type"] = .string(type)
        object["address"] = .string(address.text)
        object["action"] = .string(action.rawValue)
        print(.object(object))
    }

    func print(_ value: JSONValue) { write(value) }

    private func tenths(_ seconds: Double) -> JSONValue {
        .number(JSONNumber(text: "\(Int(seconds)).\(Int(seconds * 10) % 10)"))
    }

    private func thousandths(_ seconds: Double) -> JSONValue {
        let thousandths = Int(seconds * 1000)
        let digits = String(1000 + thousandths % 1000).dropFirst()
        return .number(JSONNumber(text: "\(thousandths / 1000).\(digits)"))
    }
}
