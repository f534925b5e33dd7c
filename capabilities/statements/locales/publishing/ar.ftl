# Publishing a version.
publication-heading = النشر
publication-lead = النسخة المنشورة لا تتغيّر أبدًا. تُدوَّن بصمة نصّها في السجل، ويمكن تأييدها.
publication-publish = نشر هذا النص
publication-publish-hint = عندها يستطيع الجميع قراءته، ولا يستطيع أحد سحبه.
publication-change = ما يعنيه التغيير لمن وقّعوا
publication-change-hint = عند الشك فهو جوهري: لا ينبغي لأحد أن يقف خلف كلمات لم يرها.
publication-change-material = جوهري: يُسأل كل موقّع من جديد
publication-change-editorial = تحريري، كالإملاء أو رابط: تنتقل التوقيعات
publication-changes = ما تغيّر منذ النسخة الأخيرة
publication-inner = لا يستطيع الجميع قراءة مصدر هذه المقتطفات:
publication-inner-hint = كلماتها في هذا النص، وسيقرؤه الجميع بعد نشره. استأذن أصحابها، أو احذف الكلمات أولًا.
publication-same = هذا النص هو المنشور بالفعل.
publication-empty = لا يوجد نص للنشر بعد.
publication-stale = تغيّر النص منذ أن فتحت هذه الصفحة. أعد قراءته ثم انشره.
publication-change-missing = اذكر ما يعنيه التغيير لمن وقّعوا النسخة السابقة.
publication-denied = ينشره صائغو هذا البيان وميسّرو الشبكة.
publication-said = نُشرت النسخة.

# Versions.
version-heading = النسخ المنشورة
version-lead = لكل منها عنوان دائم، وبصمة لنصّها في كل لغة.
version-none = لم تُنشر أي نسخة بعد.
version-change-first = الأولى
version-change-editorial = تغيير تحريري
version-change-material = تغيير جوهري
version-newer = توجد نسخة أحدث.
version-text = النص
version-translated = ترجمة. النص المرجعي هو باللغة: { $lang }.
version-translator = ترجمة { $name }
version-outcome = النتيجة
version-sources = المصادر
version-cite = الاستشهاد
version-citation = «{ $title }». النسخة { $number }، { $date }. { $network }. { $link } (SHA-256 { $hash }…)
version-address = العنوان الدائم
version-hash = SHA-256
version-hash-hint = تشهد التوقيعات على هذه البصمة بعينها. من يحمّل النص يستطيع المقارنة: يعطي sha256sum البصمة نفسها.
version-revision = { $count ->
    [zero] المراجعة { $count }
    [one] المراجعة { $count }
    [two] المراجعة { $count }
    [few] المراجعة { $count }
    [many] المراجعة { $count }
   *[other] المراجعة { $count }
}
version-canonical = النص كما حُسبت بصمته (Markdown)

# The log.
statement-log = السجل
statement-log-lead = ما حدث لهذا البيان بالترتيب. تشمل بصمة كل قيد ما قبله، فلا يمكن تغيير شيء لاحقًا دون أن يُرى. لا ترد الأسماء فيه إلا بصمات مختومة.
statement-log-whole = السجل كاملًا للبرامج (JSON Lines)
statement-log-next = القيود التالية

