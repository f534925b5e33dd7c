# البحث.
search-title = البحث
search-words = الكلمات
search-words-hint = بضع كلمات بأي لغة. علامات الاقتباس تُبقي الكلمات معًا.
search-find = ابحث
search-wider = ابحث بلغات أخرى أيضًا
search-as-typed = بالكلمات التي كتبتها فقط
search-wide = بلغات أخرى أيضًا
search-misread = { $filter }: لم يُفهم «{ $typed }» فتُرك جانبًا.
search-failed = البحث لا يعمل الآن. حاول من جديد بعد بضع دقائق.
search-kinds = أنواع النتائج
search-all = الكل
search-remove = أزل
search-none = لم يُعثر على شيء عن { $words }. جرّب كلمات أقل أو كلمات أخرى.
search-found = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-pages = صفحات النتائج
search-page = الصفحة { $count }
search-before = السابقة
search-after = التالية

search-narrow = تضييق
search-kind = النوع
search-topic = الموضوع
search-region = المنطقة
search-lang = اللغة
search-from = من
search-to = إلى
search-any = الكل
search-topics = المواضيع
search-regions = المناطق
search-langs = اللغات
search-chosen-from = من { $date }
search-chosen-to = إلى { $date }

# Searches that people keep.
search-keep = احفظ هذا البحث
search-is-kept = أنت تحفظ هذا البحث.
search-kept-title = عمليات بحثك
search-kept-why = يصلك الجديد في كل بحث تحفظه بالبريد، في رسالة واحدة لها جميعًا، أو عبر خلاصته.
search-kept-none = لم تحفظ أي بحث بعد. ابحث عن شيء ثم احفظ البحث.
search-often = البريد عن الجديد
search-at-once = بعد ظهوره بقليل
search-daily = كل صباح
search-weekly = صباح الاثنين
search-never = بلا بريد
search-save = احفظ
search-drop = تخلَّ عن هذا البحث
search-feed-make = أعطِ خلاصته عنوانًا
search-feed-renew = أعطِ خلاصته عنوانًا جديدًا
search-feed-withdraw = اسحب العنوان
search-feed-fresh = عنوان الخلاصة لقارئ الخلاصات لديك. لا يُعرض إلا الآن، ومن يعرفه يقرأ ما يمكنك العثور عليه:
search-said-at-once = حُفظ البحث. يصلك الجديد بالبريد بعد ظهوره بقليل، ويمكنك تغيير ذلك في صفحة أبحاثك.
search-said-daily = حُفظ البحث. يصلك الجديد كل صباح، ويمكنك تغيير ذلك في صفحة أبحاثك.
search-said-weekly = حُفظ البحث. يصلك الجديد صباح الاثنين، ويمكنك تغيير ذلك في صفحة أبحاثك.
search-said-never = حُفظ البحث بلا بريد، ويمكنك تغيير ذلك في صفحة أبحاثك.
search-said-changed = حُفظ.
search-said-dropped = لم يعد البحث محفوظًا.
search-said-withdrawn = لم يعد العنوان يؤدي إلى شيء.
search-too-many = { $count ->
    [zero] لا تحفظ أي بحث.
    [one] تحفظ بحثًا واحدًا بالفعل. تخلَّ عنه أولًا.
    [two] تحفظ بحثين بالفعل. تخلَّ عن أحدهما أولًا.
    [few] تحفظ { $count } عمليات بحث بالفعل. تخلَّ عن واحدة أولًا.
    [many] تحفظ { $count } عملية بحث بالفعل. تخلَّ عن واحدة أولًا.
   *[other] تحفظ { $count } عملية بحث بالفعل. تخلَّ عن واحدة أولًا.
}
search-follow = تابع هذا الموضوع
search-follow-hint = لا تأتي رسالة إلا إذا وُجد جديد: بعد ظهوره بقليل أو في السابعة صباحًا بتوقيتك. وفي كل رسالة رابط ينهيها.
search-follows-at-once = أنت تتابع هذا الموضوع: يصلك الجديد بالبريد بعد ظهوره بقليل.
search-follows-daily = أنت تتابع هذا الموضوع: رسالة كل صباح إذا وُجد جديد.
search-follows-weekly = أنت تتابع هذا الموضوع: رسالة صباح الاثنين إذا وُجد جديد.
search-follows-never = أنت تتابع هذا الموضوع بلا بريد.
search-follow-change = تغيير أو إنهاء

# The mail about them.
search-mail-subject = { $count ->
    [zero] لا جديد في عمليات بحثك
    [one] جديد واحد في عمليات بحثك
    [two] جديدان في عمليات بحثك
    [few] { $count } مواد جديدة في عمليات بحثك
    [many] { $count } مادة جديدة في عمليات بحثك
   *[other] { $count } مادة جديدة في عمليات بحثك
}
search-mail-more = { $count ->
    [zero] ولا شيء غيرها:
    [one] وواحدة أخرى:
    [two] واثنتان أخريان:
    [few] و{ $count } أخرى:
    [many] و{ $count } أخرى:
   *[other] و{ $count } أخرى:
}
search-mail-why = تصلك هذه الرسالة لأنك تحفظ عمليات بحث لدى { $network }.
search-mail-choose = لتغيير مواعيدها: { $link }
search-mail-stop = لإيقاف هذه الرسائل: { $link }
search-unsubscribe = الرسائل عن عمليات بحثك
search-stop-ask = ألا تريد مزيدًا من الرسائل عن الجديد في عمليات بحثك؟ تبقى عمليات البحث مع خلاصاتها.
search-stop = أوقف هذه الرسائل
search-stopped = لن تصلك هذه الرسائل بعد الآن.

fact-search-kept = حُفظ بحث
fact-search-changed = تغيّر اختيار البريد عن بحث محفوظ
fact-search-dropped = تُرك بحث محفوظ
fact-search-feed-given = أُعطيت خلاصة بحث محفوظ عنوانًا
fact-search-feed-withdrawn = سُحب عنوان خلاصة بحث محفوظ
fact-searches-told = أُرسل الجديد في عمليات بحث شخص
fact-search-mail-stopped = أُوقفت الرسائل عن عمليات البحث
