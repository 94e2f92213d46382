internal import ArgumentParser

/// The output formats for reports.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, markdown
}
