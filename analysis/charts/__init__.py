"""Small tables and words → figures; the only package that imports matplotlib."""

from .frame import Chart as Chart
from .frame import save as save
