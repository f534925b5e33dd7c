fetch-not-found = Il n’y a rien à cette adresse (404). Si cela persiste, demandez la nouvelle adresse à l’éditeur.
fetch-gone = L’éditeur a retiré ce contenu définitivement (410). Saisissez une autre adresse ou supprimez cette source.
fetch-refused = { $status ->
    [401] Cette adresse demande un mot de passe (401). Demandez une adresse publique à l’éditeur.
    [403] Le serveur ne nous laisse pas lire cette adresse (403). Demandez à l’éditeur de l’autoriser ou de vous donner une autre adresse.
   *[other] Le serveur a répondu par une erreur ({ $status }). Nous réessaierons ; si cela persiste, prévenez l’éditeur.
}
fetch-too-large = Ce contenu dépasse les { $megabytes } Mo que nous lisons. Demandez à l’éditeur une adresse qui en contient moins, par exemple seulement ce qui est à venir.
fetch-timeout = Le serveur n’a pas répondu à temps. Nous réessaierons ; si cela persiste, vérifiez l’adresse.
fetch-busy = Le serveur est surchargé et nous demande de revenir plus tard. Nous le ferons ; vous n’avez rien à faire.
fetch-private-address = Cette adresse se trouve dans un réseau privé, où nous n’allons pas. Saisissez une adresse que tout le monde peut atteindre.
fetch-bad-redirect = Cette adresse nous renvoie vers quelque chose qui n’est pas une adresse web. Saisissez l’adresse où se trouve le contenu lui-même.
fetch-insecure-redirect = Cette adresse nous renvoie d’une connexion sécurisée (https) vers une connexion non sécurisée (http). Demandez une adresse sécurisée à l’éditeur, ou saisissez vous-même celle qui ne l’est pas.
fetch-many-redirects = Cette adresse nous renvoie sans fin d’un endroit à un autre. Ouvrez-la dans un navigateur et saisissez l’adresse où vous arrivez.
fetch-tls = La connexion ne peut pas être sécurisée : le certificat est incorrect ou a expiré. Vérifiez l’adresse et prévenez l’éditeur.
fetch-dns = Le nom de ce serveur est introuvable. Vérifiez son orthographe ; si elle est juste, nous réessaierons.
fetch-unreachable = Le serveur est injoignable. Nous réessaierons ; si cela persiste, vérifiez l’adresse.
fetch-not-http = Ce qui répond à cette adresse n’est pas un serveur web. Vérifiez l’adresse et son port.
fetch-cut-short = La réponse s’est interrompue avant la fin. Nous réessaierons ; si cela persiste, prévenez l’éditeur.
