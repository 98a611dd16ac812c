"""Small tables → words: answers, titles, subtitles and alternative texts, in English and French."""

from .coverage import articles_over_time as articles_over_time
from .coverage import articles_over_time_caption as articles_over_time_caption
from .coverage import source as source
from .coverage import what_is_in as what_is_in
from .frequency import how_often as how_often
from .frequency import over_time as over_time
from .frequency import over_time_caption as over_time_caption
from .language import Language as Language
from .places import by_host as by_host
from .places import by_host_caption as by_host_caption
from .places import by_place as by_place
from .places import by_place_caption as by_place_caption
from .places import calendar as calendar
from .places import calendar_caption as calendar_caption
from .places import visits as visits
from .places import visits_caption as visits_caption
from .table import table as table
from .text import Caption as Caption
from .text import Text as Text
from .text import inert as inert
