unreadable-too-big = Este mensaje supera los 32 MB que leemos. Envíe los archivos grandes mediante un enlace.
unreadable-too-many-headers = El encabezado de este mensaje es mayor que el que escribe cualquier programa habitual. Vuelva a enviarlo desde otro programa de correo.
unreadable-too-deep = Hay demasiados mensajes reenviados unos dentro de otros. Reenvíe solo el que importa.
unreadable-too-many-parts = Este mensaje tiene más de 1000 partes. Envíe menos adjuntos a la vez.
unreadable-not-mail = Esto no es un mensaje de correo: empieza sin encabezado.
