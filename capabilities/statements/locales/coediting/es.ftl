## Escribir juntos

together-title = Escribir en común: { $title }
together-heading = Escribir en común
together-lead = Varias personas pueden escribir este texto a la vez. Cada una ve lo que teclean las demás. Pasa a formar parte del borrador cuando alguien lo guarda como revisión.
together-no-script = Para escribir en común, su navegador debe ejecutar un script. Sin él, use el formulario sencillo de abajo: allí se reúne lo que dos personas guardan al mismo tiempo.
together-connecting = Conectando…
together-saving = Guardando…
together-saved = Todo está guardado.
together-offline = Sin conexión. Siga escribiendo: queda en esta página y se guardará cuando vuelva la conexión.
together-closed = Aquí ya no se puede escribir: el texto está cerrado o usted ya no lo redacta. Lo que ve todavía puede copiarse.
together-refused = Se rechazó algo que envió esta página, y se detuvo. Copie lo que no esté guardado y vuelva a cargar la página.
together-large = El texto sería más largo de lo permitido. Copie lo último que escribió y vuelva a cargar la página.
together-label = Texto de la declaración, en Markdown
together-alone = No hay nadie más aquí
together-here = Ahora aquí
together-revision = Guardar como revisión
together-note = Qué ha cambiado
together-note-hint = Opcional: unas palabras que aparecen junto a la revisión.
together-save = Guardar como revisión
together-save-hint = Todos podrán compararla con la anterior. Cada palabra sigue atribuida a quien la tecleó.
together-frozen = En esta etapa el texto no se puede modificar.
together-plain = Escribir mejor en el formulario sencillo
together-said-saved = Guardado como revisión.
together-said-same = Nada ha cambiado desde la última revisión.
together-empty = Todavía no hay texto: no se guardó nada.
together-too-long = El texto es más largo de lo permitido. Acórtelo y vuelva a guardar.
