# Mail that comes to the house.
mail-forwarded-letter = { $author } a écrit ceci à { $address }. Répondez à ce courriel pour lui écrire.
fact-mail-unanswered = Une réponse par courriel n’a pas pu être prise en compte
fact-mail-forwarded = Un courriel à la maison a été transmis aux responsables
fact-mail-refused = Le relais a refusé une copie
fact-mail-bounced = Une copie est revenue
fact-mail-complained = Une personne s’est plainte d’une copie
