## Commentaires

comment-heading = Commentaires
comment-one = Le commentaire
comment-numbered = Commentaire nᵒ { $number }
comment-paragraph = Paragraphe { $mark }
comment-paragraphs = Paragraphes
comment-in-text = Dans le texte
comment-all = Tous les commentaires
comment-answered-of = { $answered } sur { $count } ont une réponse.
comment-none = Pas encore de commentaire.
comment-none-here = Personne n’a encore commenté ce paragraphe.
comment-none-so = Aucun commentaire ne correspond.
comment-pages = Pages
comment-more = Suite
comment-first = Au début
comment-read-on = Lire la suite
comment-filter = Filtrer
comment-filter-show = Afficher
comment-filter-all = Tout afficher
comment-any = Tous
comment-mark = Paragraphe
comment-guest = sans compte
comment-author-network = une personne du réseau
comment-withdrawn = retiré par son auteur·rice

comment-kind = Type de commentaire
comment-kind-question = Question
comment-kind-concern = Objection de fond
comment-kind-wording = Formulation proposée
comment-about = À propos de
comment-about-whole = L’ensemble du texte
comment-about-missing = Ce qui manque
comment-about-paragraph = Un paragraphe
comment-about-removed = Un texte supprimé
comment-fate-same = inchangé
comment-fate-moved = déplacé depuis
comment-fate-changed = modifié depuis
comment-fate-removed = texte supprimé
comment-removed = Ce paragraphe a été supprimé.
comment-removed-why = Ce qui en a été dit reste ici. S’il manque maintenant quelque chose au texte, dites-le :
comment-context-removed = Paragraphe { $mark }, supprimé depuis
comment-changes = Ce qui a changé depuis le commentaire

comment-write = Commenter
comment-new-whole = Commenter l’ensemble
comment-new-missing = Dire ce qui manque
comment-new-missing-lead = Que devrait dire le texte qu’il ne dit pas du tout ? Si possible, proposez les mots.
comment-words = Ce que vous voulez dire
comment-selected = Les mots en question
comment-selected-hint = Seulement s’il ne s’agit pas de tout le paragraphe : copiez-les ici.
comment-proposed = Formulation proposée
comment-proposed-hint = C’est le paragraphe actuel. Écrivez-y ce que vous proposez, ou laissez-le tel quel.
comment-proposed-missing-hint = Des mots qui pourraient figurer dans le texte.
comment-lang = Langue
comment-send = Envoyer le commentaire
comment-send-hint = Qui lit le texte le lit avec votre nom. Il recevra une réponse motivée.
comment-guest-who = Qui vous êtes
comment-guest-name = Nom
comment-guest-affiliation = Au nom de qui
comment-guest-email = Adresse électronique
comment-guest-email-hint = Jamais affichée. Vous y confirmez le commentaire et y recevez la réponse.
comment-guest-next = Un lien arrive par courriel ; ensuite une personne de la modération lit le commentaire, puis tout le monde.

comment-closed-network = Les commentaires sur ce texte viennent du réseau. Rejoignez-le, ou parlez-en à un de ses membres.
comment-closed-no-text = Il n’y a pas encore de texte à commenter.
comment-closed-not-yet = Le projet n’est pas encore ouvert aux commentaires de l’extérieur.
comment-closed-over = Le délai pour commenter est écoulé.
comment-closed-last-call = C’est le dernier appel : le texte est arrêté, on prend position.
comment-closed-decided = Le texte est décidé. Les commentaires reprendront avec la version suivante.
comment-closed-dropped = Cette déclaration a été abandonnée.
comment-closed-answer = On ne peut pas y répondre : son auteur·rice l’a retiré, ou c’est une réplique.

comment-wrong-paragraph = Le texte n’a pas de paragraphe { $mark }.
comment-wrong-selected = Ces mots ne sont pas dans le paragraphe. Copiez-les exactement, ou laissez le champ vide.
comment-wrong-proposed = Modifiez le paragraphe selon votre proposition.
comment-wrong-reason = Dites pourquoi : on donne la raison quand on ne suit pas un avis.
comment-wrong-none = Cochez au moins un commentaire.
comment-wrong-pending = { $count } commentaires de cette adresse attendent déjà. Confirmez-les, ou laissez d’abord la modération les lire. Votre texte est toujours ici.
comment-wrong-flood = Il arrive plus de commentaires qu’on ne peut en confirmer. Réessayez dans une heure ; votre texte est toujours ici.
comment-link-gone = Ce lien ne mène à aucun commentaire : il est mal recopié, date de plus d’une semaine, ou le commentaire a été supprimé. Réécrivez-le et un nouveau lien arrivera.

comment-replies = { $count ->
    [one] { $count } réplique
   *[other] { $count } répliques
}
comment-count = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
comment-replies-heading = Répliques
comment-reply = Répliquer
comment-reply-words = Votre réplique
comment-reply-send = Envoyer la réplique
comment-take-back = Retirer le commentaire
comment-take-back-hint = Ses mots disparaissent définitivement ; son numéro et la réponse restent.