# Translations.
translation-heading = الترجمات
translation-lead = فقرةً فقرة إلى جانب النص المرجعي ({ $lang }). تُنشر الترجمة المكتملة للنسخة مع بصمة خاصة بها، ويستطيع المؤيدون قراءتها.
translation-none = لا توجد ترجمات بعد.
translation-begin = بدء ترجمة
translation-lang = إلى
translation-translator = المترجم
translation-translator-hint = كما تريد أن يُذكر اسمك علنًا.
translation-authority = النص المرجعي هو باللغة: { $lang }. تبقى كل فقرة فقرة واحدة لتحتفظ برقمها في كل اللغات.
translation-done = { $count ->
    [zero] لم تُنجز أي فقرة
    [one] أُنجزت فقرة واحدة
    [two] أُنجزت فقرتان
    [few] أُنجزت { $count } فقرات
    [many] أُنجزت { $count } فقرة
   *[other] أُنجزت { $count } فقرة
}
translation-outdated = { $count ->
    [zero] لا فقرات متقادمة
    [one] فقرة متقادمة واحدة
    [two] فقرتان متقادمتان
    [few] { $count } فقرات متقادمة
    [many] { $count } فقرة متقادمة
   *[other] { $count } فقرة متقادمة
}
translation-missing = { $count ->
    [zero] لا تنقص أي فقرة
    [one] تنقص فقرة واحدة
    [two] تنقص فقرتان
    [few] تنقص { $count } فقرات
    [many] تنقص { $count } فقرة
   *[other] تنقص { $count } فقرة
}
translation-state-missing = ناقصة
translation-state-outdated = متقادمة: تغيّرت الفقرة
translation-state-done = منجزة
translation-field = ترجمة ¶{ $mark }
translation-field-title = العنوان: { $lang }
translation-fits = ما زالت تقول ما تقوله الفقرة
translation-save = حفظ
translation-save-hint = يمكنك الحفظ متى شئت، اكتملت الترجمة أم لم تكتمل.
translation-said = حُفظت الترجمة.
translation-publish = نشر هذه الترجمة
translation-publish-hint = لا يمكن تغييرها بعد ذلك لهذه النسخة.
translation-said-published = نُشرت الترجمة.
translation-published = منشورة
translation-unfinished = ما زال هناك ناقص أو متقادم. تُنشر الترجمة حين تكتمل كلها.
translation-unpublished = البيان نفسه لم يُنشر بعد.
translation-published-already = نُشرت الترجمة إلى هذه اللغة، ولا يمكن تغييرها لهذه النسخة.
translation-same-lang = البيان مكتوب بهذه اللغة.
translation-too-many = { $count ->
    [zero] لا ترجمات للبيان.
    [one] للبيان ترجمة واحدة على الأكثر.
    [two] للبيان ترجمتان على الأكثر.
    [few] للبيان { $count } ترجمات على الأكثر.
    [many] للبيان { $count } ترجمة على الأكثر.
   *[other] للبيان { $count } ترجمة على الأكثر.
}
translation-long = هذا أطول مما يمكن أن يكون عليه نص.
translation-several = ترجمة ¶{ $mark } فيها عدة فقرات. اجعلها فقرة واحدة دون سطر فارغ.

# Deliveries.
delivery-heading = التسليم
delivery-lead = إلى من سُلّم هذا البيان، وكيف ومتى، وبم أجابوا، وما نتج عنه.
delivery-none = لم يُسلَّم شيء بعد.
delivery-waiting = لم يُسلَّم بعد
delivery-add = تسجيل تسليم
delivery-edit = تعديل
delivery-edit-of = تعديل التسليم إلى { $name }
delivery-addressee = إلى من
delivery-addressee-other = جهة أخرى
delivery-other = جهة أخرى: الاسم
delivery-on = بتاريخ
delivery-way = كيف
delivery-way-mail = بالبريد الإلكتروني
delivery-way-post = برسالة بريدية
delivery-way-in-person = باليد
delivery-way-form = عبر استمارة أو مشاورة
delivery-way-meeting = في اجتماع
delivery-way-other = بطريقة أخرى
delivery-version = أي نسخة
delivery-note = تفاصيل أخرى
delivery-after = ما نتج عنه
delivery-answered = أُجيب
delivery-unanswered = لا جواب بعد
delivery-answered-on = أُجيب بتاريخ
delivery-answer = جوابهم
delivery-answer-hint = كاملًا إن جاز لك نشره.
delivery-follow-up = الخطوة التالية
delivery-result = النتيجة
delivery-save = حفظ
delivery-save-hint = يستطيع الجميع قراءته.
delivery-said = سُجّل التسليم.
delivery-denied = يسجّل التسليمَ صائغو هذا البيان وميسّرو الشبكة.
delivery-unpublished = لا يُسلَّم إلا نسخة منشورة.
delivery-too-many = { $count ->
    [zero] لا يمكن تسجيل أي تسليم.
    [one] يمكن تسجيل تسليم واحد على الأكثر.
    [two] يمكن تسجيل تسليمين على الأكثر.
    [few] يمكن تسجيل { $count } عمليات تسليم على الأكثر.
    [many] يمكن تسجيل { $count } عملية تسليم على الأكثر.
   *[other] يمكن تسجيل { $count } عملية تسليم على الأكثر.
}
delivery-answered-before = لا يمكن أن يسبق الجوابُ التسليم.
delivery-wrong-day = هذا ليس تاريخًا. اكتبه هكذا: 2026-11-22.

