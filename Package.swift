// swift-tools-version: 6.2
import PackageDescription

/// One set of settings for every target: what leaks between modules is written down, and a warning stops the build.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Debug builds optimise what everything reads and writes through, too: half of the time of the tests was spent in it.
let fast = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

func library(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil,
    settings: [SwiftSetting] = strict
) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")

let package = Package(
    name: "calco",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        library("Diagnostics"),
        library("Text", settings: fast),
        library("Discovery", ["Text"], settings: fast),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        library("PromQL"),
        library("YAML", ["Diagnostics", "CYAML"], settings: fast),
        library("PlanModel", ["Text", crypto], settings: fast),
        library("Compiler", ["Diagnostics", "Discovery", "YAML", "Text", "PlanModel", "PromQL"]),
        library("Review", ["Diagnostics", "Text", "PlanModel"]),
        library("HTTP", ["Text"], settings: fast),
        library("Curl", ["HTTP", "CCurl"]),
        library("Auth", ["HTTP", "Text", cryptoExtras]),
        library("Stores", ["HTTP", "Text"]),
        library("Applier", ["Text", "PlanModel", "HTTP", "Stores", crypto]),
        library("Emulator", ["Discovery", "HTTP", "PromQL", "Text"]),
        program("calco", ["Compiler", "Diagnostics", "Text", "PlanModel", "Review", arguments]),
        program(
            "calco-apply",
            [
                "Applier", "Auth", "Curl", "Diagnostics", "Emulator", "HTTP", "Text", "PlanModel", "Review", "Stores",
                arguments, crypto, subprocess, systemPackage,
            ]),
        program(
            "calco-emulate",
            [
                "Diagnostics", "Emulator", "HTTP", "Text", arguments, hummingbird, subprocess, systemPackage,
            ]),
        library("FeatureTable", ["Text", crypto]),
        library("CloudLog", ["Text", logging, systemPackage]),
        library("Prometheus", [metrics]),
        program("Feature", ["CloudLog", "CSQLite", "CZlib", "FeatureTable", "Text", arguments, crypto, logging]),
        program(
            "Service",
            [
                "CloudLog", "FeatureTable", "Prometheus", "Text", arguments, crypto, hummingbird, lifecycle, logging,
                metrics, systemPackage,
            ]),
        tests("TextTests", ["Text"]),
        tests("DiscoveryTests", ["Discovery", "Text"]),
        tests("PlanModelTests", ["Text", "PlanModel"]),
        tests("StoresTests", ["Emulator", "HTTP", "Sampling", "Stores", "Text"]),
        tests("ApplierTests", ["Applier", "HTTP", "Sampling", "Text", "PlanModel", "Stores"]),
        tests("ReviewTests", ["Diagnostics", "Text", "PlanModel", "Review"]),
        .testTarget(
            name: "GoldenTests",
            dependencies: [
                "Applier", "Auth", "Compiler", "Diagnostics", "Emulator", "HTTP", "Text", "PlanModel", "Proof",
                "Review",
                "Stores",
            ],
            path: "Tests/Golden", exclude: ["README.md", "base", "cases", "exceptions.txt", "upgrade"],
            swiftSettings: strict),
        .target(name: "Sampling", path: "Tests/Sampling", swiftSettings: strict),
        .target(
            name: "Proof",
            dependencies: [
                "Applier", "Auth", "Compiler", "Diagnostics", "Discovery", "Emulator", "HTTP", "Text", "PlanModel",
                "Sampling", "Stores",
            ],
            path: "Tests/Proof", exclude: ["README.md"], swiftSettings: strict),
        // Writes the texts of the embedded APIs.
        .executableTarget(
            name: "embed", dependencies: ["Discovery", "Text"], path: "Tests/embed", swiftSettings: strict),
        .executableTarget(name: "prove", dependencies: ["Proof"], path: "Tests/prove", swiftSettings: strict),
        tests("ProofTests", ["HTTP", "Text", "Proof", "Sampling"]),
        tests("HTTPTests", ["HTTP", "Text"]),
        tests("CurlTests", ["Curl", "HTTP", "Text"]),
        tests("AuthTests", ["Auth", "HTTP", "Text", cryptoExtras], exclude: ["GoogleAuth"]),
        tests("CalcoTests", ["calco", "calco-apply", "calco-emulate"]),
        tests(
            "CalcoApplyTests",
            [
                "Applier", "Auth", "Compiler", "Diagnostics", "Emulator", "HTTP", "Text", "PlanModel", "Proof",
                "Sampling", "Stores",
                "calco-apply", arguments,
            ]),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("YAMLTests", ["Diagnostics", "YAML"]),
        tests("CompilerTests", ["Compiler", "Diagnostics", "Discovery", "Text", "PlanModel", "Proof", "YAML"]),
        tests("EmulatorTests", ["Discovery", "Emulator", "HTTP", "Text"]),
        tests(
            "AnyTypeTests",
            [
                "Applier", "Compiler", "Diagnostics", "Discovery", "Emulator", "HTTP", "PlanModel", "Review",
                "Sampling",
                "Stores", "Text",
            ]),
        tests("FeatureTableTests", ["FeatureTable"]),
        tests("CloudLogTests", ["CloudLog", logging]),
        tests("PrometheusTests", ["Prometheus", metrics]),
        tests("PromQLTests", ["PromQL"]),
        tests("FeatureTests", ["Feature", "FeatureTable", logging], exclude: ["Goldens"]),
        tests("DemoTests", ["Feature", "Service", "calco", "calco-apply", "calco-emulate"]),
        tests(
            "ServiceTests",
            ["Service", "FeatureTable", "CloudLog", "Prometheus", "Text", logging, metrics, hummingbirdTesting]),
        tests("ArchitectureTests", ["Compiler"]),
    ]
)
