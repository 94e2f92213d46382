import CGMime
import Mail

extension MailMessage {
    /// What a parsed message says.
    ///
    /// - Throws: `MailError` if it has too many parts, or is nested too deeply.
    init(_ message: UnsafeMutablePointer<GMimeMessage>) throws(MailError) {
        var budget = PartBudget()
        try self.init(message, within: &budget)
    }

    private init(
        _ message: UnsafeMutablePointer<GMimeMessage>, within budget: inout PartBudget
    ) throws(MailError) {
        self.init()
        let object = infracal_object(message)
        identifier = g_mime_message_get_message_id(message).map { String(cString: $0) }
        sender = Self.addresses(g_mime_message_get_from(message)).first
        subject = g_mime_message_get_subject(message).map { String(cString: $0) }
        sent = g_mime_message_get_date(message).map { Int(g_date_time_to_unix($0)) }
        lists = Self.values(of: "List-Id", in: object).compactMap(Self.bracketed)
        archivedAt = Self.values(of: "Archived-At", in: object).lazy.compactMap(Self.address).first
        listArchive =
            Self.values(of: "List-Archive", in: object).lazy.compactMap(Self.address).first
        authenticationResults = Self.values(of: "Authentication-Results", in: object)
        if let root = g_mime_message_get_mime_part(message) { try add(root, within: &budget) }
    }
}

extension MailMessage {
    private mutating func add(
        _ object: UnsafeMutablePointer<GMimeObject>, within budget: inout PartBudget
    ) throws(MailError) {
        try budget.enter()
        defer { budget.leave() }
        if let multipart = infracal_multipart(object) {
            try add(partsOf: multipart, object, within: &budget)
        } else if let part = infracal_enclosed(object) {
            guard let message = g_mime_message_part_get_message(part) else { return }
            enclosed.append(try MailMessage(message, within: &budget))
        } else if Self.isCalendar(object) {
            if let text = Self.text(of: object) { calendars.append(text) }
        } else if infracal_text(object) != nil, !Self.isAttachment(object) {
            let isHTML = Self.type(of: object, is: "text", "html")
            guard isHTML || Self.type(of: object, is: "text", "plain"),
                let text = Self.text(of: object)
            else { return }
            let flowed = Self.parameter("format", of: object)?.lowercased() == "flowed"
            let deletesSpaces = Self.parameter("delsp", of: object)?.lowercased() == "yes"
            body.append(
                MailText(
                    flowed ? FlowedText(text, deletesSpaces: deletesSpaces).text : text,
                    isHTML: isHTML))
        }
    }

    private mutating func add(
        partsOf multipart: UnsafeMutablePointer<GMimeMultipart>,
        _ object: UnsafeMutablePointer<GMimeObject>, within budget: inout PartBudget
    ) throws(MailError) {
        let parts = (0..<g_mime_multipart_get_count(multipart)).lazy.compactMap {
            g_mime_multipart_get_part(multipart, $0)
        }
        if Self.type(of: object, is: "multipart", "alternative") {
            try add(bestOf: parts, within: &budget)
        } else if Self.type(of: object, is: "multipart", "signed") {
            // The second part is the signature (RFC 1847).
            if let content = parts.first { try add(content, within: &budget) }
        } else {
            for part in parts { try add(part, within: &budget) }
        }
    }

    /// Adds the alternative that says the most: the last one with HTML, otherwise the last one with
    /// text (RFC 2046, section 5.1.4), and the calendars of all of them.
    private mutating func add(
        bestOf parts: some Sequence<UnsafeMutablePointer<GMimeObject>>,
        within budget: inout PartBudget
    ) throws(MailError) {
        var best = MailMessage()
        for part in parts {
            var alternative = MailMessage()
            try alternative.add(part, within: &budget)
            calendars += alternative.calendars
            let isRicher = alternative.body.contains(where: \.isHTML)
            guard !alternative.body.isEmpty, isRicher || !best.body.contains(where: \.isHTML) else {
                continue
            }
            best = alternative
        }
        body += best.body
        enclosed += best.enclosed
    }
}

extension MailMessage {
    private static func type(
        of object: UnsafeMutablePointer<GMimeObject>, is type: String, _ subtype: String
    ) -> Bool {
        g_mime_content_type_is_type(g_mime_object_get_content_type(object), type, subtype) != 0
    }

