internal import Glibc

/// Converts text in one encoding to UTF-8 with `iconv(3)`.
struct CharsetConverter: ~Copyable {
    private let descriptor: iconv_t

    /// A converter from the encoding with this name; nil if the C library does not know it.
    init?(from encoding: String) {
        // On failure, the library returns a pointer to the address -1.
        guard let descriptor = iconv_open("UTF-8", encoding), Int(bitPattern: descriptor) != -1
        else { return nil }
        self.descriptor = descriptor
    }

    deinit {
        iconv_close(descriptor)
    }

    /// The text in UTF-8, with U+FFFD for every invalid byte.
    ///
    /// There may be millions of invalid bytes, so each costs one call of `iconv`, without a copy of
    /// the rest.
    consuming func utf8(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var piece = [UInt8](repeating: 0, count: Self.pieceBytes)
        var rest = bytes[...]
        while !rest.isEmpty {
            let (taken, written, status) = step(rest.prefix(Self.pieceBytes / 4), &piece)
            output.append(contentsOf: piece[..<written])
            rest = rest.dropFirst(taken)
            // After `EINVAL` (the piece ends inside a character) or `E2BIG` (the output is full),
            // the next call continues. If nothing was read, or after any other error, one byte is
            // replaced.
            if taken == 0 || ![0, EINVAL, E2BIG].contains(status) {
                output.append(contentsOf: Self.replacement)
                rest = rest.dropFirst()
            }
        }
        return output
    }

    /// Calls the converter once; returns the number of bytes read and written, and `errno`.
    private func step(
        _ input: ArraySlice<UInt8>, _ output: inout [UInt8]
    ) -> (taken: Int, written: Int, status: Int32) {
        var left = input.count
        var room = output.count
        let status = input.withUnsafeBytes { source in
            output.withUnsafeMutableBytes { target in
                // The library's parameter is not const, but it only reads the bytes.
                var from = UnsafeMutableRawPointer(mutating: source.baseAddress)?
                    .assumingMemoryBound(to: CChar.self)
                var into = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                return iconv(descriptor, &from, &left, &into, &room) == -1 ? errno : 0
            }
        }
        return (input.count - left, output.count - room, status)
    }

    private static let pieceBytes = 65_536
    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}
