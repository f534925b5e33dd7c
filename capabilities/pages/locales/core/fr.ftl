# The pages.
page-nav = Pages
page-lead = Ce que le réseau a consigné ensemble : comment il procède, ce qu’il veut, ce qu’il a appris.
page-write = Écrire une page
page-edit = Modifier cette page
page-save = Enregistrer
page-this = Cette page
page-former = Ancien participant
page-title = Titre
page-text = Texte
page-text-hint = Markdown. [[Nom d’une page]] y mène, même si elle est renommée ; [[Nom|autres mots]] affiche d’autres mots ; [[event:Nom]] désigne un événement.
page-lang = Langue
page-lang-choose = Choisir une langue
page-languages = Langues de cette page
page-purpose = Objet
page-purpose-procedure = Procédure
page-purpose-objectives = Objectifs
page-purpose-guide = Guide
page-purpose-other = Autre
page-topic = Thème
page-topics = Thèmes
page-editors = Qui peut l’écrire
page-editors-hint = Vous pourrez nommer des personnes plus tard, dans les réglages.
page-editors-members = Tous les membres du réseau
page-editors-facilitators = Les facilitateurs seulement
page-editors-named = Les personnes nommées et les facilitateurs
page-people = Personnes qui peuvent l’écrire
page-people-hint = Les adresses de leurs profils, une par ligne.
page-reach = Qui peut la lire
page-reach-public = Tout le monde
page-reach-network = Les membres du réseau seulement
page-reach-hint = Si vous ouvrez une page à tout le monde, tout ce que disent son historique et ses commentaires devient lisible.
page-closed = Seuls les membres du réseau peuvent lire cette page.
page-note = Ce que vous avez changé
page-note-hint = Cela figure dans l’historique et dans le message aux personnes qui suivent la page.
page-minor = Petit changement : inutile de prévenir
page-minor-mark = petit changement
page-preview = Aperçu
page-preview-unsaved = Rien n’est encore enregistré. Votre texte est dans le formulaire ci-dessous.
page-original = L’original
page-changed-at = Modifiée le { $when }, par
page-filter = Filtrer
page-filter-do = Afficher
page-filter-none = Tout afficher
page-any = Indifférent
page-none = Il n’y a pas encore de page.
page-none-so = Aucune page ne correspond. Affichez-les toutes ou écrivez-en une.
page-pager = Suite de la liste
page-next = Suite
page-older = Plus ancien
page-all-of-topic = Toutes les pages de ce thème
page-backlinks = Pages qui mènent ici
page-backlinks-none = Aucune page ne mène ici.
page-missing = Pages à écrire
page-missing-lead = Noms qui figurent dans des pages et ne mènent encore nulle part.
page-missing-none = Chaque nom mène quelque part.
page-orphans = Pages vers lesquelles rien ne mène
page-orphans-lead = Aucune autre page ne les cite. L’une d’elles le devrait peut-être.
page-orphans-none = Chaque page est citée quelque part.
page-changes-title = Pages modifiées récemment
page-history = Historique
page-compare = Comparer
page-compare-from = De la révision
page-compare-to = à la révision
page-compare-last = Ce qu’elle a changé
page-compare-latest = Ce qui a changé depuis
page-compare-nothing = aucun texte
page-compare-same = Aucune différence.
page-return = Rétablir ce texte
page-return-hint = En tant que nouvelle révision ; la suite reste dans l’historique.
page-status-draft = Ébauche
page-status-agreed = Adoptée
page-status-changed = Modifiée depuis son adoption
page-agreed-on = Adoptée le { $day }
page-agreed-changed = Le texte a changé depuis.
page-agreed-text = Le texte adopté
page-agreed-compare = Ce qui diffère maintenant
page-agreed-noted = Noté par
page-agreed-original = Le texte adopté est celui en cette langue : { $language }.
page-agreed-edit = Ce texte a été adopté le { $day }. Ce que vous enregistrez redevient une ébauche jusqu’à son adoption ; le texte adopté reste dans l’historique.
page-agreement = Noter son adoption
page-agreement-lead = Quand le réseau adopte un texte, notez-le ici. Toute modification ultérieure sera signalée.
page-agreement-day = Adoptée le
page-agreement-whom = Par qui
page-agreement-whom-hint = Avec vos mots : « la réunion de Bali, par consensus ».
page-agreement-revision = Révision
page-agreement-withdraw = Elle n’a pas été adoptée : retirer cette mention
page-translate = L’écrire dans une autre langue
page-translate-lead = L’original figure au-dessus du formulaire. S’il change, cette version sera signalée jusqu’à sa mise à jour.
page-translations = Pages en d’autres langues
page-outdated-since = L’original en dit plus depuis le { $day }.
page-outdated-newest = Le texte le plus récent : { $language }
page-outdated-what = Ce que l’original a changé
page-catch-up = Elle est à nouveau à jour
page-catch-up-hint = Quand cette version dit tout ce que dit l’original.
page-caught-up = Elle dit tout ce que dit l’original maintenant
page-settings = Réglages
page-filing = Objet et thèmes
page-remove = Retirer cette page
page-remove-lead = À sa place figure la raison. Son historique reste visible des facilitateurs, qui peuvent la rétablir.
page-remove-why = Pourquoi
page-remove-why-hint = Toutes les personnes qui pouvaient lire la page le lisent.
page-removed-on = Retirée le { $day }
page-bring-back = La rétablir
page-crossed = Deux personnes ont changé les mêmes mots
page-crossed-lead = Quelqu’un a enregistré pendant que vous écriviez. Rien de votre texte n’est encore enregistré et rien n’est perdu : le formulaire contient les deux formulations, l’une après l’autre. Gardez ce qui doit rester, puis enregistrez.
page-crossed-theirs = Ce qui a été enregistré entre-temps
page-crossed-mine = Ce que vous avez écrit
page-crossed-typed = Tout, tel que vous l’avez écrit
page-unclear = Que désigne ce nom ?
page-said-saved = La page est enregistrée.
page-said-merged = La page est enregistrée, avec ce que d’autres ont enregistré entre-temps.
page-said-same = Rien n’a changé, rien n’a été enregistré.
page-said-returned = Le texte antérieur est rétabli, en tant que nouvelle révision.
page-said-settled = Les réglages sont enregistrés.
page-said-agreed = L’adoption du texte est notée.
page-said-not-agreed = La mention est retirée.
page-said-caught-up = Cette version est à jour.
page-said-removed = La page est retirée.
page-said-back = La page est rétablie.
page-news-new = Nouvelle page
page-news-changed = Page modifiée

