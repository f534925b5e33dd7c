fetch-not-found = No hay nada en esta dirección (404). Si sigue así, pida la nueva dirección a quien la publica.
fetch-gone = Quien lo publicaba lo ha retirado definitivamente (410). Escriba otra dirección o elimine esta fuente.
fetch-refused = { $status ->
    [401] Esta dirección pide una contraseña (401). Pida una dirección pública a quien la publica.
    [403] El servidor no nos permite leer esta dirección (403). Pida a quien la publica que lo permita o que le dé otra dirección.
   *[other] El servidor respondió con un error ({ $status }). Lo intentaremos de nuevo; si sigue así, avise a quien lo publica.
}
fetch-too-large = Esto supera los { $megabytes } MB que leemos. Pida a quien lo publica una dirección con menos contenido, por ejemplo, solo lo que está por venir.
fetch-timeout = El servidor no respondió a tiempo. Lo intentaremos de nuevo; si sigue así, compruebe la dirección.
fetch-busy = El servidor está ocupado y nos pide que volvamos más tarde. Así lo haremos; no hace falta hacer nada.
fetch-private-address = Esta dirección está en una red privada, a la que no accedemos. Escriba una dirección a la que todo el mundo pueda llegar.
fetch-bad-redirect = Esta dirección nos remite a algo que no es una dirección web. Escriba la dirección en la que se encuentra el contenido.
fetch-insecure-redirect = Esta dirección nos remite de una conexión segura (https) a una insegura (http). Pida una dirección segura a quien la publica, o escriba usted mismo la insegura.
fetch-many-redirects = Esta dirección nos remite sin fin de un lugar a otro. Ábrala en un navegador y escriba la dirección a la que llegue.
fetch-tls = La conexión no puede hacerse segura: el certificado es incorrecto o ha caducado. Compruebe la dirección y avise a quien la publica.
fetch-dns = No se encontró el nombre de este servidor. Compruebe cómo está escrito; si es correcto, lo intentaremos de nuevo.
fetch-unreachable = No se puede llegar al servidor. Lo intentaremos de nuevo; si sigue así, compruebe la dirección.
fetch-not-http = Lo que responde en esta dirección no es un servidor web. Compruebe la dirección y su puerto.
fetch-cut-short = La respuesta se interrumpió antes del final. Lo intentaremos de nuevo; si sigue así, avise a quien lo publica.
