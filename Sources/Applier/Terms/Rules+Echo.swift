import PlanModel
import Text

extension KindRules {
    /// `live` without what an update only repeats of the elements of lists: it is the server's, and no difference.
    func withoutEchoed(_ live: JSONValue) -> JSONValue {
        comparison.echo.reduce(live) { live, echo in
            guard let elements = live[echo.array]?.array else { return live }
            let others = elements.map { element in
                var element = element
                if element.object != nil { for field in echo.fields { element[field] = nil } }
                return element
            }
            return live.setting(.array(others), at: echo.array)
        }
    }
}
