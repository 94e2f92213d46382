import CLibical

/// The system's copy of the IANA time zone database, as libical reads it for calendars.
public enum ZoneData {
    /// Whether it is there.
    ///
    /// Foundation carries a copy of its own, so that only asking libical tells.
    public static var isPresent: Bool {
        Libical.exclusively { icaltimezone_get_builtin_timezone("Europe/London") != nil }
    }
}
