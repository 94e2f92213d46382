import CYaml

/// Measures a YAML text before a tree is built from it.
///
/// An alias repeats the content of its anchor, so a short text can describe an enormous one; and
/// Yams compares whole keys while it composes. The scan goes through libyaml's events in linear
/// time.
struct EventScan {
    /// The number of values, including keys, up to where the scan stopped.
    private(set) var values = 0
    /// The deepest nesting of lists and maps.
    private(set) var depth = 0
    /// Line and column, 1-based, of the first alias.
    private(set) var alias: (line: Int, column: Int)?

    /// The number of lists and maps that are open.
    private var level = 0

    /// Goes through the events until the end, a syntax error, an alias, or a limit.
    init(_ text: String, limits: YAMLLimits) {
        var text = text
        text.withUTF8 { bytes in
            var parser = yaml_parser_t()
            guard yaml_parser_initialize(&parser) == 1 else { return }
            defer { yaml_parser_delete(&parser) }
            yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
            while values <= limits.values, depth <= limits.depth, alias == nil, step(&parser) {}
        }
    }
}

extension EventScan {
    /// Processes one event; false after the last one, and at a syntax error, which Yams reports
    /// later.
    private mutating func step(_ parser: inout yaml_parser_t) -> Bool {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { return false }
        defer { yaml_event_delete(&event) }
        switch event.type {
        case YAML_ALIAS_EVENT:
            alias = (event.start_mark.line + 1, event.start_mark.column + 1)
        case YAML_SCALAR_EVENT:
            values += 1
        case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
            values += 1
            level += 1
            depth = max(depth, level)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            level -= 1
        default:
            break
        }
        return event.type != YAML_STREAM_END_EVENT
    }
}
