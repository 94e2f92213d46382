internal import ArgumentParser

/// How something that is no list of items is written.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json
}
