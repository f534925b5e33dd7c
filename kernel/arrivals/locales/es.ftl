mail-answer-unknown = No sabemos a qué mensaje responde este correo: la dirección ha cambiado o es demasiado antigua. Busque el mensaje más reciente sobre este asunto o responda en el sitio.
mail-answer-late = El plazo para esta respuesta ha terminado. En el sitio puede ver si aún hay algo que pueda hacer.
mail-answer-used = Este mensaje ya tiene respuesta. Para decir otra cosa, responda a la confirmación que recibió o vaya al sitio.
mail-answer-not-yours = Esta dirección acepta la respuesta de la persona a quien se envió el mensaje, desde la dirección a la que se envió. Responda desde esa dirección o inicie sesión en el sitio.
mail-answer-forged = Las comprobaciones que pide su proveedor de correo dicen que este mensaje no viene de usted, por eso no se ha aceptado. Envíelo por su proveedor habitual o inicie sesión en el sitio.
mail-answer-unreadable = No hemos podido leer este correo. Escriba su respuesta como texto sin formato encima del mensaje citado y envíela de nuevo.
