internal import ArgumentParser

/// The output formats for a list of items.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, markdown, csv, ics

    /// True for formats that programs read, which also write an empty list.
    var isForPrograms: Bool {
        switch self {
        case .json, .csv, .ics: true
        case .table, .markdown: false
        }
    }

    /// True for formats that include the mentions and changes of items.
    var needsHistory: Bool { self == .json || self == .ics }
}
