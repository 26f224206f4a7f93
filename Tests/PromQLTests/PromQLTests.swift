import PromQL
import Testing

/// Queries that Prometheus reads, and queries that it refuses: both were given to `promtool check rules` 2.42, but for
/// names of metrics in quotes, which are younger.
@Suite struct PromQLTests {
    private func complaint(_ query: String) -> String? {
        do throws(PromQLError) {
            _ = try parsePromQL(query)
            return nil
        } catch {
            return "\(error.offset) \(error.message)"
        }
    }

    @Test(arguments: [
        "a", "a > 1", "rate(a[5m])", "sum by (job) (rate(a[5m]))", "sum(rate(a[5m])) by (job)", "-a ^ 2", "2 ^ 3 ^ 2",
        "up == bool 1", "1 == bool 2", "a{b=\"c\", d=~\"e|f\", g!=\"\", h!~'i'}", "{__name__=\"x\"}", "{job=~\"a.+\"}",
        "a offset 5m", "a[5m] offset 1h30m", "rate(a[5m] @ 1600000000)", "a @ end()", "a[1h:5m]", "rate(a[5m])[1h:]",
        "max_over_time(rate(a[5m])[1h:5m])", "a and on(b) c", "a * on(b) group_left(d) c",
        "a / ignoring(x) group_right c",
        "topk(3, a)", "quantile(0.9, a)", "count_values(\"v\", a)",
        "histogram_quantile(0.9, sum by (le) (rate(a[5m])))",
        "label_replace(a, \"x\", \"$1\", \"y\", \"(.*)\")", "time() - a > 3600", "absent(a)", "vector(1)",
        "scalar(a) * 2",
        "1 + 2 * 3", "0x1F", "1e3", ".5", "Inf", "a unless b", "(a)", "a # why\n> 1", "sum without() (a)", "hour()",
        "round(a)",
        "a:b:c", "a{}", "a atan2 b", "sum(a) == on() group_left() b", "time()", "a % 2", "- 1", "{\"a.b\", c=\"d\"}",
        "run_googleapis_com:request_count{monitored_resource=\"cloud_run_revision\"}", "clamp_max(a, 5)", "`x`",
        "\"x\"",
        "a > bool b", "a == 1 or b == 2 and c", "avg_over_time(a[90s])", "a[5m]", "by > 1",
        "label_join(a, \"x\", \",\", \"y\")",
    ]) func isRead(_ query: String) {
        #expect(complaint(query) == nil)
    }

    @Test(arguments: [
        ("", "0 a metric, a number or '(' is expected, found the end"),
        ("a[5x]", "2 '5x' is neither a number nor a duration such as 90s or 1h30m"),
        ("foo(a)", "0 there is no function 'foo'"),
        ("a{b=c}", "4 a text in quotes is expected, found 'c'"),
        ("sum by (a b) (c)", "10 ',' or ')' is expected, found 'b'"),
        ("a{b=~\"(\"}", "5 the regular expression has an open bracket"),
        ("a unless 1", "2 'unless' takes two vectors"),
        ("rate(a)", "0 'rate' takes a matrix, not a vector, such as rate(a[5m])"),
        ("a >", "3 a metric, a number or '(' is expected, found the end"),
        ("(a", "2 ')' is expected, found the end"),
        ("a)", "1 nothing is expected, found ')'"),
        ("a b", "2 nothing is expected, found 'b'"),
        ("a{b=\"c}", "4 the quote is not closed"),
        ("1 == 2", "2 two scalars are compared with bool: == bool"),
        ("a + bool b", "2 '+' takes no bool"),
        ("\"x\" + 1", "4 '+' takes no string"),
        ("sum(1)", "0 'sum' takes a vector, found scalar"),
        ("topk(a)", "0 'topk' takes a scalar and a vector"),
        ("topk(a, b)", "0 'topk' takes a scalar first, not a vector"),
        ("{}", "0 one of the labels must not match the empty text"),
        ("{a=~\".*\"}", "0 one of the labels must not match the empty text"),
        ("a and on(b) group_left c", "2 'and' takes no group_left and no group_right"),
        ("1 + on(b) 2", "2 only two vectors are matched by labels"),
        ("rate(sum(a)[5m])", "11 a range is of the name of a metric, such as a[5m]"),
        ("sum(a) offset 5m", "7 offset follows the name of a metric or a range"),
        ("a[]", "2 a duration such as 5m is expected, found ']'"),
        ("a ! b", "2 '!' is no part of PromQL"),
        ("time(1)", "0 'time' takes fewer arguments, found 1"),
        ("label_replace(a)", "0 'label_replace' takes 5 arguments, found 1"),
        ("a{b==\"c\"}", "3 '=', '!=', '=~' or '!~' is expected, found '=='"),
        ("sum(a,)", "6 a metric, a number or '(' is expected, found ')'"),
        ("\"\\q\"", "1 write \\\\ for a backslash in quotes"),
    ]) func isRefused(_ query: String, _ message: String) {
        #expect(complaint(query) == message)
    }

    @Test func aTypeIsTold() throws {
        let types = ["1", "a", "a[5m]", "'x'", "a > 1", "time() > bool 1", "a[1h:]"].map {
            try? parsePromQL($0).rawValue
        }
        #expect(types == ["scalar", "vector", "matrix", "string", "vector", "scalar", "matrix"])
    }
}
