/// Parses the value of `Accept-Encoding` (RFC 9110, section 12.5.3).
enum AcceptEncoding {
    /// True if gzip may be sent: it is named, or covered by `*`, with a weight above zero.
    static func allowsGzip(_ value: String?) -> Bool {
        guard let value else { return false }
        var covered = false
        for element in value.lowercased().split(separator: ",") {
            let parts = element.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            guard let name = parts.first else { continue }
            let isWanted = !parts.dropFirst().contains { isZero($0) }
            if name == "gzip" || name == "x-gzip" { return isWanted }
            if name == "*" { covered = isWanted }
        }
        return covered
    }

    private static func isZero(_ parameter: String) -> Bool {
        guard parameter.hasPrefix("q="), let weight = Double(parameter.dropFirst(2)) else {
            return false
        }
        return weight <= 0
    }
}
