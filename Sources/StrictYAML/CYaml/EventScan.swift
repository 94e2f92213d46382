import CYaml

/// What a YAML text holds, seen before a tree is built of it.
///
/// An alias repeats what its anchor names, so that a short text can stand for an endless one, and
/// Yams compares whole keys while it composes. The scan walks libyaml's events, in linear time.
struct EventScan {
    /// The values, keys counted, up to where the scan stopped.
    private(set) var values = 0
    /// How deeply lists and maps stood inside each other at most.
    private(set) var depth = 0
    /// Line and column, 1-based, of the first alias.
    private(set) var alias: (line: Int, column: Int)?

    /// How many lists and maps are open.
    private var level = 0

    /// Walks the events until the end, a fault, an alias or the limits.
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
    /// Takes one event; false after the last one and at a fault, which Yams reports later.
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
