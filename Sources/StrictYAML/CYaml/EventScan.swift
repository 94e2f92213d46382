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
    /// Line and column, 1-based, of the first key that is a list or a map.
    ///
    /// Composing such keys takes time exponential in their depth, since each is compared as a
    /// whole.
    private(set) var keyOfParts: (line: Int, column: Int)?

    /// The lists and maps that are open, the outermost first.
    private var open: [Collection] = []

    private enum Collection {
        case list
        /// True if a key comes next.
        case map(expectsKey: Bool)
    }

    /// Goes through the events until the end, a syntax error, an alias, or a limit.
    init(_ text: String, limits: YAMLLimits) {
        var text = text
        text.withUTF8 { bytes in
            var parser = yaml_parser_t()
            guard yaml_parser_initialize(&parser) == 1 else { return }
            defer { yaml_parser_delete(&parser) }
            yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
            while values <= limits.values, depth <= limits.depth, alias == nil, keyOfParts == nil,
                step(&parser)
            {}
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
            _ = takesKey()
        case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
            values += 1
            if takesKey() {
                keyOfParts = (event.start_mark.line + 1, event.start_mark.column + 1)
            }
            let isList = event.type == YAML_SEQUENCE_START_EVENT
            open.append(isList ? .list : .map(expectsKey: true))
            depth = max(depth, open.count)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            open.removeLast()
        default:
            break
        }
        return event.type != YAML_STREAM_END_EVENT
    }

    /// Takes the next value of the innermost collection; true if it is a key.
    private mutating func takesKey() -> Bool {
        guard case .map(let isKey)? = open.last else { return false }
        open[open.count - 1] = .map(expectsKey: !isKey)
        return isKey
    }
}
