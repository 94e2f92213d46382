internal import Feeds
internal import Geography
internal import Items
internal import Profiles
internal import Store

/// Publishes the items of a store as feeds.
struct Publishing {
    private let store: ItemReader
    private let profile: Profile
    private let site: Site
    private let publisher: Publisher

    /// Publishes the items of a store in a folder.
    init(store: ItemReader, profile: Profile, site: Site, folder: String) {
        self.store = store
        self.profile = profile
        self.site = site
        publisher = Publisher(folder: folder)
    }

    /// Everything to be published.
    ///
    /// - Throws: `Failure` if the store contains no issue, so that published feeds never become
    ///   empty.
    func publication() throws -> Publication {
        guard let newest = try store.newestIssue() else {
            throw Failure("\(store.path): contains no issues yet; run infracal ingest")
        }
        return try Publication(
            items: try store.items(), profile: profile, site: site, asOf: newest,
            coordinates: { Gazetteer.bundled.locate($0)?.coordinates })
    }

    /// Writes the files that differ.
    func publish() throws -> [FileChange] { try publishAndRecord().changes }

    /// Writes the files that differ, and records all published files.
    func publishAndRecord() throws -> Publisher.Outcome {
        try publisher.publishAndRecord(publication())
    }

    /// The changes that `publish` would make.
    func check() throws -> [FileChange] { try publisher.check(publication()) }
}
