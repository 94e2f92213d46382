internal import Feeds
internal import Foundation
internal import Geography
internal import Installation
internal import Intake
internal import Profiles
internal import Reconciliation
internal import Store
internal import StrictYAML

/// The configuration and the profile of an installation, and the parts made from them.
struct CommandContext {
    private(set) var configuration: Configuration
    let profile: Profile

    /// The context for options, environment and configuration.
    ///
    /// - Throws: `Failure` if neither a configuration nor `--profile` names a community.
    init(_ options: InstallationOptions) throws {
        try options.requireCommunity()
        configuration = try options.configuration()
        profile = try configuration.profile.load()
    }

    /// The configured sources, or those in the profile if none are configured.
    var sources: [Source] {
        configuration.sources.isEmpty ? profile.sources : configuration.sources
    }

    /// The address of the feeds, and their retention.
    var site: Site { Site(configuration) }

    /// A digest of everything except the issue itself that its mentions depend on.
    var recipe: String { IssueReader.recipe(for: profile) }

    /// Opens the store, and creates it if it does not exist.
    func store() throws -> ItemStore {
        let folder = (configuration.store as NSString).deletingLastPathComponent
        if !folder.isEmpty {
            // If this fails, opening the store reports the reason.
            try? FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        }
        return try ItemStore(
            path: configuration.store, reconciler: Reconciler(profile: profile),
            corrections: corrections())
    }

    /// Reads the file of corrections; none if the configuration names no file.
    func corrections() throws -> Corrections {
        try configuration.corrections.map {
            try Corrections(YAMLMap(contentsOf: $0), knowing: knownValues)
        } ?? .none
    }

    /// The values that corrections may use.
    private var knownValues: KnownValues {
        KnownValues(
            projects: profile.projects.map(\.id),
            home: { Gazetteer.bundled.locate($0).map(KnownValues.Home.init) },
            country: { Gazetteer.bundled.country($0).map(KnownValues.Home.init) })
    }

    /// The publishing of a store's items to a folder.
    func publishing(from store: ItemReader, to folder: String) -> Publishing {
        Publishing(store: store, profile: profile, site: site, folder: folder)
    }

    /// The settings for reading sources.
    var intake: IntakeSettings {
        IntakeSettings(
            cache: configuration.store + ".sources",
            allowsPrivateNetworks: configuration.allowsPrivateNetworks,
            sourceTimeout: configuration.timeLimits.source,
            totalTimeout: configuration.timeLimits.refresh,
            mailProgram: Programs.path(of: "infracal-mail") ?? "infracal-mail")
    }

    /// The path of the lock that a refresh holds.
    var lockPath: String { configuration.store + ".lock" }

    /// The ingestion of sources into a store.
    func ingestion(into store: ItemStore) throws -> Ingestion {
        Ingestion(
            sources: SourceReader(settings: intake), issues: IssueReader(profile: profile),
            locations: locations, store: store)
    }

    /// The locations of issues, relative to the configuration's folder.
    var locations: IssueLocations {
        IssueLocations(
            below: ((configuration.file ?? "") as NSString).deletingLastPathComponent)
    }

    /// The same context with a copy of its store, for trying things out.
    func copyingStore(to path: String) throws -> CommandContext {
        if FileManager.default.fileExists(atPath: configuration.store) {
            try ItemReader(path: configuration.store).copy(to: path)
        }
        var copy = self
        copy.configuration.store = path
        return copy
    }
}

extension KnownValues.Home {
    /// The values that follow from a location.
    fileprivate init(_ location: Location) {
        self.init(country: location.country, region: location.region, zone: location.zone)
    }
}
