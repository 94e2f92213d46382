internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore

extension Response {
    /// The response to a request: the representation, or 304 or 412 if its conditions say so.
    ///
    /// The encoding is one that the client accepts. `owner` is kept until nearly all of the
    /// response was sent.
    init(
        _ representation: Representation, for request: Request,
        holding owner: RetainedResponse? = nil
    ) {
        let variant = representation.variant(accepting: request.headers[.acceptEncoding])
        let outcome = Precondition(request.headers)
            .outcome(tag: variant.tag, modified: representation.modified)
        switch outcome {
        case .proceed:
            self.init(
                status: .ok, headers: variant.headers,
                body: owner.map { .pieces(of: variant.body, holding: $0) }
                    ?? ResponseBody(byteBuffer: variant.body))
        case .notModified:
            self.init(status: .notModified, headers: variant.validatorHeaders)
        case .failed:
            self = .note(.preconditionFailed, "it has changed\n")
        }
    }

    /// A short text that caches must not keep; `methods` is for the `Allow` header.
    static func note(
        _ status: HTTPResponse.Status, _ text: String, type: String = MediaTypes.text,
        allowing methods: String? = nil
    ) -> Response {
        var headers = SecurityHeaders.fields(isPage: false)
        headers[.contentType] = type
        headers[.cacheControl] = "no-store"
        headers[.allow] = methods
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// A response to `OPTIONS`; tells browsers that pages of other sites may use these methods, and
    /// make conditional requests.
    static func permission(for methods: String, to request: Request) -> Response {
        var headers = SecurityHeaders.fields(isPage: false)
        headers[.allow] = methods
        guard request.headers[.accessControlRequestMethod] != nil else {
            return Response(status: .noContent, headers: headers)
        }
        headers[.accessControlAllowMethods] = methods
        headers[.accessControlAllowHeaders] = "If-None-Match, If-Modified-Since"
        headers[.accessControlMaxAge] = "86400"
        return Response(status: .noContent, headers: headers)
    }
}

extension ResponseBody {
    /// A body that is passed on piece by piece as the client reads it, since a whole one would wait
    /// in the connection's buffer.
    fileprivate static func pieces(of bytes: ByteBuffer, holding owner: RetainedResponse)
        -> ResponseBody
    {
        guard bytes.readableBytes > pieceBytes else { return ResponseBody(byteBuffer: bytes) }
        return ResponseBody(contentLength: bytes.readableBytes) { writer in
            var rest = bytes
            while let piece = rest.readSlice(length: min(pieceBytes, rest.readableBytes)),
                piece.readableBytes > 0
            {
                try await writer.write(piece)
            }
            withExtendedLifetime(owner) {}
            try await writer.finish(nil)
        }
    }

    private static let pieceBytes = 65_536
}
