"""People in a text: names, mentions, and who is who.

The modules by what they are for:

names
    names, capitals, openers, claims, particles, surnames, vietnamese, spelling, tags

offices
    offices, wording, gaps, headed, capacity

phrases and mentions, from left to right
    elements, openings, joints, phrases, bearers, phrase, appositions, fronted, enumerated, envoy_lists,
    couples, mentions, lines

whom somebody represents
    represented, told_behind, principals, sent, chairs, parties

who is meant
    references, pronouns, onward, cataphora, kin, former, nameless, local, holders, eligibility, diplomats,
    counterparts, guests, visitors, at_last, crowned, pairing, told_apart, agreement, governments

who is who
    person, in_office, cast, scene, facing, identity
"""
