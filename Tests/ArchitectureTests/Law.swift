/// What each module may import, and nothing else: the architecture as a table. Imports point one way, so that the
/// compiler cannot reach the network, and the applier cannot reach the configuration.
let law: [String: Set<String>] = [
    "Diagnostics": [],
    "Text": [],
    "Discovery": ["Text"],
    "PromQL": [],
    "CYAML": [],
    "CCurl": [],
    "CSQLite": [],
    "CZlib": [],
    "YAML": ["Diagnostics", "CYAML"],
    "PlanModel": ["Text", "Crypto"],
    "Compiler": ["Diagnostics", "Discovery", "YAML", "Text", "PlanModel", "PromQL"],
    "Review": ["Diagnostics", "Text", "PlanModel"],
    "HTTP": ["Text"],
    "Curl": ["HTTP", "CCurl"],
    "Auth": ["HTTP", "Text", "CryptoExtras"],
    // It stores bytes, whatever they contain.
    "Stores": ["HTTP", "Text"],
    "Applier": ["Text", "PlanModel", "HTTP", "Stores", "Crypto"],
    "Emulator": ["Discovery", "HTTP", "PromQL", "Text"],
    "FeatureTable": ["Text", "Crypto"],
    "CloudLog": ["Text", "Logging", "SystemPackage"],
    "Prometheus": ["Metrics"],
    // The deployed workloads import only `Text` from the toolchain.
    "Feature": ["CloudLog", "CSQLite", "CZlib", "FeatureTable", "Text", "ArgumentParser", "Crypto", "Logging"],
    "Service": [
        "CloudLog", "FeatureTable", "Text", "ArgumentParser", "CoreMetrics", "Crypto", "HTTPTypes", "Hummingbird",
        "HummingbirdCore", "Logging", "Metrics", "NIOCore", "NIOHTTPTypes", "NIOPosix", "Prometheus",
        "ServiceLifecycle", "SystemPackage", "UnixSignals",
    ],
    "calco": ["Compiler", "Diagnostics", "Text", "PlanModel", "Review", "ArgumentParser"],
    "calco-apply": [
        "Applier", "Auth", "Curl", "Diagnostics", "Emulator", "HTTP", "Text", "PlanModel", "Review", "Stores",
        "ArgumentParser", "Crypto", "Subprocess", "SystemPackage",
    ],
    "calco-emulate": [
        "Diagnostics", "Emulator", "HTTP", "Text", "ArgumentParser", "Hummingbird", "HTTPTypes", "Logging", "NIOCore",
        "NIOHTTPTypes", "Subprocess", "SystemPackage",
    ],
]

/// The modules that only turn values into values: they import no system module either.
let pure: Set = ["Diagnostics", "Text", "Discovery", "PromQL", "YAML", "PlanModel", "Compiler", "Review"]

/// Modules of the toolchain and the system.
let system: Set = ["Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Synchronization"]

let programs: Set = ["calco", "calco-apply", "calco-emulate", "Feature", "Service"]
