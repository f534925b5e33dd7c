bits-title = مقتطفات
bits-topic-all = كل المقتطفات في هذا الموضوع
bits-news = مقتطف مختار
bits-lead = مقاطع يراها أهل الشبكة جديرة بالبناء عليها، مع مصدرها ومن يؤيدها وأين استُعملت.
bits-by-topic = بحسب الموضوع
bits-by-lang = بحسب اللغة
bits-all = إظهار الكل من جديد
bits-none = لا مقتطفات بعد. يمكن لمن يقرأ تقريراً أو رسالة هنا أن يضع علامة على مقطع منها.
bits-none-so = لا مقتطفات كهذه. اختر غير ذلك في الأعلى.
bits-pages = صفحات المقتطفات
bits-page-first = من البداية
bits-page-next = مزيد من المقتطفات
bits-of-this = مقتطفات من هذا النص
bit-title = مقتطف
bit-mark = وضع علامة على مقتطف
bit-supports = { $count ->
    [zero] لا يؤيده أحد
    [one] يؤيده شخص واحد
    [two] يؤيده شخصان
    [few] يؤيده { $count } أشخاص
    [many] يؤيده { $count } شخصاً
   *[other] يؤيده { $count } شخص
}
bit-uses = { $count ->
    [zero] لم يُستعمل في أي نص
    [one] استُعمل في نص واحد
    [two] استُعمل في نصين
    [few] استُعمل في { $count } نصوص
    [many] استُعمل في { $count } نصاً
   *[other] استُعمل في { $count } نص
}
bit-source-untitled = نص بلا عنوان
bit-trace-whole = باقٍ كما كان
bit-trace-changed = تغيّرت ألفاظه
bit-trace-split = موزَّع على فقرات
bit-trace-moved = تغيّر ترتيبه
bit-trace-gone = كان هناك ثم أُزيل
bit-reads-otherwise = تغيّر النص منذ ذلك الحين. هذه الكلمات كما كانت عند وضع العلامة.
bit-closed = لا يرى هذا المقتطف إلا من يحق له قراءة النص.
bit-support-title = التأييد
bit-no-support = لا يؤيده أحد في الوقت الحاضر.
bit-elsewhere = أماكن أخرى أو غير مذكورة
bit-you-support = أنت تؤيد هذا المقتطف.
bit-withdraw = سحب تأييدي
bit-support = تأييد هذا المقتطف
bit-went-title = أين استُعمل
bit-went-nowhere = لم يُبنَ عليه شيء بعد.
bit-marked-by = وضع العلامة:
bit-marked-on = وُضعت العلامة في { $date }
bit-remove = إزالة هذا المقتطف
bit-remove-why = تزول العلامة وتأييدها. أما النص نفسه فيبقى كما هو.
bit-find-lead = المقتطف مقطع من نص منشور هنا: تقرير أو رسالة إلى قائمة أو بيان.
bit-of = عنوان صفحة النص
bit-of-hint = انسخه من شريط العنوان في الصفحة التي تقرأ فيها النص.
bit-find = إظهار النص
bit-mark-lead = اختر فقرة، أو انسخ الكلمات التي تقصدها في الحقل أدناه.
bit-paragraph = الفقرة
bit-paragraph-long = أطول من { $count } حرف: انسخ جزءاً منها أدناه.
bit-text-pages = صفحات النص
bit-text-before = النص السابق
bit-text-next = بقية النص
bit-passage = أو هذه الكلمات بعينها
bit-passage-hint = منسوخة من النص، 2000 حرف على الأكثر. إذا مُلئ هذا الحقل فهو المعتمد.
bit-lang = لغة المقطع
bit-lang-unknown = غير محددة
bit-topics = المواضيع
bit-mark-hint = أنت تؤيد ما تضع عليه علامة.
bit-choose = اختر فقرة، أو انسخ هنا كلمات من النص.
bit-too-long = لا يزيد المقتطف على { $count } حرف. اختر أفضل ما فيه.
bit-not-there = لا ترد هذه الكلمات في النص على هذا النحو. انسخها منه أو اختر فقرة.
bit-too-many = وُضعت علامات على { $count } من مقتطفات هذا النص. أيّد منها ما يعبّر عن رأيك.
bit-too-many-topics = اختر { $count } مواضيع على الأكثر.
bit-no-text = لا يوجد في هذا العنوان نص يمكنك وضع علامة على مقطع منه. انسخ عنوان صفحة تقرير أو رسالة أو بيان.
bit-changed-meanwhile = تغيّر النص في هذه الأثناء ولم تعد هذه الفقرة فيه. اختر من جديد.
bit-said-marked = وُضعت العلامة على المقتطف.
bit-said-marked-before = كان هذا المقطع مقتطفاً من قبل. أنت تؤيده الآن.
bit-said-supported = أنت تؤيد هذا المقتطف الآن.
bit-said-withdrawn = سُحب تأييدك.
bit-said-removed = أُزيل المقتطف.

# Notices.
notice-bit-of-mine = وُضعت علامة على مقطع لك أو استُعمل
notice-bit-marked = وُضعت علامة على مقطع لك: { $title }
notice-bit-used = استُعمل مقتطف لك: { $title }

# In the stewards' log.
fact-bit-marked = وُضعت علامة على مقطع
fact-bit-supported = أيّد أحدهم مقتطفاً
fact-bit-support-withdrawn = سُحب تأييد مقتطف
fact-bit-used = استُعمل مقتطف، أو تغيّرت ألفاظه حيث استُعمل
fact-bit-left = لم يعد مقتطف جزءاً من نص
fact-bit-source-changed = زال مصدر مقتطف أو عاد، أو تغيّر من يقرؤه
fact-bit-removed = أُزيل مقتطف
fact-bit-forgotten = غادر الشبكة من وضع علامة على مقتطف أو كتبه أو أيّده
fact-bit-taken-in = أُدخل مقتطف من سجل
