"""Synthetic dispatches: French texts written from drawn facts, so that the truth is known.

The people are invented; the dateline names `synthetic` as the agency.
"""

from datetime import date, timedelta
from typing import Any, NamedTuple

import numpy as np

MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]


class State(NamedTuple):
    """A country as French writes it: code, capital (English, French), adjective, "in", people."""

    code: str
    city: str
    ville: str
    adjective: str
    within: str
    people: str


STATES = tuple(
    State(*line.split("|"))
    for line in """VNM|Hanoi|Hanoï|vietnamien|au Vietnam|Luong Van Sau,Quach Minh Hoi,Khuat Duc Truc,Phung Xuan Loi
LAO|Vientiane|Vientiane|laotien|au Laos|Khamsone Boulavat,Somphet Inthalay,Bounkham Vorasane,Thongsy Phetmany
FRA|Paris|Paris|français|en France|Gaspard Dorane,Edmond Falgard,Corin Estrin,Alban Carvell
JPN|Tokyo|Tokyo|japonais|au Japon|Renzo Tanobe,Haruto Miroka,Kenshi Orudawa,Daigo Kesato
IND|New Delhi|New Delhi|indien|en Inde|Farouk Pratali,Bakar Sowalo,Chandra Verkar,Hassan Wadeji
CUB|Havana|La Havane|cubain|à Cuba|Mateo Albarro,Oscar Esquero,Rafael Duranto,Tomas Herranzo
SEN|Dakar|Dakar|sénégalais|au Sénégal|Ibou Ndara,Osmane Zakour,Pape Tarigo,Moctar Ubanda
AUS|Canberra|Canberra|australien|en Australie|Harold Bostwin,Arnold Istvel,Jasper Gorvain,Miles Harlot""".splitlines()
)
OFFICES = (
    "président {}", "Premier ministre {}", "ministre {} des Affaires étrangères",
    "ministre {} de la Défense", "ministre {} du Commerce",
)  # fmt: skip
OPENINGS = (
    (
        "host",
        "held",
        "Le {a_office} {a} a reçu {day} à {ville} le {b_office}, {b}, en visite officielle {within}.",
    ),
    ("host", "held", "Le {b_office}, {b}, a été reçu {day} à {ville} par le {a_office}, {a}."),
    (
        "host",
        "held",
        "En visite {within}, le {b_office} {b} a rencontré {day} à {ville} le {a_office} {a}.",
    ),
    (
        "host",
        "held",
        "Le {a_office}, {a}, et son hôte, le {b_office} {b}, ont tenu des entretiens {day} à {ville}.",
    ),
    (
        "peer",
        "held",
        "Le {a_office} {a} s'est entretenu par téléphone {day} avec le {b_office}, {b}.",
    ),
    ("peer", "held", "Le {a_office} {a} et le {b_office} {b} ont eu {day} une visioconférence."),
    ("host", "planned", "Le {a_office} {a} recevra {day} à {ville} le {b_office} {b}."),
    ("", "", "Le {a_office} {a} a adressé {day} un message de félicitations au {b_office}, {b}."),
)
PLACELESS = {4: "phone", 5: "video"}
SUBJECTS = {
    "trade": "le commerce et les investissements",
    "defence": "la défense et la sécurité",
    "education": "l'éducation et les bourses d'études",
    "health": "la santé",
    "agriculture_environment": "l'agriculture et la lutte contre le changement climatique",
    "science_tech": "la science et la technologie",
    "energy_infrastructure": "l'énergie et les chemins de fer",
    "war_legacy": "le déminage et les séquelles de la guerre",
    "maritime": "la liberté de navigation en Mer Orientale",
}
SAYINGS = (
    "{who} a souhaité renforcer la coopération dans des domaines tels que {what}.",
    "{who} a affirmé que son pays attachait une grande importance à des dossiers comme {what}.",
    "« Nous voulons avancer ensemble sur {what} », a déclaré {who}.",
    "De son côté, {who} a proposé de nouveaux projets touchant {what}.",
)


class Fact(NamedTuple):
    """What one dispatch tells: the form of its opening, who, where, when, what was said by whom."""

    opening: int
    host: tuple[State, str, str]
    guest: tuple[State, str, str]
    day: date
    header: bool
    said: tuple[tuple[int, int, str], ...]


def dispatches(n: int, seed: int = 0) -> list[tuple[str, str]]:
    """Return n file names with their French texts."""
    return [(f"{_stem(i)}.txt", _text(fact)) for i, fact in enumerate(_facts(n, seed))]


def truth(n: int, seed: int = 0) -> list[dict[str, Any]]:
    """Return what `dispatches(n, seed)` tell, one gold record an article."""
    return [_record(_stem(i), fact) for i, fact in enumerate(_facts(n, seed))]


