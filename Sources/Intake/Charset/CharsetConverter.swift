internal import Glibc

/// One of the C library's converters to UTF-8.
struct CharsetConverter: ~Copyable {
    private let descriptor: iconv_t

    /// A converter from an encoding; nil where the library does not know it.
    init?(from encoding: String) {
        // The library says no by a pointer to the address -1.
        guard let descriptor = iconv_open("UTF-8", encoding), Int(bitPattern: descriptor) != -1
        else { return nil }
        self.descriptor = descriptor
    }

    deinit {
        iconv_close(descriptor)
    }

    /// The UTF-8 of `bytes`, with U+FFFD for every byte that means nothing.
    ///
    /// There may be millions of such bytes, so each of them costs one call and no copy.
    consuming func utf8(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var piece = [UInt8](repeating: 0, count: Self.pieceBytes)
        var rest = bytes[...]
        while !rest.isEmpty {
            let (taken, written, status) = step(rest.prefix(Self.pieceBytes / 4), &piece)
            output.append(contentsOf: piece[..<written])
            rest = rest.dropFirst(taken)
            // An input that ends within a character, or has no room, goes on with the next piece.
            if taken == 0 || ![0, EINVAL, E2BIG].contains(status) {
                output.append(contentsOf: Self.replacement)
                rest = rest.dropFirst()
            }
        }
        return output
    }

    /// One call of the converter: the number of bytes that it took and wrote, and `errno`.
    private func step(
        _ input: ArraySlice<UInt8>, _ output: inout [UInt8]
    ) -> (taken: Int, written: Int, status: Int32) {
        var left = input.count
        var room = output.count
        let status = input.withUnsafeBytes { source in
            output.withUnsafeMutableBytes { target in
                // The library takes the address of bytes that it only reads.
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