# On other sites.
embed-langs = { $count ->
    [zero] بلا لغات
    [one] بلغة واحدة
    [two] بلغتين
    [few] بـ{ $count } لغات
    [many] بـ{ $count } لغة
   *[other] بـ{ $count } لغة
}
embed-read = اقرأ وأيّد

# The record.
record-download = الملف الكامل للحفظ (ZIP)
record-comments = { $count ->
    [zero] لا تعليقات ولا ردود
    [one] تعليق أو رد واحد
    [two] تعليقان أو ردّان
    [few] { $count } تعليقات وردود
    [many] { $count } تعليقًا وردًّا
   *[other] { $count } تعليق ورد
}
record-endorsements = { $count ->
    [zero] لا توقيعات
    [one] توقيع واحد
    [two] توقيعان
    [few] { $count } توقيعات
    [many] { $count } توقيعًا
   *[other] { $count } توقيع
}
record-languages = اللغات
record-authoritative = النص المرجعي
record-withdrawn = سحب الكاتب كلماته.
record-unconfirmed = مستورد، لم يُؤكَّد هنا
record-sealed = تأييدات مختومة
record-few = أقل من 5
record-verify = التحقق من هذا الملف
record-verify-how = أيٌّ من هذين الأمرين، عند تشغيله في هذا المجلد، يبيّن هل تغيّر ملف. والأول يقارن أيضًا النصوص والأجوبة والتوقيعات بالسجل.
record-verify-head = بصمة آخر قيد في السجل؛ قارنها بما هو منشور:

# What happened, in the audit log.
fact-statement-published = نشر نسخة من بيان
fact-statement-translated = نشر ترجمة بيان
fact-statement-translation-saved = كتب في ترجمة بيان
fact-statement-delivery-noted = سجّل تسليم بيان
fact-statement-imported = استورد بيانًا
fact-statement-translator-forgotten = أزال مترجمًا غادر
record-here-already = يوجد هنا بيان بهذا الاسم بالفعل: { $slug }.
record-too-large = هذا الملف أكبر من أن يُحزم هنا. يستطيع من يدير الموقع كتابته في مجلد: bestbits statement export.
publication-section = النشر
publication-unmet = ما زال الإجراء يتطلّب:
publication-procedure = الاطلاع على الإجراء كاملًا
publication-reason = لماذا يُنشر مع ذلك
publication-reason-hint = 20 حرفًا على الأقل. يُعرض مع اسمك على البيان إلى الأبد.
version-dissent = الاعتراضات
version-dissent-none = لا اعتراض قائمًا على أي نسخة.
version-dissent-answer = الرد
version-minority = نص الأقلية
version-shares = لمن هذه الكلمات
version-shares-hint = حصة النص بحسب منطقة كاتبيه. لا تُفصل المناطق التي فيها أقل من 5 كتّاب.
version-shares-others = الباقون جميعًا
delivery-count = { $count ->
    [zero] لا عمليات تسليم
    [one] تسليم واحد
    [two] تسليمان
    [few] { $count } عمليات تسليم
    [many] { $count } عملية تسليم
   *[other] { $count } عملية تسليم
}
delivery-count-answered = { $count ->
    [zero] بلا أجوبة
    [one] جواب واحد
    [two] جوابان
    [few] { $count } أجوبة
    [many] { $count } جوابًا
   *[other] { $count } جواب
}
embed-how = عرضه على موقعك
embed-how-hint = ضع هذه الأحرف في صفحة. لا يُنفَّذ فيها شيء ولا يُتعقَّب أحد.
embed-look = معاينة
publication-unmet-material = قبل تغيير جوهري، ما زال الإجراء يتطلّب:
record-procedure = كيف جرى الأمر
record-kept = { $count ->
    [zero] لم يُراعَ أي شرط
    [one] رُوعي شرط واحد
    [two] رُوعي شرطان
    [few] رُوعيت { $count } شروط
    [many] رُوعي { $count } شرطًا
   *[other] رُوعي { $count } شرط
}
record-broken = جرى تجاوزه لهذا السبب:
