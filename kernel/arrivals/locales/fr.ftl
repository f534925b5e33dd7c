mail-answer-unknown = Nous ne savons pas à quel message répond ce courriel : l’adresse a été modifiée, ou elle est trop ancienne. Cherchez le message le plus récent à ce sujet, ou répondez sur le site.
mail-answer-late = Le délai pour cette réponse est passé. Vous pouvez voir sur le site s’il vous reste quelque chose à faire.
mail-answer-used = Ce message a déjà reçu une réponse. Pour dire autre chose, répondez à la confirmation que vous avez reçue, ou allez sur le site.
mail-answer-not-yours = Cette adresse prend la réponse de la personne à qui le message a été envoyé, depuis l’adresse à laquelle il a été envoyé. Répondez depuis cette adresse, ou connectez-vous sur le site.
mail-answer-forged = D’après les vérifications que demande votre fournisseur de messagerie, ce courriel ne vient pas de vous ; il n’a donc pas été pris en compte. Envoyez-le par votre fournisseur habituel, ou connectez-vous sur le site.
mail-answer-unreadable = Nous n’avons pas pu lire ce courriel. Écrivez votre réponse en texte simple au-dessus du message cité et envoyez-la de nouveau.
