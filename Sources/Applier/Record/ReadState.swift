package import PlanModel
package import Text

extension State {
    /// Throws `JSONFormatError` for anything that no version of this program would write. Version 1 does not name its
    /// project, and is assumed to be `plan`'s unless something in it names another.
    package init(json: JSONValue, for plan: Plan) throws(JSONFormatError) {
        var reader = try ObjectReader(json)
        let format = try reader.string("format")
        guard format == Self.format else {
            throw JSONFormatError(JSONPointer(tokens: ["format"]), "'\(format)' is not '\(Self.format)'")
        }
        switch try reader.int("version") {
        case 1: try self.init(version1: &reader, for: plan)
        case Self.version: try self.init(version2: &reader)
        case let version:
            throw JSONFormatError(
                JSONPointer(tokens: ["version"]),
                "version \(version) is not known; this program reads 1 and \(Self.version)")
        }
        try reader.finish()
    }

    private init(version2 reader: inout ObjectReader) throws(JSONFormatError) {
        self.init(try StackID(&reader), lineage: try reader.string("lineage"))
        serial = try readSerial(&reader)
        plan = try reader.optionalString("plan")
        let table = try readRules(&reader)
        try readEntries(&reader) { value, at throws(JSONFormatError) in try Entry(json: value, at: at, table) }
        openSince = try readTimes(&reader)
    }
}
