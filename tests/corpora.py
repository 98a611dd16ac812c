"""Synthetic corpora: tables and dispatches drawn from invented facts, at any size.

Everything here is made up and says so: the agency is `AGENCY`, titles begin with `[synthetic]`,
and no person bears the name of a real one except by chance. Equal arguments give equal tables.

    python tests/corpora.py 300 my/tables

writes the tables of 300 meetings, a source for `python -m analysis run` to try its figures on.
"""

import argparse
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from dispatches import dispatches, truth

from analysis import schema
from analysis import tables as files
from analysis.corpus import Corpus

__all__ = ["dispatches", "tables", "truth"]

AGENCY = "synthetic: all of it invented"
LAST = date(2025, 12, 31)
DAY = np.timedelta64(1, "D")

STATES = """VNM Hanoi viet|USA Washington west|CHN Beijing east|FRA Paris west|JPN Tokyo east
RUS Moscow west|LAO Vientiane viet|KHM Phnom Penh viet|IND New Delhi south|KOR Seoul east
DEU Berlin west|AUS Canberra west|THA Bangkok viet|IDN Jakarta south|SGP Singapore east
CUB Havana latin|GBR London west|PHL Manila latin|MYS Kuala Lumpur south|BRA Brasilia latin
SEN Dakar south|MAR Rabat south|CAN Ottawa west|ITA Rome latin|UE Brussels west|ONU New York latin"""
SEATS = {"UE": "BEL", "ONU": "USA"}
NAMES = {
    "viet": ("Vu Dang Quach Mai Luong Ta Khuat Phung Dinh Chau", "Van An|Thi Lien|Quang Sau|Minh Hoi|Duc Truc|Bich Tram|Xuan Loi|Kim Nhat"),
    "west": ("Arlen Bostwin Carvell Dorane Estrin Falgard Gorvain Harlot Istvel Jorlan", "Alban|Berthe|Corin|Delphe|Edmond|Flore|Gaspard|Hermine"),
    "east": ("Sorae Tanobe Wenlu Miroka Haejun Oruda Qiaolin Yamiko Jinhwa Kesato", "Renzo|Aoki|Lishan|Minseo|Haruto|Weina|Sunhee|Kaori"),
    "south": ("Ndara Osmane Pratali Rahmad Sowalo Tarigo Ubanda Verkar Wadeji Zakour", "Amina|Bakar|Chandra|Dewi|Farouk|Gita|Hassan|Ibou"),
    "latin": ("Albarro Benital Cordoza Duranto Esquero Ferraldi Guilmar Herranzo Ilvano Jimenza", "Lucia|Mateo|Nadia|Oscar|Paloma|Rafael|Silvia|Tomas"),
}  # fmt: skip
OFFICES = (
    ("président", 1), ("Premier ministre", 2), ("président de l'Assemblée nationale", 3),
    ("ministre des Affaires étrangères", 5), ("ministre de la Défense", 5),
    ("ministre du Commerce", 5), ("ambassadeur", 7),
)  # fmt: skip
SECOND_NAMES = ("-Ba", "-Do", "-Ki", "-Lo", "-Nu", "-Ri", "-Sa", "-Te", "-Va", "-Zo")
GAPS = ((0.22, 200), (0.61, 420))
TERMS = {
    "politics": "confiance politique|visites de haut niveau|échanges de délégations|relations diplomatiques",
    "trade": "commerce|investissements|droits de douane|balance commerciale|chaînes d'approvisionnement",
    "defence": "défense|sécurité|maintien de la paix|lutte contre la criminalité",
    "war_legacy": "déminage|séquelles de la guerre|dioxine|soldats portés disparus",
    "science_tech": "innovation|transformation numérique|semi-conducteurs|intelligence artificielle",
    "education": "éducation|bourses d'études|formation",
    "culture_people": "culture|tourisme|échanges entre les peuples|sport",
    "diaspora": "communauté vietnamienne|travailleurs à l'étranger",
    "health": "santé|vaccins|hôpitaux|médicaments",
    "agriculture_environment": "agriculture|changement climatique|pêche|ressources en eau",
    "energy_infrastructure": "énergie|chemins de fer|liaisons aériennes|transition énergétique",
    "maritime": "Mer Orientale|liberté de navigation|droit de la mer",
    "multilateral": "ASEAN|Nations unies|Francophonie|APEC",
    "peace_conflict": "dénucléarisation|plan de paix|cessez-le-feu",
    "local": "coopération entre localités|jumelage de villes",
}
BASE = (0.6, 0.7, 0.4, 0.28, 0.12, 0.3, 0.4, 0.12, 0.12, 0.3, 0.2, 0.22, 0.42, 0.12, 0.14)
TREND = (0, 0.1, 0.05, -0.2, 0.45, 0, 0, 0.02, 0.03, 0.1, 0.3, 0.1, 0.1, 0, 0.03)
ACTS = ("INFORM", "SUPPORT", "REQUEST", "AGREE", "CONSULT", "COOPERATE", "AID", "REJECT", "ACCUSE")
ACT_SHARES = (0.25, 0.25, 0.16, 0.1, 0.08, 0.08, 0.04, 0.03, 0.01)
VERBS = (
    "a indiqué",
    "a salué",
    "a demandé",
    "a accepté",
    "a évoqué",
    "a promis",
    "a offert",
    "a rejeté",
    "a dénoncé",
)
RULES = (("receives", 0.98), ("meets", 0.97), ("talks", 0.95), ("call", 0.94), ("sideline", 0.88))


