package import Metrics
import Synchronization

/// A backend of swift-metrics that keeps every metric in memory and writes them in Prometheus' text format, version 0.0.4.
/// Timers are histograms of seconds, recorders of what they record; counters, meters and gauges are what their name says.
package final class PrometheusMetrics: MetricsFactory, Sendable {
    private let help: [String: String]
    private let families = Mutex<[String: Family]>([:])

    private struct Family {
        var type: Series.Kind
        /// By their labels as they are printed.
        var series: [String: Series] = [:]
    }

    /// `help` describes metrics, by name.
    package init(help: [String: String] = [:]) { self.help = help }

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, dimensions, .counter)
    }

    package func makeFloatingPointCounter(label: String, dimensions: [(String, String)])
        -> any FloatingPointCounterHandler
    {
        series(label, dimensions, .counter)
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, dimensions, .gauge)
    }

    package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        series(label, dimensions, aggregate ? .histogram : .gauge)
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label, dimensions, .histogram)
    }

    // A series that came back would look like a new one. There are never many, so all are kept.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    /// The same series for the same name and labels.
    private func series(_ label: String, _ dimensions: [(String, String)], _ kind: Series.Kind) -> Series {
        let name = metricName(label)
        let labels = dimensions.map { "\(metricName($0.0))=\"\(escaped($0.1))\"" }.joined(separator: ",")
        return families.withLock { families in
            // A name has one type; a metric of another type with this name is not shown.
            guard families[name, default: Family(type: kind)].type == kind else { return Series(kind) }
            let series = families[name]?.series[labels] ?? Series(kind)
            families[name, default: Family(type: kind)].series[labels] = series
            return series
        }
    }

    /// All metrics, sorted by name and labels.
    package func text() -> String {
        var text = ""
        for (name, family) in families.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            if let help = help[name] { text += "# HELP \(name) \(help)\n" }
            text += "# TYPE \(name) \(family.type.rawValue)\n"
            for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
                for (suffix, extra, value) in series.samples {
                    let all = labels.isEmpty || extra.isEmpty ? labels + extra : "\(labels),\(extra)"
                    text += "\(name)\(suffix)\(all.isEmpty ? "" : "{\(all)}") \(value)\n"
                }
            }
        }
        return text
    }

    private func metricName(_ text: String) -> String {
        let name = text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
        return (name.first?.isNumber == true ? "_" : "") + String(name)
    }

    private func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}

/// One metric with its labels. Which of the protocols is used depends on what it was made for.
private final class Series: CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler, TimerHandler {
    enum Kind: String { case counter, gauge, histogram }

    private struct State {
        var value = 0.0
        var count = 0
        var buckets = [Int](repeating: 0, count: bounds.count)
    }

    /// A lookup takes microseconds, a large batch milliseconds.
    private static let bounds = [
        0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 1, 5,
    ]

    private let kind: Kind
    private let state = Mutex(State())

    init(_ kind: Kind) { self.kind = kind }

    func increment(by amount: Int64) { increment(by: Double(amount)) }
    func increment(by amount: Double) { state.withLock { $0.value += amount } }
    func decrement(by amount: Double) { increment(by: -amount) }
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { state.withLock { $0.value = value } }
    func reset() { state.withLock { $0 = State() } }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        guard kind == .histogram else { return set(value) }
        let bucket = Self.bounds.firstIndex { value <= $0 }
        state.withLock {
            $0.value += value
            $0.count += 1
            if let bucket { $0.buckets[bucket] += 1 }
        }
    }

    /// The suffix of the name, the label beside its own, and the value.
    var samples: [(String, String, String)] {
        let state = state.withLock { $0 }
        guard kind == .histogram else { return [("", "", number(state.value))] }
        var total = 0
        var samples = zip(Self.bounds, state.buckets).map { bound, count in
            total += count
            return ("_bucket", "le=\"\(number(bound))\"", String(total))
        }
        samples.append(("_bucket", "le=\"+Inf\"", String(state.count)))
        return samples + [("_sum", "", number(state.value)), ("_count", "", String(state.count))]
    }

    private func number(_ value: Double) -> String {
        Int(exactly: value).map(String.init) ?? (value.isInfinite ? value < 0 ? "-Inf" : "+Inf" : "\(value)")
    }
}
