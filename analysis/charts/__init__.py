"""Small tables and words → figures; the only package that imports matplotlib."""

from .actors import actors as actors
from .actors import met as met
from .asks import both_directions as both_directions
from .asks import commitments as commitments
from .asks import speakers as speakers
from .coverage import articles_over_time as articles_over_time
from .frame import Chart as Chart
from .frame import save as save
from .frequency import by_host as by_host
from .frequency import by_place as by_place
from .frequency import calendar as calendar
from .frequency import over_time as over_time
from .frequency import visits as visits
from .offices import circle as circle
from .offices import countries_by_year as countries_by_year
from .offices import offices as offices
from .offices import protocol as protocol
from .places_map import places_map as places_map
from .topics import new_words as new_words
from .topics import side_words as side_words
from .topics import topic_pairs as topic_pairs
from .topics import topics as topics
from .trust import accuracy as accuracy
from .trust import against_record as against_record
from .trust import dates as dates
from .trust import outcomes as outcomes
