## التعليقات

comment-heading = التعليقات
comment-one = التعليق
comment-numbered = التعليق رقم { $number }
comment-paragraph = الفقرة { $mark }
comment-paragraphs = الفقرات
comment-in-text = في النص
comment-all = كل التعليقات
comment-answered-of = أُجيب عن { $answered } من { $count }.
comment-none = لا تعليقات بعد.
comment-none-here = لم يعلّق أحد على هذه الفقرة بعد.
comment-none-so = لا تعليق يطابق ذلك.
comment-pages = الصفحات
comment-more = المزيد
comment-first = إلى البداية
comment-read-on = متابعة القراءة
comment-filter = تصفية
comment-filter-show = عرض
comment-filter-all = عرض الكل
comment-any = أيًّا كان
comment-mark = الفقرة
comment-guest = دون حساب
comment-author-network = شخص من الشبكة
comment-withdrawn = سحبه صاحبه

comment-kind = نوع التعليق
comment-kind-question = سؤال
comment-kind-concern = ملاحظة
comment-kind-wording = صياغة مقترحة
comment-about = حول
comment-about-whole = النص ككل
comment-about-missing = ما ينقص النص
comment-about-paragraph = فقرة
comment-about-removed = نص حُذف
comment-fate-same = كما كان
comment-fate-moved = نُقل منذ ذلك
comment-fate-changed = تغيّر منذ ذلك
comment-fate-removed = حُذف النص
comment-removed = حُذفت هذه الفقرة.
comment-removed-why = ما قيل عنها محفوظ هنا. وإن كان النص ينقصه شيء الآن فقل ذلك:
comment-context-removed = الفقرة { $mark } التي حُذفت
comment-changes = ما تغيّر بعد التعليق

comment-write = علّق
comment-new-whole = علّق على النص ككل
comment-new-missing = قل ما الذي ينقص
comment-new-missing-lead = ما الذي ينبغي أن يقوله النص ولا يقوله إطلاقًا؟ اكتب الكلمات إن استطعت.
comment-words = ما تريد قوله
comment-selected = الكلمات المقصودة
comment-selected-hint = فقط إن لم يكن الأمر عن الفقرة كلها: انسخها هنا.
comment-proposed = الصياغة المقترحة
comment-proposed-hint = هذه هي الفقرة كما هي. غيّرها إلى ما تقترحه، أو اتركها.
comment-proposed-missing-hint = كلمات يمكن أن ترد في النص.
comment-lang = اللغة
comment-send = أرسل التعليق
comment-send-hint = من يقرأ النص يقرؤه مع اسمك. ويُجاب عنه مع ذكر السبب.
comment-guest-who = من أنت
comment-guest-name = الاسم
comment-guest-affiliation = باسم من تتحدث
comment-guest-email = عنوان البريد
comment-guest-email-hint = لا يُعرض أبدًا. تؤكد التعليق منه، وإليه يصل الجواب.
comment-guest-next = يصل رابط بالبريد، ثم يقرأ المشرف التعليق، ثم الجميع.

comment-closed-network = التعليق على هذا النص لأعضاء الشبكة. انضم إليها أو أخبر أحد أعضائها.
comment-closed-no-text = لا نص بعد للتعليق عليه.
comment-closed-not-yet = لم تُفتح المسودة بعد للتعليق من خارج الشبكة.
comment-closed-over = انتهى وقت التعليق.
comment-closed-last-call = هذا هو النداء الأخير: النص ثابت، وتُتخذ المواقف منه.
comment-closed-decided = حُسم النص. يُفتح التعليق من جديد عند صياغة الإصدار التالي.
comment-closed-dropped = تُرك هذا البيان.
comment-closed-answer = لا تمكن الإجابة عنه: سحبه صاحبه، أو هو ردّ.

