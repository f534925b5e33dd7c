# The pages.
page-nav = الصفحات
page-lead = ما دوّنته الشبكة معًا: كيف تعمل، وماذا تريد، وماذا تعلّمت.
page-write = كتابة صفحة
page-edit = تحرير هذه الصفحة
page-save = حفظ
page-this = هذه الصفحة
page-former = مشارك سابق
page-title = العنوان
page-text = النص
page-text-hint = ماركداون. [[اسم صفحة]] يقود إليها ويبقى كذلك إن تغيّر اسمها؛ [[الاسم|كلمات أخرى]] يعرض كلمات أخرى؛ [[event:الاسم]] يشير إلى فعالية.
page-lang = اللغة
page-lang-choose = اختر لغة
page-languages = لغات هذه الصفحة
page-purpose = الغرض
page-purpose-procedure = إجراءات
page-purpose-objectives = أهداف
page-purpose-guide = دليل
page-purpose-other = غير ذلك
page-topic = الموضوع
page-topics = المواضيع
page-editors = من يحق له كتابتها
page-editors-hint = يمكنك تسمية أشخاص لاحقًا في الإعدادات.
page-editors-members = جميع أعضاء الشبكة
page-editors-facilitators = الميسّرون فقط
page-editors-named = الأشخاص المسمَّون والميسّرون
page-people = الأشخاص الذين يحق لهم كتابتها
page-people-hint = عناوين ملفاتهم، عنوان في كل سطر.
page-reach = من يحق له قراءتها
page-reach-public = الجميع
page-reach-network = أعضاء الشبكة فقط
page-reach-hint = إذا فتحت الصفحة للجميع أمكنهم قراءة كل ما في سجلها وتعليقاتها.
page-closed = لا يقرأ هذه الصفحة إلا أعضاء الشبكة.
page-note = ما الذي غيّرته
page-note-hint = يظهر في السجل وفي الرسالة إلى متابعي الصفحة.
page-minor = تغيير طفيف لا يستدعي إخبار أحد
page-minor-mark = تغيير طفيف
page-preview = معاينة
page-preview-unsaved = لم يُحفظ شيء بعد. ما كتبته في النموذج أدناه.
page-original = الأصل
page-changed-at = آخر تغيير { $when }، بقلم
page-filter = تصفية
page-filter-do = عرض
page-filter-none = عرض الكل
page-any = أيًّا كان
page-none = لا توجد صفحات بعد.
page-none-so = لا توجد صفحة كهذه. اعرض الكل أو اكتب واحدة.
page-pager = بقية القائمة
page-next = التالي
page-older = الأقدم
page-all-of-topic = كل صفحات هذا الموضوع
page-backlinks = ما يشير إلى هنا
page-backlinks-none = لا توجد صفحة تشير إلى هنا.
page-missing = صفحات لم تُكتب بعد
page-missing-lead = أسماء وردت في الصفحات ولا تقود إلى شيء بعد.
page-missing-none = كل اسم يقود إلى شيء.
page-orphans = صفحات لا يشير إليها شيء
page-orphans-lead = لا تذكرها أي صفحة أخرى، وربما ينبغي ذلك.
page-orphans-none = كل صفحة يشير إليها شيء.
page-changes-title = أحدث تغييرات الصفحات
page-history = السجل
page-compare = مقارنة
page-compare-from = من المراجعة
page-compare-to = إلى المراجعة
page-compare-last = ما الذي غيّرته
page-compare-latest = ما الذي تغيّر منذ ذلك
page-compare-nothing = لا نص
page-compare-same = لا اختلاف.
page-return = إعادة هذا النص
page-return-hint = كمراجعة جديدة؛ وما تلاه يبقى في السجل.
page-status-draft = مسودة
page-status-agreed = متفق عليها
page-status-changed = تغيّرت منذ الاتفاق عليها
page-agreed-on = اتُّفق عليها في { $day }
page-agreed-changed = تغيّر النص منذ ذلك الحين.
page-agreed-text = النص المتفق عليه
page-agreed-compare = ما المختلف الآن
page-agreed-noted = دوّنه
page-agreed-original = النص المتفق عليه هو النص بهذه اللغة: { $language }.
page-agreed-edit = اتُّفق على هذا النص في { $day }. ما تحفظه يعود مسودة إلى أن يُتفق عليه، ويبقى النص المتفق عليه في السجل.
page-agreement = تدوين الاتفاق عليها
page-agreement-lead = عندما تتفق الشبكة على نص، دوّن ذلك هنا. وما يتغيّر بعد ذلك يُعلَّم بأنه تغيّر.
page-agreement-day = تاريخ الاتفاق
page-agreement-whom = من اتفق عليها
page-agreement-whom-hint = بكلماتك: «اجتماع بالي، بالتوافق».
page-agreement-revision = المراجعة
page-agreement-withdraw = لم يُتفق عليها: سحب هذه الملاحظة
page-translate = كتابتها بلغة أخرى
page-translate-lead = الأصل فوق النموذج. وإذا تغيّر لاحقًا تُعلَّم هذه النسخة إلى أن يحدّثها أحد.
page-translations = صفحات بلغات أخرى
page-outdated-since = الأصل تغيّر منذ { $day }.
page-outdated-newest = أحدث نص: { $language }
page-outdated-what = ما الذي غيّره الأصل
page-catch-up = أصبحت محدَّثة من جديد
page-catch-up-hint = عندما تقول هذه النسخة كل ما يقوله الأصل.
page-caught-up = تقول كل ما يقوله الأصل الآن
page-settings = الإعدادات
page-filing = الغرض والمواضيع
page-remove = إزالة هذه الصفحة
page-remove-lead = يحلّ محلها سبب إزالتها. ويبقى سجلها للميسّرين، ويمكنهم إعادتها.
page-remove-why = السبب
page-remove-why-hint = يقرؤه كل من كان يستطيع قراءة الصفحة.
page-removed-on = أُزيلت في { $day }
page-bring-back = إعادتها
page-crossed = شخصان غيّرا الكلمات نفسها
page-crossed-lead = حفظ أحدهم وأنت تكتب. لم يُحفظ شيء مما كتبته بعد ولم يُفقد شيء: في النموذج الصياغتان واحدة بعد الأخرى. أبقِ ما ينبغي أن يبقى ثم احفظ.
page-crossed-theirs = ما حُفظ في الأثناء
page-crossed-mine = ما كتبته أنت
page-crossed-typed = كل شيء كما كتبته
page-unclear = ماذا يعني هذا الاسم؟
page-said-saved = حُفظت الصفحة.
page-said-merged = حُفظت الصفحة مع ما حفظه الآخرون في الأثناء.
page-said-same = لم يتغيّر شيء ولم يُحفظ شيء.
page-said-returned = عاد النص السابق كمراجعة جديدة.
page-said-settled = حُفظت الإعدادات.
page-said-agreed = دُوِّن الاتفاق على النص.
page-said-not-agreed = سُحبت الملاحظة.
page-said-caught-up = هذه النسخة محدَّثة.
page-said-removed = أُزيلت الصفحة.
page-said-back = عادت الصفحة.
page-news-new = صفحة جديدة
page-news-changed = صفحة تغيّرت

