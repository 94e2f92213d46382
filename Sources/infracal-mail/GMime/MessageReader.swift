import CGMime
import Mail

/// Reads the messages in a file, one after the other.
///
/// It owns GMime's parser. A message of GMime's is freed once its values are copied.
struct MessageReader: ~Copyable {
    private let parser: UnsafeMutablePointer<GMimeParser>
    private let isMailbox: Bool
    private var isDone = false

    /// A reader of a file with one message, or with many (mbox); nil if it cannot be opened.
    ///
    /// Without a path, it reads standard input.
    init?(path: String?, isMailbox: Bool) {
        self.isMailbox = isMailbox
        g_mime_init()
        let stream =
            path.map { g_mime_stream_file_open($0, "r", nil) } ?? g_mime_stream_fs_new(dup(0))
        guard let stream else { return nil }
        // The parser keeps the stream.
        defer { infracal_release(stream) }
        parser = g_mime_parser_new_with_stream(stream)
        g_mime_parser_set_format(parser, isMailbox ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE)
    }

    deinit { infracal_release(parser) }

    /// What the next message says, or why it cannot be read; nil if there is none.
    mutating func next() -> Result<MailMessage, MailError>? {
        let start = g_mime_parser_tell(parser)
        guard !isDone, g_mime_parser_eos(parser) == 0,
            let message = g_mime_parser_construct_message(parser, nil)
        else { return nil }
        // A file with one message ends with it; in an mbox file, the parser must get on.
        isDone = !isMailbox || g_mime_parser_tell(parser) <= start
        defer { infracal_release(message) }
        do throws(MailError) {
            return .success(try MailMessage(message))
        } catch {
            return .failure(error)
        }
    }
}