def _stem(i: int) -> str:
    """Return the file's stem."""
    return f"synthetic-d{i + 1:06d}"


def _facts(n: int, seed: int) -> list[Fact]:
    """Return n drawn facts."""
    rng = np.random.default_rng([n, seed])
    facts = []
    for _ in range(n):
        sides = []
        for number in rng.choice(len(STATES), 2, replace=False):
            office = int(rng.integers(len(OFFICES)))
            people = STATES[number].people.split(",")
            sides.append((STATES[number], OFFICES[office], people[office % len(people)]))
        subjects = rng.choice(list(SUBJECTS), int(rng.integers(1, 4)), replace=False)
        said = tuple((int(rng.integers(2)), int(rng.integers(3)), str(key)) for key in subjects)
        day = date(2001, 1, 1) + timedelta(days=int(rng.integers(9000)))
        opening = int(rng.integers(len(OPENINGS)))
        facts.append(Fact(opening, sides[0], sides[1], day, bool(rng.random() < 0.5), said))
    return facts


def _text(fact: Fact) -> str:
    """Return the dispatch that tells the fact."""
    (a_state, a_office, a), (b_state, b_office, b) = fact.host, fact.guest
    opening = OPENINGS[fact.opening][2].format(
        a=a, b=b, a_office=a_office.format(a_state.adjective), b_office=b_office.format(b_state.adjective),
        day=_day(fact.day, year=not fact.header), ville=a_state.ville, within=a_state.within,
    )  # fmt: skip
    said = [_saying(i, fact, *row) for i, row in enumerate(fact.said)] if _told(fact) else []
    header = [f"Publié {_day(_published(fact), year=True)}"] if fact.header else []
    body = [f"{a_state.ville} (synthetic) – {opening}", *said]
    return (
        "\n\n".join([*header, f"Dépêche synthétique : {a_state.ville} et {b_state.ville}", *body])
        + "\n"
    )


def _saying(i: int, fact: Fact, side: int, form: int, topic: str) -> str:
    """Return the sentence in which one side raises a topic."""
    state, office, name = (fact.host, fact.guest)[side]
    changed = i > 0 and fact.said[i - 1][0] != side
    saying = SAYINGS[3 if changed and form < 2 else form]
    return saying.format(
        who=f"le {office.format(state.adjective)} {name}", what=SUBJECTS[topic]
    ).replace("le ", "Le ", saying.startswith("{who}"))


def _record(stem: str, fact: Fact) -> dict[str, Any]:
    """Return the gold record of the fact."""
    role, status, _ = OPENINGS[fact.opening]
    published = _published(fact).isoformat() if fact.header else None
    sides = list(zip((fact.host, fact.guest), ("host", "guest"), strict=True))
    people = [
        {"name": name, "office": office.format(state.adjective), "country": state.code, "role": role and (side if role == "host" else "peer")}
        for (state, office, name), side in sides
    ]  # fmt: skip
    remote = PLACELESS.get(fact.opening)
    meeting = {
        "date": fact.day.isoformat(), "date_text": _day(fact.day, year=not fact.header),
        "date_year_from": None if fact.header else "text",
        "place": None if remote else fact.host[0].city, "country": None if remote else fact.host[0].code,
        "mode": remote or "in_person", "status": status, "participants": people,
    }  # fmt: skip
    told = _told(fact)
    statements = [
        {"speaker": (fact.host, fact.guest)[side][2], "topic": key} for side, _, key in fact.said
    ]
    return {
        "id": stem, "url": None, "title_words": 6, "published": published,
        "meetings": [meeting] if told else [],
        "topics": [key for _, _, key in fact.said] if told else [],
        "statements": statements if told else [],
    }  # fmt: skip


def _told(fact: Fact) -> bool:
    """Return whether the dispatch tells of an encounter."""
    return bool(OPENINGS[fact.opening][1])


def _published(fact: Fact) -> date:
    """Return the day of publication: after what was held, before what is planned."""
    return fact.day + timedelta(days=-2 if OPENINGS[fact.opening][1] == "planned" else 1)


def _day(day: date, year: bool) -> str:
    """Return the day in French words, with its year or its weekday.

    >>> _day(date(2018, 7, 8), year=True), _day(date(2018, 7, 8), year=False)
    ('le 8 juillet 2018', 'le dimanche 8 juillet')
    """
    number = "1er" if day.day == 1 else str(day.day)
    words = f"{number} {MONTHS[day.month - 1]}"
    return f"le {words} {day.year}" if year else f"le {WEEKDAYS[day.weekday()]} {words}"
