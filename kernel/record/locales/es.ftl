record-intro = Lo que cualquiera puede leer de esta red, en archivos: textos para leer aquí y, junto a ellos, todo lo que se sabe de cada cosa, en JSON. No hacen falta ni el programa ni Internet.
record-entries = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
record-made = Escrito por Best Bits. La huella de cada archivo está en manifest.json; «bestbits import network» reconstruye una instancia vacía a partir de esta carpeta.
