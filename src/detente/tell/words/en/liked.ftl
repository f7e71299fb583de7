# Who likes what: outcomes by parties
liked-lead = How high each outcome stands with each party: 1 is what it would like best on this reading.
liked-rungs = of { $count }
liked-best = best for { $who }
liked-holds = holds
liked-caption = Outcomes by parties