# What is wrong.
page-denied-write = يكتب هذه الصفحة آخرون. يمكنك التعليق عليها.
page-moved-on = حفظ أحدهم هذه الصفحة للتو. أرسل مجددًا: ما كتبه يبقى.
page-wrong-long = حجم النص { $size } كيلوبايت، والصفحة تتسع لـ { $most }. اجعله صفحتين.
page-wrong-paragraphs = لا تتجاوز الصفحة { $most } فقرة. اجعلها صفحتين.
page-wrong-loop = { $code } يضع هذه الصفحة داخل نفسها. ضع رابطًا بدلًا منه أو احذفه.
page-wrong-settled = غيّر شخص آخر هذه الإعدادات منذ أن فتحتها. انظر إلى الصفحة في علامة تبويب أخرى؛ ما اخترته أدناه، ويُعتمد إذا أرسلته مجددًا.
page-wrong-date = هذا ليس تاريخًا. يجب أن يكون على شكل 2025-12-31.
page-wrong-day = لم يأتِ هذا اليوم بعد.
page-wrong-agreement = دُوّن اتفاق آخر في هذه الأثناء. اطّلع عليه قبل سحبه.
page-wrong-return = حفظ أحدهم هذا النص منذ أن فتحت هذه الصفحة. انظر ما الذي تغيّر، ثم ارجع إلى هذه المراجعة إن كنت لا تزال تريد ذلك.
page-wrong-translated = توجد نسخة بهذه اللغة. حرّرها.
page-wrong-person = { $line } ليس عنوان ملف أحد.

