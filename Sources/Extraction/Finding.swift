internal import Items

/// What something is called, and by which rule it was found.
struct Name: Sendable {
    /// The words.
    var text: String
    /// The link that belongs to them.
    var url: String?
    let rule: String
    /// Who holds it, where the entry names them besides.
    var organizer: String?
    /// Whether it is set bold.
    var isBold = false
}

/// What a date belongs to.
struct Finding: Sendable {
    var name: Name
    let kind: Kind
    /// What else the date's own field or clause says.
    let remark: String
    /// Where in the unit the words stand that were read.
    let range: Range<Int>
    var place: PlaceReader.Place?
    var reasons: [String]
    /// Whether it is only named beside what the entry is about.
    var isSecondary = false
    /// Whether it was read from a sentence.
    var isProse = false
}

/// Why a date expression was passed over.
struct PassedOver: Error, Sendable {
    let reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}
