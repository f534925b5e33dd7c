## البيانات

statement-nav = البيانات
statement-lead = نصوص مشتركة، من الاقتراح الأول إلى الأسماء الموقِّعة عليها. البيان ملك لمن يؤيده.
statement-none = لا توجد بيانات هنا بعد.
statement-older = الأقدم
statement-stage-all = الكل
statement-stage-drafting = قيد الصياغة
statement-stage-comments = مفتوح للتعليق
statement-stage-last-call = النداء الأخير
statement-stage-decided = حُسم أمره
statement-stage-published = منشور
statement-stage-dropped = تُرك
statement-until = حتى { $when }
statement-changed-on = تغيّر في { $when }
statement-rules-link = قواعد البيانات
statement-propose = اقتراح بيان
statement-propose-lead = قل ما الغرض من النص. تصوغه وحدك في البداية، ويمكن لآخرين الانضمام إليك. لا يُنشر شيء بهذا.
statement-edit = تعديل الاقتراح
statement-save = حفظ
statement-save-hint = تستطيع الشبكة قراءته فورًا. وتكتب النص في الصفحة التالية.
statement-title = العنوان
statement-why = لماذا نحتاج إليه
statement-why-hint = ماذا يحدث إن لم يقل أحد شيئًا؟ بصيغة Markdown.
statement-addressees = إلى من
statement-addressees-hint = جهة في كل سطر. ما يُسلَّم إلى كل منها وما تجيب به يُحفظ هنا لاحقًا.
statement-when = الموعد والمناسبة
statement-deadline = يجب أن يصدر قبل
statement-deadline-hint = آخر يوم يكون فيه نافعًا.
statement-zone = المنطقة الزمنية
statement-zone-hint = تُذكر كل مواعيد الإجراءات بهذه المنطقة وبالتوقيت العالمي.
statement-occasion = المناسبة
statement-occasion-hint = اجتماع أو استشارة أو تصويت.
statement-thing = فعالية في التقويم
statement-thing-none = لا شيء من هذه
statement-thing-hint = يظهر البيان عندئذ في صفحة الفعالية.
statement-lang = اللغة المعتمدة
statement-lang-hint = تجوز الترجمة إلى أي لغة، وهذه هي المرجع.
statement-topics = المواضيع
statement-consultation = من يقرأ المسودات ويعلق عليها
statement-consultation-network = الشبكة
statement-consultation-public = الجميع دون حساب: بالاسم وعنوان مؤكَّد
statement-press = لمن تتوجه الصحافة
statement-press-hint = اسم وعنوان أو رقم. يراه الجميع.
statement-drafters = الصائغون
statement-drafters-lead = يكتبون النص ويجيبون عن التعليقات مع ميسّري الشبكة.
statement-drafter = صائغ آخر
statement-drafter-hint = عنوان صفحته هنا، مثل ‎/people/amina.
statement-drafter-add = إضافة
statement-drafter-remove = إزالة
statement-former = مشارك سابق
statement-somebody = أحد أعضاء الشبكة
statement-drafters-unseen = { $count ->
    [zero] لا أحد من الشبكة
    [one] شخص واحد من الشبكة
    [two] شخصان من الشبكة
    [few] { $count } أشخاص من الشبكة
    [many] { $count } شخصًا من الشبكة
   *[other] { $count } شخص من الشبكة
}
statement-tend = للصائغين
statement-write = كتابة النص
statement-proposal = الاقتراح
statement-no-text = لا يوجد نص بعد.
statement-draft = { $count ->
    [zero] مسودة، المراجعة { $count }
    [one] مسودة، المراجعة { $count }
    [two] مسودة، المراجعة { $count }
    [few] مسودة، المراجعة { $count }
    [many] مسودة، المراجعة { $count }
   *[other] مسودة، المراجعة { $count }
}
statement-version = { $count ->
    [zero] النسخة { $count }
    [one] النسخة { $count }
    [two] النسخة { $count }
    [few] النسخة { $count }
    [many] النسخة { $count }
   *[other] النسخة { $count }
}
statement-on-event = بيانات في هذه المناسبة
statement-topic-all = كل البيانات في هذا الموضوع
statement-endorsed = البيانات التي وقّعتها
statement-need-answers = { $count ->
    [zero] لا تعليقات على «{ $title }» تنتظر جوابًا
    [one] تعليق واحد على «{ $title }» ينتظر جوابًا
    [two] تعليقان على «{ $title }» ينتظران جوابًا
    [few] { $count } تعليقات على «{ $title }» تنتظر جوابًا
    [many] { $count } تعليقًا على «{ $title }» تنتظر جوابًا
   *[other] { $count } تعليق على «{ $title }» تنتظر جوابًا
}
statement-need-moderation = { $count ->
    [zero] لا تعليقات من الخارج على «{ $title }» تنتظر نظرك فيها
    [one] تعليق واحد من الخارج على «{ $title }» ينتظر نظرك فيه
    [two] تعليقان من الخارج على «{ $title }» ينتظران نظرك فيهما
    [few] { $count } تعليقات من الخارج على «{ $title }» تنتظر نظرك فيها
    [many] { $count } تعليقًا من الخارج على «{ $title }» تنتظر نظرك فيها
   *[other] { $count } تعليق من الخارج على «{ $title }» تنتظر نظرك فيها
}
statement-need-objections = { $count ->
    [zero] لا اعتراضات على «{ $title }» تنتظر جوابًا
    [one] اعتراض واحد على «{ $title }» ينتظر جوابًا
    [two] اعتراضان على «{ $title }» ينتظران جوابًا
    [few] { $count } اعتراضات على «{ $title }» تنتظر جوابًا
    [many] { $count } اعتراضًا على «{ $title }» تنتظر جوابًا
   *[other] { $count } اعتراض على «{ $title }» تنتظر جوابًا
}
statement-need-comments-over = انتهى وقت التعليق على «{ $title }»: ما الخطوة التالية؟
statement-need-outcome = انتهى النداء الأخير بشأن «{ $title }»: اكتب نتيجته
statement-need-publication = تقرر أمر «{ $title }»: انشره أو تابع الصياغة
statement-need-position = النداء الأخير: ما موقفك من «{ $title }»؟
statement-need-signature = تغيّر نص «{ $title }» منذ توقيعك: هل تؤيده؟
statement-coming-comments = يُغلق باب التعليقات
statement-coming-call = ينتهي النداء الأخير
statement-coming-deadline = موعد صدور بيان
statement-news-proposed = بيان مقترح
statement-news-published = بيان منشور
statement-found = البيانات
statement-said-proposed = اقتُرح البيان.
statement-said-changed = عُدّل الاقتراح.
statement-said-drafter = أصبح من الصائغين.
statement-said-no-drafter = لم يعد من الصائغين.
statement-denied-draft = هذا لصائغي هذا البيان وميسّري الشبكة فقط.
statement-wrong-lang-published = اللغة المعتمدة لنص منشور لا تتغير.
statement-wrong-addressees = { $count } جهة على الأكثر. سمِّ الهيئة بدلًا من كل عضو فيها.
statement-wrong-drafters = { $count } صائغًا على الأكثر.
statement-wrong-drafter = لا أحد له هذه الصفحة. انسخ هنا عنوان صفحته.
statement-wrong-drafter-twice = هو من الصائغين أصلًا.
statement-wrong-last-drafter = يبقى الصائغ الأخير. أضف غيره أولًا.
statement-wrong-occasion = قل المناسبة في كلمات قليلة.
statement-wrong-day = اختر يومًا.
fact-statement-proposed = اقترح بيانًا
fact-statement-changed = عدّل اقتراح بيان
