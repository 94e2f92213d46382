import CLibical
import Foundation

/// A libical component that owns everything inside it and is freed once.
struct Component: ~Copyable {
    private let pointer: OpaquePointer

    /// An empty component; nil if memory runs out.
    init?(_ kind: icalcomponent_kind) {
        guard let pointer = icalcomponent_new(kind) else { return nil }
        self.pointer = pointer
    }

    /// Parses a text; nil if it contains no component.
    init?(parsing bytes: [UInt8]) {
        // A zero byte inside would end the text early, and the parser needs one at the end.
        let text = bytes.filter { $0 != 0 }.map(CChar.init(bitPattern:)) + [0]
        guard let pointer = icalparser_parse_string(text) else { return nil }
        self.pointer = pointer
    }

    /// The `VTIMEZONE` of a built-in zone from a year on; nil for an unknown zone, and for UTC,
    /// which needs none.
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

    /// Appends a property, which this component then owns.
    borrowing func add(_ property: consuming Property?) {
        guard let property else { return }
        icalcomponent_add_property(pointer, property.release())
    }

    /// Appends a component, which this one then owns.
    borrowing func add(_ child: consuming Component?) {
        guard let child else { return }
        icalcomponent_add_component(pointer, child.release())
    }

    /// The text with CRLF line endings, folded by libical; nil if memory runs out.
    borrowing func text() -> [UInt8]? {
        guard let text = icalcomponent_as_ical_string_r(pointer) else { return nil }
        defer { icalmemory_free_buffer(text) }
        return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }

    /// The number of lines that the parser could not understand.
    var errorCount: Int { Int(icalcomponent_count_errors(pointer)) }

    /// Calls `body` with each direct child of a kind.
    ///
    /// The pointer belongs to this component and must not be used after the call.
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
