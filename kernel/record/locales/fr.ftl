record-made = Écrit par Best Bits. L’empreinte de chaque fichier figure dans manifest.json ; « bestbits import network » reconstruit une instance vide à partir de ce dossier.