comment-wrong-paragraph = ليس في النص فقرة رقمها { $mark }.
comment-wrong-selected = ليست هذه الكلمات في الفقرة. انسخها كما هي، أو اترك الحقل فارغًا.
comment-wrong-proposed = غيّر الفقرة إلى ما تقترحه.
comment-wrong-reason = اذكر السبب: من لم يؤخذ برأيه يُخبَر بالسبب.
comment-wrong-none = أشّر على تعليق واحد على الأقل.
comment-wrong-pending = هناك { $count } من التعليقات من هذا العنوان تنتظر. أكّدها، أو دع المشرفين يقرؤونها أولًا. ما كتبته ما زال هنا.
comment-wrong-flood = تصل تعليقات أكثر مما يمكن تأكيده. حاول بعد ساعة، فما كتبته ما زال هنا.
comment-link-gone = لا يؤدي هذا الرابط إلى تعليق: كُتب خطأ، أو مضى عليه أكثر من أسبوع، أو أزيل تعليقه. اكتب التعليق من جديد يصلك رابط جديد.

comment-replies = { $count ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردّان
    [few] { $count } ردود
    [many] { $count } ردًّا
   *[other] { $count } رد
}
comment-count = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
comment-replies-heading = الردود
comment-reply = الرد
comment-reply-words = ردّك
comment-reply-send = أرسل الرد
comment-take-back = اسحب التعليق
comment-take-back-hint = تزول كلماته نهائيًا، ويبقى رقمه وما أُجيب به.

comment-answer = الجواب
comment-answer-not-yet = لم يُجب عنه بعد
comment-answer-accepted = قُبل
comment-answer-partly = قُبل جزئيًا
comment-answer-declined = لم يُقبل
comment-answer-out-of-scope = خارج الموضوع
comment-to-answer = أجب عن التعليق
comment-to-answer-hint = يُخبَر صاحبه بالبريد.
comment-next-unanswered = التالي بلا جواب: رقم { $number }
comment-reason = السبب
comment-reason-hint = لازم ما لم يُقبل التعليق. بصيغة Markdown.
comment-result = أين ترد النتيجة
comment-result-none = ليس في فقرة
comment-take = أدخل الصياغة في النص
comment-take-text = الكلمات كما تدخل النص
comment-take-hint = كما اقتُرحت أو كما تعدّلها. وتبقى منسوبة إلى التعليق.
comment-take-after = بعد أي فقرة
comment-take-first = قبل كل الفقرات
comment-take-reason-hint = لازم إن عدّلت الكلمات: عندئذ يُقبل التعليق جزئيًا.

comment-waiting = تعليقات تنتظر
comment-waiting-lead = جاءت من خارج الشبكة، من عناوين مؤكَّدة. اعرض ما يخص الموضوع، وافقت عليه أم لم توافق.
comment-waiting-none = لا شيء ينتظر.
comment-waiting-count = { $count ->
    [zero] لا تعليق من الخارج ينتظرك
    [one] تعليق واحد من الخارج ينتظرك
    [two] تعليقان من الخارج ينتظرانك
    [few] { $count } تعليقات من الخارج تنتظرك
    [many] { $count } تعليقًا من الخارج ينتظرك
   *[other] { $count } تعليق من الخارج ينتظرك
}
comment-show = اعرض المؤشَّر عليها
comment-turn-down = لا تعرضها
comment-why = لماذا لا تُعرض
comment-why-hint = يُخبَر به أصحابها. فقط للإساءة أو الإعلان أو ما هو خارج الموضوع.

comment-yours = تعليقك
comment-confirm-why = أهذا لك؟ أكّده فيذهب إلى المشرفين.
comment-confirm = أكّد التعليق
comment-not-me = لم أكتب هذا: احذفه
comment-is-waiting = أُكّد، وينتظر مشرفًا.
comment-is-shown = يستطيع الجميع قراءته:
comment-is-declined = لم يُنشر، وأُرسل إليك السبب بالبريد.
comment-letter-confirm = أكّد تعليقك على { $title }
comment-letter-confirm-body =
    كتبت تعليقًا على «{ $title }» لدى { $network }. افتح هذا الرابط لتقرأه مرة أخرى وتؤكده:

    { $link }

    يقرؤه مشرف بعد ذلك قبل أن يقرأه الجميع. إن لم تكن أنت من كتبه فافتح الرابط وقل ذلك، أو لا تفعل شيئًا: يُحذف بعد أسبوع.

