internal import ArgumentParser

/// The output formats for mentions.
enum ExtractFormat: String, CaseIterable, ExpressibleByArgument {
    case json, table
}
