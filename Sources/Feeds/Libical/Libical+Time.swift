import CLibical
import CivilTime

extension CivilDate {
    /// The day as a libical date.
    var libical: icaltimetype {
        var time = icaltime_null_time()
        (time.year, time.month, time.day) = (Int32(year), Int32(month), Int32(day))
        time.is_date = 1
        return time
    }
}

extension LocalDateTime {
    /// The wall-clock time as a libical time, without a zone.
    var libical: icaltimetype {
        var result = date.libical
        result.is_date = 0
        (result.hour, result.minute) = (Int32(time.hour), Int32(time.minute))
        return result
    }
}

extension Timestamp {
    /// The instant as a libical time in UTC, in whole seconds.
    var libical: icaltimetype {
        var result = date.libical
        let (minutes, second) = secondOfDay.quotientAndRemainder(dividingBy: 60)
        result.is_date = 0
        (result.hour, result.minute) = (Int32(minutes / 60), Int32(minutes % 60))
        result.second = Int32(second)
        result.zone = icaltimezone_get_utc_timezone()
        return result
    }
}
