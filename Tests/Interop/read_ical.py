"""read_ical.py FILE: what ical, the library of Home Assistant's calendars, makes of a feed, as the kit's parsers tell it."""
import datetime as dt
import importlib.metadata
import json
import sys
from pathlib import Path

import icalendar
import recurring_ical_events
from ical.calendar_stream import IcsCalendarStream

YEAR = dt.timedelta(days=366)


def when(value):
    """A date as it is, an instant in UTC, a floating time without a zone."""
    if isinstance(value, dt.datetime) and value.tzinfo:
        return value.astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def occurrences(calendar, text):
    """Compares the occurrences that ical and recurring-ical-events find for rules, excluded days, and added days."""
    days = [dt.date(*event.dtstart.timetuple()[:3]) for event in calendar.events]
    if not days:
        return set(), set()
    # Whole days in UTC, in which Home Assistant asks.
    first, last = (dt.datetime.combine(day, dt.time(), dt.timezone.utc)
                   for day in (min(days) - YEAR, max(days) + YEAR))
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(first, last)
    return ({(event.uid, when(event.start)) for event in calendar.timeline_tz(dt.timezone.utc).overlapping(first, last)},
            {(str(event["UID"]), when(event["DTSTART"].dt)) for event in found})


def main():
    text = Path(sys.argv[1]).read_bytes().decode()
    # Strictly: Home Assistant first lets its library mend feeds that break rules.
    calendar = IcsCalendarStream.calendar_from_ics(text)
    events = [{"uid": event.uid, "start": when(event.dtstart), "end": event.dtend and when(event.dtend),
               "summary": event.summary or ""} for event in calendar.events]
    own, other = occurrences(calendar, text)
    errors = [f"{uid}: {start} is {'no' if (uid, start) in other else 'an'} occurrence"
              for uid, start in sorted(own ^ other)]
    again = IcsCalendarStream.calendar_from_ics(IcsCalendarStream.calendar_to_ics(calendar))
    if [event.model_dump() for event in again.events] != [event.model_dump() for event in calendar.events]:
        errors.append("round trip changes events")
    print(json.dumps({"version": importlib.metadata.version("ical"), "events": events, "errors": errors,
                      "note": f"{len(own)} occurrences"}))


if __name__ == "__main__":
    main()
