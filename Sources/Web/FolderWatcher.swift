internal import Logging
internal import ServiceLifecycle

/// Watches the published folder, and reloads it after a refresh.
///
/// It waits until the folder looks the same twice, so that a publication in progress is loaded as a
/// whole.
struct FolderWatcher: Service {
    /// The settings.
    let settings: WebSettings
    /// Receives the new snapshot.
    let cache: SnapshotCache
    /// Receives log messages.
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var seen = cache.snapshot.listing
            while (try? await Task.sleep(for: Self.pause)) != nil {
                seen = look(after: seen)
            }
        }
    }

    /// Reloads if the folder differs from what is served, and has not changed since `seen`.
    ///
    /// Returns what to pass as `seen` the next time: the current listing, or `seen` again after an
    /// error.
    func look(after seen: FolderListing) -> FolderListing {
        do throws(WebError) {
            let now = try FolderListing(folder: settings.folder)
            let served = cache.snapshot
            if now == seen, now != served.listing {
                cache.replace(by: try Snapshot(settings: settings, previous: served))
                logger.info("Reloaded", metadata: ["files": "\(now.entries.count)"])
            }
            return now
        } catch {
            logger.warning(
                "Still serving what was published before", metadata: ["error": "\(error)"])
            return seen
        }
    }

    private static let pause = Duration.seconds(1)
}
