import PlanModel
import Text

extension State {
    /// Reads the four members that hold entries, each with `entry`. Throws if one is under a name that is not its own.
    mutating func readEntries(
        _ reader: inout ObjectReader, entry: (JSONValue, JSONPointer) throws(JSONFormatError) -> Entry
    ) throws(JSONFormatError) {
        func byAddress(_ key: String) throws(JSONFormatError) -> [Address: Entry] {
            Dictionary(
                try reader.members(key) { name, value, at throws(JSONFormatError) in
                    let read = try entry(value, at)
                    guard read.address.text == name else { throw JSONFormatError(at, "holds \(read.address)") }
                    return (read.address, read)
                }
            ) { $1 }
        }
        (entries, open) = (try byAddress("resources"), try byAddress("open"))
        (deposed, kept) = (try reader.array("deposed", entry), try reader.array("kept", entry))
    }
}

/// The times of announcements, by address.
func readTimes(_ reader: inout ObjectReader) throws(JSONFormatError) -> [Address: Int] {
    Dictionary(
        try reader.members("openSince") { name, value, at throws(JSONFormatError) in
            guard let time = value.int, (0..<1 << 53).contains(time) else {
                throw JSONFormatError(at, "expected seconds since 1970")
            }
            return (try Address(json: .string(name), at: at), time)
        }
    ) { $1 }
}

/// A serial that can still be increased.
func readSerial(_ reader: inout ObjectReader) throws(JSONFormatError) -> Int {
    let serial = try reader.int("serial")
    guard (0..<1 << 53).contains(serial) else {
        throw JSONFormatError(reader.pointer.appending("serial"), "\(serial) is no serial")
    }
    return serial
}
