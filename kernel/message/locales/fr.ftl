unreadable-too-big = Ce message dépasse les 32 Mo que nous lisons. Envoyez plutôt un lien vers les gros fichiers.
unreadable-too-many-headers = L’en-tête de ce message est plus long que ce qu’écrit tout logiciel ordinaire. Renvoyez-le depuis un autre logiciel de messagerie.
unreadable-too-deep = Trop de messages sont transférés les uns dans les autres. Transférez seulement celui qui compte.
unreadable-too-many-parts = Ce message a plus de 1 000 parties. Envoyez moins de pièces jointes à la fois.
unreadable-not-mail = Ceci n’est pas un message : il commence sans en-tête.
