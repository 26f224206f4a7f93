import Text

/// How many calls a server takes in any minute, in reads and in writes.
package struct CallRate: Sendable, Hashable {
    package var reads: Int
    package var writes: Int

    package init(reads: Int, writes: Int) { (self.reads, self.writes) = (reads, writes) }

    var json: JSONValue { ["reads": JSONValue(reads), "writes": JSONValue(writes)] }

    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        (reads, writes) = (try reader.int("reads"), try reader.int("writes"))
        for (key, number) in [("reads", reads), ("writes", writes)] where !(1...1_000_000).contains(number) {
            throw JSONFormatError(pointer.appending(key), "must be 1 to 1000000")
        }
        try reader.finish()
    }
}
