package import Text

extension GoogleAPI {
    /// The field, with its value, by which an object of the type says that it was deleted, while it can still be read and its
    /// id is not free (google-34, iam-33, logging-3); empty if it is gone at once.
    package func tombstone(of type: ResourceType) -> JSONObject {
        guard let fields = type.schema.flatMap(schema)?.fields else { return [:] }
        let isListedOnRequest = type.list?.parameter("showDeleted") != nil
        if isListedOnRequest, fields["deleted"]?.type == .bool { return ["deleted": true] }
        for name in ["state", "lifecycleState"] {
            guard let field = fields[name], field.isOutputOnly, case .enumeration(let place) = field.type,
                let values = enumeration(place)?.values
            else { continue }
            if values.contains("DELETE_REQUESTED") { return [name: "DELETE_REQUESTED"] }
            // Elsewhere it is the last thing that is seen of what goes at once.
            let isPurgedLater = isListedOnRequest || fields["expireTime"]?.isOutputOnly == true
            if isPurgedLater, values.contains("DELETED") { return [name: "DELETED"] }
        }
        // A client can set it, as a delete does (storagetransfer-1).
        if let field = fields["status"], case .enumeration(let place) = field.type, type.patch != nil,
            enumeration(place)?.values.contains("DELETED") == true
        {
            return ["status": "DELETED"]
        }
        return [:]
    }
}
