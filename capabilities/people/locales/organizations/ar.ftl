# The list and its other faces.
organizations-views = طرق عرض المنظمات
organizations-view-list = قائمة
organizations-view-graph = شبكات
organizations-view-map = خريطة
organizations-view-import = استيراد
organizations-drawing = رسم
organizations-graph-heading = الشبكات وأعضاؤها
organizations-on-topic = منظمات تعمل على هذا الموضوع
organizations-topic-all = كل المنظمات التي تعمل عليه
organizations-graph-told = تقول القائمة أعلاه الشيء نفسه. تمتد الخطوط من الشبكة إلى أعضائها، وتصل الخطوط المتقطعة بين من يشكّلون تحالفًا.
organizations-graph-none = لم يقل أحد بعد ما الذي يربط المنظمات بعضها ببعض.
organizations-relations-count = { $count ->
    [zero] لا علاقات
    [one] علاقة واحدة
    [two] علاقتان
    [few] { $count } علاقات
    [many] { $count } علاقة
   *[other] { $count } علاقة
}
organizations-map-heading = أين تعمل المنظمات
organizations-map-told = تقول القائمة أعلاه الشيء نفسه. كل رقم هو عدد المنظمات العاملة في بلد، وحيث تتقارب البلدان كثيرًا يظهر الرقم الأكبر.
organizations-map-none = لم تذكر أي منظمة بعد البلد الذي تعمل فيه.
organizations-map-nowhere = { $count ->
    [zero] لا منظمة بلا بلد.
    [one] منظمة واحدة لا تذكر بلدًا.
    [two] منظمتان لا تذكران بلدًا.
    [few] { $count } منظمات لا تذكر بلدًا.
    [many] { $count } منظمة لا تذكر بلدًا.
   *[other] { $count } منظمة لا تذكر بلدًا.
}

# What is said of one.
organization-kind = النوع
organization-kind-organization = منظمة
organization-kind-network = شبكة
organization-names = أسماء أخرى
organization-names-hint = بلغات وكتابات أخرى، اسم في كل سطر. يمكن أن تسبقه اللغة: «fr: Réseau».
organization-former = أسماء سابقة
organization-former-hint = اسم في كل سطر.
organization-links-hint = عنوان في كل سطر، والرئيسي أولًا.
organization-places = أين تعمل
organization-regions = مناطق بأكملها
organization-regions-hint = لمن يعمل في بلدان أكثر مما تريد أن تسمّي.
organization-topics-hint = تفصل بينها فواصل.
organization-meanwhile = غيّر شخص آخر هذه المنظمة بينما كنت تكتب. ما كتبته لا يزال هنا: انظر في السجل في نافذة أخرى ثم احفظ من جديد.
organization-member-of = عضو في
organization-members = الأعضاء
organization-coalitions = التحالفات
organization-in-graph = كل هذا قائمةً ورسمًا

# Doubles.
organization-alike-heading = ربما هي نفسها
organization-alike-lead = هل هي إحدى هذه؟
organization-alike-asked = ربما كان هنا الشيء نفسه. إن لم تكن أيًّا من هذه فأشّر على الخانة واحفظ من جديد.
organization-alike-none = ليست أيًّا من هذه
organization-alike-nothing = لا شيء هنا يشبهها.
organization-apart = ليست نفسها
organization-apart-of = ‏{ $name } ليست نفسها
organization-apart-said = حُفظ أنها ليست نفسها.
organization-same-address = عنوان الموقع نفسه
organization-same-name = الاسم نفسه
organization-same-initials = الاختصار نفسه
organization-similar-name = اسم مشابه
organization-sounds-alike = تُنطق مثلها بكتابة أخرى
organization-says-the-same = المعنى نفسه بلغة أخرى
organization-similar-aim = هدف مشابه

# What organizations are to each other.
relation-heading = قل ما هي بالنسبة إلى منظمة أخرى
relation-bond = ما هي
relation-member-of = عضو في
relation-has-member = من أعضائها
relation-coalition = تشكّل تحالفًا مع
relation-other = المنظمة الأخرى
relation-other-hint = اسمها أو اختصارها كما في الدليل.
relation-since = منذ
relation-until = حتى
relation-day-hint = سنة أو شهر أو يوم: 2013، 2013-05، 2013-05-17.
relation-day-wrong = اكتب سنة أو شهرًا أو يومًا مثل 2013 أو 2013-05 أو 2013-05-17.
relation-source = المصدر
relation-source-hint = أين يمكن قراءته.
relation-unknown = ليست في الدليل منظمة بهذا الاسم. أضفها أولًا.
relation-to-itself = لا تكون المنظمة كذلك بالنسبة إلى نفسها.
relation-there = قيل هذا من قبل.
relation-ends-first = ينتهي هذا قبل أن يبدأ.
relation-told = لم يؤكَّد بعد
relation-confirmed = مؤكَّد
relation-denied = نفاه الطرف الآخر
relation-span = من { $since } إلى { $until }
relation-from = منذ { $since }
relation-to = حتى { $until }
relation-confirm = هذا صحيح
relation-confirm-of = هذا صحيح: { $name }
relation-deny = هذا غير صحيح
relation-deny-of = هذا غير صحيح: { $name }
relation-remove = سحب
relation-remove-of = سحب: { $name }
relation-said = قيل هذا. يمكن لأهل الطرف الآخر تأكيده.
relation-answered-said = حُفظ جوابك.
relation-removed-said = سُحب هذا.

