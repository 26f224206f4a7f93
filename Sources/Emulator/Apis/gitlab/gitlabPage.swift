import HTTP
import Text

/// One page, with GitLab's paging headers (gitlab-7).
func gitlabPage(_ items: [JSONValue], _ request: RoutedRequest) -> Reply {
    let size = min(100, max(1, request.query["perPage"].flatMap { Int($0) } ?? 20))
    let page = min(1_000_000, max(1, request.query["page"].flatMap { Int($0) } ?? 1))
    let pages = max(1, (items.count + size - 1) / size)
    let start = min(items.count, (page - 1) * size)
    let end = min(items.count, start + size)
    let headers = [
        Header("X-Next-Page", page < pages ? String(page + 1) : ""), Header("X-Page", String(page)),
        Header("X-Per-Page", String(size)), Header("X-Prev-Page", page > 1 ? String(page - 1) : ""),
        Header("X-Total", String(items.count)), Header("X-Total-Pages", String(pages)),
    ]
    return Reply(body: .array(Array(items[start..<end])), headers: headers)
}
