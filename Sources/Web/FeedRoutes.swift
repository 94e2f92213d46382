internal import CivilTime
internal import Feeds
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Items
internal import NIOCore
internal import NIOPosix

/// The routes: published files, and calendars and lists for any selection of items.
struct FeedRoutes: Sendable {
    /// The settings and limits.
    let settings: WebSettings
    /// Holds the current snapshot.
    let cache: SnapshotCache
    /// The counters.
    let metrics: ServerMetrics
    /// Returns the current time, for `/healthz`.
    let now: @Sendable () -> Timestamp

    /// The response to a request.
    func response(to request: Request) async -> Response {
        let full = await route(request)
        let response = request.method == .head ? full.createHeadResponse() : full
        metrics.countResponse(
            status: Int(response.status.code), bytes: response.body.contentLength ?? 0)
        return response
    }
}

extension FeedRoutes {
    private func route(_ request: Request) async -> Response {
        switch request.method {
        case .get, .head: break
        case .options: return .permission(for: Self.methods, to: request)
        default:
            return .note(.methodNotAllowed, "only GET, HEAD and OPTIONS\n", allowing: Self.methods)
        }
        let whole = request.uri.query ?? ""
        guard whole.utf8.count <= settings.maximumQueryBytes else {
            return .note(.uriTooLong, "the query is too long\n")
        }
        let query = FeedQuery.withoutTrackers(whole)
        let path = RequestSyntax.normalized(request.uri.path)
        switch (path, query.isEmpty) {
        case ("/healthz", _): return health()
        case ("/metrics", _): return .note(.ok, metrics.text(for: cache.snapshot))
        case ("/feed.ics", _): return await selected(request, query, Self.calendar)
        case ("/items.json", false): return await selected(request, query, Self.list)
        default: return file(at: path, for: request, hasQuery: !whole.isEmpty)
        }
    }

    private func file(at path: String, for request: Request, hasQuery: Bool) -> Response {
        guard let file = cache.snapshot.files[path] else {
            return .note(.notFound, "there is no such file; / lists what there is\n")
        }
        var response = Response(file, for: request)
        // A query after the path of a file has no effect; the header names the address of the file
        // alone.
        if hasQuery || path != request.uri.path { response.headers[.contentLocation] = path }
        return response
    }

    private func health() -> Response {
        let health = Health(settings: settings, snapshot: cache.snapshot, now: now())
        return .note(
            health.isGood ? .ok : .serviceUnavailable, health.json, type: MediaTypes.json)
    }

    private static let methods = "GET, HEAD, OPTIONS"
}

extension FeedRoutes {
    /// A calendar or list that a query can ask for: its path, media type, and content.
    private struct Form: Sendable {
        let path: String
        let type: String
        let bytes: @Sendable (Feed, Snapshot) throws -> [UInt8]
    }

    private static let calendar = Form(path: "feed.ics", type: MediaTypes.calendar) {
        feed, snapshot in try snapshot.renderer.calendar(for: feed)
    }

    private static let list = Form(path: "items.json", type: MediaTypes.json) { feed, snapshot in
        try JSONDocument.items(snapshot.renderer.items(in: feed))
    }

    private func selected(_ request: Request, _ query: String, _ form: Form) async -> Response {
        let asked: FeedQuery
        do throws(QueryProblem) {
            asked = try FeedQuery(query, profile: settings.profile)
        } catch {
            return .note(.badRequest, error.text)
        }
        let canonical = asked.canonical
        let key = form.path + (canonical.isEmpty ? "" : "?" + canonical)
        do {
            let response = try await cache.response(for: key) { snapshot in
                try await render(asked, form, location: "/" + key, from: snapshot)
            }
            return Response(response.representation, for: request, holding: response)
        } catch is SnapshotCache.Busy {
            var response = Response.note(
                .serviceUnavailable, "too many calendars are being made; try again soon\n")
            response.headers[.retryAfter] = Self.pauseSeconds
            return response
        } catch {
            return .note(.internalServerError, "the calendar could not be made\n")
        }
    }

    private static let pauseSeconds = "5"

    /// Makes a calendar on one of a few separate threads, so that other connections do not wait for
    /// it.
    private func render(
        _ query: FeedQuery, _ form: Form, location: String, from snapshot: Snapshot
    ) async throws -> Representation {
        metrics.countRender()
        let profile = settings.profile
        return try await NIOThreadPool.singleton.runIfActive {
            // While this response waited for a thread, others may have used up the memory.
            try cache.expectRoom()
            let feed = Catalog.feed(
                for: query.selection, query: query.canonical, profile: profile)
            return Representation(
                try form.bytes(feed, snapshot), type: form.type, modified: snapshot.modified,
                location: location)
        }
    }
}
