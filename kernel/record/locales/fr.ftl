record-intro = Ce que chacun peut lire de ce réseau, sous forme de fichiers : des textes à lire ici et, à côté, tout ce que l’on sait de chaque chose, en JSON. Ni le programme ni Internet ne sont nécessaires.
record-entries = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
record-made = Écrit par Best Bits. L’empreinte de chaque fichier figure dans manifest.json ; « bestbits import network » reconstruit une instance vide à partir de ce dossier.
