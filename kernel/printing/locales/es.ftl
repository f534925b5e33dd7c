printing-absent = Este sitio no genera archivos PDF. Imprima la página desde su navegador: tiene un diseño pensado para papel, y casi todos los navegadores pueden guardarla como PDF.
printing-busy = Ahora mismo hay otras impresiones en curso. Vuelva a intentarlo en un minuto o imprima la página desde su navegador.
printing-long = Este texto es demasiado largo para el PDF. Imprima la página desde su navegador o tome el texto en Markdown.
printing-failed = No se pudo generar el PDF; quien administra el sitio encontrará el motivo en su registro. Imprima la página desde su navegador.