# What is wrong.
page-denied-write = Cette page est écrite par d’autres. Vous pouvez la commenter.
page-moved-on = Quelqu’un vient d’enregistrer cette page. Renvoyez : son texte reste.
page-wrong-long = Le texte fait { $size } Ko, une page en contient { $most }. Faites-en deux pages.
page-wrong-paragraphs = Une page compte au plus { $most } paragraphes. Faites-en deux pages.
page-wrong-loop = { $code } place cette page en elle-même. Mettez un lien, ou retirez ce code.
page-wrong-settled = Quelqu’un d’autre a changé ces réglages depuis que vous les avez ouverts. Regardez la page dans un autre onglet ; votre choix est ci-dessous et vaudra si vous le renvoyez.
page-wrong-date = Ce n’est pas une date. Elle doit ressembler à 2025-12-31.
page-wrong-day = Ce jour n’est pas encore venu.
page-wrong-agreement = Une autre mention a été notée entre-temps. Regardez-la avant de la retirer.
page-wrong-return = Quelqu’un a enregistré ce texte depuis que vous avez ouvert cette page. Regardez ce qui a changé, puis revenez à cette révision si vous le voulez encore.
page-wrong-translated = Il y a déjà une version dans cette langue. Modifiez-la.
page-wrong-person = { $line } n’est l’adresse d’aucun profil.

page-wrong-languages = Une page est écrite en { $most } langues au plus.

# Counted.
page-revision = { $count ->
   *[other] Révision { $count }
}
page-compare-before = { $count ->
   *[other] Comparer la révision { $count } avec la précédente
}
page-restores = { $count ->
   *[other] comme la révision { $count }
}
page-missing-on = { $count ->
    [one] sur { $count } page
   *[other] sur { $count } pages
}
page-wrong-topics = { $count ->
   *[other] Une page relève d’au plus { $count } thèmes.
}
page-wrong-editors = { $count ->
   *[other] On peut nommer { $count } personnes au plus.
}
page-wrong-unclear = { $count ->
    [one] Un nom du texte peut désigner plusieurs choses. Choisissez ci-dessus.
   *[other] { $count } noms du texte peuvent désigner plusieurs choses. Choisissez ci-dessus.
}
page-wrong-contested = { $count ->
   *[other] En un jour, ce texte a été changé et rétabli { $count } fois entre vous deux. Dites ici pourquoi vous le rétablissez, ou parlez-en d’abord dans les commentaires.
}
page-outdated-by = { $count ->
    [one] Il manque { $count } modification à cette version.
   *[other] Il manque { $count } modifications à cette version.
}
