package import JSON

/// How long and how often the applier tries. The plan says it, so that a reviewer sees it and the applier needs no number
/// of its own.
package struct Patience: Sendable, Hashable {
    /// At most so many tries, the first one included, and no further one after so many seconds.
    package struct Tries: Sendable, Hashable {
        package var tries: Int
        package var seconds: Int

        package init(_ tries: Int, seconds: Int) {
            self.tries = tries
            self.seconds = seconds
        }
    }

    /// A call as such: rate limits, a server that does not answer. `read` has changed nothing yet and gives up sooner.
    package var read = Tries(6, seconds: 90)
    package var write = Tries(8, seconds: 300)
    /// One call to its answer, in seconds.
    package var readAnswer = 30
    package var writeAnswer = 120
    /// A create of which nobody knows whether the server acted.
    package var unclear = Tries(12, seconds: 120)
    /// What a kind calls `busy`.
    package var busy = Tries(60, seconds: 600)
    /// What a kind calls `settles`; its own seconds count from when the object was made.
    package var settling = Tries(60, seconds: 600)
    /// An update or a delete that meets somebody else's change.
    package var conflict = Tries(6, seconds: 600)
    /// The same of a policy: many change one.
    package var policy = Tries(8, seconds: 600)
    /// A change is looked for until it reads back as it was sent, in seconds.
    package var readBack = 90
    /// An object of a kind with `ready`, and an operation, in seconds.
    package var ready = 1200
    /// The waits between two looks, in seconds: the first one, and the longest.
    package var firstPoll = 1
    package var longestPoll = 10

    package init() {}
}

extension Patience {
    package var json: JSONValue {
        func tries(_ tries: Tries) -> JSONValue {
            ["seconds": JSONValue(tries.seconds), "tries": JSONValue(tries.tries)]
        }
        return [
            "busy": tries(busy), "conflict": tries(conflict), "firstPoll": JSONValue(firstPoll),
            "longestPoll": JSONValue(longestPoll), "policy": tries(policy), "read": tries(read),
            "readAnswer": JSONValue(readAnswer), "readBack": JSONValue(readBack), "ready": JSONValue(ready),
            "settling": tries(settling), "unclear": tries(unclear), "write": tries(write),
            "writeAnswer": JSONValue(writeAnswer),
        ]
    }

    package init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        func seconds(_ key: String) throws(JSONFormatError) -> Int {
            try Self.positive(try reader.int(key), pointer.appending(key))
        }
        func tries(_ key: String) throws(JSONFormatError) -> Tries {
            let at = pointer.appending(key)
            var reader = try ObjectReader(try reader.value(key), at: at)
            let result = Tries(
                try Self.positive(try reader.int("tries"), at.appending("tries")),
                seconds: try Self.positive(try reader.int("seconds"), at.appending("seconds")))
            try reader.finish()
            return result
        }
        self.init()
        (read, write, unclear) = (try tries("read"), try tries("write"), try tries("unclear"))
        (busy, settling) = (try tries("busy"), try tries("settling"))
        (conflict, policy) = (try tries("conflict"), try tries("policy"))
        (readAnswer, writeAnswer) = (try seconds("readAnswer"), try seconds("writeAnswer"))
        (readBack, ready) = (try seconds("readBack"), try seconds("ready"))
        (firstPoll, longestPoll) = (try seconds("firstPoll"), try seconds("longestPoll"))
        try reader.finish()
    }

    /// A day is longer than any job runs; beyond it sums could overflow.
    private static func positive(_ number: Int, _ pointer: JSONPointer) throws(JSONFormatError) -> Int {
        guard (1...86_400).contains(number) else { throw JSONFormatError(pointer, "must be 1 to 86400") }
        return number
    }
}
