/// A span of time with millisecond precision, never negative. Written `500ms`, `30s`, `15m`, `2h`, `7d`.
package struct TimeSpan: Sendable, Hashable {
    package let milliseconds: Int

    package init(milliseconds: Int) { self.milliseconds = milliseconds }
    package init(seconds: Int) { milliseconds = seconds * 1000 }

    /// The whole seconds, rounded down.
    package var seconds: Int { milliseconds / 1000 }

    package static func + (left: TimeSpan, right: TimeSpan) -> TimeSpan {
        TimeSpan(milliseconds: left.milliseconds + right.milliseconds)
    }

    /// Google's JSON form of a Duration: `900s`, `0.500s` (google-9).
    package var googleText: String {
        let rest = milliseconds % 1000
        guard rest != 0 else { return "\(seconds)s" }
        let fraction = String(rest + 1000).dropFirst()
        return "\(seconds).\(fraction)s"
    }
}

/// CPU in thousandths of a core. Written `1`, `0.5` or `500m`.
package struct CPU: Sendable, Hashable {
    package let millis: Int

    package init(millis: Int) { self.millis = millis }

    /// The form Cloud Run answers with: `1000m`.
    package var googleText: String { "\(millis)m" }
}

/// Memory in bytes. Written `512Mi`, `2Gi`, `512M`.
package struct Memory: Sendable, Hashable {
    package let bytes: Int

    package init(bytes: Int) { self.bytes = bytes }

    /// The shortest exact form with a binary unit, else plain bytes: `512Mi`, `2Gi`.
    package var googleText: String {
        for (unit, size) in [("Gi", 1 << 30), ("Mi", 1 << 20), ("Ki", 1 << 10)] where bytes % size == 0 {
            return "\(bytes / size)\(unit)"
        }
        return "\(bytes)"
    }
}

/// A five-field unix-cron schedule that Cloud Scheduler accepts, with single spaces between its fields.
package struct CronSchedule: Sendable, Hashable {
    package let text: String

    package init(text: String) { self.text = text }
}

/// An image by digest: `europe-west1-docker.pkg.dev/acme/workloads/service@sha256:…`.
package struct ImageReference: Sendable, Hashable {
    package let text: String

    package init(text: String) { self.text = text }
}
