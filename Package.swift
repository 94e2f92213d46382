// swift-tools-version: 6.1

import PackageDescription

/// The settings of every Swift target.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    // `any` marks dynamic dispatch.
    .enableUpcomingFeature("ExistentialAny"),
    // Members of extensions need an import of the module that declares them, so imports are
    // complete.
    .enableUpcomingFeature("MemberImportVisibility"),
    // An import is private to its file unless it says otherwise.
    .enableUpcomingFeature("InternalImportsByDefault"),
    // Asynchronous functions stay on their caller's executor unless they say otherwise.
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// The settings of the modules that read, which are optimized in debug builds too: the tests and the
/// evaluation read thousands of issues.
let optimized: [SwiftSetting] =
    settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let customDump = Target.Dependency.product(name: "CustomDump", package: "swift-custom-dump")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let httpClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(
    name: "HummingbirdTesting", package: "hummingbird")
let lifecycle = Target.Dependency.product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "CoreMetrics", package: "swift-metrics")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioHTTPCompression = Target.Dependency.product(
    name: "NIOHTTPCompression", package: "swift-nio-extras")
let nioHTTPTypes = Target.Dependency.product(
    name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioHTTPTypesHTTP1 = Target.Dependency.product(
    name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A library target of the data flow.
func stage(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A stage that reads issues or compares items.
func reader(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: optimized)
}

/// A test target; `files` are folders of files that the tests read from the source tree.
func suite(
    _ name: String, _ dependencies: [Target.Dependency], files: [String] = []
) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport", customDump],
        exclude: files, swiftSettings: settings)
}

