record-made = Escrito por Best Bits. La huella de cada archivo está en manifest.json; «bestbits import network» reconstruye una instancia vacía a partir de esta carpeta.
