"""check_with_ical.py KIT FEED ...: the kit's check_feed.py with one more parser, ical (read_ical.py)."""
import sys
from pathlib import Path

sys.path.insert(0, sys.argv.pop(1))
import check_feed

parsers = check_feed.parsers
check_feed.parsers = lambda: {
    **parsers(), "ical": ([sys.executable, str(Path(__file__).with_name("read_ical.py"))], None)}
sys.exit(check_feed.main())
