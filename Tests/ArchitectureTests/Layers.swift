/// What each module may import, in the order of the flow.
///
/// `Package.swift` alone does not keep the layers: a target can import any module that happens to
/// be built.
enum Layers {
    /// The modules that need no mention: the standard library's own.
    static let everywhere: Set<String> = ["Synchronization"]

    /// Module by module, what it may import.
    static let allowed: [String: Set<String>] = [
        // Vocabulary. Zones are the one thing that needs Foundation.
        "CivilTime": ["Foundation"],
        "Digests": ["Crypto"],
        "Text": ["CResources"],
        "Items": ["CivilTime"],
        "StrictYAML": ["Foundation", "Yams", "CYaml"],
        "Geography": ["CivilTime", "Items", "CResources", "Text", "Glibc", "Darwin"],
        "Profiles": ["CivilTime", "Items", "CResources", "StrictYAML", "Foundation"],
        "Installation": ["CivilTime", "Items", "Profiles", "StrictYAML", "Foundation"],

        // The flow. Its pure stages do without Foundation.
        "Newsletter": [
            "CivilTime", "Text", "CMarkGFM", "CGumbo", "StrictYAML", "Yams", "TOMLKit",
        ],
        "DateExpressions": ["CivilTime", "Text"],
        "Extraction": [
            "CivilTime", "Text", "Items", "Geography", "Profiles", "Newsletter", "DateExpressions",
            "CResources", "Glibc", "Darwin",
        ],
        "Reconciliation": ["CivilTime", "Digests", "Items", "Profiles", "StrictYAML", "Text"],
        "Intake": [
            "CivilTime", "Digests", "Newsletter", "Profiles", "AsyncHTTPClient", "NIOCore",
            "NIOHTTP1", "NIOHTTPCompression", "NIOPosix", "Subprocess", "SystemPackage",
            "Foundation",
            "FoundationXML", "Glibc",
        ],
        "Store": [
            "CivilTime", "Digests", "Items", "Reconciliation", "GRDB", "GRDBSQLite", "Foundation",
        ],
        "Feeds": [
            "CivilTime", "Digests", "Items", "Geography", "Profiles", "CLibical", "CResources",
            "Mustache", "Foundation", "Glibc",
        ],
        "Terminal": ["CivilTime", "Items"],
        "Web": [
            "CivilTime", "Digests", "Items", "Geography", "Profiles", "Store", "Feeds", "CZlib",
            "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore", "NIOHTTP1", "NIOHTTPTypes",
            "NIOHTTPTypesHTTP1", "NIOPosix", "ServiceLifecycle", "Logging", "CoreMetrics",
            "Foundation", "Glibc",
        ],
    ]

    /// The executables, which put everything together.
    static let compositions: Set<String> = ["infracal", "infracal-server"]

    /// C libraries, each with the one folder that may import it.
    static let doors: [String: String] = [
        "CLibical": "Sources/Feeds/Libical/",
        "CMarkGFM": "Sources/Newsletter/CMark/",
        "CGumbo": "Sources/Newsletter/Gumbo/",
        "CZlib": "Sources/Web/Gzip/",
        "CYaml": "Sources/StrictYAML/CYaml/",
    ]

    /// The only files of a module that may import Foundation, where not all may.
    static let foundationFiles: [String: Set<String>] = [
        "CivilTime": ["Sources/CivilTime/ZonedTime.swift"]
    ]

    /// The modules that a module's imports lead to, directly or through others.
    static func reached(from module: String) -> Set<String> {
        var reached: Set<String> = []
        var open = allowed[module] ?? []
        while let next = open.popFirst() {
            if reached.insert(next).inserted { open.formUnion(allowed[next] ?? []) }
        }
        return reached
    }
}
