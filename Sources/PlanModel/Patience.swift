package import Text

/// How long and how often the applier tries. It is part of the plan, so that reviewers see it and the applier has no
/// numbers of its own.
package struct Patience: Sendable, Hashable {
    /// At most this many tries, including the first, and no further one after this many seconds.
    package struct Tries: Sendable, Hashable {
        package var tries: Int
        package var seconds: Int

        package init(_ tries: Int, seconds: Int) {
            self.tries = tries
            self.seconds = seconds
        }
    }

    /// One call: rate limits, a server that errs or does not answer.
    package struct Calls: Sendable, Hashable {
        package var tries: Tries
        /// How long one try may wait for its answer, in seconds: less than the total, so that a call that hangs is
        /// retried.
        package var answer: Int
        /// The limits of the waits between tries, in seconds: for the first, and for any. A server may ask for longer
        /// ones.
        package var firstWait: Int
        package var longestWait: Int

        package init(_ tries: Tries, answer: Int, firstWait: Int, longestWait: Int) {
            (self.tries, self.answer, self.firstWait, self.longestWait) = (tries, answer, firstWait, longestWait)
        }
    }

    /// A read has not changed anything, and gives up sooner than a write.
    package var read = Calls(Tries(6, seconds: 90), answer: 30, firstWait: 1, longestWait: 8)
    package var write = Calls(Tries(8, seconds: 300), answer: 100, firstWait: 1, longestWait: 30)
    /// A create when it is unknown whether the server acted.
    package var unclear = Tries(12, seconds: 120)
    /// The answers that a kind lists as `busy`.
    package var busy = Tries(60, seconds: 600)
    /// The errors that a kind lists under `settles`; its own seconds count from the object's creation.
    package var settling = Tries(60, seconds: 600)
    /// An update or a delete that conflicts with somebody else's change.
    package var conflict = Tries(6, seconds: 600)
    /// The same for a policy, which many people change.
    package var policy = Tries(8, seconds: 600)
    /// How long to wait until a change reads back as it was sent, in seconds.
    package var readBack = 90
    /// An object of a kind with `ready`, and an operation, in seconds.
    package var ready = 1200
    /// An operation that was started may be unknown for this many seconds.
    package var begun = 60
    /// The waits between two polls, in seconds: the first, and the longest.
    package var firstPoll = 0.25
    package var longestPoll = 10
    /// What Google takes in a minute, by the beginning of the URLs: calls beyond it wait for their minute.
    package var rates: [String: CallRate] = [:]
    /// How an operation is waited for without polling, by the beginning of its URL.
    package var longPolls: [String: LongPoll] = [:]

    package init() {}
}

extension Patience {
    package var json: JSONValue {
        func tries(_ tries: Tries) -> JSONValue {
            ["seconds": JSONValue(tries.seconds), "tries": JSONValue(tries.tries)]
        }
        func calls(_ calls: Calls) -> JSONValue {
            [
                "answer": JSONValue(calls.answer), "firstWait": JSONValue(calls.firstWait),
                "longestWait": JSONValue(calls.longestWait), "seconds": JSONValue(calls.tries.seconds),
                "tries": JSONValue(calls.tries.tries),
            ]
        }
        var json: JSONObject = [
            "begun": JSONValue(begun), "busy": tries(busy), "conflict": tries(conflict),
            "firstPoll": .number(JSONNumber(text: "\(firstPoll)")),
            "longestPoll": JSONValue(longestPoll), "policy": tries(policy), "read": calls(read),
            "readBack": JSONValue(readBack), "ready": JSONValue(ready),
            "settling": tries(settling), "unclear": tries(unclear), "write": calls(write),
        ]
        if !rates.isEmpty { json["rates"] = .object(JSONObject(rates.map { ($0, $1.json) })) }
        if !longPolls.isEmpty { json["longPolls"] = .object(JSONObject(longPolls.map { ($0, $1.json) })) }
        return .object(json)
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
        func calls(_ key: String) throws(JSONFormatError) -> Calls {
            let at = pointer.appending(key)
            var reader = try ObjectReader(try reader.value(key), at: at)
            func number(_ key: String) throws(JSONFormatError) -> Int {
                try Self.positive(try reader.int(key), at.appending(key))
            }
            let result = Calls(
                Tries(try number("tries"), seconds: try number("seconds")), answer: try number("answer"),
                firstWait: try number("firstWait"), longestWait: try number("longestWait"))
            try reader.finish()
            return result
        }
        self.init()
        (read, write, unclear) = (try calls("read"), try calls("write"), try tries("unclear"))
        (busy, settling) = (try tries("busy"), try tries("settling"))
        (conflict, policy) = (try tries("conflict"), try tries("policy"))
        begun = try seconds("begun")
        (readBack, ready) = (try seconds("readBack"), try seconds("ready"))
        guard case .number(let poll) = try reader.value("firstPoll"), let first = poll.double, 0.01...60 ~= first
        else { throw JSONFormatError(pointer.appending("firstPoll"), "must be a number from 0.01 to 60") }
        (firstPoll, longestPoll) = (first, try seconds("longestPoll"))
        rates = Dictionary(
            try reader.members("rates") { root, value, at throws(JSONFormatError) in
                (root, try CallRate(json: value, at: at))
            }
        ) { first, _ in first }
        longPolls = Dictionary(
            try reader.members("longPolls") { root, value, at throws(JSONFormatError) in
                (root, try LongPoll(json: value, at: at))
            }
        ) { first, _ in first }
        try reader.finish()
    }

    /// No job runs for more than a day; with larger values, sums could overflow.
    private static func positive(_ number: Int, _ pointer: JSONPointer) throws(JSONFormatError) -> Int {
        guard (1...86_400).contains(number) else { throw JSONFormatError(pointer, "must be 1 to 86400") }
        return number
    }
}
