printing-absent = Ce site ne produit pas de fichiers PDF. Imprimez la page depuis votre navigateur : sa mise en page est prévue pour le papier, et la plupart des navigateurs savent l’enregistrer en PDF.
printing-busy = D’autres impressions sont en cours. Réessayez dans une minute, ou imprimez la page depuis votre navigateur.
printing-long = Ce texte est trop long pour le PDF. Imprimez plutôt la page depuis votre navigateur, ou prenez le texte en Markdown.
printing-failed = Le PDF n’a pas pu être produit ; la raison figure dans le journal du site, pour qui l’administre. Imprimez plutôt la page depuis votre navigateur.
