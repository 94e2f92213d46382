internal import ArgumentParser

/// The output formats for pages of one item, and others that are not lists of items.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json
}
