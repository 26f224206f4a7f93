/// What each module may import, and nothing else: the drawing of the house as a table. Imports point one way, so that the
/// compiler cannot reach the network, nor the applier the configuration.
let law: [String: Set<String>] = [
    "Diagnostics": [],
    "JSON": [],
    "CYAML": [],
    "CCurl": [],
    "YAML": ["Diagnostics", "CYAML"],
    "PlanModel": ["JSON", "Crypto"],
    "Compiler": ["Diagnostics", "YAML", "JSON", "PlanModel"],
    "Review": ["Diagnostics", "JSON", "PlanModel"],
    "HTTP": ["JSON"],
    "Curl": ["HTTP", "CCurl"],
    "Auth": ["HTTP", "JSON"],
    // It keeps bytes, whatever they say.
    "Stores": [],
    "Applier": ["JSON", "PlanModel", "HTTP", "Stores", "Crypto"],
    "Emulator": ["HTTP", "JSON"],
    "FeatureTable": ["Crypto"],
    "CloudLog": ["Logging"],
    // The deployed workloads: nothing of the toolchain.
    "Feature": ["CloudLog", "FeatureTable", "ArgumentParser", "Crypto", "GRDB", "GRDBSQLite", "Logging"],
    "Service": [
        "CloudLog", "FeatureTable", "Crypto", "HTTPTypes", "Hummingbird", "HummingbirdCore", "Logging", "NIOCore",
        "NIOExtras", "NIOHTTP1", "NIOHTTPTypes", "NIOHTTPTypesHTTP1", "NIOPosix", "ServiceLifecycle", "UnixSignals",
    ],
    "calco": ["Compiler", "Diagnostics", "JSON", "PlanModel", "Review", "ArgumentParser"],
    "calco-apply": [
        "Applier", "Auth", "Curl", "Diagnostics", "Emulator", "HTTP", "JSON", "PlanModel", "Review", "Stores",
        "ArgumentParser", "Crypto",
    ],
    "calco-emulate": [
        "Emulator", "HTTP", "JSON", "ArgumentParser", "Hummingbird", "HTTPTypes", "Logging", "NIOCore", "Subprocess",
        "SystemPackage",
    ],
]

/// The modules that only turn values into values: they import no system module either.
let pure: Set = ["Diagnostics", "JSON", "YAML", "PlanModel", "Compiler", "Review"]

/// Modules of the toolchain and the system.
let system: Set = ["Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Synchronization"]

let programs: Set = ["calco", "calco-apply", "calco-emulate", "Feature", "Service"]
