/// A limit of a field, with the page that states it.
package struct DocumentedLimit: Sendable {
    /// What is taken.
    package let limit: FieldLimit
    /// The address of the page of Google's documentation that says so.
    package let page: String

    /// The limits of the fields of the API of that name, such as `run.v2`, each by `Message.field`.
    package static func all(of api: String) -> [String: DocumentedLimit] { byAPI[api] ?? [:] }

    /// The APIs of which some limits are known, sorted.
    package static var apis: [String] { byAPI.keys.sorted() }

    private static let byAPI: [String: [String: DocumentedLimit]] = {
        var result: [String: [String: DocumentedLimit]] = [:]
        for group in runtimeLimits + dataLimits + monitoringLimits + labelLimits {
            for (field, limit) in group.limits {
                result[group.api, default: [:]][field] = DocumentedLimit(limit: limit, page: group.page)
            }
        }
        return result
    }()
}

/// Limits of one API that one page states.
struct LimitGroup: Sendable {
    let api: String
    let page: String
    let limits: [String: FieldLimit]

    init(_ api: String, _ page: String, _ limits: [String: FieldLimit]) {
        (self.api, self.page, self.limits) = (api, page, limits)
    }
}
