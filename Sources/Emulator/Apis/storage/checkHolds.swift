import Text

extension Store {
    /// Refuses to delete or to replace what a hold or the bucket's retention policy keeps (storage-47). In a bucket with
    /// versioning the policy lets an object become an older version, which it keeps; a hold does not.
    func checkHolds(_ object: StoredObject, in bucket: String, isRetired: Bool, at now: Instant) throws(Failure) {
        for (field, kind) in [("temporaryHold", "Temporary"), ("eventBasedHold", "Event-Based")]
        where object.resource[field] == true {
            throw Failure(
                .permissionDenied,
                "Object '\(bucket)/\(object.name)' is under active \(kind) hold and cannot be deleted, overwritten or "
                    + "archived until hold is removed.", reason: "objectUnderActiveHold")
        }
        guard !isRetired, let length = retention(of: bucket),
            let made = object.resource["timeCreated"]?.string.flatMap(Instant.init(rfc3339:))
        else { return }
        let end = Instant(milliseconds: made.milliseconds + length * 1000)
        guard now.milliseconds < end.milliseconds else { return }
        throw Failure(
            .permissionDenied,
            "Object '\(bucket)/\(object.name)' is subject to bucket's retention policy or object retention and cannot be "
                + "deleted or overwritten until \(end.rfc3339).", reason: "retentionPolicyNotMet")
    }

    func hasVersioning(_ bucket: String) -> Bool {
        self[bucketShelf, bucket]?["bucket"]?["versioning"]?["enabled"] == true
    }

    /// In seconds.
    private func retention(of bucket: String) -> Int64? {
        self[bucketShelf, bucket]?["bucket"]?["retentionPolicy"]?["retentionPeriod"]?.string.flatMap { Int64($0) }
    }
}
