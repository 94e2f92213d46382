internal import ArgumentParser

/// How mentions are written.
enum ExtractFormat: String, CaseIterable, ExpressibleByArgument {
    case json, table
}
