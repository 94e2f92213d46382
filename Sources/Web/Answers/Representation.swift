internal import CivilTime
internal import Digests
internal import HTTPTypes
internal import NIOCore

/// The bytes at one address with all that is said of them, made once for all requests.
final class Representation: Sendable {
    /// One of the encodings in which it is sent.
    struct Variant: Sendable {
        /// The content.
        let body: ByteBuffer
        /// The strong entity tag (RFC 9110, section 8.8.3).
        let tag: String
        /// The headers of a 200.
        let headers: HTTPFields
        /// Those of a 304 (RFC 9110, section 15.4.5).
        let validatorHeaders: HTTPFields
    }

    /// As it is.
    let plain: Variant
    /// Packed by gzip; nil where that would save nothing.
    let packed: Variant?
    /// When the bytes last changed, to the second.
    let modified: Timestamp

    /// A representation of bytes; `location` is the canonical address where others lead to it.
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

    /// How long caches may answer without asking.
    private static let freshSeconds = 900
}

extension Representation.Variant {
    fileprivate init(_ bytes: [UInt8], tag: String, headers: HTTPFields, encoding: String?) {
        var headers = headers
        headers[.eTag] = tag
        if let encoding { headers[.contentEncoding] = encoding }
        headers[.contentLength] = "\(bytes.count)"
        // What a stored answer may be brought up to date with, and the length that a 200 has.
        let validators = headers.filter { Self.validatorNames.contains($0.name) }
        self.init(
            body: ByteBuffer(bytes: bytes), tag: tag, headers: headers,
            validatorHeaders: HTTPFields(validators))
    }

    private static let validatorNames: Set<HTTPField.Name> = [
        .eTag, .cacheControl, .contentLength, .contentLocation, .vary, .accessControlAllowOrigin,
    ]
}
