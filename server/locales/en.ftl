# The page from which one looks around in the demo.
demo-heading = Look around
demo-lead = Nothing here leaves this machine. People are invented, and so is whatever says that it is; the rest follows the record. Go in as anyone, and try everything.
demo-mail = Letters that the demo has written
demo-sources = Feeds that the demo serves to itself
demo-sources-lead = Each time a source is polled, its publisher has gone one step further: events are added, moved to another day, cancelled, or gone.
demo-step = Step { $step } of { $steps }
demo-feed = The feed
demo-poll = Poll now
demo-polled = The source has been polled.
demo-people = People
demo-enter = Go in
demo-participant = Participant
demo-facilitator = Facilitator
demo-steward = Steward
