"""Cities that a building or a gathering tells, or that saw one: `son palais madrilène`, `Le Forum de Davos`."""

from functools import cache

from .. import words
from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from .places import Where, land_of_seat, where

# `dans un hôtel genevois`, `les portes de son palais madrilène`.
_ADJECTIVE = pattern(
    r"\b(?:@locative|devant|jusqu'a|d[eu]|sur|sous)\s?(?:l[ea'] ?|les |une? |@possessive |@demonstrative )?"
    r"(?:@venue|@city_building|capitale|banlieue)(?: [\w'-]{3,16})? (?P<city>[a-z'-]{5,17})(?![\w-])"
)
# `La Conférence de Munich sur la sécurité bat son plein`, `Sommet de Bali : `.
_GATHERING = pattern(
    r"(?:l[ea] |l')?(?:\d+ ?e(?:me)? |\w+ieme |[xvi]+e )?@gathering_noun (?:(?:du |de la |de l')?[\w-]+ )?(?:de |d'|a )"
)
# `Le sommet de Nice de 2000`, `La conférence de Genève avait échoué`: one of another time.
_OF_OLD = pattern(r",? (?:(?:de|en) \d{4}|@auxiliary_pluperfect|@former)\b")

# `Moscou a accueilli la visite de X`: a city, not its government.
_HOSTED = pattern(
    r" (?:a|avait|aura) (?:deja )?eu (?:@weekday )?pour (?:visiteur|hote)s? "
    r"| (?:a|avait|aura) (?:deja )?vu (?:@linking_adverb )?(?:passer|arriver|debarquer|defiler|se succeder|affluer) "
    r"| (?:avait ete|a ete|fut|etait|est|sera|aura ete) (?:la |le |l'|une |sa |leur )?"
    r"(?:@ordinal |premiere? |derniere? |seule? |prochaine? )?@leg_noun\b"
    r"|(?:, (?:la )?capitale [^,;:.]{2,30},)? (?:@auxiliary_past (?:recu|accueilli|abrite)|recevait|accueillait"
    r"|accueille|recoit|abrite|accueillera|abritera|recevra)\b[^;:.]{0,40}?"
    r" (?:la|le|l'|les|une?|des|plusieurs|@demonstrative) ?(?:\w+ )?(?:@gathering_noun|@visit_noun|@talks_noun)\b"
)


def by_adjective(line: Line) -> list[Where]:
    """Return the cities that tell whose a building is: `dans sa chancellerie berlinoise`."""
    adjectives = {hit.start: hit.value for hit in line.of("city_adjective")}
    if not adjectives:
        return []
    found = []
    for match in _ADJECTIVE.finditer(line.folded, line.start, line.end):
        left, right = match.span("city")
        if city := adjectives.get(left):
            found.append(Where(city, land_of_seat(city), line.text[left:right], left))
    return found


def gathering(line: Line) -> list[Where]:
    """Return the city of the gathering with which a sentence opens: `Le Forum de Davos réunit`."""
    named = [h for h in line.of("place") if h.value.kind in ("city", "org")]
    for hit in named[:2]:  # `Le sommet de l'OTAN de Madrid`
        if _OF_OLD.match(line.folded, hit.end):
            return []
        if hit.value.kind == "org":
            found = _named_after(line, hit)
        else:
            held = _GATHERING.fullmatch(line.folded, line.start, hit.start)
            found = [where(hit, line.text)] if held else []
        if found:
            return found
    return []


def _named_after(line: Line, org: Hit) -> list[Where]:
    """Return the city after which a gathering is named that is an organisation: `Forum de Davos`."""
    named = _GATHERING.match(line.folded, line.start, org.end)
    city = _by_name().get(line.folded[named.end() : org.end]) if named else None
    return [Where(*city, line.text[named.end() : org.end], named.end())] if city else []


@cache
def _by_name() -> dict[str, tuple[str, str]]:
    """Return each city with its country by its folded names."""
    return {
        words.fold(name): (row["city"], row["country"])
        for row in words.rows("cities")
        for name in row["names"].split("|")
    }


def hosting(line: Line, first: Hit) -> list[Where]:
    """Return the city of which a sentence tells that it saw a visit or a summit: `Paris a reçu la visite`."""
    if first.start != line.start or first.value.kind != "city":
        return []
    return [where(first, line.text)] if _HOSTED.match(line.folded, first.end, line.end) else []
