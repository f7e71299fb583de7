"""Every kind of picture that an answer may show: importing it registers how each is drawn."""

from detente.render.pictures import of_brief, over_time, reliability, tornado, wants

__all__ = ["of_brief", "over_time", "reliability", "tornado", "wants"]
