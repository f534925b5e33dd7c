# The page from which one looks around in the demo.
demo-heading = Осмотритесь
demo-lead = Ничто отсюда не покидает этот компьютер. Люди вымышлены, как и всё, о чём это сказано; остальное следует архиву. Войдите под любым именем и попробуйте всё.
demo-mail = Письма, которые написала демонстрация
demo-sources = Ленты, которые демонстрация отдаёт самой себе
demo-sources-lead = При каждом опросе источника его издатель делает ещё один шаг: мероприятия добавляются, переносятся, отменяются или исчезают.
demo-step = Шаг { $step } из { $steps }
demo-feed = Лента
demo-poll = Опросить сейчас
demo-polled = Источник опрошен.
demo-people = Люди
demo-enter = Войти
demo-participant = Участник
demo-facilitator = Координатор
demo-steward = Администратор