@cache
def tables(n: int, seed: int = 0, years: int = 30) -> Corpus:
    """Return n invented meetings over the given number of years as the seven tables.

    Who asks again gets the same tables: they are not to be changed.
    """
    if n == 0:
        return _without_meetings(tables(12, seed, years))
    rng = np.random.default_rng([n, seed, years])
    states = _states(n)
    people = _people(states, years, rng)
    meetings = _meetings(n, states, years, rng)
    sides = _sides(meetings, states, people, rng)
    reports = _reports(meetings, rng)
    participants = _participants(reports, sides, rng)
    topics = _topics(reports, years, rng)
    statements = _statements(reports, participants, topics, rng)
    articles = _articles(reports, meetings, years, rng)
    return Corpus(
        articles=_table("articles", articles),
        reports=_table("reports", reports),
        participants=_table("participants", participants),
        meetings=_table("meetings", _merged(meetings, reports, sides)),
        actors=_table("actors", _actors(people, reports, participants)),
        topics=_table("topics", topics),
        statements=_table("statements", statements),
    )


def _without_meetings(corpus: Corpus) -> Corpus:
    """Return the corpus's articles that tell of no encounter, and six empty tables."""
    silent = ~corpus.articles["article_id"].isin(corpus.reports["article_id"])
    single = corpus.articles["duplicate_of"] == ""
    blank = {name: schema.empty(name) for name in Corpus._fields[1:]}
    return Corpus(corpus.articles[silent & single].reset_index(drop=True), **blank)


def _table(name: str, columns: pd.DataFrame) -> pd.DataFrame:
    """Return the columns as the named schema table; those not drawn are blank."""
    blank = {c.name: "" if c.type == "text" else 0 for c in schema.TABLES[name].columns}
    full = columns.assign(**{k: v for k, v in blank.items() if k not in columns})[list(blank)]
    return schema.frame(list(zip(*(full[column].tolist() for column in blank), strict=True)), name)