    private static func parameter(
        _ name: String, of object: UnsafeMutablePointer<GMimeObject>
    ) -> String? {
        g_mime_content_type_get_parameter(g_mime_object_get_content_type(object), name)
            .map { String(cString: $0) }
    }

    private static func isAttachment(_ object: UnsafeMutablePointer<GMimeObject>) -> Bool {
        g_mime_object_get_disposition(object)
            .map { String(cString: $0).lowercased() == "attachment" } ?? false
    }

    /// True for `text/calendar`, and for files that are named as calendars but sent as data.
    private static func isCalendar(_ object: UnsafeMutablePointer<GMimeObject>) -> Bool {
        if type(of: object, is: "text", "calendar") || type(of: object, is: "application", "ics") {
            return true
        }
        guard let part = infracal_part(object), let name = g_mime_part_get_filename(part) else {
            return false
        }
        return String(cString: name).lowercased().hasSuffix(".ics")
    }

    /// The decoded content of a part; nil if it has none.
    private static func text(of object: UnsafeMutablePointer<GMimeObject>) -> String? {
        if let text = infracal_text(object) {
            guard let characters = g_mime_text_part_get_text(text) else { return nil }
            defer { g_free(characters) }
            return String(cString: characters)
        }
        guard let part = infracal_part(object), let content = g_mime_part_get_content(part),
            let stream = g_mime_stream_mem_new()
        else { return nil }
        defer { infracal_release(stream) }
        guard g_mime_data_wrapper_write_to_stream(content, stream) >= 0 else { return nil }
        let size = Int(g_mime_stream_tell(stream))
        g_mime_stream_reset(stream)
        return String(
            decoding: [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                count = max(0, g_mime_stream_read(stream, buffer.baseAddress, size))
            }, as: UTF8.self)
    }
}

extension MailMessage {
    /// The addresses in a list, those of groups included, in lowercase.
    private static func addresses(
        _ list: UnsafeMutablePointer<InternetAddressList>?
    ) -> [String] {
        guard let list else { return [] }
        return (0..<internet_address_list_length(list)).flatMap { index -> [String] in
            guard let address = internet_address_list_get_address(list, index) else { return [] }
            if let mailbox = infracal_mailbox(address),
                let text = internet_address_mailbox_get_addr(mailbox)
            {
                return [String(cString: text).lowercased()]
            }
            return addresses(infracal_members(address))
        }
    }

    /// The values of all header fields with a name, in their order.
    private static func values(
        of name: String, in object: UnsafeMutablePointer<GMimeObject>
    ) -> [String] {
        let headers = g_mime_object_get_header_list(object)
        return (0..<g_mime_header_list_get_count(headers)).compactMap { index in
            guard let header = g_mime_header_list_get_header_at(headers, index),
                let field = g_mime_header_get_name(header),
                g_ascii_strcasecmp(field, name) == 0,
                let value = g_mime_header_get_value(header)
            else { return nil }
            return String(cString: value)
        }
    }

    /// The text in the last pair of angle brackets, in lowercase, as in `List-Id`.
    private static func bracketed(_ value: String) -> String? {
        guard let open = value.lastIndex(of: "<"), let close = value[open...].firstIndex(of: ">")
        else { return nil }
        return value[value.index(after: open)..<close].lowercased()
    }

    /// The first web address in angle brackets, as in `List-Archive`.
    private static func address(_ value: String) -> String? {
        value.split(separator: "<", omittingEmptySubsequences: false).dropFirst()
            .map { String($0.prefix { $0 != ">" }) }
            .first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
    }
}

/// Counts the parts of a message and how deeply they are nested, both up to a limit.
private struct PartBudget {
    private var parts = 0
    private var depth = 0

    mutating func enter() throws(MailError) {
        parts += 1
        depth += 1
        guard parts <= Self.mostParts else { throw .tooManyParts(limit: Self.mostParts) }
        guard depth <= Self.deepest else { throw .tooDeep(limit: Self.deepest) }
    }

    mutating func leave() { depth -= 1 }

    private static let mostParts = 1_000
    private static let deepest = 50
}
