/// The imports that each module may have, in the order of the flow.
///
/// `Package.swift` alone cannot check this, since a target can import any module that happens to be
/// built.
enum Layers {
    /// The modules of the standard library, which any module may import.
    static let everywhere: Set<String> = ["Synchronization"]

    /// The imports that each module may have.
    static let allowed: [String: Set<String>] = [
        // Vocabulary. Only time zones need Foundation.
        "CivilTime": ["Foundation"],
        "Digests": ["Crypto"],
        "Text": ["CResources"],
        "Mail": [],
        "Items": ["CivilTime"],
        "StrictYAML": ["Foundation", "Yams", "CYaml"],
        "Geography": ["CivilTime", "Items", "CResources", "Text", "Glibc", "Darwin"],
        "Profiles": ["CivilTime", "Items", "CResources", "StrictYAML", "Foundation"],
        "Installation": ["CivilTime", "Items", "Profiles", "StrictYAML", "Foundation"],

        // The flow. Its pure stages do not use Foundation.
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
            "CivilTime", "Digests", "Mail", "Newsletter", "Profiles", "AsyncHTTPClient", "NIOCore",
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
    static let compositions: Set<String> = ["infracal", "infracal-server", "infracal-mail"]

    /// The C libraries, each with the only folder that may import it.
    static let doors: [String: String] = [
        "CLibical": "Sources/Feeds/Libical/",
        "CMarkGFM": "Sources/Newsletter/CMark/",
        "CGumbo": "Sources/Newsletter/Gumbo/",
        "CGMime": "Sources/infracal-mail/GMime/",
        "CZlib": "Sources/Web/Gzip/",
        "CYaml": "Sources/StrictYAML/CYaml/",
    ]

    /// The only files that may import Foundation, for modules in which not all files may.
    static let foundationFiles: [String: Set<String>] = [
        "CivilTime": ["Sources/CivilTime/ZonedTime.swift"]
    ]

    /// The modules that a module imports, directly or indirectly.
    static func reached(from module: String) -> Set<String> {
        var reached: Set<String> = []
        var open = allowed[module] ?? []
        while let next = open.popFirst() {
            if reached.insert(next).inserted { open.formUnion(allowed[next] ?? []) }
        }
        return reached
    }
}
