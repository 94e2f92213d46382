internal import ArgumentParser

/// How a report for people and programs is written.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, markdown
}