def _states(n: int) -> pd.DataFrame:
    """Return the countries of a corpus of n meetings: few when it is small."""
    rows = [line.split(" ", 1) for part in STATES.splitlines() for line in part.split("|")]
    rows = [(code, *rest.rsplit(" ", 1)) for code, rest in rows][: 2 + min(24, n // 3)]
    return pd.DataFrame(rows, columns=["country", "capital", "family"])


def _people(states: pd.DataFrame, years: int, rng: np.random.Generator) -> pd.DataFrame:
    """Return the terms of office by slot (country and office) and first day, with the person."""
    rows, used = [], set()
    for c, state in enumerate(states.itertuples()):
        for o in reversed(range(len(OFFICES))):
            day = -int(rng.integers(0, 1500))
            while day < years * 366:
                former = [r for r in rows if r[0] == c * len(OFFICES) + o + 1 and r[1] < day - 900]
                if former and rng.random() < 0.3:
                    rows.append((c * len(OFFICES) + o, day, *former[-1][2:]))
                else:
                    name = _name(state.family, used, rng)
                    identity = f"{name.lower().replace(' ', '-')}.{state.country}"
                    rows.append((c * len(OFFICES) + o, day, identity, name, state.country))
                day += int(rng.integers(900, 2600))
    columns = ["slot", "day", "actor_id", "name", "country"]
    return pd.DataFrame(rows, columns=columns).sort_values(["slot", "day"], ignore_index=True)


def _name(family: str, used: set[str], rng: np.random.Generator) -> str:
    """Return an invented name not yet used; in Asia's order the given name comes last."""
    surnames, given_names = NAMES[family]
    while True:
        surname, given = rng.choice(surnames.split()), rng.choice(given_names.split("|"))
        name = f"{surname} {given}" if family in ("viet", "east") else f"{given} {surname}"
        for ending in ("", *SECOND_NAMES):
            if f"{name}{ending}" not in used:
                used.add(f"{name}{ending}")
                return f"{name}{ending}"


def _meetings(n: int, states: pd.DataFrame, years: int, rng: np.random.Generator) -> pd.DataFrame:
    """Return the true facts: day, host and guest (rows of states), place, mode, status, topics."""
    first = np.datetime64(date(LAST.year - years + 1, 1, 1))
    span = int((np.datetime64(LAST) - first) / DAY)
    day = _outside_gaps(np.sort((span * rng.random(n) ** 0.7).astype(int)), span)
    weights = 1 / np.arange(1, len(states) + 1) ** 0.8
    host = np.where(rng.random(n) < 0.75, 0, rng.choice(len(states), n, p=weights / weights.sum()))
    guest = rng.choice(len(states) - 1, n, p=weights[1:] / weights[1:].sum()) + 1
    guest = np.where(guest == host, 0, guest)
    swap = rng.random(n) < 0.4
    host, guest = np.where(swap, guest, host), np.where(swap, host, guest)
    third = rng.choice(len(states), n)
    away = (rng.random(n) < 0.12) & (third != host) & (third != guest)
    remote = rng.random(n) < 0.1
    mode = np.where(
        remote, np.where((rng.random(n) < 0.4) & (day > span * 0.5), "video", "phone"), "in_person"
    )
    status = rng.choice(["held", "planned", "cancelled"], n, p=[0.86, 0.12, 0.02])
    seat = np.where(away, third, host)
    return pd.DataFrame({
        "meeting_id": [f"m{i + 1:06d}" for i in range(n)], "day": day, "date": first + day * DAY,
        "host": host, "guest": guest, "peer": away | remote, "mode": mode, "status": status,
        "place": np.where(remote, "", states["capital"].to_numpy()[seat]),
        "seat": np.where(remote, "", states["country"].replace(SEATS).to_numpy()[seat]),
    })  # fmt: skip


def _outside_gaps(day: np.ndarray, span: int) -> np.ndarray:
    """Return the days with those in the corpus's two gaps moved to after the gap."""
    for share, length in GAPS:
        start, stop = int(share * span), int(share * span) + length
        inside = (day >= start) & (day < stop)
        day = np.where(inside, stop + (day - start) % 60, day)
    return day


def _sides(
    meetings: pd.DataFrame, states: pd.DataFrame, people: pd.DataFrame, rng: np.random.Generator
) -> pd.DataFrame:
    """Return the true participants: meeting (row), country (row of states), term, office, role."""
    n = len(meetings)
    office = rng.choice(len(OFFICES), n, p=[0.22, 0.17, 0.1, 0.24, 0.1, 0.1, 0.07])
    parts = []
    for side, other in (("host", "guest"), ("guest", "host")):
        drift = np.clip(office + rng.choice([-1, 0, 0, 0, 1], n), 0, len(OFFICES) - 1)
        second = np.clip(drift + rng.integers(1, 4, n), 0, len(OFFICES) - 1)
        role = np.where(meetings["peer"], "peer", side)
        rows = np.arange(n)
        extra = (rng.random(n) < 0.1) & (second != drift)
        parts.append(
            pd.DataFrame({"meeting": rows, "state": meetings[side], "office": drift, "role": role})
        )
        parts.append(
            pd.DataFrame(
                {"meeting": rows, "state": meetings[side], "office": second, "role": role}
            )[extra]
        )
        third = rng.choice(len(states), n)
        group = (rng.random(n) < 0.03) & (third != meetings[side]) & (third != meetings[other])
        parts.append(
            pd.DataFrame({"meeting": rows, "state": third, "office": drift, "role": "peer"})[group]
        )
    sides = pd.concat(parts, ignore_index=True).drop_duplicates(["meeting", "state", "office"])
    sides["day"] = meetings["day"].to_numpy()[sides["meeting"]]
    return _with_people(sides, people).drop_duplicates(["meeting", "actor_id"])


def _with_people(sides: pd.DataFrame, people: pd.DataFrame) -> pd.DataFrame:
    """Return the sides with who held the office on that day."""
    slot = sides["state"] * len(OFFICES) + sides["office"]
    far = 1_000_000
    term = (
        np.searchsorted(
            people["slot"] * far + people["day"] + 2000, slot * far + sides["day"] + 2000, "right"
        )
        - 1
    )
    found = people[["actor_id", "name", "country"]].take(term).set_index(sides.index)
    labels, ranks = (np.array(column) for column in zip(*OFFICES, strict=True))
    return sides.join(found).assign(label=labels[sides["office"]], rank=ranks[sides["office"]])


def _reports(meetings: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Return one to four reports a meeting, some imprecise, some at odds with the others."""
    copies = np.minimum(rng.geometric(0.75, len(meetings)), 4)
    reports = meetings.loc[meetings.index.repeat(copies)].rename_axis("meeting").reset_index()
    count = len(reports)
    again = reports.duplicated("meeting_id").to_numpy()
    slip = again & (rng.random(count) < 0.06)
    when = reports["date"].to_numpy() + np.where(slip, 1, 0) * DAY
    elsewhere = again & (rng.random(count) < 0.03) & (reports["place"] != "").to_numpy()
    kind = rng.choice(
        ["day", "open", "month", "year", "unknown"], count, p=[0.86, 0.05, 0.05, 0.02, 0.02]
    )
    rule = rng.choice(len(RULES), count, p=[0.45, 0.25, 0.15, 0.05, 0.1])
    reports = reports.assign(
        article_id=[f"synthetic-{i + 1:06d}" for i in range(count)], **_dates(when, kind, rng),
        place=np.where(elsewhere, "Geneva", reports["place"]), country=np.where(elsewhere, "CHE", reports["seat"]),
        place_text=np.where(elsewhere, "Genève", reports["place"]), slip=slip, elsewhere=elsewhere,
        rule=np.array([name for name, _ in RULES])[rule], confidence=np.array([c for _, c in RULES])[rule],
        event=np.where(rng.random(count) < 0.08, "sommet fictif", ""), start=120, end=220,
    )  # fmt: skip
    sentence = "[synthetic] Une rencontre inventée a eu lieu " + reports["date_text"] + "."
    return reports.assign(report_id=reports["article_id"] + "#1", sentence=sentence)


def _dates(when: np.ndarray, kind: np.ndarray, rng: np.random.Generator) -> dict[str, Any]:
    """Return the date columns of reports on these days, as precise as their kind allows."""
    iso = pd.Series(np.datetime_as_string(when, unit="D"), dtype="str")
    year, month, open_day = iso.str[:4], iso.str[:7], "--" + iso.str[5:]
    choices = [kind == "day", kind == "open", kind == "month", kind == "year"]
    start = pd.Series(np.select(choices, [iso, open_day, month, year], ""), dtype="str")
    edtf = pd.Series(np.select(choices, [iso, "XXXX" + iso.str[4:], month, year], ""), dtype="str")
    reasons = rng.choice(
        ["text", "text+published", "text+weekday", "text+tenure"], len(when), p=[0.2, 0.6, 0.1, 0.1]
    )
    before = (year.astype("int64") - 1).astype("str")
    return {
        "date_start": start, "date_end": start, "date_edtf": edtf,
        "date_precision": np.where(kind == "open", "day", kind),
        "date_from": np.select([kind == "unknown", kind == "open"], ["", "text"], reasons),
        "date_candidates": np.where(kind == "open", before + "|" + year, ""),
        "date_text": np.where(kind == "unknown", "", "le " + start),
    }  # fmt: skip


def _participants(
    reports: pd.DataFrame, sides: pd.DataFrame, rng: np.random.Generator
) -> pd.DataFrame:
    """Return who each report names: the first two always, further ones nearly always."""
    joined = reports[["report_id", "meeting"]].merge(sides, on="meeting")
    principal = joined.groupby("report_id").cumcount() < 2
    joined = joined[principal | (rng.random(len(joined)) < 0.9)]
    return joined.assign(office=joined["label"], start=130, end=150)


def _merged(meetings: pd.DataFrame, reports: pd.DataFrame, sides: pd.DataFrame) -> pd.DataFrame:
    """Return the meetings table: the first report's date and place, what reports differ in."""
    first = reports.drop_duplicates("meeting_id").set_index("meeting_id")
    by_meeting = reports.groupby("meeting_id")
    slip, elsewhere = by_meeting["slip"].any(), by_meeting["elsewhere"].any()
    marks = (
        np.where(slip, "date_start", "")
        + np.where(slip & elsewhere, "|", "")
        + np.where(elsewhere, "place", "")
    )
    people = sides.assign(
        meeting_id=meetings["meeting_id"].to_numpy()[sides["meeting"]]
    ).sort_values("actor_id")
    kept = ["date_start", "date_end", "date_precision", "place", "country", "mode", "status"]
    return first[kept].assign(
        countries=people.drop_duplicates(["meeting_id", "country"]).sort_values("country").groupby("meeting_id")["country"].agg("|".join),
        actors=people.groupby("meeting_id")["actor_id"].agg("|".join),
        reports=by_meeting.size(), articles=by_meeting.size(),
        disagreement=pd.Series(marks, slip.index, dtype="str"),
    ).reset_index()  # fmt: skip


def _topics(reports: pd.DataFrame, years: int, rng: np.random.Generator) -> pd.DataFrame:
    """Return the topics of each report, rarer or commoner as the years go by."""
    base, trend = np.array(BASE), np.array(TREND)
    age = (reports["day"].to_numpy() / (years * 365.25))[:, None]
    share = np.clip(base + trend * (age - 0.3), 0.02, 0.9)
    share[:, 8] += np.where(np.abs(reports["date"].dt.year - 2020.5) < 1, 0.45, 0)
    row, topic = np.nonzero(rng.random(share.shape) < share)
    keys = np.array(list(TERMS))[topic]
    lists = [words.split("|") for words in TERMS.values()]
    newest = (age[row, 0] + rng.normal(0, 0.25, len(row))).clip(0, 0.999)
    one = [lists[t][int(u * len(lists[t]))] for t, u in zip(topic, newest, strict=True)]
    two = [
        lists[t][int(u * len(lists[t]))] for t, u in zip(topic, rng.random(len(row)), strict=True)
    ]
    hits = rng.geometric(0.5, len(row))
    words = [a if h == 1 or a == b else f"{a}|{b}" for a, b, h in zip(one, two, hits, strict=True)]
    made = reports[["article_id", "report_id", "meeting"]].take(row).reset_index(drop=True)
    made = made.assign(topic=keys, hits=hits, words=words, start=160, end=175)
    return made.assign(share=made["hits"] / made.groupby("report_id")["hits"].transform("sum"))


def _statements(
    reports: pd.DataFrame, people: pd.DataFrame, topics: pd.DataFrame, rng: np.random.Generator
) -> pd.DataFrame:
    """Return what the participants said: mostly indirect, a quarter asking or promising."""
    drawn = people.loc[people.index.repeat(rng.integers(0, 3, len(people)))]
    drawn = (
        drawn[["report_id", "actor_id"]]
        .sample(frac=1, random_state=int(rng.integers(2**31)))
        .sort_values("report_id", kind="stable")
    )
    listed = topics.groupby("report_id")["topic"].agg(list)
    drawn = drawn[drawn["report_id"].isin(listed.index)].reset_index(drop=True)
    picked = [
        rng_row[int(u * len(rng_row))]
        for rng_row, u in zip(drawn["report_id"].map(listed), rng.random(len(drawn)), strict=True)
    ]
    act = rng.choice(len(ACTS), len(drawn), p=ACT_SHARES)
    acts, verbs = np.array(ACTS)[act], np.array(VERBS)[act]
    concrete = np.isin(acts, ["REQUEST", "AGREE", "COOPERATE", "AID"]) & (
        rng.random(len(drawn)) < 0.8
    )
    term = np.array([TERMS[topic].split("|")[0] for topic in picked], dtype=object)
    content = (
        pd.Series("renforcer : " + term, dtype="str") if len(drawn) else pd.Series(dtype="str")
    )
    article = drawn["report_id"].str[:-2]
    year = article.map(reports.set_index("article_id")["date"].dt.year)
    due = concrete & (rng.random(len(drawn)) < 0.3)
    return drawn.assign(
        statement_id=article + "-s" + (drawn.groupby(article).cumcount() + 1).astype("str"), article_id=article,
        verb=verbs, act=acts, form=np.where(rng.random(len(drawn)) < 0.25, "direct", "indirect"),
        topics=picked, commitment=np.where(concrete, content, ""),
        deadline=np.where(due, "avant la fin de " + (year + 1).astype("str"), ""), start=240, end=320,
        sentence="[synthetic] Il " + pd.Series(verbs, dtype="str") + " : " + content + ".",
    )  # fmt: skip


def _articles(
    reports: pd.DataFrame, meetings: pd.DataFrame, years: int, rng: np.random.Generator
) -> pd.DataFrame:
    """Return the articles of the reports, and others: without a meeting, copies, foreign ones."""
    told = pd.DataFrame({"article_id": reports["article_id"], "date": reports["date"] + DAY})
    more = max(2, len(reports) // 2)
    first = np.datetime64(date(LAST.year - years + 1, 1, 1))
    span = int((np.datetime64(LAST) - first) / DAY)
    day = _outside_gaps((span * rng.random(more) ** 0.7).astype(int), span)
    ids = [f"synthetic-x{i + 1:06d}" for i in range(more)]
    articles = pd.concat(
        [told, pd.DataFrame({"article_id": ids, "date": first + day * DAY})], ignore_index=True
    )
    count = len(articles)
    silent = np.arange(count) >= len(told)
    copy = silent & (rng.random(count) < 0.08) & (len(told) > 0)
    foreign = silent & ~copy & (rng.random(count) < 0.05)
    dated = rng.random(count) < 0.95
    source = np.array([*told["article_id"], ""], dtype=object)[
        rng.integers(0, max(1, len(told)), count)
    ]
    return articles.assign(
        path=articles["article_id"] + ".txt", agency=AGENCY, title="[synthetic] Dépêche inventée",
        dateline="Hanoï", language=np.where(foreign, "en", "fr"), words=rng.integers(60, 900, count),
        published=np.where(dated, articles["date"].dt.strftime("%Y-%m-%d"), ""),
        published_from=np.where(dated, np.where(rng.random(count) < 0.8, "metadata", "text"), ""),
        sha256=articles["article_id"], duplicate_of=np.where(copy, source, ""),
        notes=np.select([foreign, copy], ["not in French (en): passed over", "passed over: duplicate"], ""),
    )  # fmt: skip


def _actors(
    people: pd.DataFrame, reports: pd.DataFrame, participants: pd.DataFrame
) -> pd.DataFrame:
    """Return the persons met, with the offices held and how often they were seen."""
    seen = participants.merge(
        reports[["report_id", "article_id", "meeting_id", "date_start"]], on="report_id"
    )
    dates = seen[seen["date_start"].str.match(r"\d{4}")].groupby("actor_id")["date_start"]
    by_actor = seen.groupby("actor_id")
    offices = (
        seen.drop_duplicates(["actor_id", "office"]).groupby("actor_id")["office"].agg("|".join)
    )
    known = people.drop_duplicates("actor_id").set_index("actor_id")[["name", "country"]]
    made = known[known.index.isin(by_actor.groups)].sort_index()
    return made.assign(
        offices=offices, first_seen=dates.min(), last_seen=dates.max(),
        articles=by_actor["article_id"].nunique(), meetings=by_actor["meeting_id"].nunique(),
    ).fillna({"first_seen": "", "last_seen": ""}).reset_index()  # fmt: skip


def main(arguments: list[str] | None = None) -> None:
    """Write the tables of an invented corpus into a folder."""
    parser = argparse.ArgumentParser(description="Write the tables of an invented corpus.")
    parser.add_argument("meetings", type=int, help="how many meetings over thirty years")
    parser.add_argument("out", type=Path, metavar="DIR", help="folder of the tables")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    files.write(tables(options.meetings)._asdict(), options.out)


if __name__ == "__main__":
    main()