# History.
organization-history = السجل
organization-history-none = لم يتغيّر شيء منذ إضافة هذه المنظمة.
organization-history-before = قبل بدء حفظ السجل
organization-history-first = النسخة الأولى
organization-history-older = نسخ أقدم

# What people are told.
notice-organizations = تغييرات المنظمات التي تتابعها
notice-organization-relations = ما يقال عن منظماتك والمنظمات التي تتابعها
organization-told-changed = تغيّر وصف { $name }
organization-told-member = قيل إن { $one } عضو في { $other }
organization-told-coalition = قيل إن { $one } و{ $other } تشكّلان تحالفًا
organization-asked = هل هذا صحيح؟ { $theirs } تذكر { $mine }

# Lists that are taken in.
organizations-import-heading = استيراد منظمات
organizations-import-lead = جدول أو قائمة من مكان آخر. ترى أولًا مصير كل صف، ولا يُكتب شيء قبل أن تقول ذلك.
organizations-import-denied = يستورد قوائمَ المنظمات الميسّرون والقائمون على الشبكة.
organizations-import-file = ملف
organizations-import-file-hint = ملف CSV بأي فاصل، أو Markdown فيه قوائم أو جداول أو رأس. خمسة ميغابايت و5000 صف على الأكثر.
organizations-import-text = أو ألصقه هنا
organizations-import-text-hint = السطر الأول من الجدول يسمّي أعمدته.
organizations-import-charset = كيف كُتبت حروفه
organizations-import-charset-guess = يُستنتج
organizations-import-charset-utf-8 = يونيكود (UTF-8)
organizations-import-charset-utf-16 = يونيكود (UTF-16)
organizations-import-charset-windows-1252 = أوروبا الغربية (Windows-1252)
organizations-import-charset-windows-1256 = العربية (Windows-1256)
organizations-import-look = الاطلاع عليه
organizations-import-begun = قوائمك
organizations-import-kept = تُحذف القوائم بعد 14 يومًا، ويبقى ما أُخذ منها.
organizations-import-preview-lead = لم يُكتب شيء بعد. قل ما تعنيه الأعمدة، وانظر في الصفوف، ثم استوردها.
organizations-import-mapping = ما تعنيه الأعمدة
organizations-import-field = يعني
organizations-import-field-skip = لا شيء، يُترك
organizations-import-field-name = الاسم
organizations-import-field-other-name = اسم آخر
organizations-import-field-former-name = اسم سابق
organizations-import-field-acronym = الاختصار
organizations-import-field-link = عنوان الموقع
organizations-import-field-country = البلد
organizations-import-field-region = المنطقة
organizations-import-field-topics = المواضيع
organizations-import-field-languages = اللغات
organizations-import-field-about = ما هي
organizations-import-field-networks = عضو في
organizations-import-for-all = لكل الصفوف
organizations-import-network = هي أعضاء في
organizations-import-look-again = الاطلاع عليها من جديد
organizations-import-taking = يجري استيراد الصفوف.
organizations-import-reload = انظر إلى أين وصل
organizations-import-rows = الصفوف
organizations-import-all = الكل
organizations-import-verdict-new = جديدة
organizations-import-verdict-same = موجودة
organizations-import-verdict-alike = ربما موجودة
organizations-import-verdict-wrong = غير صالحة
organizations-import-told-new = جديدة
organizations-import-told-same = موجودة هنا
organizations-import-told-alike = ربما موجودة: اختر
organizations-import-told-wrong = غير صالحة
organizations-import-same-row = الاسم نفسه في الصف { $row }
organizations-import-row-no-name = لا اسم فيه
organizations-import-row-long-name = الاسم أطول مما ينبغي
organizations-import-note = ‏{ $field }: تعذّرت قراءة «{ $cell }» فتُركت.
organizations-import-choice-of = مصير { $name }
organizations-import-choose-new = إضافتها
organizations-import-choose-same = هي { $name }: أكمل ما ينقصها
organizations-import-choose-skip = تركها
organizations-import-choose-open = اختر
organizations-import-save-choices = حفظ هذه الاختيارات
organizations-import-undecided = تُترك الصفوف التي لم يختر لها أحد.
organizations-import-confirm = استيراد
organizations-import-drop = حذف هذه القائمة
organizations-import-mapped = جرى الاطلاع على القائمة من جديد.
organizations-import-chosen = حُفظت اختياراتك.
organizations-import-confirmed = استُوردت القائمة. وبجانب كل صف ما جرى له.
organizations-import-dropped = حُذفت القائمة.
organizations-import-closed = سبق استيراد هذه القائمة.
organizations-import-outcome-added = أُضيفت
organizations-import-outcome-filled = أُكملت
organizations-import-outcome-unchanged = لا جديد
organizations-import-outcome-left = تُركت
organizations-import-count-added = { $count ->
    [zero] لم تُضف أي منظمة.
    [one] أُضيفت منظمة واحدة.
    [two] أُضيفت منظمتان.
    [few] أُضيفت { $count } منظمات.
    [many] أُضيفت { $count } منظمة.
   *[other] أُضيفت { $count } منظمة.
}
organizations-import-count-filled = { $count ->
    [zero] لم تُكمل أي منظمة.
    [one] أُكملت منظمة واحدة.
    [two] أُكملت منظمتان.
    [few] أُكملت { $count } منظمات.
    [many] أُكملت { $count } منظمة.
   *[other] أُكملت { $count } منظمة.
}
organizations-import-count-unchanged = { $count ->
    [zero] لا صفوف بلا جديد.
    [one] صف واحد لا جديد فيه.
    [two] صفان لا جديد فيهما.
    [few] { $count } صفوف لا جديد فيها.
    [many] { $count } صفًا لا جديد فيها.
   *[other] { $count } صف لا جديد فيها.
}
organizations-import-count-left = { $count ->
    [zero] لم يُترك أي صف.
    [one] تُرك صف واحد.
    [two] تُرك صفان.
    [few] تُركت { $count } صفوف.
    [many] تُرك { $count } صفًا.
   *[other] تُرك { $count } صف.
}
organizations-import-count-waiting = { $count ->
    [zero] لم يبق أي صف.
    [one] بقي صف واحد.
    [two] بقي صفان.
    [few] بقيت { $count } صفوف.
    [many] بقي { $count } صفًا.
   *[other] بقي { $count } صف.
}
organizations-import-count-taken-back = { $count ->
    [zero] لم يُسحب أي صف.
    [one] سُحب صف واحد.
    [two] سُحب صفان.
    [few] سُحبت { $count } صفوف.
    [many] سُحب { $count } صفًا.
   *[other] سُحب { $count } صف.
}
organizations-import-count-stays = { $count ->
    [zero] لم يبقَ أي صف.
    [one] بقي صف واحد بنى عليه آخرون.
    [two] بقي صفان بنى عليهما آخرون.
    [few] بقيت { $count } صفوف بنى عليها آخرون.
    [many] بقي { $count } صفًا بنى عليها آخرون.
   *[other] بقي { $count } صف بنى عليها آخرون.
}
organizations-import-outcome-taken-back = سُحبت
organizations-import-outcome-stays = باقية: بنى عليها آخرون
organizations-import-undo = تراجَع عن هذا الاستيراد
organizations-import-undo-lead = يُزال ما أضافه ويعود ما أكمله كما كان، إلا ما بنى عليه أحد بعد ذلك: فيبقى، ويُذكر ذلك بجانب صفه.
organizations-import-undoing = يجري سحب الصفوف.
organizations-import-undone = سُحبت القائمة. ويظهر ما جرى بجانب كل صف.
organizations-import-empty = لا صف فيه.
organizations-import-too-large = حجمه أكبر من { $megabytes } ميغابايت.
organizations-import-too-many = فيه أكثر من { $most } صف. قسّمه.
organizations-import-no-text = هذا الملف ليس جدولًا ولا نصًّا. احفظه بصيغة CSV.

# The log.
fact-organization-related = قيلت علاقة بين منظمات
fact-organization-relation-answered = أُكدت علاقة بين منظمات أو نُفيت
fact-organization-relation-removed = سُحبت علاقة بين منظمات
fact-organizations-told-apart = قيل إن منظمات ليست نفسها
fact-organizations-keyed = هُيّئت منظمات للبحث عن المكرر
fact-organization-removed = أُزيلت منظمة مع القائمة التي جاءت بها
fact-organization-import-changed = جرى العمل على قائمة منظمات
