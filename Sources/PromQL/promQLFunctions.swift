/// What a function takes and gives.
struct PromQLFunction: Sendable {
    /// The last one stands for those that follow.
    var parameters: [PromQLType]
    var least: Int
    /// Nil: any number.
    var most: Int?
    var result: PromQLType

    init(_ parameters: PromQLType..., least: Int? = nil, isOpen: Bool = false, result: PromQLType = .vector) {
        self.parameters = parameters
        self.least = least ?? parameters.count
        self.most = isOpen ? nil : parameters.count
        self.result = result
    }
}

/// The aggregations, each with the type of what it takes before the vector.
let promQLAggregations: [String: PromQLType?] = [
    "sum": nil, "avg": nil, "min": nil, "max": nil, "count": nil, "stddev": nil, "stdvar": nil, "group": nil,
    "topk": .scalar, "bottomk": .scalar, "quantile": .scalar, "limitk": .scalar, "limit_ratio": .scalar,
    "count_values": .string,
]

/// monitoring-39
let promQLFunctions: [String: PromQLFunction] = {
    var all: [String: PromQLFunction] = [
        "absent_over_time": PromQLFunction(.matrix),
        "clamp": PromQLFunction(.vector, .scalar, .scalar),
        "clamp_max": PromQLFunction(.vector, .scalar), "clamp_min": PromQLFunction(.vector, .scalar),
        "double_exponential_smoothing": PromQLFunction(.matrix, .scalar, .scalar),
        "holt_winters": PromQLFunction(.matrix, .scalar, .scalar),
        "histogram_fraction": PromQLFunction(.scalar, .scalar, .vector),
        "histogram_quantile": PromQLFunction(.scalar, .vector),
        "info": PromQLFunction(.vector, .vector, least: 1),
        "label_join": PromQLFunction(.vector, .string, .string, .string, least: 3, isOpen: true),
        "label_replace": PromQLFunction(.vector, .string, .string, .string, .string),
        "pi": PromQLFunction(.scalar, least: 0, result: .scalar),
        "predict_linear": PromQLFunction(.matrix, .scalar),
        "quantile_over_time": PromQLFunction(.scalar, .matrix),
        "round": PromQLFunction(.vector, .scalar, least: 1),
        "scalar": PromQLFunction(.vector, result: .scalar),
        "sort_by_label": PromQLFunction(.vector, .string, isOpen: true),
        "sort_by_label_desc": PromQLFunction(.vector, .string, isOpen: true),
        "time": PromQLFunction(.scalar, least: 0, result: .scalar),
        "vector": PromQLFunction(.scalar),
    ]
    all["pi"]?.most = 0
    all["time"]?.most = 0
    for name in [
        "abs", "absent", "acos", "acosh", "asin", "asinh", "atan", "atanh", "ceil", "cos", "cosh", "deg", "exp",
        "floor",
        "histogram_avg", "histogram_count", "histogram_stddev", "histogram_stdvar", "histogram_sum", "ln", "log10",
        "log2", "rad", "sgn", "sin", "sinh", "sort", "sort_desc", "sqrt", "tan", "tanh", "timestamp",
    ] {
        all[name] = PromQLFunction(.vector)
    }
    for name in ["day_of_month", "day_of_week", "day_of_year", "days_in_month", "hour", "minute", "month", "year"] {
        all[name] = PromQLFunction(.vector, least: 0)
    }
    for name in [
        "avg_over_time", "changes", "count_over_time", "delta", "deriv", "first_over_time", "idelta", "increase",
        "irate", "last_over_time", "mad_over_time", "max_over_time", "min_over_time", "present_over_time", "rate",
        "resets", "stddev_over_time", "stdvar_over_time", "sum_over_time", "ts_of_last_over_time",
        "ts_of_max_over_time", "ts_of_min_over_time",
    ] {
        all[name] = PromQLFunction(.matrix)
    }
    return all
}()
