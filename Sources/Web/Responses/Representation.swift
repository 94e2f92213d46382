internal import CivilTime
internal import Digests
internal import HTTPTypes
internal import NIOCore
internal import NIOHTTP1

/// The bytes at an address with all their headers, created once for all requests.
final class Representation: Sendable {
    /// One of the encodings.
    struct Variant: Sendable {
        /// The content.
        let body: ByteBuffer
        /// The strong entity tag (RFC 9110, section 8.8.3).
        let tag: String
        /// The headers of a 200.
        let headers: HTTPFields
        /// The headers of a 304 (RFC 9110, section 15.4.5).
        let validatorHeaders: HTTPFields
        /// The headers of a 200 in NIO's type.
        let lines: HTTPHeaders
        /// The headers of a 304 in NIO's type.
        let validatorLines: HTTPHeaders
    }

    /// Without compression.
    let plain: Variant
    /// Compressed with gzip; nil if that saves nothing.
    let packed: Variant?
    /// When the bytes last changed, to the second.
    let modified: Timestamp

    /// A representation of bytes; `location` is the canonical address if there are several.
    init(
        _ bytes: [UInt8], type: String, modified: Timestamp, location: String? = nil
    ) {
        let digest = SHA256(bytes).hex.prefix(Self.tagDigits)
        let base = Self.headers(type: type, modified: modified, location: location)
        plain = Variant(bytes, tag: "\"\(digest)\"", headers: base, encoding: nil)
        packed = Gzip.packed(bytes).map {
            Variant($0, tag: "\"\(digest)-gzip\"", headers: base, encoding: "gzip")
        }
        self.modified = modified
    }

    /// The number of bytes in its variants.
    var byteCount: Int { plain.body.readableBytes + (packed?.body.readableBytes ?? 0) }

    /// The variant for a value of `Accept-Encoding`.
    func variant(accepting encodings: String?) -> Variant {
        if let packed, AcceptEncoding.allowsGzip(encodings) { return packed }
        return plain
    }

    private static let tagDigits = 32
}

extension Representation {
    private static func headers(
        type: String, modified: Timestamp, location: String?
    ) -> HTTPFields {
        var headers = SecurityHeaders.fields(isPage: type.hasPrefix("text/html"))
        headers[.contentType] = type
        headers[.lastModified] = HTTPDate.text(of: modified)
        headers[.cacheControl] = "public, max-age=\(freshSeconds)"
        headers[.vary] = "Accept-Encoding"
        if let location { headers[.contentLocation] = location }
        return headers
    }

    /// The seconds for which caches may answer without asking the server.
    private static let freshSeconds = 900
}

extension Representation.Variant {
    fileprivate init(_ bytes: [UInt8], tag: String, headers: HTTPFields, encoding: String?) {
        var headers = headers
        headers[.eTag] = tag
        if let encoding { headers[.contentEncoding] = encoding }
        headers[.contentLength] = "\(bytes.count)"
        let validators = HTTPFields(headers.filter { Self.validatorNames.contains($0.name) })
        self.init(
            body: ByteBuffer(bytes: bytes), tag: tag, headers: headers,
            validatorHeaders: validators, lines: Self.lines(headers),
            validatorLines: Self.lines(validators))
    }

    private static func lines(_ fields: HTTPFields) -> HTTPHeaders {
        HTTPHeaders(fields.map { ($0.name.rawName, $0.value) })
    }

    /// The headers required in a 304, and those that let pages of other sites read it.
    private static let validatorNames: Set<HTTPField.Name> = [
        .eTag, .cacheControl, .contentLocation, .vary, .accessControlAllowOrigin,
    ]
}
