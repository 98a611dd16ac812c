"""Tables of the corpus → the small tables that are drawn, with intervals."""

from .basis import Basis as Basis
from .basis import Counted as Counted
from .basis import basis as basis
from .coverage import articles_over_time as articles_over_time
from .coverage import by_agency as by_agency
from .coverage import by_language as by_language
from .coverage import contents as contents
from .frequency import by_host as by_host
from .frequency import by_place as by_place
from .frequency import calendar as calendar
from .frequency import over_time as over_time
from .frequency import visits as visits
from .intervals import Interval as Interval
from .intervals import poisson as poisson
from .intervals import wilson as wilson
from .periods import bounds as bounds
from .periods import chosen as chosen
from .periods import form as form
from .periods import period as period