comment-answer = Réponse
comment-answer-not-yet = Sans réponse pour l’instant
comment-answer-accepted = Accepté
comment-answer-partly = Accepté en partie
comment-answer-declined = Non retenu
comment-answer-out-of-scope = Hors sujet
comment-to-answer = Répondre au commentaire
comment-to-answer-hint = Son auteur·rice en est informé·e par courriel.
comment-next-unanswered = Suivant sans réponse : nᵒ { $number }
comment-reason = Raison
comment-reason-hint = Nécessaire sauf si le commentaire est accepté. Markdown.
comment-result = Où se trouve le résultat
comment-result-none = Dans aucun paragraphe
comment-take = Reprendre la formulation dans le texte
comment-take-text = Les mots tels qu’ils seront repris
comment-take-hint = Tels que proposés, ou adaptés. Ils restent attribués au commentaire.
comment-take-after = Après quel paragraphe
comment-take-first = Avant tous les autres
comment-take-reason-hint = Nécessaire si vous adaptez les mots : le commentaire est alors accepté en partie.

comment-waiting = Commentaires en attente
comment-waiting-lead = Ils viennent de l’extérieur, d’adresses confirmées. Montrez ce qui relève du sujet, que vous soyez d’accord ou non.
comment-waiting-none = Rien n’attend.
comment-waiting-count = { $count ->
    [one] { $count } commentaire de l’extérieur vous attend
   *[other] { $count } commentaires de l’extérieur vous attendent
}
comment-show = Montrer les commentaires cochés
comment-turn-down = Ne pas les montrer
comment-why = Pourquoi ils ne sont pas montrés
comment-why-hint = Leurs auteur·rices en sont informé·es. Seulement pour l’abus, la publicité ou le hors-sujet.

comment-yours = Votre commentaire
comment-confirm-why = Est-ce bien le vôtre ? Confirmez-le et il sera transmis à la modération.
comment-confirm = Confirmer le commentaire
comment-not-me = Je n’ai pas écrit cela : supprimer
comment-is-waiting = Il est confirmé et attend la modération.
comment-is-shown = Tout le monde peut le lire :
comment-is-declined = Il n’a pas été retenu ; la raison vous a été envoyée par courriel.
comment-letter-confirm = Confirmez votre commentaire sur { $title }
comment-letter-confirm-body =
    Vous avez écrit un commentaire sur « { $title } » auprès de { $network }. Ouvrez ce lien pour le relire et le confirmer :

    { $link }

    Une personne de la modération le lit ensuite, avant tout le monde. Si ce n’était pas vous, ouvrez le lien et dites-le, ou ne faites rien : il est supprimé au bout d’une semaine.

comment-said-made = Votre commentaire est publié.
comment-said-removed = Le paragraphe a été supprimé pendant que vous écriviez. Votre commentaire est conservé, avec les mots qu’il vise.
comment-said-mailed = Consultez votre courriel : le lien reçu confirme votre commentaire.
comment-said-confirmed = Merci. Voici où en est votre commentaire :
comment-said-replied = Votre réplique est publiée.
comment-said-withdrawn = Le commentaire est retiré.
comment-said-answered = Le commentaire a sa réponse.
comment-said-taken = Les mots sont dans le texte, et le commentaire a sa réponse.
comment-said-decided = C’est fait.

comment-mail-hint = Répondez à ce courriel pour commenter. Commencez une ligne par ¶12 ou #12: pour parler du paragraphe 12, par Manque: pour dire ce qui manque ; tout le reste vise l’ensemble du texte.
comment-mail-reply-hint = Répondez à ce courriel pour y réagir ; qui lit le texte pourra le lire.
comment-mail-empty = Votre courriel ne contenait que le message cité. Écrivez au-dessus de la citation.
comment-mail-taken = { $count ->
    [one] Votre commentaire sur { $title } est publié : { $list }
   *[other] Vos { $count } commentaires sur { $title } sont publiés : { $list }
}
comment-mail-replied = Votre réplique au commentaire nᵒ { $number } sur { $title } est publiée.
comment-told-accepted = Votre commentaire nᵒ { $number } sur { $title } a été accepté
comment-told-partly = Votre commentaire nᵒ { $number } sur { $title } a été accepté en partie
comment-told-declined = Votre commentaire nᵒ { $number } sur { $title } n’a pas été retenu
comment-told-out-of-scope = Votre commentaire nᵒ { $number } sur { $title } a été jugé hors sujet
comment-told-replied = Nouvelle réplique au commentaire nᵒ { $number } sur { $title }
comment-told-shown = Votre commentaire sur { $title } est maintenant visible par tous : nᵒ { $number }
comment-told-turned-down = Votre commentaire sur { $title } n’a pas été publié
comment-told-new = Nouveau commentaire nᵒ { $number } sur { $title }
comment-told-waiting = Un commentaire de l’extérieur sur { $title } vous attend
notice-comment-answered = Mon commentaire sur une déclaration a reçu une réponse
notice-comment-replied = Quelqu’un a répliqué dans un fil de commentaires où j’ai écrit
notice-comment-shown = Mon commentaire de l’extérieur est publié
notice-comment-turned-down = Mon commentaire de l’extérieur n’a pas été publié
notice-comment-new = Une déclaration que je rédige a un nouveau commentaire
notice-comment-waiting = Un commentaire de l’extérieur attend sur une déclaration que je rédige

fact-comment-typed = Quelqu’un a écrit un commentaire qui reste à confirmer
fact-comment-waiting = Un commentaire attend la modération
fact-comment-made = a commenté une déclaration
fact-comment-turned-down = n’a pas publié un commentaire
fact-comment-answered = a répondu à un commentaire
fact-comment-replied = a répliqué à un commentaire
fact-comment-withdrawn = a retiré un commentaire
fact-comments-forgotten = Des commentaires ne nomment plus leur auteur·rice
fact-comments-swept = D’anciens commentaires non confirmés, ou leurs adresses, ont été supprimés
