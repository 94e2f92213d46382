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
    consuming func utf8(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var start = 0
        while start < bytes.count {
            let consumed = convert(bytes[start...], into: &output)
            start += consumed
            if start < bytes.count {
                output.append(contentsOf: Self.replacement)
                start += 1
            }
        }
        return output
    }

    /// Converts until the end or the first byte that means nothing, and counts what it took.
    private func convert(_ bytes: ArraySlice<UInt8>, into output: inout [UInt8]) -> Int {
        var piece = [UInt8](repeating: 0, count: Self.pieceBytes)
        var consumed = 0
        var isFull = true
        while isFull, consumed < bytes.count {
            var input = Array(bytes.dropFirst(consumed).prefix(Self.pieceBytes / 4))
            let given = input.count
            let (left, written, status) = step(&input, &piece)
            output.append(contentsOf: piece[..<written])
            consumed += given - left
            // An input that ends within a character goes on with the next piece.
            isFull = status == 0 || (status == EINVAL && given > left)
        }
        return consumed
    }

    /// One call of the converter: how many bytes are left, how many it wrote, and `errno`.
    private func step(
        _ input: inout [UInt8], _ output: inout [UInt8]
    ) -> (left: Int, written: Int, status: Int32) {
        var left = input.count
        var room = output.count
        let status = input.withUnsafeMutableBytes { source in
            output.withUnsafeMutableBytes { target in
                var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var into = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                return iconv(descriptor, &from, &left, &into, &room) == -1 ? errno : 0
            }
        }
        return (left, output.count - room, status)
    }

    private static let pieceBytes = 65_536
    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}
