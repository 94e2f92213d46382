internal import ArgumentParser

/// How a list of items is written.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, markdown, csv, ics

    /// Whether a program reads it, to which an empty list is a list.
    var isForPrograms: Bool {
        switch self {
        case .json, .csv, .ics: true
        case .table, .markdown: false
        }
    }

    /// Whether it shows where an item was found and what became of it.
    var needsHistory: Bool { self == .json || self == .ics }
}
