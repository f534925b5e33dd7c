## Écrire ensemble

together-title = Écrire ensemble : { $title }
together-heading = Écrire ensemble
together-lead = Plusieurs personnes peuvent écrire ce texte en même temps. Chacune voit ce que les autres tapent. Il entre dans le projet quand l’une de vous l’enregistre comme révision.
together-no-script = Pour écrire ensemble, votre navigateur doit exécuter un script. Sans lui, utilisez le formulaire simple ci-dessous : ce que deux personnes enregistrent en même temps y est réuni.
together-connecting = Connexion…
together-saving = Enregistrement…
together-saved = Tout est enregistré.
together-offline = Pas de connexion. Continuez à écrire : tout reste dans cette page et sera enregistré dès le retour de la connexion.
together-closed = Plus personne ne peut écrire ici : le texte est clos, ou vous ne le rédigez plus. Ce que vous voyez peut encore être copié.
together-refused = Ce que cette page a envoyé a été refusé, et elle s’est arrêtée. Copiez ce qui n’est pas enregistré, puis rechargez la page.
together-large = Le texte deviendrait plus long que permis. Copiez ce que vous avez écrit en dernier, puis rechargez la page.
together-label = Texte de la déclaration, en Markdown
together-alone = Personne d’autre n’est ici
together-here = Ici en ce moment
together-revision = Enregistrer comme révision
together-note = Ce qui a changé
together-note-hint = Facultatif : quelques mots affichés à côté de la révision.
together-save = Enregistrer comme révision
together-save-hint = Tout le monde pourra la comparer à la précédente. Chaque mot reste attribué à qui l’a tapé.
together-frozen = Le texte ne peut pas être modifié à cette étape.
together-plain = Écrire plutôt dans le formulaire simple
together-said-saved = Enregistré comme révision.
together-said-same = Rien n’a changé depuis la dernière révision.
together-empty = Il n’y a pas encore de texte : rien n’a été enregistré.
together-too-long = Le texte est plus long que permis. Raccourcissez-le et enregistrez de nouveau.
