internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore

extension Response {
    /// The representation in the encoding and under the conditions that a request names.
    init(_ representation: Representation, for request: Request) {
        let variant = representation.variant(accepting: request.headers[.acceptEncoding])
        let outcome = Precondition(request.headers)
            .outcome(tag: variant.tag, modified: representation.modified)
        switch outcome {
        case .proceed:
            self.init(
                status: .ok, headers: variant.headers, body: ResponseBody(byteBuffer: variant.body))
        case .notModified:
            self.init(status: .notModified, headers: variant.validatorHeaders)
        case .failed:
            self = .note(.preconditionFailed, "it has changed\n")
        }
    }

    /// A few words that no cache keeps.
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

    /// The methods; a browser that asks first learns what a page of another site may ask: any of
    /// them, and on condition.
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
