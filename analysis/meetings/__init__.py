"""Encounters: found in sentences, gathered over an article, merged over a corpus.

The modules by what they are for:

words of encounter, and whether they tell of one
    events, event, verbs, nouns, again, none_met, infinitives, tense, voice, senses, supposed, set_up, held,
    promised, trips,
    calling_off, welcomes, headlines, doubts, denials, wished, earlier, narrated, ahead, coming, foretold,
    his_host

who met whom, around such a word
    encounters, sides, around, acting, beside_subject, coordination, owners, authors, objects, prepositions,
    reach, unnamed, him, then_he, two, both, many, groups, delegations, group_received, relative, talks,
    granting, granted, joining, meals, enabling, jointly, led_to, apposed, another, behind, at_seat, belonging,
    no_party, speaking, in_turn, listed, receiving, one_another, named_first,
    unread

encounters told without such a word, or over several sentences
    addresses, spoken_to, done_to, presence, leaving, at_home, honours, seated, ringing, attending,
    beside_host, told_visitor, whose, beside_name, between, callers, in_his_city, paired, pictured, inverted,
    retellings, own_offices, to_host, named_next, borne

lists and programmes
    listing, several, list_hosts, behind_colon, one_by_one, ordinals, sections, programme, agenda,
    additions, group_heads

when
    moments, captioned, day_behind, next_day, one_before, twice, asides, resolving, last_told, timeline, clues, dating

where
    places, locatives, nearby, elsewhere, stages, visits, venues, whereabouts, mastheads, setting, placing

the encounters of an article, and of a corpus
    encounter, modes, drafts, told_apart, roles, grouping, merge
"""
