import CLibical

/// The system's copy of the IANA time zone database, which libical reads for calendars.
public enum ZoneData {
    /// True if the database is installed.
    ///
    /// Foundation has its own copy, so only libical can tell.
    public static var isPresent: Bool {
        Libical.exclusively { icaltimezone_get_builtin_timezone("Europe/London") != nil }
    }
}
