convert-empty = Ce fichier ne contient aucun texte.
convert-large = Ce fichier dépasse les { $limit } Mo que nous lisons. Retirez-en les images ou collez le texte.
convert-unpacked = Ce fichier contient bien plus que n’importe quel document. Enregistrez-le à nouveau depuis votre traitement de texte ou collez le texte.
convert-deep = Ce fichier compte trop de niveaux imbriqués. Enregistrez-le à nouveau depuis votre traitement de texte ou collez le texte.
convert-long = Ce texte est plus long qu’une déclaration ne peut l’être. N’en prenez qu’une partie.
convert-unknown = Ce type de fichier n’est pas lu ici. Enregistrez-le en DOCX, ODT, HTML, Markdown ou texte brut, ou collez le texte.
convert-locked = Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.
convert-broken = Ce fichier est illisible ; il est peut-être endommagé. Enregistrez-le à nouveau depuis votre traitement de texte ou collez le texte.