let package = Package(
    name: "infracal",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "infracal", targets: ["infracal"]),
        .executable(name: "infracal-mail", targets: ["infracal-mail"]),
        .executable(name: "infracal-server", targets: ["infracal-server"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.10.0"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    ],
    targets: [
        // System libraries, each imported by one folder only.
        .systemLibrary(name: "CLibical", providers: [.apt(["libical-dev"])]),
        .systemLibrary(
            name: "CMarkGFM",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(
            name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        // The data files, compiled in, so that a program finds them wherever it is installed.
        .target(name: "CResources"),

        // Vocabulary.
        reader("CivilTime"),
        stage("Digests", [crypto]),
        reader("Text", ["CResources"]),
        reader("Items", ["CivilTime"]),
        reader("Geography", ["Items", "CResources", "Text"]),
        stage("Mail"),
        stage("StrictYAML", [yams]),
        // Its resource is compiled in by CResources.
        .target(
            name: "Profiles", dependencies: ["Items", "CResources", "StrictYAML"],
            exclude: ["Resources"], swiftSettings: settings),
        stage("Installation", ["StrictYAML", "Profiles"]),

        // The flow.
        reader(
            "Newsletter", ["CivilTime", "Text", "CMarkGFM", "CGumbo", "StrictYAML", toml]),
        reader("DateExpressions", ["CivilTime", "Text"]),
        reader(
            "Extraction",
            [
                "CivilTime", "Text", "Items", "Geography", "Profiles", "Newsletter",
                "DateExpressions",
            ]),
        reader(
            "Reconciliation",
            ["CivilTime", "Digests", "Items", "Profiles", "StrictYAML", "Text"]),
        stage(
            "Intake",
            [
                "CivilTime", "Digests", "Mail", "Newsletter", "Profiles", httpClient, nioCore,
                nioHTTP1, nioHTTPCompression, nioPosix, subprocess,
            ]),
        stage("Store", ["CivilTime", "Items", "Reconciliation", grdb, sqlite]),
        // Its templates are compiled in by CResources.
        .target(
            name: "Feeds",
            dependencies: [
                "CivilTime", "Digests", "Items", "Geography", "Profiles", "CLibical", "CResources",
                mustache,
            ],
            exclude: ["Page/Templates"], swiftSettings: settings),
        stage("Terminal", ["CivilTime", "Items"]),
        stage(
            "Web",
            [
                "CivilTime", "Digests", "Items", "Geography", "Profiles", "Store", "Feeds", "CZlib",
                httpTypes, hummingbird, hummingbirdCore, lifecycle, logging, metrics, nioCore,
                nioHTTP1, nioHTTPTypes, nioHTTPTypesHTTP1, nioPosix,
            ]),
        .executableTarget(
            name: "infracal",
            dependencies: [
                "CivilTime", "Digests", "Items", "Geography", "StrictYAML", "Profiles",
                "Installation", "Newsletter", "DateExpressions", "Extraction", "Reconciliation",
                "Intake", "Store", "Feeds", "Terminal",
                argumentParser, logging,
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "infracal-mail", dependencies: ["Mail", "CGMime", argumentParser],
            swiftSettings: settings),
        .executableTarget(
            name: "infracal-server",
            dependencies: [
                "CivilTime", "Feeds", "Geography", "Installation", "Profiles", "StrictYAML", "Web",
                argumentParser, hummingbird, logging,
            ],
            swiftSettings: settings),

        // Tests.
        // A target of tests itself, so that a release build leaves it out.
        .testTarget(
            name: "TestSupport",
            dependencies: ["CivilTime", "Items", "Newsletter", "CMarkGFM", customDump],
            path: "Tests/TestSupport",
            swiftSettings: settings),
        suite("ArchitectureTests", []),
        suite("CivilTimeTests", ["CivilTime"]),
        suite("TextTests", ["Text"]),
        suite(
            "DateExpressionsTests", ["DateExpressions", "CivilTime"], files: ["cases.tsv"]),
        suite(
            "CommandTests", ["infracal", "infracal-mail", "Intake", subprocess], files: ["Golden"]),
        suite(
            "FeedsTests", ["CivilTime", "Items", "Geography", "Profiles", "Feeds"],
            files: ["Golden"]),
        suite("ItemsTests", ["Items", "CivilTime"], files: ["Golden"]),
        suite(
            "ReconciliationTests",
            ["CivilTime", "Items", "Profiles", "Reconciliation", "StrictYAML"]),
        suite(
            "StoreTests",
            [
                "CivilTime", "Items", "Profiles", "Reconciliation", "Store", "StrictYAML", grdb,
                sqlite,
            ],
            files: ["Fixtures"]),
        suite(
            "RebuildTests",
            [
                "CivilTime", "Extraction", "Feeds", "Items", "Newsletter", "Profiles",
                "Reconciliation", "Store",
            ]),
        suite("StrictYAMLTests", ["StrictYAML"]),
        suite("TerminalTests", ["Terminal", "CivilTime", "Items"], files: ["Golden"]),
        suite("GeographyTests", ["Geography", "Items", "Text"]),
        suite("InstallationTests", ["Installation", "Profiles", "StrictYAML"]),
        suite("ProfilesTests", ["Profiles", "Items", "StrictYAML"]),
        suite("NewsletterTests", ["Newsletter", "CivilTime"]),
        suite(
            "ExtractionTests",
            ["CivilTime", "Extraction", "Items", "Newsletter", "Profiles"]),
        suite(
            "WebTests",
            [
                "CivilTime", "Feeds", "Items", "Profiles", "Reconciliation", "Store", "StrictYAML",
                "Web", httpTypes, hummingbird, hummingbirdCore, hummingbirdTesting, logging,
                nioCore, nioEmbedded, nioPosix,
            ]),
        suite("DigestsTests", ["Digests"]),
        suite(
            "IntakeTests",
            [
                "CivilTime", "Digests", "Intake", "Mail", "Newsletter", "Profiles", nioCore,
                nioHTTP1, nioPosix,
                subprocess,
            ]),
    ]
)

// `make fuzz` alone builds these, with every module instrumented for libFuzzer.
if Context.environment["INFRACAL_FUZZ"] != nil {
    package.targets.append(
        .target(name: "FuzzDriver", path: "Tests/Fuzz/Driver", swiftSettings: settings))
    let readers = [
        (
            "Text",
            ["CivilTime", "DateExpressions", "Extraction", "Feeds", "Items", "Newsletter"]
                + ["Profiles", "Reconciliation", "StrictYAML"]
        ),
        ("Net", ["Intake", "Profiles", "Web"]),
    ]
    for (name, modules) in readers {
        package.targets.append(
            .executableTarget(
                name: "Fuzz" + name,
                dependencies: ["FuzzDriver"] + modules.map { .init(stringLiteral: $0) },
                path: "Tests/Fuzz/" + name,
                swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])],
                linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
    }
}
