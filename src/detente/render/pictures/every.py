"""Every kind of picture that an answer may show: importing it registers how each is drawn."""

from detente.render.pictures import areas, ladders, of_brief, shares, slope, tornado, wants

__all__ = ["areas", "ladders", "of_brief", "shares", "slope", "tornado", "wants"]
