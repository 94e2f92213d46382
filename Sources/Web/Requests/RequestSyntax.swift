internal import NIOHTTP1

/// The checks that RFC 9112 requires of a request but the decoder does not make.
enum RequestSyntax {
    /// True if a request names its host exactly once (section 3.2); in HTTP/1.0 it need not.
    static func namesOneHost(_ head: HTTPRequestHead) -> Bool {
        let hosts = head.headers["Host"]
        guard hosts.count <= 1 else { return false }
        guard let host = hosts.first else { return head.version != .http1_1 }
        return host.utf8.allSatisfy(isHostByte)
    }

    /// True if content is sent unencoded or in chunks, the only coding with a recognizable end (RFC
    /// 9112, section 6.3).
    static func hasKnownCoding(_ head: HTTPRequestHead) -> Bool {
        let codings = head.headers["Transfer-Encoding"]
        return codings.isEmpty || codings.map { $0.lowercased() } == ["chunked"]
    }

    /// True if the client waits for an interim response before it sends the content (RFC 9110,
    /// section 10.1.1).
    static func awaitsContinue(_ head: HTTPRequestHead) -> Bool {
        head.version == .http1_1
            && head.headers["Expect"].contains { $0.lowercased() == "100-continue" }
    }

    /// A path without unnecessary percent-encoding (RFC 3986, section 6.2.2.2).
    static func normalized(_ path: String) -> String {
        guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
        var rest = Array(path.utf8)[...]
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.utf8.count == 2,
                let decoded = UInt8(digits, radix: 16), isUnreserved(decoded)
            {
                bytes.append(decoded)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A text, percent-encoded for a query.
    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            guard !isUnreserved(byte), byte != UInt8(ascii: ",") else {
                return String(UnicodeScalar(byte))
            }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
        }
        .joined()
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || "-._~".utf8.contains(byte)
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || "-._~%!$&'()*+,;=:[]".utf8.contains(byte)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) && byte >= 0x41
    }
}