comment-said-made = نُشر تعليقك.
comment-said-removed = حُذفت الفقرة وأنت تكتب. حُفظ تعليقك مع الكلمات التي يتناولها.
comment-said-mailed = انظر في بريدك: الرابط فيه يؤكد تعليقك.
comment-said-confirmed = شكرًا. هذا وضع تعليقك:
comment-said-replied = نُشر ردّك.
comment-said-withdrawn = سُحب التعليق.
comment-said-answered = أُجيب عن التعليق.
comment-said-taken = دخلت الكلمات النص، وأُجيب عن التعليق.
comment-said-decided = تمّ.

comment-mail-hint = أجب عن هذه الرسالة لتعلّق. ابدأ سطرًا بـ ‎¶12 أو ‎#12:‎ لتتحدث عن الفقرة 12، أو بـ «ينقص:» لتقول ما ينقص، وما عدا ذلك يخص النص ككل.
comment-mail-reply-hint = أجب عن هذه الرسالة لتقول شيئًا في ذلك، وسيقرؤه كل من يقرأ النص.
comment-mail-empty = لم يكن في رسالتك غير ما تجيب عنه. اكتب فوق النص المقتبس.
comment-mail-taken = { $count ->
    [zero] لم يُنشر تعليق على { $title }: { $list }
    [one] نُشر تعليقك على { $title }: { $list }
    [two] نُشر تعليقاك على { $title }: { $list }
    [few] نُشرت تعليقاتك الـ{ $count } على { $title }: { $list }
    [many] نُشر { $count } تعليقًا لك على { $title }: { $list }
   *[other] نُشر { $count } تعليق لك على { $title }: { $list }
}
comment-mail-replied = نُشر ردّك على التعليق رقم { $number } على { $title }.
comment-told-accepted = قُبل تعليقك رقم { $number } على { $title }
comment-told-partly = قُبل تعليقك رقم { $number } على { $title } جزئيًا
comment-told-declined = لم يُقبل تعليقك رقم { $number } على { $title }
comment-told-out-of-scope = رُئي أن تعليقك رقم { $number } على { $title } خارج الموضوع
comment-told-replied = رد جديد على التعليق رقم { $number } على { $title }
comment-told-shown = يستطيع الجميع الآن قراءة تعليقك على { $title }: رقم { $number }
comment-told-turned-down = لم يُنشر تعليقك على { $title }
comment-told-new = تعليق جديد رقم { $number } على { $title }
comment-told-waiting = تعليق من الخارج على { $title } ينتظرك
notice-comment-answered = أُجيب عن تعليق لي على بيان
notice-comment-replied = ردّ أحدهم في سلسلة تعليقات كتبت فيها
notice-comment-shown = نُشر تعليقي من خارج الشبكة
notice-comment-turned-down = لم يُنشر تعليقي من خارج الشبكة
notice-comment-new = تعليق جديد على بيان أصوغه
notice-comment-waiting = تعليق من الخارج ينتظر على بيان أصوغه

fact-comment-typed = كتب أحدهم تعليقًا ولم يؤكده بعد
fact-comment-waiting = تعليق ينتظر المشرفين
fact-comment-made = علّق على بيان
fact-comment-turned-down = لم ينشر تعليقًا
fact-comment-answered = أجاب عن تعليق
fact-comment-replied = ردّ على تعليق
fact-comment-withdrawn = سحب تعليقًا
fact-comments-forgotten = لم تعد تعليقات تذكر صاحبها
fact-comments-swept = أزيلت تعليقات قديمة لم يؤكدها أحد أو عناوين أصحابها