page-wrong-languages = لا تُكتب الصفحة بأكثر من { $most } لغة.

# Counted.
page-revision = { $count ->
   *[other] المراجعة { $count }
}
page-compare-before = { $count ->
   *[other] مقارنة المراجعة { $count } بما قبلها
}
page-restores = { $count ->
   *[other] كما في المراجعة { $count }
}
page-missing-on = { $count ->
    [zero] في { $count } صفحة
    [one] في صفحة واحدة
    [two] في صفحتين
    [few] في { $count } صفحات
    [many] في { $count } صفحة
   *[other] في { $count } صفحة
}
page-wrong-topics = { $count ->
    [zero] لا تُصنَّف الصفحة تحت أي موضوع.
    [one] تُصنَّف الصفحة تحت موضوع واحد على الأكثر.
    [two] تُصنَّف الصفحة تحت موضوعين على الأكثر.
    [few] تُصنَّف الصفحة تحت { $count } مواضيع على الأكثر.
    [many] تُصنَّف الصفحة تحت { $count } موضوعًا على الأكثر.
   *[other] تُصنَّف الصفحة تحت { $count } موضوع على الأكثر.
}
page-wrong-editors = { $count ->
    [zero] لا يمكن تسمية أحد.
    [one] يمكن تسمية شخص واحد على الأكثر.
    [two] يمكن تسمية شخصين على الأكثر.
    [few] يمكن تسمية { $count } أشخاص على الأكثر.
    [many] يمكن تسمية { $count } شخصًا على الأكثر.
   *[other] يمكن تسمية { $count } شخص على الأكثر.
}
page-wrong-unclear = { $count ->
    [zero] اختر أعلاه معنى الأسماء.
    [one] في النص اسم قد يعني أكثر من شيء. اختر معناه أعلاه.
    [two] في النص اسمان قد يعنيان أكثر من شيء. اختر معناهما أعلاه.
    [few] في النص { $count } أسماء قد تعني أكثر من شيء. اختر معانيها أعلاه.
    [many] في النص { $count } اسمًا قد يعني أكثر من شيء. اختر المعاني أعلاه.
   *[other] في النص { $count } اسم قد يعني أكثر من شيء. اختر المعاني أعلاه.
}
page-wrong-contested = { $count ->
    [zero] اذكر هنا سبب إعادته أو ناقش ذلك في التعليقات أولًا.
    [one] أُعيد هذا النص بينكما مرة واحدة خلال يوم. اذكر هنا سبب إعادته أو ناقش ذلك في التعليقات أولًا.
    [two] أُعيد هذا النص بينكما مرتين خلال يوم. اذكر هنا سبب إعادته أو ناقش ذلك في التعليقات أولًا.
    [few] أُعيد هذا النص بينكما { $count } مرات خلال يوم. اذكر هنا سبب إعادته أو ناقش ذلك في التعليقات أولًا.
    [many] أُعيد هذا النص بينكما { $count } مرة خلال يوم. اذكر هنا سبب إعادته أو ناقش ذلك في التعليقات أولًا.
   *[other] أُعيد هذا النص بينكما { $count } مرة خلال يوم. اذكر هنا سبب إعادته أو ناقش ذلك في التعليقات أولًا.
}
page-outdated-by = { $count ->
    [zero] لا ينقص هذه النسخة أي تغيير.
    [one] ينقص هذه النسخة تغيير واحد.
    [two] ينقص هذه النسخة تغييران.
    [few] ينقص هذه النسخة { $count } تغييرات.
    [many] ينقص هذه النسخة { $count } تغييرًا.
   *[other] ينقص هذه النسخة { $count } تغيير.
}
