"""In which forms forecasts are written for other tools."""

from typing import Literal, get_args

Format = Literal["json", "csv"]
FORMATS: tuple[Format, ...] = get_args(Format)
