import HTTP
import Text

/// The lock of a state in a bucket: an object that its holder writes again and again. Whoever finds it older than its
/// `seconds` may take it over. Only the server's clock says how old it is, and only the holder's own clock, which
/// started before the write did, how long it is sure to hold: no two machines need the same time.
struct LeaseRecord: Sendable, Hashable {
    var holder: LockHolder
    /// How long a renewal lasts.
    var seconds: Double

    var json: JSONValue {
        [
            "format": "calco/lock", "id": .string(holder.id), "info": .string(holder.info),
            "owner": .object(holder.owner), "seconds": JSONValue(Int(seconds)), "since": .string(holder.since),
            "version": 1, "who": .string(holder.who),
        ]
    }

    /// Nil for anything that is not a lock of this program's.
    init?(_ bytes: [UInt8]) {
        guard let json = try? JSONValue(parsing: bytes), json["format"]?.string == "calco/lock",
            json["version"]?.int == 1, let id = json["id"]?.string, let who = json["who"]?.string,
            let seconds = json["seconds"]?.int, seconds > 0
        else { return nil }
        holder = LockHolder(
            id: id, who: who, since: json["since"]?.string ?? "", info: json["info"]?.string ?? "",
            owner: json["owner"]?.object ?? JSONObject())
        self.seconds = Double(seconds)
    }

    init(_ holder: LockHolder, seconds: Double) { (self.holder, self.seconds) = (holder, seconds) }
}

/// A lock as it was found.
struct FoundLease: Sendable, Hashable {
    /// Nil if another program wrote it.
    var record: LeaseRecord?
    var generation: String
    /// Seconds since it was written, by the server's clock; nil if the answer does not say.
    var age: Double?

    /// True once its holder can no longer be sure of it. The margin is for a `Date` without fractions, and for servers
    /// whose clocks differ.
    var isOver: Bool {
        guard let record, let age else { return false }
        return age > record.seconds + 30
    }
}
