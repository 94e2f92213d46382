internal import Logging
internal import ServiceLifecycle

/// Looks after the published folder, and reloads it when a refresh has run.
///
/// It waits until the folder looks the same twice, so that a publication in progress is taken up
/// whole.
struct FolderWatch: Service {
    /// What to read.
    let settings: WebSettings
    /// Where it is served from.
    let shelf: SnapshotShelf
    /// What to say.
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var seen = shelf.snapshot.listing
            while (try? await Task.sleep(for: Self.pause)) != nil {
                seen = look(after: seen)
            }
        }
    }

    /// Reloads where the folder differs from what is served, and no longer from `seen`.
    func look(after seen: FolderListing) -> FolderListing {
        do throws(WebError) {
            let now = try FolderListing(folder: settings.folder)
            let served = shelf.snapshot
            if now == seen, now != served.listing {
                shelf.replace(by: try Snapshot(settings: settings, previous: served))
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
