# The page from which one looks around in the demo.
demo-heading = Faire le tour
demo-lead = Rien ici ne quitte cette machine. Les personnes sont inventées, comme tout ce qui le précise ; le reste suit les archives. Entrez sous n’importe quel nom et essayez tout.
demo-mail = Les lettres que la démonstration a écrites
demo-sources = Les flux que la démonstration se sert à elle-même
demo-sources-lead = Chaque fois qu’une source est interrogée, son éditeur a fait un pas de plus : des événements sont ajoutés, déplacés, annulés ou retirés.
demo-step = Étape { $step } sur { $steps }
demo-feed = Le flux
demo-poll = Interroger maintenant
demo-polled = La source a été interrogée.
demo-people = Personnes
demo-enter = Entrer
demo-participant = Participant·e
demo-facilitator = Facilitation
demo-steward = Responsable du réseau
