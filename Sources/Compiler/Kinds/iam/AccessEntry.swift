import PlanModel
import Text

/// An element of the access list of a dataset, which says in words of its own what a grant says (bigquery-10, bigquery-13).
struct AccessEntry {
    let json: JSONValue

    /// `member`, as IAM writes it, has `role`; where a reference says who it is, the server finds out what it is.
    init(_ role: String, to member: String, if condition: GrantCondition?) {
        let basic = [
            "roles/bigquery.dataOwner": "OWNER", "roles/bigquery.dataEditor": "WRITER",
            "roles/bigquery.dataViewer": "READER",
        ]
        let words = [
            "user": "userByEmail", "serviceAccount": "userByEmail", "group": "groupByEmail", "domain": "domain",
        ]
        var entry: JSONObject = ["role": .string(basic[role] ?? role)]
        let kind = String(member.prefix { $0 != ":" })
        if let word = words[kind] {
            entry[word] = .string(String(member.dropFirst(kind.count + 1)))
        } else {
            entry[member == "allAuthenticatedUsers" ? "specialGroup" : "iamMember"] = .string(member)
        }
        entry["condition"] = condition?.json
        json = .object(entry)
    }

    /// The view, the routine or the dataset that reads it, by its full name (bigquery-14).
    init(to data: String) {
        let parts = data.split(separator: "/").map { JSONValue.string(percentDecoded($0)) }
        var names: JSONObject = ["projectId": parts[1], "datasetId": parts[3]]
        switch parts.count > 4 ? String(data.split(separator: "/")[4]) : "" {
        case "tables":
            names["tableId"] = parts[5]
            json = ["view": .object(names)]
        case "routines":
            names["routineId"] = parts[5]
            json = ["routine": .object(names)]
        default: json = ["dataset": ["dataset": .object(names), "targetTypes": ["VIEWS"]]]
        }
    }
}

extension Resource {
    /// Who has the role that a grant gives, as IAM writes it; nil for what is no account, person or group.
    var grantedMember: String? {
        if let member = (body["member"] ?? body["iamMember"])?.string { return member }
        guard let user = body["userByEmail"]?.string else { return nil }
        return (user.hasSuffix("gserviceaccount.com") || user.hasPrefix("${") ? "serviceAccount:" : "user:") + user
    }
}

extension Grant.Member {
    /// What stands for a role in the address of what has none.
    var word: String {
        guard case .data(let name, _) = self else { return "" }
        return name.contains("/tables/") ? "view" : name.contains("/routines/") ? "routine" : "dataset"
    }
}

extension Scope {
    /// The full name of a table, routine or dataset of this stack; nil if there is none with that address.
    func name(ofData address: Address) -> String? {
        guard let config = config.resources.first(where: { $0.address == address.text }), let id = config.id,
            let type = GenericType(named: config.type, self.config.discovery)
        else { return nil }
        return "\(path(of: config.parent))/\(type.collection)/\(urlPart(id))"
    }
}
