# The page from which one looks around in the demo.
demo-heading = Dé una vuelta
demo-lead = Nada de lo que hay aquí sale de esta máquina. Las personas son inventadas, y también lo que así lo indica; lo demás sigue el registro. Entre como quien quiera y pruébelo todo.
demo-mail = Las cartas que ha escrito la demostración
demo-sources = Los canales que la demostración se sirve a sí misma
demo-sources-lead = Cada vez que se consulta una fuente, quien la publica ha dado un paso más: hay eventos que se añaden, cambian de día, se cancelan o desaparecen.
demo-step = Paso { $step } de { $steps }
demo-feed = El canal
demo-poll = Consultar ahora
demo-polled = La fuente se ha consultado.
demo-people = Personas
demo-enter = Entrar
demo-participant = Participante
demo-facilitator = Facilitación
demo-steward = Responsable de la red
