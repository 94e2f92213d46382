import CLibical
import Foundation

/// A component of libical, with everything inside it: freed once, with its owner.
struct Component: ~Copyable {
    private let pointer: OpaquePointer

    /// An empty component; nil where memory is short.
    init?(_ kind: icalcomponent_kind) {
        guard let pointer = icalcomponent_new(kind) else { return nil }
        self.pointer = pointer
    }

    /// What a text says; nil where it holds no component.
    init?(parsing bytes: [UInt8]) {
        // A zero byte would end the text early; the parser asks for one at the end.
        let text = bytes.filter { $0 != 0 }.map(CChar.init(bitPattern:)) + [0]
        guard let pointer = icalparser_parse_string(text) else { return nil }
        self.pointer = pointer
    }

    /// A copy of the definition of a built-in zone that starts with a year; nil for an unknown zone,
    /// and for UTC, which needs none.
    init?(zone: String, from year: Int) {
        guard let builtin = icaltimezone_get_builtin_timezone(zone),
            let definition = icaltimezone_get_component(builtin),
            let pointer = icalcomponent_new_clone(definition)
        else { return nil }
        self.pointer = pointer
        var start = icaltime_null_time()
        (start.year, start.month, start.day) = (Int32(year), 1, 1)
        start.zone = icaltimezone_get_utc_timezone()
        icaltimezone_truncate_vtimezone(pointer, start, icaltime_null_time(), 0)
    }

    deinit { icalcomponent_free(pointer) }

    /// Puts a property at the end; the component owns it from then on.
    borrowing func add(_ property: consuming Property?) {
        guard let property else { return }
        icalcomponent_add_property(pointer, property.release())
    }

    /// Puts a component at the end; this one owns it from then on.
    borrowing func add(_ child: consuming Component?) {
        guard let child else { return }
        icalcomponent_add_component(pointer, child.release())
    }

    /// The text with CRLF ends, folded as libical does; nil where memory is short.
    borrowing func text() -> [UInt8]? {
        guard let text = icalcomponent_as_ical_string_r(pointer) else { return nil }
        defer { icalmemory_free_buffer(text) }
        return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }

    /// The number of lines that the parser did not understand.
    var errorCount: Int { Int(icalcomponent_count_errors(pointer)) }

    /// Calls `body` with each component of a kind directly inside.
    ///
    /// The pointer that `body` gets belongs to this component and ends with the call.
    borrowing func forEach(_ kind: icalcomponent_kind, _ body: (OpaquePointer) -> Void) {
        var child = icalcomponent_get_first_component(pointer, kind)
        while let current = child {
            body(current)
            child = icalcomponent_get_next_component(pointer, kind)
        }
    }

    private consuming func release() -> OpaquePointer {
        let pointer = pointer
        discard self
        return pointer
    }
}
